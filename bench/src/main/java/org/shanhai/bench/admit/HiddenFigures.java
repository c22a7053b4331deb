package org.shanhai.bench.admit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shanhai.admit.Admissions;
import org.shanhai.admit.expected.Draws;
import org.shanhai.admit.expected.Expectations;
import org.shanhai.admit.expected.Expectations.Expectation;
import org.shanhai.admit.expected.Expectations.LogNormal;
import org.shanhai.admit.expected.Magnitude;
import org.shanhai.bench.BenchChecks;

/// Each figure that a project states beside another, hidden: does its range hold it, and is it
/// told better than by the national ratio to the figure that tells it best?
record HiddenFigures(Admissions admissions) {
    private static final int FEWEST = 60;
    private static final int FEWEST_OF_A_RATIO = 4;

    /// One figure told.
    ///
    /// @param ours logarithm of the density
    /// @param national likewise, by the ratio
    private record Told(
            Hidden hidden,
            boolean covered,
            boolean nationalCovered,
            double ours,
            double national) {}

    void print(BenchChecks checks) {
        List<Hidden> all = Hidden.everywhere(admissions.region());
        long alone = all.stream().filter(one -> one.others().isEmpty()).count();
        List<Told> told =
                all.stream()
                        .filter(one -> !one.others().isEmpty())
                        .flatMap(one -> tell(one).stream())
                        .toList();
        System.out.printf(
                "Hidden figures of %d projects: %d told from others, %d stated alone left out, %d"
                        + " without a national ratio of %d projects left out%n",
                admissions.region().projects().size(),
                told.size(),
                alone,
                all.size() - alone - told.size(),
                FEWEST_OF_A_RATIO);
        for (Magnitude magnitude : Magnitude.values()) {
            print(
                    magnitude.key(),
                    told.stream().filter(one -> one.hidden().magnitude() == magnitude).toList());
        }
        print("all", told);
        double covered = share(told, true);
        checks.that(
                told.size() >= FEWEST, "%d figures, at least %d".formatted(told.size(), FEWEST));
        checks.that(
                covered >= 0.7 && covered <= 0.9,
                "80 %% ranges hold %.0f %% of hidden figures, asked 70 to 90 %%"
                        .formatted(100 * covered));
        checks.that(
                mean(told, true) > mean(told, false), "a better log score than the national ratio");
    }

    private Optional<Told> tell(Hidden hidden) {
        Expectation expectation = admissions.expectation(hidden.left());
        Draws.Spread spread =
                expectation.draw(hidden.others(), Expectations.DRAWS).spread(hidden.magnitude());
        LogNormal ours = expectation.expect(hidden.magnitude(), hidden.others());
        return national(hidden)
                .map(
                        national ->
                                new Told(
                                        hidden,
                                        holds(spread.low(), spread.high(), hidden.value()),
                                        holds(
                                                national.quantile(0.1),
                                                national.quantile(0.9),
                                                hidden.value()),
                                        ours.logDensity(hidden.value()),
                                        national.logDensity(hidden.value())));
    }

    private static boolean holds(double low, double high, double value) {
        return low <= value && value <= high;
    }

    /// By the one ratio that spreads least.
    private Optional<LogNormal> national(Hidden hidden) {
        String key = hidden.full().project().key();
        return hidden.others().entrySet().stream()
                .flatMap(
                        other ->
                                admissions
                                        .expectations()
                                        .ratio(key, hidden.magnitude(), other.getKey())
                                        .filter(one -> one.n() >= FEWEST_OF_A_RATIO)
                                        .map(
                                                one ->
                                                        new LogNormal(
                                                                one.mean()
                                                                        + Math.log(
                                                                                other.getValue()
                                                                                        .stated()),
                                                                one.predictive()))
                                        .stream())
                .min(Comparator.comparingDouble(LogNormal::deviation));
    }

    private static void print(String name, List<Told> told) {
        if (!told.isEmpty()) {
            System.out.printf(
                    "  %-11s n %3d  in the 80 %% range %3.0f %%  log score %6.3f   national ratio:"
                            + " %3.0f %%  %6.3f%n",
                    name,
                    told.size(),
                    100 * share(told, true),
                    mean(told, true),
                    100 * share(told, false),
                    mean(told, false));
        }
    }

    private static double share(List<Told> told, boolean ours) {
        return (double)
                        told.stream()
                                .filter(one -> ours ? one.covered() : one.nationalCovered())
                                .count()
                / told.size();
    }

    private static double mean(List<Told> told, boolean ours) {
        return told.stream()
                .mapToDouble(one -> ours ? one.ours() : one.national())
                .average()
                .orElse(Double.NaN);
    }
}
