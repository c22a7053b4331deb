package org.shanhai.supply.survey;

import org.shanhai.linalg.Matrix;

/// Any chain of purchases between cells, known by what it answers: x = A x + e and m = g + Aᵀ m,
/// for many right-hand sides at once. Each row of a table has a value for each cell.
public interface LeontiefSystem {
    /// How many cells there are: the columns of every table.
    int cellCount();

    /// For each row e, the outputs x with x = A x + e.
    ///
    /// @throws org.shanhai.supply.SupplyException when a solution is not reached
    Solved outputs(Matrix demands);

    /// For each row g, the worth m of a unit of output with m = g + Aᵀ m.
    ///
    /// @throws org.shanhai.supply.SupplyException when a solution is not reached
    Solved worths(Matrix intensities);

    /// Solutions and how they were reached.
    ///
    /// @param rows one for each right-hand side; not to be changed
    /// @param steps applications of A; zero where A was factored
    /// @param residual the largest ‖e + A x − x‖ / ‖e‖ of a row
    record Solved(Matrix rows, int steps, double residual) {}
}
