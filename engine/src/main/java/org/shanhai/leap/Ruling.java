package org.shanhai.leap;

import org.shanhai.key.Keyed;

/// The class of an industry in a place, and what decided it.
public record Ruling(LeapClass kind, Why why) {
    /// What decided.
    public enum Why implements Keyed {
        HELD,
        OUT_OF_REACH,
        DIRTIER_THAN_PLACE,
        BETTER_AND_CLEANER,
        ENDOWMENT_LACKING,
        LIMIT_EXCEEDED,
        DIRTIER_IN_SOME,
        DIRTIER_THAN_PATH,
        NOT_BETTER,
        REACH_UNKNOWN,
        PRESSURE_UNKNOWN,
        GAIN_UNKNOWN,
        INPUTS_UNPRICED
    }
}
