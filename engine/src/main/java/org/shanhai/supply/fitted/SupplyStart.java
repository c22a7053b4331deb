package org.shanhai.supply.fitted;

import org.shanhai.linalg.Matrix;
import org.shanhai.supply.trade.Trade;

/// Where solving x = T A x + e begins.
///
/// @param x R × n
/// @param left e − (x − T A x), R × n
record SupplyStart(Matrix x, Matrix left) {
    static SupplyStart nothing(Matrix right) {
        return new SupplyStart(Matrix.zeros(right.rows(), right.columns()), right.copy());
    }

    /// Where one place alone changes first, the step to what follows in it costs next to nothing:
    /// it alone buys more then.
    static SupplyStart of(Matrix change, Trade trade, LocalChains local) {
        int place = singleRow(change);
        if (place < 0) {
            return nothing(change);
        }
        double[] first = change.row(place);
        double[] made = local.follow(first);
        Matrix x = Matrix.zeros(change.rows(), change.columns());
        System.arraycopy(made, 0, x.storage(), place * made.length, made.length);
        Matrix left = Matrix.zeros(change.rows(), change.columns());
        trade.applyAt(place, local.bought(made), left);
        for (int i = 0; i < made.length; i++) {
            left.add(place, i, first[i] - made[i]);
        }
        return new SupplyStart(x, left);
    }

    /// The only row with anything in it; −1 where there is none, or more.
    private static int singleRow(Matrix table) {
        int only = -1;
        for (int r = 0; r < table.rows(); r++) {
            if (hasAny(table, r)) {
                if (only >= 0) {
                    return -1;
                }
                only = r;
            }
        }
        return only;
    }

    private static boolean hasAny(Matrix table, int row) {
        double[] values = table.storage();
        int end = (row + 1) * table.columns();
        for (int k = row * table.columns(); k < end; k++) {
            if (values[k] != 0) {
                return true;
            }
        }
        return false;
    }
}
