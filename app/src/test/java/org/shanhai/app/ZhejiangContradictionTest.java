package org.shanhai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Admissions;
import org.shanhai.admit.Condition;
import org.shanhai.admit.PressureStanding;
import org.shanhai.admit.Proposal;
import org.shanhai.admit.Reason;
import org.shanhai.admit.Verdict;
import org.shanhai.app.leap.LeapWords;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.leap.Candidate;
import org.shanhai.leap.Leap;
import org.shanhai.leap.LeapClass;
import org.shanhai.leap.LeapOrder;
import org.shanhai.leap.Ruling;
import org.shanhai.leap.Shortlist;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.region.Basis;
import org.shanhai.region.IndustryClass;
import org.shanhai.region.Matter;
import org.shanhai.region.Place;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Recruit;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.supply.pressure.Cleanliness;
import org.shanhai.supply.trade.Kernel;

/// `leap` and `admit` never contradict each other: what the one calls a trap for a place the other
/// does not let in, unless the project's own stated emissions are below what the place makes.
class ZhejiangContradictionTest {
    private static final double MU = 1 / 1500.0;
    private static final double VALUE_ADDED = 6e7;

    /// Without matters of process and site, which may refuse by themselves: the trap alone decides.
    private static final Region REGION =
            Embedded.region("zhejiang").toBuilder()
                    .all(Matter.class, List.of())
                    .all(IndustryClass.class, List.of())
                    .build();

    private static final SupplyChains CHAINS = Embedded.chains(REGION);
    private static final Admissions ADMISSIONS = Admissions.of(CHAINS);
    private static final Leap LEAP =
            Leap.of(CHAINS, Structure.of(REGION, CHAINS.activity()), Profiles.of(REGION));

    /// One floor that the project made up here meets, and nothing else: without the trap it is
    /// admitted.
    private static final Ruleset RULES =
            new Ruleset(
                    "easy",
                    "",
                    "",
                    "",
                    "",
                    OptionalInt.empty(),
                    Ruleset.Status.EXAMPLE,
                    Ruleset.Purpose.ADMISSION,
                    Ruleset.Default.NONE,
                    List.of(floor()),
                    "",
                    "");

    private static Rule floor() {
        return new Rule(
                "easy",
                1,
                "",
                "",
                Rule.Kind.FLOOR,
                RuleIndicator.TAX_PER_LAND,
                "",
                "",
                Optional.empty(),
                List.of(),
                OptionalDouble.of(1e8),
                OptionalDouble.empty(),
                0,
                0,
                OptionalDouble.empty(),
                "",
                1,
                Basis.ASSUMED,
                "",
                "");
    }

    private static Proposal proposal(Place place, String industry, Basis basis) {
        Project project =
                new Project(
                        "made-up",
                        "Made-up works",
                        "",
                        Optional.of(industry),
                        Optional.of(place.key()),
                        Optional.empty(),
                        "signed",
                        OptionalInt.of(2024),
                        Map.of(),
                        Project.TaxScope.TOTAL,
                        basis,
                        "",
                        "");
        return Proposal.at(project, place).withMore(figures(Map.of()));
    }

    private static Map<ProjectFigure, Quantity> figures(Map<ProjectFigure, Quantity> more) {
        Map<ProjectFigure, Quantity> figures = new HashMap<>(more);
        figures.put(ProjectFigure.LAND, Quantity.exactly(30 * MU));
        figures.put(ProjectFigure.TAX, Quantity.exactly(9e6));
        figures.put(ProjectFigure.VALUE_ADDED, Quantity.exactly(VALUE_ADDED));
        return figures;
    }

    private static final Map<Place, Shortlist> LISTS = new ConcurrentHashMap<>();

    private static Shortlist list(Place place) {
        return LISTS.computeIfAbsent(place, each -> LEAP.list(each, LeapOrder.EXPECTED));
    }

    private static List<Candidate> all(Place place) {
        Shortlist list = list(place);
        return Stream.of(list.ranked(), list.held(), list.local()).flatMap(List::stream).toList();
    }

    private static List<Place> places() {
        return java.util.Arrays.stream(REGION.insideUnits())
                .mapToObj(REGION.places()::unit)
                .toList();
    }

    /// A trap of `leap`, where it stands.
    private record Trap(Place place, String industry) {}

    private static List<Trap> traps() {
        List<Trap> traps = new ArrayList<>();
        for (Place place : places()) {
            for (Candidate each : all(place)) {
                if (each.ruling().kind() == LeapClass.TRAP) {
                    traps.add(new Trap(place, each.industry().code()));
                }
            }
        }
        return traps;
    }

    /// Of all places and industries, whether it would be a trap if it were in reach.
    @Test
    void seesTheTrapsOfLeapEverywhere() {
        int traps = 0;
        int asked = 0;
        for (Place place : places()) {
            for (Candidate each : all(place)) {
                Optional<PressureStanding> standing =
                        ADMISSIONS.findPressure(
                                proposal(place, each.industry().code(), Basis.REPORTED));
                assertThat(standing.filter(PressureStanding::isTrap).isPresent())
                        .as(place.key() + " " + each.industry().code())
                        .isEqualTo(each.ifInReach().kind() == LeapClass.TRAP);
                standing.ifPresent(one -> assertThat(one.usual()).isEqualTo(each.besidePlace()));
                traps += each.ruling().kind() == LeapClass.TRAP ? 1 : 0;
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(10_000);
        assertThat(traps).isGreaterThan(1_000);
    }

    /// Each number with a × behind it.
    private static final Pattern TIMES = Pattern.compile("([0-9][0-9.,]*) (?:×|倍)");

    /// What is called worse is worse: no reason names a figure below one as such, in any place and
    /// of any industry. Of all that are worse, some pressure is named.
    @Test
    void noFigureBelowOneIsCalledWorse() {
        for (Language language : Language.list()) {
            LeapWords words = new LeapWords(LEAP, Words.in(language));
            int told = 0;
            for (Place place : places()) {
                for (Candidate each : all(place)) {
                    boolean worse = each.besidePlace().cleanliness() == Cleanliness.DIRTIER;
                    boolean some = each.besidePlace().cleanliness() == Cleanliness.MIXED;
                    String named = words.worse(each);
                    assertThat(named.isEmpty())
                            .as(place.key() + " " + each.industry().code())
                            .isEqualTo(!worse && !some);
                    List<String> texts = new ArrayList<>(List.of(named));
                    if (each.ruling().why() == Ruling.Why.DIRTIER_THAN_PLACE
                            || each.ruling().why() == Ruling.Why.DIRTIER_IN_SOME) {
                        String reason = words.reason(each, list(place).means());
                        assertThat(reason).contains(named);
                        texts.add(reason.substring(0, reason.indexOf(named) + named.length()));
                    }
                    for (String text : texts) {
                        Matcher times = TIMES.matcher(text);
                        while (times.find()) {
                            assertThat(Double.parseDouble(times.group(1).replace(",", "")))
                                    .as(text)
                                    .isGreaterThanOrEqualTo(1);
                            told++;
                        }
                    }
                }
            }
            assertThat(told).isGreaterThan(1_000);
        }
    }

    /// What no county can bid for is in no list, and each says why.
    @Test
    void onlyWhatCanBeBidForIsRanked() {
        assertThat(LEAP.listMountain()).hasSize(22);
        for (Place place : LEAP.listMountain()) {
            assertThat(list(place).ranked())
                    .isNotEmpty()
                    .allSatisfy(
                            each ->
                                    assertThat(each.industry().recruit())
                                            .as(place.key() + " " + each.industry().code())
                                            .contains(Recruit.YES));
            assertThat(list(place).local())
                    .allSatisfy(
                            each ->
                                    // Or it serves its own place, as hotels do.
                                    assertThat(
                                                    each.industry()
                                                                    .recruit()
                                                                    .filter(
                                                                            one ->
                                                                                    one
                                                                                            == Recruit
                                                                                                    .YES)
                                                                    .isEmpty()
                                                            || Kernel.isLocal(
                                                                    REGION, each.industry()))
                                            .as(each.industry().code())
                                            .isTrue());
        }
        assertThat(REGION.industries().all())
                .allSatisfy(each -> assertThat(each.recruit()).isPresent())
                .allSatisfy(each -> assertThat(each.recruitNote()).isNotBlank());
    }

    /// Every 80th of them in full: all is met but the trap.
    @Test
    void letsNoTrapInOutright() {
        List<Trap> traps = traps();
        List<Proposal> some = new ArrayList<>();
        for (int k = 0; k < traps.size(); k += 80) {
            some.add(proposal(traps.get(k).place(), traps.get(k).industry(), Basis.REPORTED));
        }
        for (Admission answer : ADMISSIONS.rank(some, one -> RULES)) {
            assertThat(answer.verdict())
                    .as(answer.proposal().place().key())
                    .isEqualTo(Verdict.ADMIT_ON_CONDITIONS);
            assertThat(answer.reasons().subList(0, Math.min(3, answer.reasons().size())))
                    .anyMatch(one -> one instanceof Reason.Pressed && one.decides());
            assertThat(answer.conditions())
                    .filteredOn(Condition::isOpen)
                    .singleElement()
                    .isInstanceOf(Condition.Cleaner.class);
        }
    }

    /// What it states of itself, as a multiple of the place's average.
    private static Map<ProjectFigure, Quantity> emissions(Proposal proposal, double times) {
        Map<ProjectFigure, Quantity> stated = new HashMap<>();
        for (PressureStanding.Own one : ADMISSIONS.findPressure(proposal).orElseThrow().own()) {
            stated.put(
                    one.pressure().key().equals("energy")
                            ? ProjectFigure.ENERGY
                            : ProjectFigure.ofPressure(one.pressure().key()),
                    Quantity.exactly(times * one.average() * VALUE_ADDED));
        }
        return figures(stated);
    }

    @Test
    void letsItInOnceItsOwnStatedEmissionsBeatTheAverageOfThePlace() {
        List<Trap> traps = traps();
        for (int k = 0; k < traps.size(); k += 200) {
            Place place = traps.get(k).place();
            Proposal plain = proposal(place, traps.get(k).industry(), Basis.REPORTED);
            Proposal clean = plain.withMore(emissions(plain, 0.99));
            Proposal dirty = plain.withMore(emissions(plain, 1.01));
            // What is only estimated of a project lifts nothing.
            Proposal guessed =
                    proposal(place, traps.get(k).industry(), Basis.ESTIMATED)
                            .withMore(emissions(plain, 0.99));
            assertThat(verdict(clean)).isEqualTo(Verdict.ADMIT);
            assertThat(verdict(dirty)).isEqualTo(Verdict.ADMIT_ON_CONDITIONS);
            assertThat(ADMISSIONS.findPressure(guessed).orElseThrow().isOpen()).isTrue();
            // All that is worse has to be stated.
            Map<ProjectFigure, Quantity> less = new HashMap<>(emissions(plain, 0.99));
            PressureStanding standing = ADMISSIONS.findPressure(plain).orElseThrow();
            String worst = standing.listWorse().getFirst().pressure().key();
            less.remove(
                    worst.equals("energy")
                            ? ProjectFigure.ENERGY
                            : ProjectFigure.ofPressure(worst));
            assertThat(verdict(plain.withMore(less))).isEqualTo(Verdict.ADMIT_ON_CONDITIONS);
        }
    }

    private static Verdict verdict(Proposal proposal) {
        return ADMISSIONS.rank(List.of(proposal), one -> RULES).getFirst().verdict();
    }

    /// An industry the place has already is told beside what the place makes, and bars nothing.
    @Test
    void barsNothingThatThePlaceHas() {
        int dirty = 0;
        for (Place place : places()) {
            for (Candidate each : list(place).held()) {
                Proposal one = proposal(place, each.industry().code(), Basis.REPORTED);
                dirty +=
                        ADMISSIONS
                                        .findPressure(one)
                                        .filter(it -> it.held() && !it.listWorse().isEmpty())
                                        .isPresent()
                                ? 1
                                : 0;
                assertThat(ADMISSIONS.findPressure(one).filter(PressureStanding::isOpen)).isEmpty();
            }
        }
        assertThat(dirty).isPositive();
    }
}
