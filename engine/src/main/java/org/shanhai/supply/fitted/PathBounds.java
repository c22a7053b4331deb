package org.shanhai.supply.fitted;

import java.util.Arrays;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.Response;
import org.shanhai.supply.Rounds;

/// What can still follow on a chain of purchases, at most, for a unit: all paths beyond a cell are
/// worth m − g together, with m = g + AᵀTᵀm its multiplier, and all beyond a purchase p = Tᵀm.
/// Where inputs or intensities are negative, their sizes stand for them.
///
/// Multipliers are solved to a residual only; the bounds are raised by what that may hide. The
/// error is (I − AᵀTᵀ)⁻¹ times the residual, and as shares of trade add to one over sellers the
/// row sums of that inverse are those of the national (I − Aᵀ)⁻¹ whatever the kernel.
record PathBounds(Matrix multipliers, Matrix worth, Matrix sizes, double slack) {
    /// Sums and products in another order differ in their last digits.
    private static final double ROUNDING = 1e-12;

    /// @param coefficients |A|
    /// @param sizes |g|, R × n
    /// @param solved the multipliers of both
    PathBounds(Economy economy, Matrix coefficients, Matrix sizes, Response solved) {
        Matrix multipliers = solved.values();
        double squares = 0;
        for (double size : sizes.storage()) {
            squares += size * size;
        }
        this(
                multipliers,
                economy.worthOfUse(multipliers),
                sizes,
                solved.residual() * Math.sqrt(squares) * largestRowSum(coefficients));
    }

    private static double largestRowSum(Matrix coefficients) {
        double[] sums = new double[coefficients.rows()];
        Arrays.fill(sums, 1);
        Rounds.factors(coefficients, Blas.best()).solve(As.TRANSPOSED, sums);
        return Arrays.stream(sums).max().orElse(1);
    }

    /// The most that all paths beyond a cell can be worth, for a unit of its output.
    double beyond(int place, int industry) {
        double whole = multipliers.get(place, industry);
        return Math.max(0, whole - sizes.get(place, industry)) + slack + ROUNDING * whole;
    }

    /// The most that all paths through a purchase can be worth, for a unit bought.
    double through(int buyer, int product) {
        return worth.get(buyer, product) * (1 + ROUNDING) + slack;
    }

    /// What all paths from a change on are worth, the sizes of change and intensity counted.
    double all(Matrix change) {
        double sum = 0;
        for (int k = 0; k < change.storage().length; k++) {
            sum += Math.abs(change.storage()[k]) * multipliers.storage()[k];
        }
        return sum;
    }
}
