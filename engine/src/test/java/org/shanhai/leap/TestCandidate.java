package org.shanhai.leap;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.profile.Holding;
import org.shanhai.region.Broad;
import org.shanhai.region.Industry;
import org.shanhai.supply.pressure.Cleanliness;
import org.shanhai.supply.pressure.PressureComparison;

/// Candidates of which only what decides is told.
final class TestCandidate {
    /// In reach, better, cleaner than both, endowed, allowed, pressed out of the coast.
    static final Findings BEST =
            new Findings(
                    false,
                    Outcome.HOLDS,
                    Outcome.HOLDS,
                    Cleanliness.CLEANER,
                    Cleanliness.CLEANER,
                    Outcome.HOLDS,
                    Outcome.HOLDS,
                    Outcome.HOLDS,
                    true);

    private TestCandidate() {}

    static Industry industry(String code) {
        return new Industry(code, code, "", Broad.SECONDARY, "", List.of());
    }

    /// @param would the ruling if it were in reach
    static Candidate of(Industry industry, Feasibility feasibility, Ruling ruling, Ruling would) {
        return new Candidate(
                industry,
                Holding.UNKNOWN,
                true,
                feasibility,
                new Gain(
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        0,
                        OptionalDouble.empty()),
                OptionalDouble.empty(),
                LandYield.NONE,
                new PressureComparison(List.of()),
                new PressureComparison(List.of()),
                new PressureComparison(List.of()),
                new EndowmentFit(List.of()),
                new Headroom(List.of(), 0),
                Optional.empty(),
                OptionalDouble.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                BEST,
                ruling,
                would);
    }
}
