package org.shanhai.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.admit.PromiseTest.Outcome;
import org.shanhai.admit.expected.Expectations;
import org.shanhai.admit.expected.Magnitude;
import org.shanhai.admit.expected.RatioStatistics;
import org.shanhai.region.Quantity;

/// Holds the promise of tax against jobs, output and investment.
record PromiseTests(Expectations expectations, Optional<IndustryAccounts> accounts) {
    /// Value-added tax of 13 % on value added, with 12 % of it in surcharges for city maintenance
    /// (7 %), education (3 %) and local education (2 %).
    static final double ON_VALUE_ADDED = 0.13 * 1.12;

    /// Income tax on the operating surplus.
    static final double ON_SURPLUS = 0.25;

    /// A chance of so much below which a ratio is not plausible, and one below which it is doubted.
    static final double IMPOSSIBLE = 0.01;

    static final double RARE = 0.05;

    /// So few comparable projects say too little to call a promise doubtful by.
    private static final int ENOUGH = 8;

    /// @param key of the project, which is not compared with itself
    /// @param stated what it states, above zero
    List<PromiseTest> of(String key, Map<Magnitude, Quantity> stated) {
        Magnitude item =
                stated.containsKey(Magnitude.LOCAL_TAX) ? Magnitude.LOCAL_TAX : Magnitude.TAX;
        Quantity promise = stated.get(item);
        if (promise == null || !(promise.low() > 0)) {
            return List.of();
        }
        double all = promise.low() / localShare(item);
        List<PromiseTest> tests = new ArrayList<>();
        for (Magnitude route : List.of(Magnitude.JOBS, Magnitude.OUTPUT, Magnitude.INVESTMENT)) {
            Quantity basis = stated.get(route);
            // The most it can be: a promise is doubted only where that does not allow it.
            if (basis != null && basis.stated() > 0) {
                double value = Double.isFinite(basis.high()) ? basis.high() : basis.stated();
                tests.add(test(key, item, all, route, value));
            }
        }
        return tests;
    }

    private PromiseTest test(
            String key, Magnitude item, double all, Magnitude route, double value) {
        Optional<RatioStatistics> peers = expectations.ratio(key, Magnitude.TAX, route);
        OptionalDouble valueAdded = valueAdded(key, route, value);
        double taxed = accounts.map(PromiseTests::taxed).orElse(Double.NaN);
        double slack = slack(key, route);
        Outcome outcome = Outcome.PLAUSIBLE;
        if (valueAdded.isPresent()) {
            double usual = taxed * valueAdded.getAsDouble();
            outcome =
                    all > slack * usual
                            ? Outcome.NOT_PLAUSIBLE
                            : all > usual ? Outcome.DOUBTFUL : Outcome.PLAUSIBLE;
        }
        OptionalDouble typical = OptionalDouble.empty();
        OptionalDouble chance = OptionalDouble.empty();
        if (peers.isPresent()) {
            typical = OptionalDouble.of(peers.get().geometricMean() * value);
            chance = OptionalDouble.of(peers.get().chanceAbove(all / value));
            if (peers.get().n() >= ENOUGH
                    && outcome == Outcome.PLAUSIBLE
                    && chance.getAsDouble() < RARE) {
                outcome = Outcome.DOUBTFUL;
            }
            if (peers.get().n() >= ENOUGH && chance.getAsDouble() < IMPOSSIBLE) {
                outcome = Outcome.NOT_PLAUSIBLE;
            }
        }
        return new PromiseTest(
                item.figure(),
                all,
                localShare(item),
                route.figure(),
                valueAdded,
                valueAdded.isPresent() ? OptionalDouble.of(taxed) : OptionalDouble.empty(),
                slack,
                peers.map(RatioStatistics::n).orElse(0),
                typical,
                chance,
                outcome);
    }

    private double localShare(Magnitude item) {
        return item == Magnitude.LOCAL_TAX ? expectations.localShares().median() : 1;
    }

    private static double taxed(IndustryAccounts industry) {
        return ON_VALUE_ADDED + ON_SURPLUS * industry.surplusOfValueAdded();
    }

    /// The value added usual with a figure.
    private OptionalDouble valueAdded(String key, Magnitude route, double value) {
        if (accounts.isEmpty()) {
            return OptionalDouble.empty();
        }
        IndustryAccounts industry = accounts.get();
        double usual =
                switch (route) {
                    case JOBS -> value * industry.valueAddedPerJob();
                    case OUTPUT -> value * industry.valueAddedOfOutput();
                    case INVESTMENT ->
                            expectations
                                            .ratio(key, Magnitude.OUTPUT, Magnitude.INVESTMENT)
                                            .map(RatioStatistics::geometricMean)
                                            .orElse(Double.NaN)
                                    * value
                                    * industry.valueAddedOfOutput();
                    case LAND, TAX, LOCAL_TAX -> Double.NaN;
                };
        return usual > 0 && Double.isFinite(usual)
                ? OptionalDouble.of(usual)
                : OptionalDouble.empty();
    }

    /// By jobs a factor of [Identity#FAR]; by output the highest share of value added of a related
    /// industry over its own; by investment what nine in ten comparable projects stay below.
    private double slack(String key, Magnitude route) {
        return switch (route) {
            case OUTPUT -> accounts.map(IndustryAccounts::outputSlack).orElse(1.0);
            case INVESTMENT ->
                    expectations
                            .ratio(key, Magnitude.OUTPUT, Magnitude.INVESTMENT)
                            .map(one -> Math.exp(1.2816 * one.predictive()))
                            .orElse(Identity.FAR);
            case JOBS, LAND, TAX, LOCAL_TAX -> Identity.FAR;
        };
    }
}
