package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Role;
import org.shanhai.region.TestRegion;

class LandYieldTest {
    private static CellRegion cells() {
        return new CellRegion()
                .reach("goods", 100, 0.1, 0.2)
                .industry("toys", Broad.SECONDARY, "goods", 0.5)
                .industry("mill", Broad.SECONDARY, "goods", 0.5)
                .place("hill", Role.MOUNTAIN, 1, 1);
    }

    private static Project project(
            String key,
            Project.TaxScope scope,
            double land,
            double output,
            double tax,
            double jobs,
            String partOf) {
        Map<ProjectFigure, Quantity> figures = new TreeMap<>();
        put(figures, ProjectFigure.LAND, land);
        put(figures, ProjectFigure.OUTPUT, output);
        put(figures, ProjectFigure.TAX, tax);
        put(figures, ProjectFigure.JOBS, jobs);
        return new Project(
                key,
                key,
                "",
                Optional.of("toys"),
                Optional.empty(),
                Optional.empty(),
                "signed",
                OptionalInt.empty(),
                figures,
                scope,
                Basis.REPORTED,
                "",
                "",
                partOf.isEmpty() ? Optional.empty() : Optional.of(partOf),
                Optional.empty());
    }

    private static void put(
            Map<ProjectFigure, Quantity> figures, ProjectFigure figure, double value) {
        if (value > 0) {
            figures.put(figure, Quantity.exactly(value));
        }
    }

    private static LandYield of(Project... projects) {
        CellRegion cells = cells();
        for (Project each : projects) {
            cells.project(each);
        }
        return LandYield.of(cells.region(), 0, 0.25);
    }

    /// Output for land 10, 30 and 20, at a quarter of value added: the median is 5. Tax is known of
    /// two, 2 and 6; jobs of one.
    @Test
    void isTheMedianOfThoseThatStateBoth() {
        LandYield yield =
                of(
                        project("a", Project.TaxScope.TOTAL, 2, 20, 4, 0, ""),
                        project("b", Project.TaxScope.UNSPECIFIED, 1, 30, 6, 0, ""),
                        project("c", Project.TaxScope.TOTAL, 3, 60, 0, 9, ""));

        assertThat(yield.valueAdded()).hasValue(5);
        assertThat(yield.valueAddedOf()).isEqualTo(3);
        assertThat(yield.tax()).hasValue(4);
        assertThat(yield.taxOf()).isEqualTo(2);
        assertThat(yield.jobs()).hasValue(3);
        assertThat(yield.jobsOf()).isEqualTo(1);
        assertThat(yield.among()).isEmpty();
    }

    @Test
    void localTaxAloneAndProfitWithItAreNoTax() {
        LandYield yield =
                of(
                        project("a", Project.TaxScope.LOCAL, 1, 10, 4, 0, ""),
                        project("b", Project.TaxScope.PROFIT_AND_TAX, 1, 10, 6, 0, ""));

        assertThat(yield.tax()).isEmpty();
        assertThat(yield.taxOf()).isZero();
        assertThat(yield.projects()).hasSize(2);
    }

    @Test
    void whatIsPartOfAnotherOrTellsNoLandIsLeftOut() {
        assertThat(of(project("a", Project.TaxScope.TOTAL, 1, 10, 0, 0, "whole")))
                .isEqualTo(LandYield.NONE);
        assertThat(of(project("a", Project.TaxScope.TOTAL, 0, 10, 1, 1, "")))
                .isEqualTo(LandYield.NONE);
        assertThat(of(project("a", Project.TaxScope.TOTAL, 1, 0, 0, 0, "")))
                .isEqualTo(LandYield.NONE);
    }

    /// Of the mill there is no project, and no set that it shares with toys.
    @Test
    void ofAnotherIndustryNothingIsTold() {
        CellRegion cells = cells().project(project("a", Project.TaxScope.TOTAL, 1, 10, 1, 1, ""));

        assertThat(LandYield.of(cells.region(), 1, 0.25).valueAdded()).isEmpty();
    }

    /// What is told of the first of ten industries where a project is of the second.
    ///
    /// @param groups how many of the first industries each has
    private static LandYield ofTheFirst(int... groups) {
        TestRegion made = new TestRegion().place("country", "").place("area", "country");
        for (int i = 0; i < 10; i++) {
            made.industry("i" + i, Broad.SECONDARY, 100, 400);
        }
        for (int members : groups) {
            made.group(
                    "first" + members,
                    IntStream.range(0, members).mapToObj(i -> "i" + i).toArray(String[]::new));
        }
        Project toys = project("a", Project.TaxScope.TOTAL, 2, 20, 0, 0, "");
        made.project(
                new Project(
                        toys.key(),
                        toys.name(),
                        "",
                        Optional.of("i1"),
                        Optional.empty(),
                        Optional.empty(),
                        "signed",
                        OptionalInt.empty(),
                        toys.figures(),
                        Project.TaxScope.TOTAL,
                        Basis.REPORTED,
                        "",
                        ""));
        return LandYield.of(made.build(), 0, 0.25);
    }

    /// A group of eight is the widest that is a kind of its own.
    @ParameterizedTest
    @CsvSource({"8, 1", "9, 0"})
    void ofOtherIndustriesOfAGroupItIsToldUpToEight(int members, int projects) {
        LandYield yield = ofTheFirst(members);

        assertThat(yield.projects()).hasSize(projects);
        assertThat(yield.among().map(IndustrySet::key).orElse("none"))
                .isEqualTo(projects > 0 ? "first8" : "none");
    }

    /// Whichever the pack names first.
    @Test
    void theNarrowestGroupThatTellsAnythingCounts() {
        assertThat(ofTheFirst(5, 2, 3).among().orElseThrow().key()).isEqualTo("first2");
        assertThat(ofTheFirst(2, 3, 5).among().orElseThrow().key()).isEqualTo("first2");
    }
}
