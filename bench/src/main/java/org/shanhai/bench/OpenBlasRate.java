package org.shanhai.bench;

import java.util.Locale;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Matrix;

/// The rate of dgemm as Java calls it, for `bench/beside-c`. Arguments: sizes; prints
/// "size GFLOP/s" for each, the best of seven runs.
public final class OpenBlasRate {
    private static final int RUNS = 7;

    private OpenBlasRate() {}

    public static void main(String[] arguments) {
        Blas blas = Blas.best();
        for (String argument : arguments) {
            int n = Integer.parseInt(argument);
            Matrix a = Matrix.zeros(n, n);
            Matrix b = Matrix.zeros(n, n);
            Matrix c = Matrix.zeros(n, n);
            for (int k = 0; k < n * n; k++) {
                a.storage()[k] = k % 97;
                b.storage()[k] = k % 89;
            }
            double best = 0;
            for (int run = 0; run < RUNS; run++) {
                long start = System.nanoTime();
                blas.multiply(1, a.whole(), As.IS, b.whole(), As.IS, 0, c.whole());
                best = Math.max(best, 2.0 * n * n * n / (System.nanoTime() - start));
            }
            System.out.printf(Locale.ROOT, "%d %.2f%n", n, best);
        }
    }
}
