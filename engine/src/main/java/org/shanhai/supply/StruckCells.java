package org.shanhai.supply;

import java.util.Arrays;

/// What [Struck] names, by position among the units or the industries of an economy: for what
/// computes with tables of all cells.
public sealed interface StruckCells {
    /// Whether an industry of a place is struck out, both by position.
    boolean holds(int place, int industry);

    /// Writes zeros in the cells struck out.
    ///
    /// @param values a table of `places` × `industries` from `start` on
    void clear(double[] values, int start, int places, int industries);

    /// All industries of a place.
    ///
    /// @param place its position
    record Place(int place) implements StruckCells {
        @Override
        public boolean holds(int inPlace, int industry) {
            return inPlace == place;
        }

        @Override
        public void clear(double[] values, int start, int places, int industries) {
            int from = start + place * industries;
            Arrays.fill(values, from, from + industries, 0);
        }
    }

    /// An industry in all places.
    ///
    /// @param industry its position
    record Industry(int industry) implements StruckCells {
        @Override
        public boolean holds(int place, int other) {
            return other == industry;
        }

        @Override
        public void clear(double[] values, int start, int places, int industries) {
            for (int r = 0; r < places; r++) {
                values[start + r * industries + industry] = 0;
            }
        }
    }
}
