package org.shanhai.admit.expected;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.region.Fact;
import org.shanhai.region.Place;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;

/// What part of the tax collected in a place is revenue of its local budget.
///
/// By law the local part is half of the value-added tax (State Council notice 26 of 2016), 40 % of
/// both income taxes, and all of the taxes on land and property; consumption tax, which few
/// industries pay, is wholly central. So it lies between [#LEAST] and 1. What a county hands on to
/// the province is another matter, and not known here.
///
/// @param shares ascending, one for each place that reports both revenues for the same year, the
///     latest
public record LocalShares(List<Double> shares) {
    /// Of a firm that pays income tax alone.
    public static final double LEAST = 0.4;

    /// How much wider the logarithm spreads for a project than for a place, in which many firms
    /// average out; exporters get value-added tax back and pay little.
    static final double WIDER = 1.5;

    /// Of a place in which half of the value-added tax is all that is shared out, if none reports.
    private static final double BY_LAW = 0.5;

    private static final double ASSUMED_DEVIATION = 0.15;

    private static final String LOCAL = "fiscal_revenue";
    private static final String ALL = "fiscal_revenue_total";

    public LocalShares {
        shares = List.copyOf(shares);
    }

    /// Of the units of a region: cities are sums of them.
    public static LocalShares of(Region region) {
        Map<Place, Map<Integer, double[]>> byYear = new LinkedHashMap<>();
        region.facts().stream()
                .filter(fact -> region.places().isUnit(fact.place()))
                .filter(fact -> fact.measures(LOCAL) || fact.measures(ALL))
                .filter(fact -> fact.quantity().filter(Quantity::isPoint).isPresent())
                .forEach(
                        fact ->
                                byYear.computeIfAbsent(fact.place(), p -> new LinkedHashMap<>())
                                                .computeIfAbsent(fact.year(), y -> new double[2])[
                                                fact.measures(LOCAL) ? 0 : 1] =
                                        value(fact));
        return new LocalShares(
                byYear.values().stream()
                        .flatMap(years -> latest(years).stream())
                        .sorted()
                        .toList());
    }

    private static double value(Fact fact) {
        return fact.quantity().map(Quantity::stated).orElse(0.0);
    }

    private static Optional<Double> latest(Map<Integer, double[]> years) {
        return years.entrySet().stream()
                .filter(year -> year.getValue()[0] > 0 && year.getValue()[1] > 0)
                .max(Map.Entry.comparingByKey())
                .map(year -> year.getValue()[0] / year.getValue()[1])
                .filter(share -> share < 1);
    }

    /// The share below which a part of the places lies, between neighbours in a straight line.
    public double quantile(double part) {
        return shares.isEmpty()
                ? BY_LAW
                : Draws.quantile(shares.stream().mapToDouble(one -> one).toArray(), part);
    }

    public double median() {
        return quantile(0.5);
    }

    double logMedian() {
        return Math.log(median());
    }

    /// Variance of the logarithm of a project's share.
    double logVariance() {
        double deviation = ASSUMED_DEVIATION;
        if (shares.size() > 2) {
            double centre = shares.stream().mapToDouble(Math::log).average().orElse(0);
            double squares =
                    shares.stream()
                            .mapToDouble(share -> Math.log(share) - centre)
                            .map(one -> one * one)
                            .sum();
            deviation = Math.sqrt(squares / (shares.size() - 1));
        }
        return WIDER * WIDER * deviation * deviation;
    }
}
