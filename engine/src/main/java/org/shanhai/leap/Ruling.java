package org.shanhai.leap;

/// The class of an industry in a place, and what decided it.
public record Ruling(LeapClass kind, Why why) {
    /// What decided.
    public enum Why {
        HELD("held"),
        OUT_OF_REACH("out_of_reach"),
        DIRTIER_THAN_PLACE("dirtier_than_place"),
        BETTER_AND_CLEANER("better_and_cleaner"),
        ENDOWMENT_LACKING("endowment_lacking"),
        LIMIT_EXCEEDED("limit_exceeded"),
        GRADIENT("gradient"),
        DIRTIER_IN_SOME("dirtier_in_some"),
        DIRTIER_THAN_PATH("dirtier_than_path"),
        NOT_BETTER("not_better"),
        REACH_UNKNOWN("reach_unknown"),
        PRESSURE_UNKNOWN("pressure_unknown"),
        GAIN_UNKNOWN("gain_unknown"),
        INPUTS_UNPRICED("inputs_unpriced");

        private final String key;

        Why(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
