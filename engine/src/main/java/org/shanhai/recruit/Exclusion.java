package org.shanhai.recruit;

import java.util.Optional;
import org.shanhai.key.Keyed;
import org.shanhai.leap.Candidate;
import org.shanhai.leap.TestOutcome;
import org.shanhai.supply.pressure.Cleanliness;

/// Why nobody is called for an industry unasked: what `leap` would not put forward is not called
/// for either, nor what could hardly be permitted.
public enum Exclusion implements Keyed {
    /// Dirtier than what the place makes for the value added it brings: a trap.
    DIRTIER,
    /// Most firms of it are of classes that stop a project or ask the heavier papers.
    PERMIT,
    /// It lacks what it cannot do without.
    ENDOWMENT,
    /// A stated limit of the place leaves no room.
    LIMIT,
    /// Of a chain alone: much rarer in places like this than trades at large.
    OUT_OF_REACH;

    /// The first that holds; nothing where it may be called for.
    static Optional<Exclusion> find(Candidate candidate, boolean permitted) {
        if (candidate.besidePlace().cleanliness() == Cleanliness.DIRTIER) {
            return Optional.of(DIRTIER);
        }
        if (!permitted) {
            return Optional.of(PERMIT);
        }
        if (candidate.findings().endowments() == TestOutcome.FAILS) {
            return Optional.of(ENDOWMENT);
        }
        return candidate.findings().limits() == TestOutcome.FAILS
                ? Optional.of(LIMIT)
                : Optional.empty();
    }
}
