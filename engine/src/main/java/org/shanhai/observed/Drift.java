package org.shanhai.observed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import org.shanhai.region.FirmCount;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// How what places make drifts with time. `bench/evidence observed` alone asks for it, to hold what
/// a sample says against later cohorts; no answer foretells.
///
/// @param renewal the rate, a year, at which a place starts anew in an industry: of those there
///     were a part exp(−renewal · years) has not
/// @param variance of the logarithm of a quotient, a year, of those that have not
public record Drift(double renewal, double variance) {
    /// What stays as it was.
    public static final Drift NONE = new Drift(0, 0);

    private static final double MOST_RENEWAL = 0.3;
    private static final double MOST_VARIANCE = 0.2;
    private static final int PASSES = 22;

    public Drift {
        if (!(renewal >= 0 && variance >= 0 && renewal + variance < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "A drift of %s and %s a year must be of numbers from 0 on."
                            .formatted(renewal, variance));
        }
    }

    /// The chance that a place has started anew in an industry.
    double renewed(double years) {
        return -Math.expm1(-renewal * years);
    }

    /// The likeliest drift by a region's registers until a year, goods and services together: how
    /// firms of each span of years are foretold by all registered before. Nothing later is looked
    /// at. Empty where no two spans end until then.
    public static Optional<Drift> until(Region region, int year) {
        TreeSet<Integer> ends = new TreeSet<>();
        for (FirmCount count : region.firmCounts().all()) {
            count.until().ifPresent(ends::add);
        }
        List<Integer> until = List.copyOf(ends.headSet(year, true));
        List<Foretold> cells = new ArrayList<>();
        for (int k = 1; k < until.size(); k++) {
            addCells(region, until.get(k - 1), until.get(k), cells);
        }
        return cells.isEmpty() ? Optional.empty() : Optional.of(likeliest(cells));
    }

    /// A cell of place and industry in the years foretold.
    private record Foretold(Seen seen, Spread spread, long firms, double expected, double years) {
        /// The chance of the firms that came, where the place has not started anew.
        double chance(double variance) {
            return seen.later(new Drift(0, variance), years).chanceOf(firms, expected);
        }

        /// Where it has.
        double anew() {
            return new Seen(0, 0, spread).chanceOf(firms, expected);
        }
    }

    private static void addCells(Region region, int before, int until, List<Foretold> cells) {
        FirmSample sample = FirmSample.until(region, before);
        FirmQuotients later = FirmQuotients.between(region, before + 1, until);
        double years = (until - before + 1) / 2.0;
        for (int unit : region.insideUnits()) {
            Place place = region.places().unit(unit);
            for (Industry industry : region.industries().all()) {
                Optional<Spread> spread = sample.spread(industry);
                double expected = later.expectedByYears(place, industry);
                if (spread.isPresent() && expected > 0) {
                    cells.add(
                            new Foretold(
                                    sample.seen(place, industry).orElseThrow(),
                                    spread.get(),
                                    later.firms(place, industry),
                                    expected,
                                    years));
                }
            }
        }
    }

    private static Drift likeliest(List<Foretold> cells) {
        double[] anew = cells.stream().mapToDouble(Foretold::anew).toArray();
        double[] years = cells.stream().mapToDouble(Foretold::years).toArray();
        double variance =
                greatest(
                        MOST_VARIANCE,
                        v -> {
                            double[] stayed = stayed(cells, v);
                            return likelihood(best(stayed, anew, years), stayed, anew, years);
                        });
        return new Drift(best(stayed(cells, variance), anew, years), variance);
    }

    private static double[] stayed(List<Foretold> cells, double variance) {
        return cells.parallelStream().mapToDouble(cell -> cell.chance(variance)).toArray();
    }

    private static double best(double[] stayed, double[] anew, double[] years) {
        return greatest(MOST_RENEWAL, rate -> likelihood(rate, stayed, anew, years));
    }

    private static double likelihood(
            double renewal, double[] stayed, double[] anew, double[] years) {
        Drift drift = new Drift(renewal, 0);
        double sum = 0;
        for (int cell = 0; cell < stayed.length; cell++) {
            double renewed = drift.renewed(years[cell]);
            sum += Math.log(renewed * anew[cell] + (1 - renewed) * stayed[cell]);
        }
        return sum;
    }

    /// Where a function of one peak is greatest from 0 to an end, by golden section.
    private static double greatest(double end, DoubleUnaryOperator of) {
        double ratio = (Math.sqrt(5) - 1) / 2;
        double low = 0;
        double high = end;
        for (int pass = 0; pass < PASSES; pass++) {
            double a = high - ratio * (high - low);
            double b = low + ratio * (high - low);
            if (of.applyAsDouble(a) >= of.applyAsDouble(b)) {
                high = b;
            } else {
                low = a;
            }
        }
        return (low + high) / 2;
    }
}
