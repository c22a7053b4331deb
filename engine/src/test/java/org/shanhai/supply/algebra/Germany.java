package org.shanhai.supply.algebra;

import org.shanhai.linalg.Matrix;
import org.shanhai.region.Basis;
import org.shanhai.region.FinalUse;
import org.shanhai.region.NationalTable;
import org.shanhai.region.UserTotals;
import org.shanhai.region.ValueAdded;
import org.shanhai.supply.InputOutput;

/// Germany 1995 in six groups, million euro, domestic output at basic prices: table 15.4 of the
/// Eurostat Manual of Supply, Use and Input-Output Tables (2008), p. 481; agriculture, industry,
/// construction, trade, business services, other services.
final class Germany {
    static final double[] OUTPUT = {43910, 1079446, 245606, 540063, 692487, 508918};
    static final double[] EXPORTS = {3734, 313711, 149, 46045, 13612, 2042};

    private static final double[][] INPUTS = {
        {1131, 25480, 1, 607, 710, 762},
        {7930, 304584, 64167, 41082, 11981, 30360},
        {426, 7334, 3875, 5296, 23457, 9155},
        {3559, 72717, 14190, 74399, 10835, 21008},
        {3637, 96115, 31027, 65755, 193176, 34223},
        {1552, 14986, 1747, 11225, 15058, 22070}
    };
    private static final double[] HOUSEHOLDS = {8500, 197792, 3457, 269663, 214757, 119504};
    private static final double[] IMPORTS = {2927, 156703, 13427, 21943, 13371, 13772};
    private static final double[] TAXES = {1084, 6505, 1548, 8349, 8473, 12551};
    static final double[] WAGES = {9382, 296464, 78819, 214450, 124810, 272975};
    private static final double[] VALUE_ADDED = {21664, 395022, 115624, 311407, 415426, 365017};

    private Germany() {}

    static InputOutput technology() {
        return technology(1);
    }

    /// @param spent what households buy, as a multiple of what they do
    static InputOutput technology(double spent) {
        int n = OUTPUT.length;
        Matrix inputs = Matrix.zeros(n, n);
        Matrix uses = Matrix.zeros(n, FinalUse.values().length);
        Matrix valueAdded = Matrix.zeros(n, ValueAdded.values().length);
        UserTotals beside = UserTotals.none(n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                inputs.set(i, j, INPUTS[i][j]);
            }
            uses.set(i, FinalUse.EXPORT.ordinal(), EXPORTS[i]);
            uses.set(i, FinalUse.HOUSEHOLD.ordinal(), spent * HOUSEHOLDS[i]);
            valueAdded.set(i, ValueAdded.WAGES.ordinal(), WAGES[i]);
            valueAdded.set(i, ValueAdded.SURPLUS.ordinal(), VALUE_ADDED[i] - WAGES[i]);
            beside = beside.plus(i, TAXES[i], IMPORTS[i]);
        }
        return InputOutput.of(
                new NationalTable(
                        inputs,
                        Matrix.zeros(n, n),
                        uses,
                        Matrix.zeros(n, FinalUse.values().length),
                        valueAdded,
                        OUTPUT,
                        new double[n],
                        Basis.REPORTED,
                        beside));
    }
}
