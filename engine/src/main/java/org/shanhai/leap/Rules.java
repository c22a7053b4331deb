package org.shanhai.leap;

import org.shanhai.leap.Ruling.Why;
import org.shanhai.supply.pressure.Cleanliness;

/// The class of an industry from what its tests came to: nothing else enters.
public final class Rules {
    private Rules() {}

    /// The class, with reach as it is known. A trap is told without reach; nothing else is.
    public static Ruling of(Findings findings) {
        if (findings.held()) {
            return new Ruling(LeapClass.HAS, Why.HELD);
        }
        return switch (findings.reach()) {
            case FAILS -> new Ruling(LeapClass.FAR, Why.OUT_OF_REACH);
            case HOLDS -> inReach(findings);
            case UNKNOWN ->
                    findings.priced() && findings.besidePlace() == Cleanliness.DIRTIER
                            ? new Ruling(LeapClass.TRAP, Why.DIRTIER_THAN_PLACE)
                            : new Ruling(LeapClass.NOT_RANKABLE, Why.REACH_UNKNOWN);
        };
    }

    /// The class it would have if it were in reach.
    public static Ruling ifInReach(Findings findings) {
        return of(findings.inReach(findings.held()));
    }

    private static Ruling inReach(Findings f) {
        if (!f.priced()) {
            return new Ruling(LeapClass.NOT_RANKABLE, Why.INPUTS_UNPRICED);
        }
        if (f.besidePlace() == Cleanliness.UNKNOWN) {
            return new Ruling(LeapClass.NOT_RANKABLE, Why.PRESSURE_UNKNOWN);
        }
        if (f.besidePlace() == Cleanliness.DIRTIER) {
            return new Ruling(LeapClass.TRAP, Why.DIRTIER_THAN_PLACE);
        }
        if (f.better() == TestOutcome.UNKNOWN) {
            return new Ruling(LeapClass.NOT_RANKABLE, Why.GAIN_UNKNOWN);
        }
        if (f.endowments() == TestOutcome.FAILS) {
            return new Ruling(LeapClass.NEITHER, Why.ENDOWMENT_LACKING);
        }
        if (f.limits() == TestOutcome.FAILS) {
            return new Ruling(LeapClass.NEITHER, Why.LIMIT_EXCEEDED);
        }
        boolean better = f.better() == TestOutcome.HOLDS;
        boolean clean = f.besidePlace() == Cleanliness.CLEANER;
        boolean cleanPath =
                f.besidePath() == Cleanliness.CLEANER || f.besidePath() == Cleanliness.UNKNOWN;
        if (better && clean && cleanPath) {
            return new Ruling(LeapClass.LEAP, Why.BETTER_AND_CLEANER);
        }
        Why why = clean ? Why.DIRTIER_THAN_PATH : Why.DIRTIER_IN_SOME;
        return new Ruling(LeapClass.NEITHER, better ? why : Why.NOT_BETTER);
    }
}
