package org.shanhai.bench.leap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shanhai.bench.BenchChecks;
import org.shanhai.bench.Ranks;
import org.shanhai.leap.worth.JobWorth;
import org.shanhai.leap.worth.TradeWorth;
import org.shanhai.pack.EmbeddedPacks;
import org.shanhai.pack.PackReader;
import org.shanhai.region.Company;
import org.shanhai.region.Region;
import org.shanhai.supply.InputOutput;

/// Holds what a job of a trade is said to bring against quoted companies that were left out, a
/// tenth of them at a time, beside the nation's mean of the trade.
public final class WorthEvidence {
    private static final int PARTS = 10;

    /// A trade of so many companies has a mean to be held against.
    private static final int ENOUGH = 4;

    private final Region region;
    private final InputOutput nation;
    private final TradeWorth known;
    private final List<Company> companies;

    private WorthEvidence(Region region) {
        this.region = region;
        nation = InputOutput.of(region.nationalTable().orElseThrow());
        known = TradeWorth.of(region, nation);
        companies =
                region.all(Company.class).stream()
                        .filter(each -> known.findHead(each).isPresent())
                        .toList();
    }

    public static void main(String[] arguments) {
        BenchChecks checks = new BenchChecks();
        print(PackReader.read(EmbeddedPacks.preferred()).orElseThrow(), checks);
        checks.end();
    }

    /// Prints it all.
    static void print(Region region, BenchChecks checks) {
        WorthEvidence evidence = new WorthEvidence(region);
        double[] worth = new double[evidence.companies.size()];
        for (int part = 0; part < PARTS; part++) {
            int now = part;
            TradeWorth told = evidence.without(k -> evidence.companies.indexOf(k) % PARTS == now);
            for (int k = part; k < worth.length; k += PARTS) {
                worth[k] = evidence.job(told, evidence.companies.get(k)).valueAdded();
            }
        }
        double[] mean = evidence.each(evidence::inNation);
        double[] heads = evidence.each(each -> evidence.known.findHead(each).orElseThrow());
        double[] revenue = evidence.each(WorthEvidence::revenue);
        System.out.printf(
                "Worth of a job, %d quoted companies, a tenth left out at a time%n", worth.length);
        line("value added a head", worth, mean, heads);
        line("revenue a head", worth, mean, revenue);
        checks.that(
                Ranks.correlation(worth, heads) > Ranks.correlation(mean, heads)
                        && error(worth, heads) < error(mean, heads),
                "worth tells value added of companies left out better than the nation's mean");
        evidence.ranges();
    }

    private static void line(String what, double[] worth, double[] mean, double[] found) {
        System.out.printf(
                "  %-20s rank correlation %.3f, by the nation's mean %.3f; median log error %.3f, by it %.3f%n",
                what,
                Ranks.correlation(worth, found),
                Ranks.correlation(mean, found),
                error(worth, found),
                error(mean, found));
    }

    /// How many trades lie in the range that is told without any company of theirs, once worth and
    /// what quoted companies add have one mean.
    private void ranges() {
        double[] level =
                each(
                        company ->
                                Math.log(
                                        job(known, company).valueAdded()
                                                / known.findHead(company).orElseThrow()));
        int within = 0;
        Map<Integer, List<Company>> trades =
                companies.stream().collect(Collectors.groupingBy(this::trade));
        trades.values().removeIf(each -> each.size() < ENOUGH);
        for (List<Company> trade : trades.values()) {
            JobWorth range = job(without(trade::contains), trade.getFirst());
            double found =
                    trade.stream()
                            .mapToDouble(each -> Math.log(known.findHead(each).orElseThrow()))
                            .average()
                            .orElseThrow();
            double mean = Math.exp(found + Arrays.stream(level).average().orElseThrow());
            within += range.low() <= mean && mean <= range.high() ? 1 : 0;
        }
        System.out.printf(
                "  Of %d trades, none of their companies known, %.0f %% lie in the range of four in five%n",
                trades.size(), 100.0 * within / trades.size());
    }

    private TradeWorth without(Predicate<Company> left) {
        Region fewer =
                region.toBuilder()
                        .all(Company.class, companies.stream().filter(left.negate()).toList())
                        .build();
        return TradeWorth.of(fewer, nation);
    }

    private JobWorth job(TradeWorth told, Company company) {
        return told.find(
                        region.places().get(company.place()),
                        region.industries().get(trade(company)))
                .orElseThrow();
    }

    private int trade(Company company) {
        return region.industries().number(company.industry().orElseThrow());
    }

    private double inNation(Company company) {
        return nation.valueAdded()[trade(company)] / nation.jobs()[trade(company)];
    }

    private static double revenue(Company company) {
        return company.revenue().orElseThrow() / company.staff().orElseThrow();
    }

    private double[] each(ToDoubleFunction<Company> figure) {
        return companies.stream().mapToDouble(figure).toArray();
    }

    /// The median of how far logarithms lie apart, once both have one median.
    private static double error(double[] told, double[] found) {
        double[] apart =
                IntStream.range(0, told.length)
                        .mapToDouble(k -> Math.log(told[k]) - Math.log(found[k]))
                        .toArray();
        double middle = median(apart);
        return median(Arrays.stream(apart).map(each -> Math.abs(each - middle)).toArray());
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
