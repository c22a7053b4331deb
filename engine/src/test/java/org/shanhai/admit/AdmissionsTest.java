package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.admit.Condition.Kind;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Limited;
import org.shanhai.region.MatterAnswer;
import org.shanhai.region.Project;
import org.shanhai.region.Project.TaxScope;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Recruit;
import org.shanhai.region.Role;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;
import org.shanhai.region.Zone;
import org.shanhai.supply.fitted.SupplyChains;

/// What admissions put together: pressures beside those of the place, comparisons, many at once.
///
/// Of [TestChains]: for a unit of their output mills set off 100/77 of mills and 10/77 of care,
/// toys 53/77 and 13/77; value added along the chain is 1 in each. So CO₂ is 200/77 and 337/77 for
/// it.
class AdmissionsTest {
    private static final Admissions ADMISSIONS = Admissions.of(TestChains.chains(false));
    private static final ProjectFigure CO2 = Formula.of(Limited.of("co2"));

    private static Project project(
            String key, String place, Optional<String> industry, String status, TaxScope scope) {
        return new Project(
                key,
                key,
                key,
                industry,
                Optional.of(place),
                Optional.empty(),
                status,
                OptionalInt.of(2021),
                scope == TaxScope.UNSPECIFIED
                        ? Map.of(ProjectFigure.TAX, Quantity.exactly(50))
                        : Map.of(),
                scope,
                Basis.REPORTED,
                "press",
                "");
    }

    private static Proposal proposal(String place, String industry) {
        return Proposal.of(
                        ADMISSIONS.region(),
                        project("p", place, Optional.of(industry), "signed", TaxScope.TOTAL))
                .orElseThrow();
    }

    /// Of the west's known output 140 is of mills and 20 of toys, of the east's 40 and 50. Direct,
    /// mills put out 2 and toys 3 for .7 and .4 of value added: 340 for 106, and 230 for 48.
    @ParameterizedTest
    @CsvSource({
        "west, mill, 140, 20, true",
        "west, toys, 140, 20, false",
        "east, mill, 40,  50, false",
        "east, toys, 40,  50, true"
    })
    void anIndustryIsHeldAgainstWhatThePlaceMakes(
            String place, String industry, double mills, double toys, boolean held) {
        PressureStanding found = ADMISSIONS.findPressure(proposal(place, industry)).orElseThrow();

        double mean = (mills * 200 / 77 + toys * 337 / 77) / (mills + toys);
        double own = (industry.equals("mill") ? 200 : 337) / 77.0;
        assertThat(found.place().key()).isEqualTo(place);
        assertThat(found.usual().ratios()).hasSize(1);
        assertThat(found.usual().ratios().getFirst().times()).isCloseTo(own / mean, within(1e-9));
        assertThat(found.held()).isEqualTo(held);
        assertThat(found.own()).hasSize(1);
        assertThat(found.own().getFirst().average())
                .isCloseTo((2 * mills + 3 * toys) / (0.7 * mills + 0.4 * toys), within(1e-9));
        assertThat(found.own().getFirst().stated()).isEmpty();
    }

    /// A power station needs a licence and puts out 9 for .7 of value added: of what the west
    /// earns, 340 for 106, nothing changes, and neither does what the project's own figures are
    /// held against.
    @Test
    void whatIsLicensedIsNoPartOfTheBar() {
        CellRegion cells =
                new CellRegion()
                        .reach("goods", 100, 0.05, 0.5)
                        .industry("mill", Broad.SECONDARY, "goods", 0.3)
                        .industry("toys", Broad.SECONDARY, "goods", 0.3)
                        .industry("power", Broad.SECONDARY, "goods", 0.3)
                        .recruit(Recruit.LICENSED)
                        .place("west", Role.MOUNTAIN, 140, 20, 500)
                        .place("east", Role.COAST, 40, 50, 10)
                        .travel("west", "east", 100)
                        .input(0, 0, 0.3)
                        .input(0, 1, 0.6)
                        .input(0, 2, 0.3)
                        .pressure("mill", "co2", 2, Basis.REPORTED)
                        .pressure("toys", "co2", 3, Basis.REPORTED)
                        .pressure("power", "co2", 9, Basis.REPORTED);
        Admissions admissions =
                Admissions.of(
                        SupplyChains.of(
                                cells.region(),
                                cells.activity(cells.region()),
                                SupplyChains.CLOSEST));
        Proposal toys =
                Proposal.of(
                                admissions.region(),
                                project("p", "west", Optional.of("toys"), "signed", TaxScope.TOTAL))
                        .orElseThrow();

        PressureStanding found = admissions.findPressure(toys).orElseThrow();

        assertThat(found.isTrap()).isTrue();
        assertThat(found.own().getFirst().average()).isCloseTo(340 / 106.0, within(1e-9));
    }

    @Test
    void whatIsNotKnownIsHeldAgainstNothing() {
        assertThat(ADMISSIONS.findPressure(proposal("west", "care"))).isEmpty();
        assertThat(ADMISSIONS.findPressure(proposal("west", "nothing"))).isEmpty();
        Proposal unknown =
                Proposal.of(
                                ADMISSIONS.region(),
                                project("p", "west", Optional.empty(), "signed", TaxScope.TOTAL))
                        .orElseThrow();
        assertThat(ADMISSIONS.findPressure(unknown)).isEmpty();
    }

    /// 80 to 100 of CO₂ for 50 of value added are 1.6 to 2; both must be stated.
    @Test
    void whatIsStatedOfItselfIsForItsOwnValueAdded() {
        Proposal toys = proposal("west", "toys");
        Map<ProjectFigure, Quantity> both =
                Map.of(
                        CO2,
                        Quantity.between(80, 100),
                        ProjectFigure.VALUE_ADDED,
                        Quantity.exactly(50));

        PressureStanding stated = ADMISSIONS.findPressure(toys.withSets(both)).orElseThrow();
        Quantity own = stated.own().getFirst().stated().orElseThrow();
        assertThat(own.low()).isCloseTo(1.6, within(1e-12));
        assertThat(own.high()).isCloseTo(2, within(1e-12));
        assertThat(stated.isTrap()).isTrue();
        assertThat(stated.isBeaten()).isTrue();
        for (ProjectFigure one : both.keySet()) {
            PressureStanding half =
                    ADMISSIONS
                            .findPressure(toys.withSets(Map.of(one, both.get(one))))
                            .orElseThrow();
            assertThat(half.own().getFirst().stated()).isEmpty();
            assertThat(half.isOpen()).isTrue();
        }
    }

    private static final Ruleset RULES =
            TestProposals.ruleset(
                    TestProposals.floor(RuleIndicator.TAX_PER_LAND, 10),
                    TestProposals.floor(RuleIndicator.JOBS, 50));

    /// The condition of a trap is one of the agreement; its reason stands behind what is missed,
    /// before what is only open, and last where it decides nothing.
    @Test
    void aTrapComesWithItsConditionAndItsReason() {
        Proposal toys = proposal("west", "toys");
        Admission open = ADMISSIONS.decide(toys, RULES);

        assertThat(open.conditions()).filteredOn(Condition.Cleaner.class::isInstance).hasSize(1);
        assertThat(open.conditions())
                .extracting(Condition::kind)
                .isSortedAccordingTo(Comparator.<Kind>naturalOrder());
        List<Reason> reasons = open.reasons();
        assertThat(reasons.get(1)).isInstanceOf(Reason.Pressed.class);

        Admission missed =
                ADMISSIONS.decide(
                        toys.withSets(
                                Map.of(
                                        ProjectFigure.TAX, Quantity.exactly(10),
                                        ProjectFigure.LAND, Quantity.exactly(10),
                                        ProjectFigure.JOBS, Quantity.exactly(10))),
                        RULES);
        int at = indexOfPressed(missed.reasons());
        assertThat(missed.reasons().subList(0, at))
                .filteredOn(Reason.FloorFailed.class::isInstance)
                .hasSize(2);

        Admission held = ADMISSIONS.decide(proposal("east", "toys"), RULES);
        assertThat(held.conditions()).noneMatch(Condition.Cleaner.class::isInstance);
        assertThat(held.reasons().getLast()).isInstanceOf(Reason.Pressed.class);
        assertThat(ADMISSIONS.decide(proposal("west", "care"), RULES).reasons())
                .noneMatch(Reason.Pressed.class::isInstance);
    }

    private static int indexOfPressed(List<Reason> reasons) {
        for (int k = 0; k < reasons.size(); k++) {
            if (reasons.get(k) instanceof Reason.Pressed) {
                return k;
            }
        }
        throw new AssertionError(reasons);
    }

    /// A figure against another is compared where both are stated and neither only follows; tax of
    /// no said scope is taken as it stands.
    @Test
    void onlyWhatIsStatedIsCompared() {
        List<Project> others = new ArrayList<>();
        for (int k = 0; k < 9; k++) {
            others.add(
                    TestProposals.comparable(
                            "q" + k,
                            "toys",
                            Map.of(
                                    ProjectFigure.TAX, Quantity.exactly(20 + k),
                                    ProjectFigure.OUTPUT, Quantity.exactly(400),
                                    ProjectFigure.JOBS, Quantity.exactly(100))));
        }
        Admissions admissions =
                Admissions.withoutChains(TestProposals.REGION.toBuilder().projects(others).build());
        Proposal all =
                TestProposals.stating(
                        TestProposals.figures(
                                ProjectFigure.TAX, Quantity.exactly(50),
                                ProjectFigure.OUTPUT, Quantity.exactly(400),
                                ProjectFigure.JOBS, Quantity.exactly(100)));

        assertThat(compared(admissions, all))
                .containsExactly("output/jobs", "tax/output", "tax/jobs");
        assertThat(
                        compared(
                                admissions,
                                TestProposals.stating(
                                        TestProposals.figures(
                                                ProjectFigure.LOCAL_TAX, Quantity.exactly(50),
                                                ProjectFigure.JOBS, Quantity.exactly(100)))))
                .isEmpty();
        assertThat(
                        compared(
                                admissions,
                                TestProposals.stating(
                                        TestProposals.figures(
                                                ProjectFigure.TAX, Quantity.exactly(50),
                                                ProjectFigure.JOBS, Quantity.exactly(0)))))
                .isEmpty();
        Proposal unsaid =
                Proposal.of(
                                TestProposals.REGION,
                                TestProposals.project(
                                        TaxScope.UNSPECIFIED,
                                        Basis.REPORTED,
                                        Map.of(
                                                ProjectFigure.TAX, Quantity.exactly(50),
                                                ProjectFigure.JOBS, Quantity.exactly(100))))
                        .orElseThrow();
        assertThat(compared(admissions, unsaid)).containsExactly("tax/jobs");
    }

    private static List<String> compared(Admissions admissions, Proposal proposal) {
        return admissions.decide(proposal, RULES).plausibility().comparisons().stream()
                .map(one -> one.dividend().key() + "/" + one.divisor().key())
                .toList();
    }

    /// Refused, one floor short, two floors short, one thing to ask, three, on conditions,
    /// admitted; what stands already last.
    @Test
    void manyAreTakenUpByWhatIsToBeDone() {
        Ruleset rules =
                TestProposals.ruleset(
                        TestProposals.against("arms"),
                        TestProposals.floor(RuleIndicator.TAX, 10),
                        TestProposals.floor(RuleIndicator.JOBS, 50));
        List<Proposal> proposals =
                List.of(
                        told("stands", "completed", 5.0, 10.0, ""),
                        told("admitted", "signed", 20.0, 60.0, ""),
                        told("on conditions", "signed", null, 60.0, ""),
                        told("asks three", "signed", null, null, null),
                        told("asks one", "signed", 20.0, 60.0, null),
                        told("short of two", "signed", 5.0, 10.0, ""),
                        told("short of one", "signed", 5.0, 60.0, ""),
                        told("refused", "signed", 20.0, 60.0, "arms"));

        assertThat(
                        Admissions.withoutChains(
                                        TestMatters.unclassed(
                                                List.of(TestMatters.matter("arms").make()),
                                                List.of()))
                                .rank(proposals, proposal -> rules))
                .extracting(one -> one.proposal().project().key())
                .containsExactly(
                        "refused",
                        "short of one",
                        "short of two",
                        "asks one",
                        "asks three",
                        "on conditions",
                        "admitted",
                        "stands");
    }

    private static Proposal told(
            String key,
            String status,
            @Nullable Double tax,
            @Nullable Double jobs,
            @Nullable String process) {
        Map<ProjectFigure, Quantity> sets = new HashMap<>();
        if (tax != null) {
            sets.put(ProjectFigure.TAX, Quantity.exactly(tax));
        }
        if (jobs != null) {
            sets.put(ProjectFigure.JOBS, Quantity.exactly(jobs));
        }
        Proposal proposal =
                Proposal.of(
                                TestProposals.REGION,
                                project(key, "county", Optional.of("toys"), status, TaxScope.TOTAL))
                        .orElseThrow()
                        .withSets(sets)
                        .withProcess(process == null ? "" : process);
        return process != null && process.isEmpty()
                ? proposal.withAnswers(Map.of("arms", MatterAnswer.NO))
                : proposal;
    }

    @Test
    void countsFloorsByTheirState() {
        Admission found =
                Admissions.withoutChains(TestProposals.REGION)
                        .decide(
                                TestProposals.stating(
                                        TestProposals.figures(
                                                ProjectFigure.TAX, Quantity.exactly(100),
                                                ProjectFigure.LAND, Quantity.exactly(5),
                                                ProjectFigure.JOBS, Quantity.exactly(10))),
                                RULES);

        assertThat(found.missed()).isEqualTo(1);
        assertThat(found.listFloors(State.FAILED))
                .extracting(check -> check.rule().indicator())
                .containsExactly(RuleIndicator.JOBS);
        assertThat(found.listFloors(State.MET))
                .extracting(check -> check.rule().indicator())
                .containsExactly(RuleIndicator.TAX_PER_LAND);
        assertThat(found.listFloors(State.OPEN)).isEmpty();
    }

    /// A sum of places has none of its own; nothing is taken as asked where no ruleset is the
    /// default.
    @Test
    void aSumOfPlacesHasNoEconomy() {
        Ruleset rules = TestProposals.ruleset(TestProposals.floor(RuleIndicator.JOBS, 1));
        Proposal sum =
                proposal("west", "toys")
                        .movedTo(ADMISSIONS.region().places().get("area"), Optional.empty());
        Admission answer = ADMISSIONS.decide(sum, rules);

        assertThat(answer.economicImpact()).isEmpty();
        assertThat(answer.environmentalImpact().burdens()).isEmpty();
        assertThat(answer.positioning().fit()).isEqualTo(Positioning.Fit.UNKNOWN);
        assertThat(ADMISSIONS.findPressure(sum)).isEmpty();
        assertThat(ADMISSIONS.decide(proposal("west", "toys"), rules).positioning().zones())
                .extracting(Zone::key)
                .containsExactly("mills", "open");
        assertThatThrownBy(() -> ADMISSIONS.decide(proposal("west", "toys")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'west'");
    }
}
