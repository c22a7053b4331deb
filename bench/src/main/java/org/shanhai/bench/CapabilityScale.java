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
    private Spent products = Spent.NOTHING;
    private Spent indices = Spent.NOTHING;
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
        List<Matrix> matrices =
                List.of(
                        Matrix.zeros(places, industries),
                        Matrix.zeros(industries, industries),
                        Matrix.zeros(places, industries));
        Arrays.fill(matrices.get(0).storage(), 0.5);
        Stopwatch[] watch = {Stopwatch.start()};
        Capability.each(
                panel,
                CapabilityOptions.PUBLISHED,
                year -> {
                    relate(year, matrices.get(1));
                    indices = indices.plus(watch[0].read());
                    note(year);
                    watch[0] = Stopwatch.start();
                    multiply(matrices.get(0), matrices.get(1), matrices.get(2));
                    products = products.plus(watch[0].read());
                    watch[0] = Stopwatch.start();
                });
        System.out.printf("plain dgemm: %s%n", products);
        System.out.printf(
                "all indices: %s, ratio %.2f by the clock, %.2f in CPU; %.3f of M present%n",
                indices,
                indices.wall() / products.wall(),
                indices.cpu() / products.cpu(),
                presentShare / years);
    }

    /// Proximity is an index too, but no other needs it as a matrix.
    private static void relate(YearResult year, Matrix square) {
        if (year instanceof Indices found) {
            int n = found.industries().size();
            Matrix target = n == square.rows() ? square : Matrix.zeros(n, n);
            Colocation.PROXIMITY.fill(found.present(), found.industries(), target);
        }
    }

    private static void multiply(Matrix m, Matrix square, Matrix result) {
        Blas blas = Blas.best();
        blas.multiply(1, m.whole(), As.TRANSPOSED, m.whole(), As.IS, 0, square.whole());
        blas.multiply(1, m.whole(), As.IS, square.whole(), As.IS, 0, result.whole());
        blas.multiply(1, m.whole(), As.IS, square.whole(), As.IS, 0, result.whole());
    }

    private void note(YearResult year) {
        if (year instanceof Indices found) {
            int present = 0;
            for (int count : found.present().diversity()) {
                present += count;
            }
            presentShare += present / (double) (places * industries);
        }
    }
}
