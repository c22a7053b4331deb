package org.shanhai.supply;

import java.util.Arrays;
import java.util.List;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Matrix;

/// What an economy would lose without a group of its cells: hypothetical extraction (Paelinck,
/// de Caevel and Degueldre 1965; Miller and Blair 2009, ch. 12.2.6; total linkage).
///
/// The group's rows, columns and final demand are struck out. No system is solved anew for it:
/// with L = (I − A)⁻¹ of the full system, outputs x and the group g, what is left is
/// x* = x − L_·g (L_gg)⁻¹ x_g (Sherman–Morrison–Woodbury), so all a group needs are its own
/// columns of L, and one solution by the transpose, m = g + Aᵀ m, measures every loss:
/// m_gᵀ (L_gg)⁻¹ x_g.
public final class Extraction {
    /// Values a batch of right-hand sides holds at most.
    private static final int BATCH_VALUES = 1 << 24;

    private final SupplyChain chain;
    private final double[] output;
    private final double[] worth;
    private final double[] intensity;
    private final Blas blas;

    /// @param output of each cell in the full system
    /// @param intensity what a unit of output counts for in each cell: ones for output itself,
    ///     jobs for jobs
    public Extraction(SupplyChain chain, double[] output, double[] intensity, Blas blas) {
        requireCells(chain, output, "outputs");
        requireCells(chain, intensity, "intensities");
        this.chain = chain;
        this.output = output.clone();
        this.intensity = intensity.clone();
        this.blas = blas;
        Matrix row = Matrix.zeros(1, intensity.length);
        System.arraycopy(intensity, 0, row.storage(), 0, intensity.length);
        worth = chain.worths(row).rows().row(0);
    }

    private static void requireCells(SupplyChain chain, double[] values, String what) {
        if (values.length != chain.cellCount()) {
            throw new SupplyException(
                    "%d cells need as many %s, not %d."
                            .formatted(chain.cellCount(), what, values.length));
        }
    }

    /// Without a group of cells.
    ///
    /// @param own what the group itself made
    /// @param elsewhere what all others made for its sake: the linkage
    public record Loss(double own, double elsewhere) {
        /// All that is lost.
        public double total() {
            return own + elsewhere;
        }
    }

    /// The loss of each of many groups, each extracted by itself; groups may overlap.
    ///
    /// @param groups the cells of each, without repetition
    public List<Loss> losses(List<int[]> groups) {
        Loss[] losses = new Loss[groups.size()];
        int from = 0;
        while (from < losses.length) {
            int to = from;
            long width = 0;
            do {
                width += groups.get(to++).length;
            } while (to < losses.length
                    && (width + groups.get(to).length) * output.length <= BATCH_VALUES);
            solve(groups, from, to, Math.toIntExact(width), losses);
            from = to;
        }
        return Arrays.asList(losses);
    }

    private void solve(List<int[]> groups, int from, int to, int width, Loss[] losses) {
        Matrix units = Matrix.zeros(width, output.length);
        int row = 0;
        for (int[] group : groups.subList(from, to)) {
            for (int cell : group) {
                units.set(row++, cell, 1);
            }
        }
        Matrix columns = chain.outputs(units).rows();
        row = 0;
        for (int g = from; g < to; g++) {
            losses[g] = loss(groups.get(g), columns, row);
            row += groups.get(g).length;
        }
    }

    /// @param first the row of `columns` that holds the column of L of the group's first cell
    private Loss loss(int[] group, Matrix columns, int first) {
        Matrix block = Matrix.zeros(group.length, group.length);
        double[] made = new double[group.length];
        double own = 0;
        for (int a = 0; a < group.length; a++) {
            made[a] = output[group[a]];
            own += made[a] * intensity[group[a]];
            for (int b = 0; b < group.length; b++) {
                block.set(a, b, columns.get(first + b, group[a]));
            }
        }
        blas.factor(block).solve(As.IS, made);
        double total = 0;
        for (int a = 0; a < group.length; a++) {
            total += worth[group[a]] * made[a];
        }
        return new Loss(own, total - own);
    }
}
