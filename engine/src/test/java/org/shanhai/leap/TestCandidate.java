package org.shanhai.leap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.shanhai.leap.Ruling.Why;
import org.shanhai.profile.Holding;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.Industry;
import org.shanhai.region.Project;
import org.shanhai.supply.pressure.Cleanliness;
import org.shanhai.supply.pressure.PressureComparison;

/// Candidates of which only what decides is told: a leap in reach, but for what is said.
final class TestCandidate {
    /// In reach, better, cleaner than both, endowed, allowed.
    static final Findings BEST = findings(TestOutcome.HOLDS);

    private final Industry industry;
    private Feasibility feasibility = new Feasibility.Evidence(List.of());
    private PressureComparison besidePlace = new PressureComparison(List.of());
    private OptionalDouble worth = OptionalDouble.empty();
    private OptionalDouble suppliers = OptionalDouble.empty();
    private LandYield land = LandYield.NONE;
    private EndowmentFit endowments = new EndowmentFit(List.of());
    private List<Forerunner> forerunners = List.of();
    private List<Project> outside = List.of();
    private Findings findings = BEST;
    private Ruling ruling = new Ruling(LeapClass.LEAP, Why.BETTER_AND_CLEANER);
    private Ruling would = ruling;

    private TestCandidate(Industry industry) {
        this.industry = industry;
    }

    static TestCandidate of(Industry industry) {
        return new TestCandidate(industry);
    }

    /// @param would the ruling if it were in reach
    static Candidate of(Industry industry, Feasibility feasibility, Ruling ruling, Ruling would) {
        return of(industry).feasibility(feasibility).ruling(ruling, would).made();
    }

    static Industry industry(String code) {
        return new Industry(code, code, "", Broad.SECONDARY, "", List.of());
    }

    static Findings findings(TestOutcome reach) {
        return new Findings(
                false,
                reach,
                TestOutcome.HOLDS,
                Cleanliness.CLEANER,
                Cleanliness.CLEANER,
                TestOutcome.HOLDS,
                TestOutcome.HOLDS,
                true);
    }

    TestCandidate feasibility(Feasibility told) {
        feasibility = told;
        return this;
    }

    TestCandidate worth(double times) {
        worth = OptionalDouble.of(times);
        return this;
    }

    TestCandidate findings(Findings told) {
        findings = told;
        return this;
    }

    /// How it compares with the place, and whether it brings more.
    TestCandidate beside(Cleanliness place, TestOutcome better) {
        findings =
                new Findings(
                        false,
                        TestOutcome.HOLDS,
                        better,
                        place,
                        Cleanliness.CLEANER,
                        TestOutcome.HOLDS,
                        TestOutcome.HOLDS,
                        true);
        return this;
    }

    /// Its pressures as multiples of those of the place.
    TestCandidate times(double... times) {
        besidePlace = PressureComparisonTest.of(times);
        return beside(besidePlace.cleanliness(), TestOutcome.HOLDS);
    }

    TestCandidate land(LandYield told) {
        land = told;
        return this;
    }

    TestCandidate endowments(EndowmentFit.Part... parts) {
        endowments = new EndowmentFit(List.of(parts));
        return this;
    }

    TestCandidate forerunners(Forerunner... told) {
        forerunners = List.of(told);
        return this;
    }

    TestCandidate ruling(Ruling told, Ruling ifInReach) {
        ruling = told;
        would = ifInReach;
        return this;
    }

    Candidate made() {
        return new Candidate(
                industry,
                Holding.UNKNOWN,
                true,
                feasibility,
                OptionalDouble.empty(),
                Optional.empty(),
                worth,
                suppliers,
                land,
                besidePlace,
                new PressureComparison(List.of()),
                new PressureComparison(List.of()),
                endowments,
                new Headroom(List.of(), 0),
                forerunners,
                outside,
                findings,
                ruling,
                would);
    }

    /// A signed project in toys that says nothing of its place.
    static Project project(String key) {
        return new Project(
                key,
                key,
                "",
                Optional.of("toys"),
                Optional.empty(),
                Optional.empty(),
                "signed",
                OptionalInt.empty(),
                Map.of(),
                Project.TaxScope.TOTAL,
                Basis.REPORTED,
                "",
                "");
    }
}
