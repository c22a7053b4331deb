package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.shanhai.region.Basis;
import org.shanhai.region.Enterprise;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Project;
import org.shanhai.region.Project.TaxScope;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;

/// Toys are industry 0, paper is industry 1; both are of one sector.
class ComparablesTest {
    private static final Project ASKED =
            TestProposals.project(TaxScope.TOTAL, Basis.REPORTED, Map.of());

    private final List<Project> projects = new ArrayList<>();
    private final List<Enterprise> enterprises = new ArrayList<>();

    private Comparables comparables() {
        return new Comparables(
                TestProposals.REGION.toBuilder()
                        .projects(projects)
                        .all(Enterprise.class, enterprises)
                        .build());
    }

    private void add(String industry, double... taxPerLand) {
        for (double ratio : taxPerLand) {
            projects.add(
                    TestProposals.comparable(
                            "q" + projects.size(),
                            industry,
                            Map.of(
                                    ProjectFigure.TAX, Quantity.exactly(10 * ratio),
                                    ProjectFigure.LAND, Quantity.exactly(10))));
        }
    }

    private Optional<Comparison> compare(double value) {
        return comparables()
                .compare(ASKED, 0, ProjectFigure.TAX, ProjectFigure.LAND, Quantity.exactly(value));
    }

    private List<String> alike(int industry, int widest) {
        return comparables()
                .listAlike(ASKED, industry, ProjectFigure.TAX, ProjectFigure.LAND, widest)
                .stream()
                .map(Project::key)
                .toList();
    }

    @ParameterizedTest
    @FieldSource("org.shanhai.region.Project#FIGURES")
    void findsWhatAProjectStates(ProjectFigure figure) {
        Project one = TestProposals.comparable("q", "toys", Map.of(figure, Quantity.atLeast(5)));

        for (ProjectFigure each : ProjectFigure.ALL) {
            assertThat(Comparables.find(one, each))
                    .isEqualTo(each.equals(figure) ? OptionalDouble.of(5) : OptionalDouble.empty());
        }
    }

    /// Tax of no said scope is most often all of it.
    @ParameterizedTest
    @CsvSource({
        "TOTAL, tax",
        "UNSPECIFIED, tax",
        "LOCAL, local_tax",
        "PROFIT_AND_TAX, profit_and_tax"
    })
    void takesTaxByItsScope(TaxScope scope, String item) {
        Project one =
                TestProposals.comparable(
                        "q", "toys", scope, Map.of(ProjectFigure.TAX, Quantity.exactly(7)));

        for (String key : List.of("tax", "local_tax", "profit_and_tax")) {
            assertThat(Comparables.find(one, ProjectFigure.find(key).orElseThrow()).isPresent())
                    .isEqualTo(key.equals(item));
        }
    }

    @Test
    void nothingAndNoNumberAreNotStated() {
        assertThat(
                        Comparables.find(
                                TestProposals.comparable(
                                        "q",
                                        "toys",
                                        Map.of(ProjectFigure.LAND, Quantity.exactly(0))),
                                ProjectFigure.LAND))
                .isEmpty();
        assertThat(
                        Comparables.find(
                                TestProposals.comparable(
                                        "q",
                                        "toys",
                                        Map.of(
                                                ProjectFigure.LAND,
                                                Quantity.atMost(Double.POSITIVE_INFINITY))),
                                ProjectFigure.LAND))
                .isEmpty();
    }

    @Test
    void narrowSetsComeFirst() {
        Comparables comparables = comparables();

        assertThat(comparables.listSets(0).stream().map(IndustrySet::key))
                .containsExactly("toys", "", "secondary");
        assertThat(Comparables.contains(comparables.listSets(0).getFirst(), 0)).isTrue();
        assertThat(Comparables.contains(comparables.listSets(0).getFirst(), 1)).isFalse();
    }

    @Test
    void enterprisesCountInTheirLatestYear() {
        add("toys", 1);
        for (int year : new int[] {2020, 2022, 2021}) {
            enterprises.add(
                    new Enterprise(
                            "firm",
                            "firm",
                            "toys",
                            "zone",
                            year,
                            Map.of(ProjectFigure.JOBS, Quantity.exactly(year)),
                            OptionalDouble.empty(),
                            Optional.empty(),
                            Basis.REPORTED,
                            "book"));
        }

        assertThat(comparables().projects()).extracting(Project::key).containsExactly("q0", "firm");
        assertThat(Comparables.find(comparables().projects().getLast(), ProjectFigure.JOBS))
                .hasValue(2022);
    }

    /// Of the industry, else of the narrowest set that has any and is not too wide; never itself,
    /// nor what states only one of the two.
    @Test
    void likesAreOfTheNarrowestSetThatHasAny() {
        add("paper", 3);
        projects.add(
                TestProposals.comparable(
                        "half", "toys", Map.of(ProjectFigure.TAX, Quantity.exactly(3))));
        projects.add(
                TestProposals.comparable(
                        "p",
                        "toys",
                        Map.of(
                                ProjectFigure.TAX,
                                Quantity.exactly(3),
                                ProjectFigure.LAND,
                                Quantity.exactly(1))));
        projects.add(
                TestProposals.comparable(
                        "other",
                        "no such industry",
                        Map.of(
                                ProjectFigure.TAX,
                                Quantity.exactly(3),
                                ProjectFigure.LAND,
                                Quantity.exactly(1))));
        assertThat(alike(0, 2)).containsExactly("q0");
        assertThat(alike(0, 1)).isEmpty();
        add("toys", 5);
        assertThat(alike(0, 2)).containsExactly("q4");
        assertThat(alike(0, 1)).containsExactly("q4");
    }

    /// Ratios e⁻⁴ … e⁴ without e⁰, eight of them: the median of both in the middle is (e⁻¹ + e)/2 =
    /// cosh 1. Distances of logarithms from its own are 0.4338 less for those above and more for
    /// those below; the middle two of them, 2.4338 and 2.5662, make a spread of 1.4826 · 2.5.
    @Test
    void standsAmongItsLikes() {
        for (int k = -4; k <= 4; k++) {
            if (k != 0) {
                add("toys", Math.exp(k));
            }
        }
        Comparison found = compare(Math.exp(2)).orElseThrow();
        double centre = Math.log(Math.cosh(1));

        assertThat(found.median()).isCloseTo(Math.cosh(1), within(1e-12));
        assertThat(found.z().orElseThrow()).isCloseTo((2 - centre) / (1.4826 * 2.5), within(1e-9));
        // Five are below, and the one it equals counts half.
        assertThat(found.percentile().orElseThrow()).isCloseTo(5.5 / 8, within(1e-12));
        assertThat(found.among().key()).isEqualTo("toys");
        assertThat(found.values()).isSorted().hasSize(8);
        assertThat(found.isFar()).isFalse();
        assertThat(compare(Math.exp(30)).orElseThrow().isFar()).isTrue();
        assertThat(compare(Math.exp(-30)).orElseThrow().isFar()).isTrue();
    }

    @Test
    void fewLikesGiveNoScore() {
        add("toys", 1, 2, 3, 4, 5, 6, 7);
        Comparison found = compare(5).orElseThrow();

        assertThat(found.z()).isEmpty();
        assertThat(found.percentile()).isEmpty();
        assertThat(found.median()).isEqualTo(4);
        assertThat(found.among().key()).isEqualTo("secondary");
        assertThat(found.isFar()).isFalse();
    }

    @Test
    void likesThatAreAllAlikeGiveARankAndNoScore() {
        add("toys", 2, 2, 2, 2, 2, 2, 2, 2);
        Comparison found = compare(3).orElseThrow();

        assertThat(found.z()).isEmpty();
        assertThat(found.percentile()).hasValue(1);
    }

    @Test
    void widensUntilThereAreEnough() {
        add("toys", 1, 2, 3);
        add("paper", 4, 5, 6, 7, 8);
        Comparison found = compare(5).orElseThrow();

        assertThat(found.among().key()).isEmpty();
        assertThat(found.values()).hasSize(8);
        assertThat(new ComparablesTest().compare(5)).isEmpty();
    }
}
