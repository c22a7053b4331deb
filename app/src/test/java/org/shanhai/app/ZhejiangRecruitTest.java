package org.shanhai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shanhai.admit.Admissions;
import org.shanhai.admit.Proposal;
import org.shanhai.admit.Verdict;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Screen;
import org.shanhai.app.answer.TextWriter;
import org.shanhai.app.recruit.RecruitSheet;
import org.shanhai.app.show.Sheets;
import org.shanhai.app.show.Subject;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.estimate.Estimate;
import org.shanhai.leap.Candidate;
import org.shanhai.leap.Leap;
import org.shanhai.leap.LeapClass;
import org.shanhai.leap.LeapOrder;
import org.shanhai.leap.Shortlist;
import org.shanhai.pack.EmbeddedPacks;
import org.shanhai.pack.PackOptions;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Progress;
import org.shanhai.pack.Reading;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.recruit.ChainFocus;
import org.shanhai.recruit.IndustryChain;
import org.shanhai.recruit.Node;
import org.shanhai.recruit.OwnFirms;
import org.shanhai.recruit.Recruiting;
import org.shanhai.recruit.Recruitment;
import org.shanhai.recruit.Standing;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Project;
import org.shanhai.region.Recruit;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.supply.pressure.Cleanliness;

/// `recruit` over the mountain counties of Zhejiang: it never contradicts `show`, and its worked
/// cases stand in `docs/worked-cases-recruit.md`.
class ZhejiangRecruitTest {
    private static final Path CASES = Path.of("..", "docs", "worked-cases-recruit.md");
    private static final Region REGION = Embedded.region(EmbeddedPacks.preferred());
    private static final Estimate ESTIMATE = (Estimate) Embedded.estimate(REGION);
    private static final SupplyChains CHAINS = Embedded.chains(REGION);
    private static final Leap LEAP = leap(REGION, CHAINS);
    private static final Recruiting RECRUITING = Recruiting.of(LEAP, CHAINS);

    private static Leap leap(Region region, SupplyChains chains) {
        return Leap.of(chains, Structure.of(region, chains.activity()), Profiles.of(region));
    }

    private static List<IndustryChain> chains(Place place) {
        return List.of(
                RECRUITING.chain(place, ChainFocus.named(List.of(REGION.industry("094")))),
                RECRUITING.chain(place, RECRUITING.focus(place)));
    }

    /// What `show` says is there: seen, named, or present by facts.
    private static Set<String> shown(Place place) {
        Answer answer =
                Sheets.of(
                        REGION,
                        new Subject.OfPlace(place),
                        Words.in(Language.EN),
                        region -> ESTIMATE,
                        Structure::of);
        Set<String> there = new HashSet<>();
        for (Answer.Part part : answer.parts()) {
            if (part instanceof Answer.Table table
                    && List.of("seen_industries", "companies").contains(table.key())) {
                add(table, there);
            }
        }
        REGION.facts().about(place).stream()
                .filter(fact -> fact.measures("presence"))
                .forEach(fact -> there.add(fact.industries().key()));
        return there;
    }

    private static void add(Answer.Table table, Set<String> there) {
        int at = table.columns().stream().map(Answer.Column::key).toList().indexOf("industry");
        table.rows().forEach(row -> there.add(String.valueOf(row.get(at).json())));
    }

    @Test
    void aGapIsAGapInShow() {
        int gaps = 0;
        for (Place place : REGION.listInside(Role.MOUNTAIN)) {
            Set<String> there = shown(place);
            for (IndustryChain chain : chains(place)) {
                for (Node gap : chain.nodes().stream().filter(Node::isGap).toList()) {
                    assertThat(there)
                            .as(place.key() + " " + gap.industry().name())
                            .doesNotContain(gap.industry().code());
                    gaps++;
                }
            }
        }
        assertThat(REGION.listInside(Role.MOUNTAIN)).hasSize(22);
        assertThat(gaps).isGreaterThan(60);
    }

    @Test
    void nobodyIsCalledForNetworksLicencesOrLocalServices() {
        for (Place place : REGION.listInside(Role.MOUNTAIN)) {
            for (IndustryChain chain : chains(place)) {
                for (Node node : chain.nodes()) {
                    boolean comesByItself =
                            node.industry()
                                    .recruit()
                                    .filter(each -> each != Recruit.YES)
                                    .isPresent();
                    if (comesByItself) {
                        assertThat(node.isGap()).as(node.industry().name()).isFalse();
                    }
                    if (node.standing() == Standing.AT_PARTNER) {
                        assertThat(node.partners()).isNotEmpty();
                    }
                    node.keeping()
                            .kept()
                            .ifPresent(
                                    kept ->
                                            assertThat(kept)
                                                    .isBetween(
                                                            0.0,
                                                            node.keeping().need().orElseThrow()
                                                                    + 1e-6));
                }
            }
        }
    }

    /// Of a project of which the trade alone is known.
    private static Verdict verdict(Admissions admissions, Place place, Industry industry) {
        Project project =
                new Project(
                        "made-up",
                        "Made-up works",
                        "",
                        Optional.of(industry.code()),
                        Optional.of(place.key()),
                        Optional.empty(),
                        "signed",
                        OptionalInt.of(2024),
                        Map.of(),
                        Project.TaxScope.TOTAL,
                        Basis.ASSUMED,
                        "",
                        "");
        return admissions.decide(Proposal.at(project, place)).verdict();
    }

    /// All of both lists: none a trap, a quarry, scrap or slaughter, and none that `admit` refuses
    /// there or that a class mostly bars.
    @Test
    void nobodyIsCalledForWhatLeapOrAdmitWouldNotHave() {
        int asked = 0;
        for (int list : List.of(2021, 2025)) {
            Region region =
                    ((Reading.Sound)
                                    PackReader.read(
                                            EmbeddedPacks.preferred(),
                                            PackOptions.PLAIN.of(list),
                                            Progress.SILENT))
                            .region();
            SupplyChains chains = Embedded.chains(region);
            Leap leap = leap(region, chains);
            Recruiting recruiting = Recruiting.of(leap, chains);
            Admissions admissions = Admissions.of(chains);
            List<Place> places = region.listInside(Role.MOUNTAIN);
            assertThat(places).hasSize(list == 2021 ? 26 : 22);
            for (Place place : places) {
                Shortlist shown = leap.list(place, LeapOrder.EXPECTED);
                List<Recruitment.Gap> gaps =
                        recruiting.recruit(place, recruiting.focus(place), OwnFirms.NONE).gaps();
                assertThat(gaps).as(place.key()).isNotEmpty();
                for (Recruitment.Gap gap : gaps) {
                    Industry industry = gap.node().industry();
                    Candidate candidate = shown.find(industry).orElseThrow();
                    String what = list + " " + place.key() + " " + industry.name();
                    assertThat(candidate.decisive().kind()).as(what).isNotEqualTo(LeapClass.TRAP);
                    assertThat(candidate.besidePlace().cleanliness())
                            .as(what)
                            .isNotEqualTo(Cleanliness.DIRTIER);
                    assertThat(industry.recruit()).as(what).contains(Recruit.YES);
                    assertThat(industry.code())
                            .as(what)
                            .isNotIn("010", "016", "043", "045", "046", "047", "048", "064", "098");
                    assertThat(verdict(admissions, place, industry))
                            .as(what)
                            .isNotIn(Verdict.REFUSE, Verdict.REFUSE_UNLESS);
                    asked++;
                }
            }
        }
        assertThat(asked).isGreaterThan(140);
    }

    /// What `leap` puts first is what is called for first, but for what could hardly be permitted.
    @Test
    void itStartsFromLeap() {
        for (Place place : REGION.listInside(Role.MOUNTAIN)) {
            List<Industry> proposed =
                    LEAP.list(place, LeapOrder.EXPECTED).proposed().stream()
                            .map(Candidate::industry)
                            .filter(each -> RECRUITING.excluded(place, each).isEmpty())
                            .limit(Recruiting.MAIN)
                            .toList();
            List<Node> first =
                    RECRUITING
                            .recruit(place, RECRUITING.focus(place), OwnFirms.NONE)
                            .gaps()
                            .stream()
                            .map(Recruitment.Gap::node)
                            .limit(proposed.size())
                            .toList();
            assertThat(first)
                    .as(place.key())
                    .extracting(Node::industry)
                    .containsExactlyInAnyOrderElementsOf(proposed);
            // What more of the place carries stands before what less does.
            assertThat(first)
                    .as(place.key())
                    .isSortedAccordingTo(
                            Comparator.comparingInt((Node node) -> -node.carried().size())
                                    .thenComparingInt(Node::rank));
        }
    }

    /// Wooden toys need no 360 million of rolled metal.
    @Test
    void whatWoodenToysBuyIsNotTakenFromAllToysAndSports() {
        Place yunhe = REGION.places().get("yunhe");
        Industry toys = REGION.industry("040");
        ChainFocus focus = RECRUITING.focus(yunhe);

        assertThat(focus.unlike()).contains(toys);
        assertThat(focus.main()).doesNotContain(toys);
        assertThat(RECRUITING.chain(yunhe, ChainFocus.named(List.of(toys))).links())
                .filteredOn(link -> link.buyer().equals(toys))
                .isNotEmpty()
                .allMatch(link -> link.amount().isEmpty());
    }

    /// As a person gets them, to be read by one.
    @Test
    void workedCasesStandInTheDocs() throws IOException {
        StringBuilder page = new StringBuilder();
        page.append("# Whom to call: worked cases\n\n")
                .append("Regenerated by a test (`-Dcases.update=true`); as printed on a wide")
                .append(" screen.\n");
        worked(page, "longyou", "recruit Longyou --industry \"electronic components\"", "094");
        for (String key : List.of("longyou", "yunhe", "qingyuan", "sanmen", "kaihua")) {
            String name = REGION.places().get(key).name();
            worked(page, key, "recruit " + (name.contains("'") ? "\"" + name + "\"" : name), "");
        }
        if (Boolean.getBoolean("cases.update")) {
            Files.writeString(CASES, page.toString());
        }
        assertThat(Files.readString(CASES)).isEqualTo(page.toString());
    }

    private static void worked(StringBuilder page, String key, String command, String code) {
        Place place = REGION.places().get(key);
        ChainFocus focus =
                code.isEmpty()
                        ? RECRUITING.focus(place)
                        : ChainFocus.named(List.of(REGION.industry(code)));
        Recruitment found = RECRUITING.recruit(place, focus, OwnFirms.NONE);
        Answer answer =
                RecruitSheet.of(
                        REGION,
                        found,
                        new RecruitSheet.Asked(4, OptionalLong.empty()),
                        Words.in(Language.EN));
        page.append("\n## ")
                .append(place.name())
                .append("\n\n```\n$ ./shanhai ")
                .append(command)
                .append('\n')
                .append(TextWriter.write(answer, Screen.WHOLE, Words.in(Language.EN)))
                .append("```\n");
    }
}
