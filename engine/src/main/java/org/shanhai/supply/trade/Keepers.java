package org.shanhai.supply.trade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.shanhai.linalg.Matrix;

/// The provinces at whose scale it is set what is kept at home ([KeptAtHome]): nobody has seen own
/// shares of anything smaller. Places of one province share it out by the kernel.
///
/// @param of the province of each place, 0…P − 1
/// @param sizes the share of each place in all that is made
public record Keepers(List<Integer> of, List<Double> sizes) {
    public Keepers {
        of = List.copyOf(of);
        sizes = List.copyOf(sizes);
    }

    /// Of places by what they make.
    ///
    /// @param of a number for the province of each place, whatever numbers they are
    static Keepers of(List<Integer> of, Matrix output) {
        List<Integer> known = of.stream().distinct().toList();
        double[] made = output.rowSums();
        double all = Arrays.stream(made).sum();
        return new Keepers(
                of.stream().map(known::indexOf).toList(),
                Arrays.stream(made).mapToObj(each -> each / all).toList());
    }

    /// Each place a province of its own.
    public static Keepers each(List<Double> sizes) {
        return new Keepers(IntStream.range(0, sizes.size()).boxed().toList(), sizes);
    }

    int count() {
        return members().size();
    }

    boolean together(int place, int other) {
        return of.get(place).intValue() == of.get(other);
    }

    /// The places of each province.
    List<List<Integer>> members() {
        List<List<Integer>> members = new ArrayList<>();
        for (int r = 0; r < of.size(); r++) {
            if (of.get(r) == members.size()) {
                members.add(new ArrayList<>());
            }
            members.get(of.get(r)).add(r);
        }
        return members;
    }

    /// P × m: a table of places summed over provinces.
    Matrix sums(Matrix table) {
        Matrix sums = Matrix.zeros(count(), table.columns());
        for (int r = 0; r < table.rows(); r++) {
            for (int i = 0; i < table.columns(); i++) {
                sums.add(of.get(r), i, table.get(r, i));
            }
        }
        return sums;
    }

    List<Double> provinceSizes() {
        return members().stream()
                .map(places -> places.stream().mapToDouble(sizes::get).sum())
                .toList();
    }

    /// P × P: the mean over their places, by size; on the diagonal the mean within a province.
    Matrix means(Matrix between) {
        List<Double> whole = provinceSizes();
        int[] in = of.stream().mapToInt(Integer::intValue).toArray();
        double[] part = new double[in.length];
        List<List<Integer>> members = members();
        Arrays.setAll(
                part,
                r ->
                        whole.get(in[r]) > 0
                                ? sizes.get(r) / whole.get(in[r])
                                : 1.0 / members.get(in[r]).size());
        Matrix means = Matrix.zeros(whole.size(), whole.size());
        for (int r = 0; r < in.length; r++) {
            for (int s = 0; s < in.length; s++) {
                means.add(in[r], in[s], part[r] * part[s] * between.get(r, s));
            }
        }
        return means;
    }

    /// P × P, km: the mean distances between provinces, and within one that of a disc of the area
    /// its places have together.
    Matrix distances(Matrix between) {
        Matrix distances = means(between);
        for (int p = 0; p < distances.rows(); p++) {
            double squares = 0;
            for (int r : members().get(p)) {
                squares += between.get(r, r) * between.get(r, r);
            }
            distances.set(p, p, Math.sqrt(squares));
        }
        return distances;
    }

    /// Multiplies a kernel within each province.
    void scale(Matrix kernel, double[] by) {
        for (List<Integer> places : members()) {
            for (int r : places) {
                for (int s : places) {
                    kernel.set(r, s, kernel.get(r, s) * by[of.get(r)]);
                }
            }
        }
    }
}
