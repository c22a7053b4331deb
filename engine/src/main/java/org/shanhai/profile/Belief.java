package org.shanhai.profile;

/// What is believed of the industries of each unit: as it is told, or drawn anew.
public interface Belief {
    /// P(LQ > 1).
    double chance(int unit, int industry);

    /// The chance less what would be believed of any place.
    double evidence(int unit, int industry);

    /// How surely it is lacked, from 0 to 1: not at all where nothing tells of it.
    double lacked(int unit, int industry);

    /// What is counted as there.
    boolean has(int unit, int industry);

    /// As facts and firms tell it.
    record Told(StructureCells cells) implements Belief {
        @Override
        public double chance(int unit, int industry) {
            return cells.chance(unit, industry);
        }

        @Override
        public double evidence(int unit, int industry) {
            return cells.evidence(unit, industry);
        }

        @Override
        public double lacked(int unit, int industry) {
            return cells.isUntold(unit, industry) ? 0 : 1 - cells.chance(unit, industry);
        }

        @Override
        public boolean has(int unit, int industry) {
            return cells.has(unit, industry);
        }
    }
}
