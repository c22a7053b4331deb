package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Basis;
import org.shanhai.region.Company;
import org.shanhai.region.KeepApart;
import org.shanhai.region.Matter;
import org.shanhai.region.MatterAnswer;
import org.shanhai.region.Project;
import org.shanhai.region.Region;
import org.shanhai.region.SiteNeighbour;
import org.shanhai.region.Zone;

/// Who may stand at the site of a proposal and must not stand beside it: pulp is kept apart from
/// toys.
class BesideTest {
    private static final Matter PULPING =
            TestMatters.matter("pulping").asked("22").always("2211").make();
    private static final KeepApart STANDARD =
            new KeepApart(
                    List.of("pulping", "tanning"),
                    List.of(),
                    List.of("245"),
                    "it is far",
                    "",
                    "Standard (标准)",
                    "3.1",
                    "book",
                    "");
    private static final Zone TOYS = zone("zone", "toys");

    private static Zone zone(String key, String... meantFor) {
        return new Zone(
                key,
                "county",
                key,
                "",
                List.of(meantFor),
                OptionalDouble.empty(),
                Basis.REPORTED,
                "plan",
                "");
    }

    private static Region region(List<Project> projects, Company... companies) {
        return TestMatters.region(List.of(PULPING), List.of()).toBuilder()
                .all(KeepApart.class, List.of(STANDARD))
                .all(Company.class, List.of(companies))
                .zones(List.of(TOYS))
                .projects(projects)
                .build();
    }

    private static Project project(String key, String zone, String industry, String ofClass) {
        Project known = TestProposals.stating(Map.of()).project();
        return new Project(
                key,
                key,
                "",
                Optional.of(industry),
                Optional.of("county"),
                Optional.of(zone).filter(each -> !each.isEmpty()),
                key.startsWith("planned") ? "signed" : "under construction",
                OptionalInt.empty(),
                Map.of(),
                known.taxScope(),
                known.basis(),
                "",
                "",
                Optional.empty(),
                Optional.of(ofClass).filter(each -> !each.isEmpty()));
    }

    private static List<String> names(Region region, Proposal proposal) {
        List<Beside> found = Beside.of(region, proposal, new Questions(region, proposal).list());
        assertThat(found).allMatch(each -> each.standard().equals(STANDARD));
        return found.stream().map(Beside::neighbour).map(SiteNeighbour::name).toList();
    }

    private static Proposal at(Project project, Optional<Zone> zone) {
        return Proposal.at(project, TestProposals.REGION.places().get("county"), zone);
    }

    /// Whatever kind of neighbour: a project of the same zone, what the zone is meant for, a firm.
    @Test
    void whatIsDirtyFindsWhomItIsKeptFrom() {
        Region region =
                region(
                        List.of(
                                project("works", "zone", "toys", "2451"),
                                project("folders", "zone", "paper", "2231"),
                                project("planned works", "zone", "toys", "2451"),
                                project("far", "other", "toys", "2451"),
                                project("p", "zone", "toys", "2451")),
                        company("county", "toys"),
                        company("abroad", "toys"),
                        company("county", "paper"));
        Project mill = project("p", "zone", "paper", "2211");

        assertThat(names(region, at(mill, Optional.of(TOYS))))
                .containsExactly("works", "industry toys", "county toys");
        assertThat(names(region, at(mill, Optional.empty()))).containsExactly("county toys");
        assertThat(names(region, at(project("p", "", "paper", "2231"), Optional.of(TOYS))))
                .isEmpty();
    }

    /// A folder of paper that says it pulps is kept apart as a mill is; one that denies it is not.
    @Test
    void whatIsSoCountsNotTheClassAlone() {
        Region region = region(List.of());
        Proposal folds = at(project("p", "", "paper", "2231"), Optional.of(TOYS));

        assertThat(names(region, folds.withProcess("pulping of straw")))
                .containsExactly("industry toys");
        assertThat(names(region, folds.withProcess("no pulping"))).isEmpty();
    }

    @Test
    void whatIsKeptFromItFindsWhatIsDirty() {
        Region region =
                region(
                        List.of(
                                project("mill", "zone", "paper", "2211"),
                                project("folders", "zone", "paper", "2231"),
                                project("any paper", "zone", "paper", "")));

        // Of all classes of paper only one pulps by definition.
        assertThat(names(region, at(project("p", "", "toys", "2451"), Optional.of(TOYS))))
                .containsExactly("mill");
        assertThat(names(region, at(project("p", "", "toys", "2451"), Optional.empty()))).isEmpty();
        assertThat(names(region, at(project("p", "", "paper", "2231"), Optional.of(TOYS))))
                .isEmpty();
    }

    private static final Matter ASKED = TestMatters.matter(Beside.MATTER).paper().ofSite().make();

    private static Region asking(KeepApart standard, Project... projects) {
        return region(List.of(projects)).toBuilder()
                .all(Matter.class, List.of(ASKED, PULPING))
                .all(KeepApart.class, List.of(standard))
                .build();
    }

    private static Optional<Question> asked(
            Region region, Proposal proposal, Optional<MatterAnswer> answer) {
        Map<String, MatterAnswer> answers = new HashMap<>(proposal.answers());
        answer.ifPresent(one -> answers.put(Beside.MATTER, one));
        return new Questions(region, proposal.withAnswers(answers))
                .list().stream().filter(each -> each.matter().equals(Beside.MATTER)).findFirst();
    }

    /// A neighbour that must not stand there stops it by the text that says so, unless its fact is
    /// shown. Who no text names is not asked.
    @Test
    void aBadNeighbourStopsByTheTextThatKeepsThemApart() {
        Region region = asking(STANDARD);
        Proposal toys = at(project("p", "zone", "toys", "2451"), Optional.of(TOYS));
        Question hit = asked(region, toys, Optional.of(MatterAnswer.YES)).orElseThrow();

        assertThat(hit.isHit()).isTrue();
        assertThat(hit.isLiftable()).isTrue();
        assertThat(hit.effects()).containsExactly(STANDARD.ban(Beside.MATTER));
        assertThat(asked(region, toys, Optional.of(MatterAnswer.LIFTED)).orElseThrow().isHit())
                .isFalse();
        assertThat(asked(region, toys, Optional.of(MatterAnswer.NO)).orElseThrow().isOpen())
                .isFalse();
        Proposal mill = at(project("p", "zone", "paper", "2211"), Optional.of(TOYS));
        assertThat(asked(region, mill, Optional.of(MatterAnswer.YES)).orElseThrow().isHit())
                .isTrue();
        Proposal other = at(project("p", "zone", "steel", "3110"), Optional.of(TOYS));
        assertThat(asked(region, other, Optional.empty())).isEmpty();
    }

    /// A text may be of some who do a thing and not of others.
    @Test
    void whoDoesItMayBeOfSomeClassesAlone() {
        KeepApart others =
                new KeepApart(
                        List.of("pulping"),
                        List.of("2212"),
                        List.of("245"),
                        "",
                        "",
                        "x",
                        "",
                        "",
                        "");
        Proposal mill = at(project("p", "zone", "paper", "2211"), Optional.of(TOYS));

        assertThat(asked(asking(others), mill, Optional.empty())).isEmpty();
        assertThat(names(asking(others), mill)).isEmpty();
    }

    /// No neighbour, where one is known to stand: that settles nothing.
    @Test
    void aNeighbourThatIsKnownIsNotDenied() {
        Region region = asking(STANDARD, project("mill", "zone", "paper", "2211"));
        Proposal toys = at(project("p", "zone", "toys", "2451"), Optional.of(TOYS));
        Question denied = asked(region, toys, Optional.of(MatterAnswer.NO)).orElseThrow();

        assertThat(denied.ground()).isEqualTo(Question.Ground.CONTRADICTED);
        assertThat(denied.word()).isEqualTo("mill");
        assertThat(denied.isOpen()).isTrue();
        assertThat(asked(region, toys, Optional.of(MatterAnswer.LIFTED)).orElseThrow().isHit())
                .isFalse();
    }

    private static Company company(String place, String industry) {
        return new Company(
                place,
                Optional.of(industry),
                place + " " + industry,
                "",
                "",
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                2021,
                Basis.REPORTED,
                "book",
                "");
    }
}
