package org.shanhai.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.shanhai.capability.Capability;
import org.shanhai.capability.CapabilityOptions;
import org.shanhai.capability.Colocation;
import org.shanhai.capability.Indices;
import org.shanhai.capability.Panel;
import org.shanhai.capability.YearResult;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Matrix;

/// All indices of a synthetic panel beside the matrix products they are usually computed by, each
/// one plain dgemm: MᵀM for relatedness, M·φ for density, (1 − M)·φ for gain. Proximity as a
/// matrix is counted among the indices. Year by year in turn, so that both meet the same machine.
/// Arguments: places industries years.
public final class CapabilityScale {
    private final int places;
    private final int industries;
    private long productTime;
    private long indexTime;
    private double presentShare;

    private CapabilityScale(int places, int industries) {
        this.places = places;
        this.industries = industries;
    }

    public static void main(String[] arguments) throws IOException {
        int places = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 250;
        int industries = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5000;
        int years = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10;
        System.out.printf(
                "%s, %d places × %d industries × %d years%n",
                Blas.best().name(), places, industries, years);
        new CapabilityScale(places, industries).run(years);
        PeakMemory.print();
    }

    private void run(int years) {
        Panel panel = SyntheticPanel.of(places, industries, years);
        List<Matrix> products =
                List.of(
                        Matrix.zeros(places, industries),
                        Matrix.zeros(industries, industries),
                        Matrix.zeros(places, industries));
        Arrays.fill(products.get(0).storage(), 0.5);
        long[] start = {System.nanoTime()};
        Capability.each(
                panel,
                CapabilityOptions.PUBLISHED,
                year -> {
                    relate(year, products.get(1));
                    indexTime += System.nanoTime() - start[0];
                    note(year);
                    long before = System.nanoTime();
                    multiply(products.get(0), products.get(1), products.get(2));
                    start[0] = System.nanoTime();
                    productTime += start[0] - before;
                });
        System.out.printf("plain dgemm: %.2f s%n", productTime / 1e9);
        System.out.printf(
                "all indices: %.2f s, ratio %.2f; %.3f of M present%n",
                indexTime / 1e9, indexTime / (double) productTime, presentShare / years);
    }

    /// Proximity is an index too, but no other needs it as a matrix.
    private static void relate(YearResult year, Matrix square) {
        if (year instanceof Indices indices) {
            int n = indices.industries().size();
            Matrix target = n == square.rows() ? square : Matrix.zeros(n, n);
            Colocation.PROXIMITY.fill(indices.present(), indices.industries(), target);
        }
    }

    private static void multiply(Matrix m, Matrix square, Matrix result) {
        Blas blas = Blas.best();
        blas.multiply(1, m.whole(), As.TRANSPOSED, m.whole(), As.IS, 0, square.whole());
        blas.multiply(1, m.whole(), As.IS, square.whole(), As.IS, 0, result.whole());
        blas.multiply(1, m.whole(), As.IS, square.whole(), As.IS, 0, result.whole());
    }

    private void note(YearResult year) {
        if (year instanceof Indices indices) {
            int present = 0;
            for (int count : indices.present().diversity()) {
                present += count;
            }
            presentShare += present / (double) (places * industries);
        }
    }
}
