package org.shanhai.supply;

import java.util.Arrays;

/// What hypothetical extraction strikes out of an economy, with all it makes, buys and delivers
/// to final use.
public sealed interface Struck {
    /// Whether an industry of a place is struck out, both by number.
    boolean holds(int place, int industry);

    /// Writes zeros in the cells struck out.
    ///
    /// @param values a table of `places` × `industries` from `start` on
    void clear(double[] values, int start, int places, int industries);

    /// All industries of a place.
    ///
    /// @param place its number
    record Place(int place) implements Struck {
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
    /// @param industry its number
    record Industry(int industry) implements Struck {
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
