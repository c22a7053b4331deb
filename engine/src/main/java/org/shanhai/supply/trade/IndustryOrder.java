package org.shanhai.supply.trade;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.linalg.Chunks;
import org.shanhai.linalg.Matrix;

/// The industries sorted by class of reach, so that each class is a block of columns that one
/// matrix product can take in place.
public final class IndustryOrder {
    private final int[] industryAt;
    private final int[] starts;
    private final int[] classAt;

    /// @param classOf the class of each industry, 0…classCount−1
    public IndustryOrder(int[] classOf, int classCount) {
        List<Integer> order = new ArrayList<>();
        starts = new int[classCount + 1];
        for (int g = 0; g < classCount; g++) {
            starts[g] = order.size();
            for (int i = 0; i < classOf.length; i++) {
                if (classOf[i] == g) {
                    order.add(i);
                }
            }
        }
        starts[classCount] = order.size();
        industryAt = order.stream().mapToInt(Integer::intValue).toArray();
        classAt = order.stream().mapToInt(i -> classOf[i]).toArray();
    }

    int classCount() {
        return starts.length - 1;
    }

    int start(int group) {
        return starts[group];
    }

    int size(int group) {
        return starts[group + 1] - starts[group];
    }

    /// The class of the industry at a position.
    int classAt(int position) {
        return classAt[position];
    }

    public int industryAt(int position) {
        return industryAt[position];
    }

    /// R × n, columns in this order.
    public Matrix arranged(Matrix table) {
        Matrix arranged = Matrix.zeros(table.rows(), table.columns());
        Chunks.runRows(
                table.rows(),
                table.columns(),
                (from, to) -> {
                    for (int r = from; r < to; r++) {
                        arrange(table.storage(), r * industryAt.length, arranged.storage());
                    }
                });
        return arranged;
    }

    /// A row of its own, which is compiled while the first are arranged.
    private void arrange(double[] table, int start, double[] arranged) {
        for (int k = 0; k < industryAt.length; k++) {
            arranged[start + k] = table[start + industryAt[k]];
        }
    }

    /// The columns of a class, of a table in this order.
    Matrix columns(Matrix table, int group) {
        Matrix part = Matrix.zeros(table.rows(), size(group));
        for (int r = 0; r < table.rows(); r++) {
            System.arraycopy(
                    table.storage(),
                    r * table.columns() + start(group),
                    part.storage(),
                    r * part.columns(),
                    part.columns());
        }
        return part;
    }

    /// The inverse of [#columns(Matrix, int)].
    void setColumns(Matrix table, int group, Matrix part) {
        for (int r = 0; r < table.rows(); r++) {
            System.arraycopy(
                    part.storage(),
                    r * part.columns(),
                    table.storage(),
                    r * table.columns() + start(group),
                    part.columns());
        }
    }

    /// The inverse of [#arranged(Matrix)].
    public Matrix restored(Matrix arranged) {
        Matrix table = Matrix.zeros(arranged.rows(), arranged.columns());
        Chunks.runRows(
                arranged.rows(),
                arranged.columns(),
                (from, to) -> {
                    for (int r = from; r < to; r++) {
                        restore(arranged.storage(), r * industryAt.length, table.storage());
                    }
                });
        return table;
    }

    private void restore(double[] arranged, int start, double[] table) {
        for (int k = 0; k < industryAt.length; k++) {
            table[start + industryAt[k]] = arranged[start + k];
        }
    }

    /// Coefficients n × n with rows and columns in this order.
    public Matrix arrangedBothWays(Matrix coefficients) {
        int n = industryAt.length;
        return Matrix.of(n, n, (a, b) -> coefficients.get(industryAt[a], industryAt[b]));
    }
}
