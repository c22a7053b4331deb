package org.shanhai.bench.estimate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.shanhai.bench.BenchChecks;
import org.shanhai.bench.Ranks;
import org.shanhai.bench.estimate.CountyCensus.Cell;
import org.shanhai.capability.Colocation;
import org.shanhai.capability.Incidence;
import org.shanhai.capability.LocationalCorrelation;
import org.shanhai.linalg.Matrix;
import org.shanhai.profile.StructureCells;

/// Prints how well nearness tells which industries an American county makes more of than others,
/// each industry by what else is there: all that is there counted alike, and by its size; with
/// `SHANHAI_DATA` set. How industries are related is learnt on one half of the counties, the other
/// half judges; what the census withholds is known of neither.
///
/// @param quotients counties × industries; NaN where withheld
record NearnessEvidence(List<String> codes, Matrix quotients) {
    private static final double FEWEST_JOBS = 500;
    private static final int FEWEST_TOLD = 20;
    private static final long SEED = 20_261_202;

    /// @param arguments none
    public static void main(String[] arguments) throws IOException {
        String data = Objects.requireNonNull(System.getenv("SHANHAI_DATA"), "Set SHANHAI_DATA.");
        CountyCensus census = new CountyCensus(Path.of(data, "us", "counties"));
        List<String> codes = List.copyOf(census.nation().keySet());
        SplittableRandom random = new SplittableRandom(SEED);
        List<double[]> learning = new ArrayList<>();
        List<double[]> judging = new ArrayList<>();
        census.counties()
                .forEach(
                        (county, cells) -> {
                            double[] jobs = jobs(cells, codes);
                            if (IntStream.range(0, jobs.length)
                                            .mapToDouble(i -> Double.isNaN(jobs[i]) ? 0 : jobs[i])
                                            .sum()
                                    >= FEWEST_JOBS) {
                                (random.nextBoolean() ? learning : judging).add(jobs);
                            }
                        });
        BenchChecks checks = new BenchChecks();
        of(codes, judging).judge(of(codes, learning), checks);
        checks.end();
    }

    private static double[] jobs(Map<String, Cell> cells, List<String> codes) {
        return codes.stream()
                .mapToDouble(code -> cells.containsKey(code) ? cells.get(code).jobs() : 0)
                .toArray();
    }

    /// Of what is printed alone, so that what is withheld makes nothing else look larger.
    private static NearnessEvidence of(List<String> codes, List<double[]> jobs) {
        Matrix known =
                Matrix.of(
                        jobs.size(),
                        codes.size(),
                        (r, i) -> Double.isNaN(jobs.get(r)[i]) ? 0 : jobs.get(r)[i]);
        double[] counties = known.rowSums();
        double[] nation = known.columnSums();
        double all = known.sum();
        return new NearnessEvidence(
                codes,
                Matrix.of(
                        jobs.size(),
                        codes.size(),
                        (r, i) -> jobs.get(r)[i] / counties[r] / (nation[i] / all)));
    }

    private boolean isThere(int county, int industry) {
        return quotients.get(county, industry) > 1;
    }

    /// Whether it is there, less how often it is anywhere; 0 where that is withheld.
    private Matrix evidence() {
        double[] priors = new double[codes.size()];
        for (int i = 0; i < priors.length; i++) {
            int industry = i;
            priors[i] =
                    IntStream.range(0, quotients.rows())
                            .filter(r -> !Double.isNaN(quotients.get(r, industry)))
                            .mapToDouble(r -> isThere(r, industry) ? 1 : 0)
                            .average()
                            .orElse(0);
        }
        return Matrix.of(
                quotients.rows(),
                priors.length,
                (r, i) ->
                        Double.isNaN(quotients.get(r, i))
                                ? 0
                                : (isThere(r, i) ? 1 : 0) - priors[i]);
    }

    private void judge(NearnessEvidence learnt, BenchChecks checks) {
        Incidence incidence =
                Incidence.of(
                        Matrix.of(
                                learnt.quotients.rows(),
                                codes.size(),
                                (r, i) -> learnt.isThere(r, i) ? 1 : 0));
        System.out.printf(
                "%d counties judge, %d taught; %d industries%n",
                quotients.rows(), learnt.quotients.rows(), codes.size());
        judge("proximity", Colocation.PROXIMITY.of(incidence, codes), checks);
        judge("locational correlation", LocationalCorrelation.of(learnt.evidence()), checks);
    }

    private void judge(String by, Matrix related, BenchChecks checks) {
        Matrix alike = densities(related, quotient -> 1);
        Matrix sized = densities(related, StructureCells::nearnessWeight);
        double[] within = {withinCounties(alike), withinCounties(sized)};
        double[] across = {withinIndustries(alike), withinIndustries(sized)};
        System.out.printf(
                "  %-22s area within counties %.3f, by size %.3f; within industries %.3f, by size"
                        + " %.3f%n",
                by, within[0], within[1], across[0], across[1]);
        checks.that(within[1] > within[0], "better by size within counties");
        checks.that(across[1] > across[0], "better by size within industries");
    }

    private Matrix densities(Matrix related, DoubleUnaryOperator weight) {
        Matrix evidence = evidence();
        return Matrix.of(
                quotients.rows(),
                codes.size(),
                (r, i) -> {
                    double sum = 0;
                    double all = 0;
                    for (int j = 0; j < codes.size(); j++) {
                        double one = j == i ? 0 : related.get(i, j);
                        double quotient = Math.max(0, quotients.get(r, j));
                        all += one;
                        sum +=
                                Double.isNaN(quotient)
                                        ? 0
                                        : one * evidence.get(r, j) * weight.applyAsDouble(quotient);
                    }
                    return all > 0 ? sum / all : 0;
                });
    }

    private double withinCounties(Matrix densities) {
        return IntStream.range(0, densities.rows())
                .mapToDouble(r -> area(densities, r, r + 1, 0, codes.size(), 0))
                .filter(area -> !Double.isNaN(area))
                .average()
                .orElse(Double.NaN);
    }

    /// Each county's mean is taken off, which is how much it has of all.
    private double withinIndustries(Matrix densities) {
        double[] sums = densities.rowSums();
        Matrix centred =
                Matrix.of(
                        densities.rows(),
                        densities.columns(),
                        (r, i) -> densities.get(r, i) - sums[r] / densities.columns());
        return IntStream.range(0, codes.size())
                .mapToDouble(i -> area(centred, 0, densities.rows(), i, i + 1, FEWEST_TOLD))
                .filter(area -> !Double.isNaN(area))
                .average()
                .orElse(Double.NaN);
    }

    /// NaN where all or hardly any are there.
    private double area(Matrix densities, int from, int to, int first, int last, int fewest) {
        List<int[]> cells = new ArrayList<>();
        for (int r = from; r < to; r++) {
            for (int i = first; i < last; i++) {
                if (!Double.isNaN(quotients.get(r, i))) {
                    cells.add(new int[] {r, i});
                }
            }
        }
        boolean[] there = new boolean[cells.size()];
        double[] scores = new double[there.length];
        int told = 0;
        for (int k = 0; k < there.length; k++) {
            int[] cell = cells.get(k);
            there[k] = isThere(cell[0], cell[1]);
            scores[k] = densities.get(cell[0], cell[1]);
            told += there[k] ? 1 : 0;
        }
        return told <= fewest || told == there.length ? Double.NaN : Ranks.area(scores, there);
    }
}
