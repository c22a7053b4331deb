package org.shanhai.linalg;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/// Anderson's acceleration of a fixed-point iteration x ← g(x): the next point is the
/// combination of the last few images whose residuals g(x) − x cancel best in the
/// least-squares sense (Anderson 1965; Walker and Ni 2011).
public final class Anderson {
    /// Weight of the penalty that keeps the small least-squares problem well posed, relative.
    private static final double REGULARISATION = 1e-12;

    private final int memory;
    private final Deque<double[]> images = new ArrayDeque<>();
    private final Deque<double[]> residuals = new ArrayDeque<>();

    /// @param memory how many earlier points are kept
    public Anderson(int memory) {
        if (memory < 1) {
            throw new IllegalArgumentException(
                    "The memory (%d) must be at least 1.".formatted(memory));
        }
        this.memory = memory;
    }

    /// Forgets the past, as after a step that did not help.
    public void restart() {
        images.clear();
        residuals.clear();
    }

    /// The next point to try.
    ///
    /// @param x the point
    /// @param image g(x), of the same length
    public double[] next(double[] x, double[] image) {
        double[] residual = new double[x.length];
        for (int k = 0; k < x.length; k++) {
            residual[k] = image[k] - x[k];
        }
        double[] weights = weights(residual);
        double[] next = image.clone();
        Iterator<double[]> pastImages = images.iterator();
        for (double weight : weights) {
            double[] past = pastImages.next();
            for (int k = 0; k < next.length; k++) {
                next[k] += weight * (past[k] - image[k]);
            }
        }
        images.addLast(image.clone());
        residuals.addLast(residual);
        if (images.size() > memory) {
            images.removeFirst();
            residuals.removeFirst();
        }
        return next;
    }

    /// The weights w that minimise ‖r + Σ w_j (r_j − r)‖.
    private double[] weights(double[] residual) {
        int m = residuals.size();
        double[][] differences = new double[m][residual.length];
        Iterator<double[]> past = residuals.iterator();
        for (double[] difference : differences) {
            double[] earlier = past.next();
            for (int k = 0; k < residual.length; k++) {
                difference[k] = earlier[k] - residual[k];
            }
        }
        double[][] gram = new double[m][m];
        double[] right = new double[m];
        double trace = 0;
        for (int a = 0; a < m; a++) {
            for (int b = 0; b <= a; b++) {
                gram[a][b] = dot(differences[a], differences[b]);
                gram[b][a] = gram[a][b];
            }
            right[a] = -dot(differences[a], residual);
            trace += gram[a][a];
        }
        for (int a = 0; a < m; a++) {
            gram[a][a] += REGULARISATION * trace;
        }
        return solveByCholesky(gram, right);
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }

    /// Solves a small positive definite system in place; zeros where it is not definite.
    private static double[] solveByCholesky(double[][] a, double[] b) {
        int m = b.length;
        for (int j = 0; j < m; j++) {
            for (int k = 0; k < j; k++) {
                for (int i = j; i < m; i++) {
                    a[i][j] -= a[i][k] * a[j][k];
                }
            }
            if (!(a[j][j] > 0)) {
                return new double[m];
            }
            double root = Math.sqrt(a[j][j]);
            for (int i = j; i < m; i++) {
                a[i][j] /= root;
            }
        }
        for (int i = 0; i < m; i++) {
            for (int k = 0; k < i; k++) {
                b[i] -= a[i][k] * b[k];
            }
            b[i] /= a[i][i];
        }
        for (int i = m - 1; i >= 0; i--) {
            for (int k = i + 1; k < m; k++) {
                b[i] -= a[k][i] * b[k];
            }
            b[i] /= a[i][i];
        }
        return b;
    }
}
