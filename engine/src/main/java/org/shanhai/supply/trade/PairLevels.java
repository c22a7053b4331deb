package org.shanhai.supply.trade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.shanhai.linalg.Matrix;

/// Draws of how far any two places are apart, and of two things beside them that matter to all: a
/// number, and which of two forms trade has.
///
/// Each is one standard deviation up or down, as often the one as the other, by a column of a full
/// factorial design, in which no two columns have anything in common (Box, Hunter and Hunter 2005,
/// ch. 5). The number and the form have two columns, and what they do together has the third, so
/// that it is never taken for what a pair does. There are
/// thousands of pairs and few columns, but to a place its nearest partners matter most: so pairs
/// are given columns one by one, the nearest first, each the one that pairs of the same two places
/// have least. What the pairs of a place come to together is then as little left to chance as what
/// one pair does.
final class PairLevels {
    /// Columns of the number, of the form and of both together; those of pairs follow.
    private static final int NUMBER = 1;

    private static final int FORM = 2;
    private static final int PAIRS = 4;

    private final boolean[] around;
    private final int[][] columnOf;
    private final boolean[][] turned;

    /// @param runs a power of two, eight or more
    /// @param keys of places
    PairLevels(Matrix distances, long[] keys, Drawing drawing, int runs) {
        if (runs <= PAIRS || Integer.bitCount(runs) != 1) {
            throw new IllegalArgumentException("There is no design of %d draws.".formatted(runs));
        }
        around = new boolean[keys.length];
        for (int r = 0; r < around.length; r++) {
            around[r] = AreaKernel.liesAround(distances, r);
        }
        columnOf = new int[keys.length][keys.length];
        turned = new boolean[keys.length][keys.length];
        int[][] ranks = ranks(distances, keys);
        double[][] taken = new double[keys.length][runs];
        for (Pair pair : inOrder(keys, drawing, ranks)) {
            int r = pair.one();
            int s = pair.other();
            double there = weight(ranks[r][s]);
            double back = weight(ranks[s][r]);
            int best = PAIRS;
            for (int c = best + 1; c < runs; c++) {
                double less =
                        there * (taken[r][best] - taken[r][c])
                                + back * (taken[s][best] - taken[s][c]);
                best = less > 0 || less == 0 && pair.prefers(c, best) ? c : best;
            }
            taken[r][best] += there;
            taken[s][best] += back;
            for (int q = 0; r == s && q < keys.length; q++) {
                taken[q][best] += 1;
            }
            columnOf[r][s] = best;
            turned[r][s] = (pair.mark() & 1) == 0;
        }
    }

    /// Two places, or twice one that lies around others.
    private record Pair(int one, int other, int rank, long mark) {
        boolean prefers(int column, int before) {
            return Drawing.with(mark, column) < Drawing.with(mark, before);
        }
    }

    private List<Pair> inOrder(long[] keys, Drawing drawing, int[][] ranks) {
        List<Pair> pairs = new ArrayList<>();
        for (int r = 0; r < keys.length; r++) {
            for (int s = 0; s <= r; s++) {
                if (r == s ? around[r] : around[r] == around[s]) {
                    int rank = Math.min(ranks[r][s], ranks[s][r]);
                    long mark = drawing.mark(Drawing.both(keys[r], keys[s]));
                    pairs.add(new Pair(r, s, rank, mark));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::rank).thenComparingLong(Pair::mark));
        return pairs;
    }

    /// Of each place by how near it is to another, itself the first.
    private static int[][] ranks(Matrix distances, long[] keys) {
        int[][] ranks = new int[keys.length][keys.length];
        for (int r = 0; r < keys.length; r++) {
            int from = r;
            int[] order =
                    IntStream.range(0, keys.length)
                            .boxed()
                            .sorted(
                                    Comparator.comparingDouble(
                                                    (Integer s) ->
                                                            s == from ? -1 : distances.get(from, s))
                                            .thenComparingLong(s -> keys[s]))
                            .mapToInt(Integer::intValue)
                            .toArray();
            for (int k = 0; k < order.length; k++) {
                ranks[r][order[k]] = k;
            }
        }
        return ranks;
    }

    /// What the pair with a partner counts to a place: about as trade falls with its rank.
    private static double weight(int rank) {
        return 1.0 / Math.max(1, rank * rank);
    }

    /// The number beside the pairs in a draw.
    double beside(int draw) {
        return level(draw, NUMBER);
    }

    /// Which of two forms a draw has.
    boolean form(int draw) {
        return level(draw, FORM) > 0;
    }

    /// How far two places are apart in a draw; what lies around others is nearer to all of them, or
    /// further.
    double of(int draw, int place, int other) {
        boolean alike = around[place] == around[other];
        int one = alike ? Math.max(place, other) : around[place] ? place : other;
        int two = alike ? Math.min(place, other) : one;
        double level = level(draw, columnOf[one][two]);
        return turned[one][two] ? -level : level;
    }

    /// Up where a draw and a column have an odd number of binary digits in common.
    private static int level(int draw, int column) {
        return Integer.bitCount(draw & column) % 2 == 0 ? -1 : 1;
    }
}
