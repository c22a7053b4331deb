package org.shanhai.capability.entry;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// How well scores tell the cells that came true from those that did not.
///
/// @param rocAuc the chance that one that came true scores higher than one that did not, ties
///     counting half (Hanley and McNeil 1982, doi:10.1148/radiology.143.1.7063747); .5 for chance
/// @param averagePrecision area under the curve of precision by recall, as the step function
///     Σ_n (R_n − R_{n−1}) P_n over distinct scores (Davis and Goadrich 2006,
///     doi:10.1145/1143844.1143874); the share that came true for chance
/// @param precisionAt the share that came true among the k highest, for some k; of cells that tie
///     at the k-th, the expected share
public record Skill(double rocAuc, double averagePrecision, List<AtTop> precisionAt) {
    private static final List<Integer> TOPS = List.of(10, 50, 100, 500);

    public Skill {
        precisionAt = List.copyOf(precisionAt);
    }

    /// The share that came true among the highest scores.
    public record AtTop(int top, double share) {}

    /// @param scores one for each cell, the higher the likelier
    /// @throws IllegalArgumentException where none or all came true, or a score is not a number
    public static Skill of(double[] scores, boolean[] cameTrue) {
        double[] yes = sorted(scores, cameTrue, true);
        double[] no = sorted(scores, cameTrue, false);
        if (yes.length == 0 || no.length == 0) {
            throw new IllegalArgumentException(
                    "Of %d cells %d came true; skill needs some of both kinds."
                            .formatted(scores.length, yes.length));
        }
        int[] tops = IntStream.of(tops(yes.length, scores.length)).toArray();
        double[] shares = new double[tops.length];
        double won = 0;
        double precisionByRecall = 0;
        int y = yes.length;
        int n = no.length;
        int k = 0;
        while (y > 0 || n > 0) {
            double score =
                    y == 0 ? no[n - 1] : n == 0 ? yes[y - 1] : Math.max(yes[y - 1], no[n - 1]);
            int hitsBefore = yes.length - y;
            int before = hitsBefore + no.length - n;
            int tiedYes = 0;
            for (; y > 0 && yes[y - 1] == score; y--) {
                tiedYes++;
            }
            int tiedNo = 0;
            for (; n > 0 && no[n - 1] == score; n--) {
                tiedNo++;
            }
            int tied = tiedYes + tiedNo;
            won += tiedYes * (n + 0.5 * tiedNo);
            precisionByRecall += tiedYes * ((double) (hitsBefore + tiedYes) / (before + tied));
            for (; k < tops.length && tops[k] <= before + tied; k++) {
                shares[k] = (hitsBefore + (double) tiedYes * (tops[k] - before) / tied) / tops[k];
            }
        }
        List<AtTop> precision =
                IntStream.range(0, tops.length)
                        .mapToObj(t -> new AtTop(tops[t], shares[t]))
                        .toList();
        return new Skill(
                won / ((double) yes.length * no.length), precisionByRecall / yes.length, precision);
    }

    /// The round numbers, and as many as came true, up to the number of cells.
    private static int[] tops(int cameTrue, int cells) {
        return IntStream.concat(TOPS.stream().mapToInt(Integer::intValue), IntStream.of(cameTrue))
                .filter(k -> k <= cells)
                .sorted()
                .distinct()
                .toArray();
    }

    private static double[] sorted(double[] scores, boolean[] cameTrue, boolean which) {
        double[] kept = new double[scores.length];
        int size = 0;
        for (int c = 0; c < scores.length; c++) {
            if (Double.isNaN(scores[c])) {
                throw new IllegalArgumentException("Cell number %d has no score.".formatted(c));
            }
            if (cameTrue[c] == which) {
                kept[size++] = scores[c] + 0.0; // Not −0, which sorts below 0.
            }
        }
        double[] sorted = Arrays.copyOf(kept, size);
        Arrays.sort(sorted);
        return sorted;
    }
}
