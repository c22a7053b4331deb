package org.shanhai.bench.plan;

import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.shanhai.programme.Falls;
import org.shanhai.programme.LinearProgramme;

/// Made-up plans of any size, the same for the same seed.
final class Instances {
    private static final double NONE = Double.NEGATIVE_INFINITY;
    private static final int RESOURCES = 6;

    /// By how much gains differ between zones, and the share of zones that rules leave a project.
    private static final double LEAST_WORTH = 0.85;

    private static final double WORTH_SPREAD = 0.3;
    private static final double REFUSED = 0.3;

    private Instances() {}

    /// A programme, and what its columns bring to which county.
    record Placed(LinearProgramme programme, Falls falls) {}

    /// Projects of log-normal size over zones; six resources (the first is land) limited to half of
    /// what all projects ask.
    ///
    /// @param counties that have the zones between them
    /// @param landByZone whether land is limited zone by zone, else region-wide as the others
    static Placed pipeline(int projects, int zones, int counties, boolean landByZone, long seed) {
        IntStream.Builder countyOf = IntStream.builder();
        Random bell = new Random(seed);
        SplittableRandom even = new SplittableRandom(seed);
        double[][] uses = new double[RESOURCES][projects];
        double[] asked = new double[RESOURCES];
        double[] worth = new double[projects];
        LinearProgramme.Builder builder = LinearProgramme.builder();
        for (int p = 0; p < projects; p++) {
            builder.row("project " + p, NONE, 1);
            for (int k = 0; k < RESOURCES; k++) {
                double mean = k == 0 ? 3.9 : 3;
                uses[k][p] = Math.rint(100 * Math.exp(mean + 0.8 * bell.nextGaussian())) / 100;
                asked[k] += uses[k][p];
            }
            worth[p] = uses[0][p] * Math.exp(0.5 * bell.nextGaussian());
        }
        for (int k = landByZone ? 1 : 0; k < RESOURCES; k++) {
            builder.row("resource " + k, NONE, asked[k] / 2);
        }
        double[] land = land(even, zones, asked[0] / 2);
        for (int z = 0; landByZone && z < zones; z++) {
            builder.row("land of zone " + z, NONE, land[z]);
        }
        int first = landByZone ? 1 : 0;
        for (int p = 0; p < projects; p++) {
            for (int z = 0; z < zones; z++) {
                double gain = worth[p] * (LEAST_WORTH + WORTH_SPREAD * even.nextDouble());
                boolean isRefused = even.nextDouble() < REFUSED;
                if (isRefused || (landByZone && uses[0][p] > land[z])) {
                    continue;
                }
                int column = builder.column(gain, 0, 1);
                countyOf.add(z * counties / zones);
                builder.entry(p, column, 1);
                for (int k = first; k < RESOURCES; k++) {
                    builder.entry(projects + k - first, column, uses[k][p]);
                }
                if (landByZone) {
                    builder.entry(projects + RESOURCES - 1 + z, column, uses[0][p]);
                }
            }
        }
        LinearProgramme programme = builder.build();
        double[] gains =
                IntStream.range(0, programme.columnCount())
                        .mapToDouble(programme::objective)
                        .toArray();
        return new Placed(programme, new Falls(countyOf.build().toArray(), gains, counties));
    }

    private static double[] land(SplittableRandom even, int zones, double all) {
        double[] land = new double[zones];
        double sum = 0;
        for (int z = 0; z < zones; z++) {
            land[z] = 0.5 + even.nextDouble();
            sum += land[z];
        }
        for (int z = 0; z < zones; z++) {
            land[z] = Math.floor(land[z] * all / sum);
        }
        return land;
    }

    /// Generalised assignment of Yagiura, Ibaraki and Glover (2004): every job to one of the agents
    /// at least cost; costs are taken as negative gains.
    ///
    /// @param type `C`, `D` or `E`
    static LinearProgramme assignment(char type, int agents, int jobs, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[][] load = new int[agents][jobs];
        int[][] cost = new int[agents][jobs];
        for (int i = 0; i < agents; i++) {
            for (int j = 0; j < jobs; j++) {
                switch (type) {
                    case 'C' -> {
                        load[i][j] = 5 + random.nextInt(21);
                        cost[i][j] = 10 + random.nextInt(41);
                    }
                    case 'D' -> {
                        load[i][j] = 1 + random.nextInt(100);
                        cost[i][j] = 111 - load[i][j] - 10 + random.nextInt(21);
                    }
                    case 'E' -> {
                        load[i][j] = (int) (1 - 10 * Math.log(1 - random.nextDouble()));
                        cost[i][j] =
                                (int) Math.round(1000.0 / load[i][j] - 10 * random.nextDouble());
                    }
                    default -> throw new IllegalArgumentException("No type " + type + ".");
                }
            }
        }
        LinearProgramme.Builder builder = LinearProgramme.builder();
        for (int j = 0; j < jobs; j++) {
            builder.row("job " + j, 1, 1);
        }
        for (int i = 0; i < agents; i++) {
            double sum = 0;
            for (int j = 0; j < jobs; j++) {
                sum += load[i][j];
            }
            builder.row("agent " + i, NONE, Math.floor(0.8 * sum / agents));
        }
        for (int j = 0; j < jobs; j++) {
            for (int i = 0; i < agents; i++) {
                int column = builder.column(-cost[i][j], 0, 1);
                builder.entry(j, column, 1).entry(jobs + i, column, load[i][j]);
            }
        }
        return builder.build();
    }
}
