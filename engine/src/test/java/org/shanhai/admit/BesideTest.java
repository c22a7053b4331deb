package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;

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
                    List.of("245"),
                    OptionalDouble.of(0.3),
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
                known.status(),
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
                                project("mill", "", "paper", "2211"),
                                project("folders", "", "paper", "2231"),
                                project("any paper", "", "paper", "")));

        assertThat(names(region, at(project("p", "", "toys", "2451"), Optional.empty())))
                .containsExactly("mill", "any paper");
        assertThat(names(region, at(project("p", "", "paper", "2231"), Optional.empty())))
                .isEmpty();
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
