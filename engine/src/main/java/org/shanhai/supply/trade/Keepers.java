package org.shanhai.supply.trade;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.shanhai.linalg.Matrix;

/// The provinces at whose scale it is set what is kept at home ([KeptAtHome]): nobody has seen own
/// shares of anything smaller. Places of one province share it out by the kernel.
///
/// Immutable.
public final class Keepers {
    /// The province of each place, 0…P − 1.
    private final int[] of;

    /// The share of each place in all that is made.
    private final double[] sizes;

    /// The places of each province.
    private final int[][] members;

    private Keepers(int[] of, double[] sizes) {
        this.of = of;
        this.sizes = sizes;
        int[] count = new int[Arrays.stream(of).max().orElse(-1) + 1];
        for (int province : of) {
            count[province]++;
        }
        members = Arrays.stream(count).mapToObj(int[]::new).toArray(int[][]::new);
        for (int r = of.length - 1; r >= 0; r--) {
            members[of[r]][--count[of[r]]] = r;
        }
    }

    /// Of places by what they make.
    ///
    /// @param of a number for the province of each place, whatever numbers they are
    static Keepers of(List<Integer> of, Matrix output) {
        List<Integer> known = of.stream().distinct().toList();
        double[] made = output.rowSums();
        double all = Arrays.stream(made).sum();
        return new Keepers(
                of.stream().mapToInt(known::indexOf).toArray(),
                Arrays.stream(made).map(each -> each / all).toArray());
    }

    /// Each place a province of its own.
    public static Keepers each(List<Double> sizes) {
        return new Keepers(
                IntStream.range(0, sizes.size()).toArray(),
                sizes.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /// The share of each place in all that is made.
    List<Double> sizes() {
        return Arrays.stream(sizes).boxed().toList();
    }

    /// The province of a place.
    int of(int place) {
        return of[place];
    }

    int count() {
        return members.length;
    }

    boolean together(int place, int other) {
        return of[place] == of[other];
    }

    /// The places of a province.
    int[] members(int province) {
        return members[province];
    }

    /// P × m: a table of places summed over provinces.
    Matrix sums(Matrix table) {
        int columns = table.columns();
        Matrix sums = Matrix.zeros(count(), columns);
        for (int r = 0, k = 0; r < table.rows(); r++) {
            for (int i = of[r] * columns; i < (of[r] + 1) * columns; i++, k++) {
                sums.storage()[i] += table.storage()[k];
            }
        }
        return sums;
    }

    List<Double> provinceSizes() {
        return Arrays.stream(members)
                .map(places -> Arrays.stream(places).mapToDouble(r -> sizes[r]).sum())
                .toList();
    }

    /// P × P: the mean over their places, by size; on the diagonal the mean within a province.
    Matrix means(Matrix between) {
        List<Double> whole = provinceSizes();
        double[] part = new double[of.length];
        Arrays.setAll(
                part,
                r ->
                        whole.get(of[r]) > 0
                                ? sizes[r] / whole.get(of[r])
                                : 1.0 / members[of[r]].length);
        Matrix means = Matrix.zeros(count(), count());
        double[] sums = means.storage();
        for (int r = 0, k = 0; r < of.length; r++) {
            for (int s = 0; s < of.length; s++, k++) {
                sums[of[r] * count() + of[s]] += part[r] * part[s] * between.storage()[k];
            }
        }
        return means;
    }

    /// For each province, how much of a kernel reaches others of what stays within.
    double[] outward(Matrix kernel) {
        Matrix means = means(kernel);
        List<Double> whole = provinceSizes();
        double[] outward = new double[count()];
        for (int p = 0; p < outward.length; p++) {
            for (int q = 0; q < outward.length; q++) {
                outward[p] += q == p ? 0 : whole.get(q) * means.get(p, q) / means.get(p, p);
            }
        }
        return outward;
    }

    /// P × P, km: the mean distances between provinces, and within one that of a disc of the area
    /// its places have together.
    Matrix distances(Matrix between) {
        Matrix distances = means(between);
        for (int p = 0; p < distances.rows(); p++) {
            double squares = 0;
            for (int r : members[p]) {
                squares += between.get(r, r) * between.get(r, r);
            }
            distances.set(p, p, Math.sqrt(squares));
        }
        return distances;
    }

    /// Multiplies a kernel within each province.
    void scale(Matrix kernel, double[] by) {
        double[] values = kernel.storage();
        for (int[] places : members) {
            for (int r : places) {
                for (int s : places) {
                    values[r * of.length + s] *= by[of[r]];
                }
            }
        }
    }

    /// All that tells them apart from others.
    @Override
    public String toString() {
        return Arrays.toString(of) + Arrays.toString(sizes);
    }
}
