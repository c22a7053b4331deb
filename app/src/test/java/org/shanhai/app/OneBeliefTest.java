package org.shanhai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shanhai.admit.Admissions;
import org.shanhai.admit.Positioning.Trader;
import org.shanhai.admit.PressureStanding;
import org.shanhai.admit.Proposal;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.show.Sheets;
import org.shanhai.app.show.Subject;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.diagnose.Diagnose;
import org.shanhai.estimate.Estimate;
import org.shanhai.leap.Candidate;
import org.shanhai.leap.Card;
import org.shanhai.leap.Leap;
import org.shanhai.leap.LeapClass;
import org.shanhai.leap.LeapOrder;
import org.shanhai.leap.Shortlist;
import org.shanhai.observed.Block;
import org.shanhai.pack.EmbeddedPacks;
import org.shanhai.pair.PairProspect;
import org.shanhai.pair.PairTrade;
import org.shanhai.pair.Pairing;
import org.shanhai.profile.Coverage;
import org.shanhai.profile.Holding;
import org.shanhai.profile.Peers;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.recruit.OwnFirms;
import org.shanhai.recruit.Recruiting;
import org.shanhai.recruit.Standing;
import org.shanhai.recruit.TargetKind;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.Company;
import org.shanhai.region.Fact;
import org.shanhai.region.Industry;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.region.Project;
import org.shanhai.region.Recruit;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.supply.trade.Recruitable;

/// What is known of an industry in a place is one thing, whoever is asked: 200 cells of the
/// later-developed places, of each kind of evidence as many, by every question.
class OneBeliefTest {
    private static final int OF_EACH = 32;
    private static final Region REGION = Embedded.region(EmbeddedPacks.preferred());
    private static final Estimate ESTIMATE = (Estimate) Embedded.estimate(REGION);
    private static final SupplyChains CHAINS = Embedded.chains(REGION);
    private static final Structure STRUCTURE = Structure.of(REGION, CHAINS.activity());
    private static final List<Place> PLACES = REGION.listInside(Role.MOUNTAIN);
    private static final Map<String, List<Cell>> CELLS = choose();
    private static final Leap LEAP = Leap.of(CHAINS, STRUCTURE, Profiles.of(REGION));
    private static final Recruiting RECRUITING = Recruiting.of(LEAP, CHAINS);
    private static final Map<Place, Shortlist> LISTS = new HashMap<>();

    private record Cell(Place place, Industry industry) {
        Holding holding() {
            return STRUCTURE.holding(place, industry);
        }

        boolean isThere() {
            return STRUCTURE.isThere(place, industry);
        }

        /// Of facts about the place itself and this one industry.
        boolean told(BiPredicate<Fact, String> what, String of) {
            return REGION.facts().about(place).stream()
                    .filter(fact -> fact.industries().kind() == IndustrySet.Kind.ONE)
                    .filter(fact -> fact.industries().key().equals(industry.code()))
                    .anyMatch(fact -> what.test(fact, of));
        }

        /// Staff of the largest company of it at home here; 0 where none is named.
        double staff() {
            return REGION.all(Company.class).stream()
                    .filter(each -> each.place().equals(place.key()))
                    .filter(each -> each.industry().equals(Optional.of(industry.code())))
                    .mapToDouble(each -> each.staff().orElse(1))
                    .max()
                    .orElse(0);
        }

        long firms() {
            return REGION.firmCounts().firms(place, industry);
        }

        boolean isNamed() {
            return staff() > 0 || told((fact, of) -> true, "");
        }

        @Override
        public String toString() {
            return place.key() + " " + industry.code() + " " + holding() + " " + isThere();
        }
    }

    /// By what the pack holds of a cell, never by what is believed of it.
    private static String kind(Cell cell) {
        if (cell.told(Fact::measures, Measure.ABSENCE)) {
            return "absence";
        } else if (cell.staff() >= 200) {
            return "large company";
        } else if (cell.staff() >= 50) {
            return "company";
        } else if (cell.staff() > 0) {
            return "small company";
        } else if (cell.told(OneBeliefTest::isSourced, Measure.PRESENCE)) {
            return "sourced cluster";
        } else if (cell.told(Fact::measures, Measure.PRESENCE)) {
            return "assumed cluster";
        } else if (cell.isNamed()) {
            return "figure";
        } else if (cell.firms() > 0) {
            return cell.firms() >= 3 ? "firms" : "one or two firms";
        }
        return Block.find(cell.industry()).isPresent() ? "no firm" : "nothing";
    }

    private static boolean isSourced(Fact fact, String measure) {
        return fact.measures(measure) && fact.basis() != Basis.ASSUMED;
    }

    /// In even steps through the cells of each kind.
    private static Map<String, List<Cell>> choose() {
        Map<String, List<Cell>> all = new java.util.TreeMap<>();
        for (Place place : PLACES) {
            for (Industry industry : REGION.industries().all()) {
                Cell cell = new Cell(place, industry);
                all.computeIfAbsent(kind(cell), each -> new ArrayList<>()).add(cell);
            }
        }
        all.replaceAll(
                (kind, cells) -> {
                    int step = Math.max(1, cells.size() / OF_EACH);
                    return java.util.stream.IntStream.range(0, Math.min(OF_EACH, cells.size()))
                            .mapToObj(k -> cells.get(k * step))
                            .toList();
                });
        return all;
    }

    private static List<Cell> cells() {
        return CELLS.values().stream().flatMap(List::stream).toList();
    }

    private static Shortlist list(Place place) {
        return LISTS.computeIfAbsent(place, each -> LEAP.list(each, LeapOrder.EXPECTED));
    }

    @Test
    void cellsOfEveryKindAreAsked() {
        assertThat(CELLS.keySet())
                .contains("large company", "company", "small company", "sourced cluster")
                .contains("assumed cluster", "firms", "one or two firms", "no firm", "nothing");
        assertThat(cells()).hasSizeGreaterThanOrEqualTo(200);
        assertThat(cells()).extracting(Cell::holding).contains(Holding.values());
        assertThat(CELLS.get("large company")).allMatch(Cell::isThere);
        assertThat(CELLS.get("nothing")).allMatch(cell -> cell.holding() == Holding.UNKNOWN);
        assertThat(CELLS.get("sourced cluster")).allMatch(Cell::isThere);
        for (String kind : List.of("small company", "assumed cluster", "one or two firms")) {
            // Evidence, and no more.
            assertThat(CELLS.get(kind))
                    .as(kind)
                    .filteredOn(cell -> cell.firms() < 3)
                    .allMatch(cell -> cell.holding() == Holding.SEEN && !cell.isThere());
        }
        assertThat(cells())
                .filteredOn(cell -> cell.holding() == Holding.HAS)
                .allMatch(Cell::isThere);
    }

    @Test
    void leapProposesNothingThatIsThere() {
        for (Cell cell : cells()) {
            Shortlist list = list(cell.place());
            Candidate found =
                    Stream.of(list.ranked(), list.held(), list.local())
                            .flatMap(List::stream)
                            .filter(each -> each.industry().equals(cell.industry()))
                            .findFirst()
                            .orElseThrow();
            assertThat(found.holding()).as(cell.toString()).isEqualTo(cell.holding());
            assertThat(found.isHeld()).as(cell.toString()).isEqualTo(cell.isThere());
            if (cell.staff() >= 50) {
                assertThat(found.ruling().kind()).as(cell.toString()).isNotEqualTo(LeapClass.FAR);
            }
        }
    }

    /// Nor does it miss a supplier that is there.
    @Test
    void leapMissesNoSupplierThatIsThere() {
        int missing = 0;
        for (Place place : PLACES) {
            for (Card card : LEAP.cards(list(place))) {
                for (var input : card.missing().inputs()) {
                    Cell cell = new Cell(place, input.industry());
                    assertThat(input.holding()).as(cell.toString()).isEqualTo(cell.holding());
                    assertThat(cell.isThere()).as(cell.toString()).isFalse();
                    missing++;
                }
            }
        }
        assertThat(missing).isPositive();
    }

    @Test
    void recruitCallsForNothingOfWhichAnythingTells() {
        Recruitable recruitable = new Recruitable(REGION);
        // Services, farms and what follows its material are not, whatever is seen of them.
        Predicate<Industry> called =
                each ->
                        recruitable.test(each)
                                && each.broad() == Broad.SECONDARY
                                && each.recruit().equals(Optional.of(Recruit.YES));
        for (Cell cell : cells()) {
            var standing =
                    assertThat(RECRUITING.standing(cell.place(), cell.industry()))
                            .as(cell.toString());
            boolean isCalled = called.test(cell.industry());
            switch (cell.holding()) {
                case HAS -> standing.isEqualTo(Standing.HAVE);
                case WEAK -> standing.isEqualTo(Standing.WEAK);
                case SEEN -> standing.isEqualTo(isCalled ? Standing.WEAK : Standing.NOT_CALLED);
                case UNLIKELY, ABSENT, UNKNOWN -> standing.isNotIn(Standing.HAVE, Standing.WEAK);
            }
        }
    }

    @Test
    void clustersThatAreCalledAreThere() {
        PLACES.stream()
                .map(place -> RECRUITING.recruit(place, RECRUITING.focus(place), OwnFirms.NONE))
                .flatMap(each -> each.gaps().stream())
                .flatMap(gap -> gap.targets().stream())
                .filter(each -> each.kind() == TargetKind.CLUSTER)
                .filter(each -> !STRUCTURE.isThere(each.place(), each.industry()))
                .forEach(each -> fail(each.toString()));
    }

    private static Proposal proposal(Cell cell) {
        Project project =
                new Project(
                        "made-up",
                        "Made-up works",
                        "",
                        Optional.of(cell.industry().code()),
                        Optional.of(cell.place().key()),
                        Optional.empty(),
                        "signed",
                        OptionalInt.of(2024),
                        Map.of(),
                        Project.TaxScope.TOTAL,
                        Basis.ASSUMED,
                        "",
                        "");
        return Proposal.at(project, cell.place());
    }

    /// Of what is there no trap warns; who is near by is known alike.
    @Test
    void admitKnowsTheSame() {
        Admissions admissions = Admissions.of(CHAINS);
        for (Cell cell : cells()) {
            Optional<PressureStanding> pressure = admissions.findPressure(proposal(cell));
            assertThat(pressure.filter(each -> each.held() != cell.isThere()))
                    .as(cell.toString())
                    .isEmpty();
        }
        for (Cell cell : CELLS.get("firms")) {
            var positioning = admissions.decide(proposal(cell)).positioning();
            for (Trader trader : positioning.suppliers()) {
                Cell here = new Cell(cell.place(), trader.industry());
                assertThat(trader.here()).as(here.toString()).isEqualTo(here.holding());
                assertThat(trader.partners())
                        .as(here.toString())
                        .allMatch(partner -> STRUCTURE.isThere(partner, trader.industry()));
            }
        }
    }

    @Test
    void diagnoseCountsTheSame() {
        Profiles profiles = Profiles.of(REGION);
        Diagnose diagnose =
                Diagnose.of(STRUCTURE, profiles, Peers.of(STRUCTURE, profiles), Optional.empty());
        for (Place place : PLACES) {
            Coverage coverage = diagnose.of(place, 1).coverage();
            Function<Holding, Integer> count =
                    holding ->
                            (int)
                                    REGION.industries().all().stream()
                                            .filter(
                                                    each ->
                                                            STRUCTURE.holding(place, each)
                                                                    == holding)
                                            .count();
            assertThat(
                            List.of(
                                    coverage.has(),
                                    coverage.weak(),
                                    coverage.seen(),
                                    coverage.unlikely(),
                                    coverage.absent(),
                                    coverage.unknown()))
                    .as(place.key())
                    .isEqualTo(Arrays.stream(Holding.values()).map(count).toList());
        }
    }

    /// A plant is only of what the partner makes more of than others.
    @Test
    void pairProposesWhatThePartnerHas() {
        Pairing pairing = Pairing.of(STRUCTURE, CHAINS);
        for (Place place : PLACES.subList(0, 5)) {
            for (PairProspect each : pairing.list(place, pairing.listCandidates(place, false))) {
                for (PairTrade trade : each.trades()) {
                    Cell cell = new Cell(trade.owner(), trade.trade());
                    assertThat(cell.isThere()).as(cell.toString()).isTrue();
                }
            }
        }
    }

    private static Map<String, String> shown(Subject subject, String of, String table) {
        Answer answer =
                Sheets.of(
                        REGION,
                        subject,
                        Words.in(Language.EN),
                        region -> ESTIMATE,
                        (region, activity) -> STRUCTURE);
        Map<String, String> shown = new HashMap<>();
        for (Answer.Part part : answer.parts()) {
            if (part instanceof Answer.Table rows && rows.key().equals(table)) {
                List<String> keys = rows.columns().stream().map(Answer.Column::key).toList();
                rows.rows()
                        .forEach(
                                row ->
                                        shown.put(
                                                row.get(keys.indexOf(of)).json().toString(),
                                                row.get(keys.indexOf("holding"))
                                                        .json()
                                                        .toString()));
            }
        }
        return shown;
    }

    /// Of places and of industries alike: what the pages of the workbench are drawn from.
    @Test
    void showSaysTheSame() {
        Map<Subject, Map<String, String>> found = new HashMap<>();
        int asked = 0;
        for (Cell cell : cells()) {
            String ofPlace =
                    found.computeIfAbsent(
                                    new Subject.OfPlace(cell.place()),
                                    each -> shown(each, "industry", "industries"))
                            .get(cell.industry().code());
            String ofIndustry =
                    found.computeIfAbsent(
                                    new Subject.OfIndustry(
                                            REGION.industries()
                                                    .findSet(cell.industry().code())
                                                    .orElseThrow()),
                                    each -> shown(each, "place", "places"))
                            .get(cell.place().key());
            // What makes nothing has no row.
            if (ofPlace != null) {
                assertThat(ofPlace).as(cell.toString()).isEqualTo(cell.holding().key());
                assertThat(ofIndustry).as(cell.toString()).isEqualTo(cell.holding().key());
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(150);
    }
}
