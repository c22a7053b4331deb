package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.admit.expected.Magnitude;
import org.shanhai.region.Basis;
import org.shanhai.region.Project.TaxScope;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;

/// What follows from what is stated, and what of it rules may rest on.
class FiguresTest {
    private static Proposal tax(TaxScope scope, Basis basis, Quantity tax) {
        return Proposal.of(
                        TestProposals.REGION,
                        TestProposals.project(scope, basis, Map.of(ProjectFigure.TAX, tax)))
                .orElseThrow();
    }

    private static Figures stating(Object... pairs) {
        return Figures.of(TestProposals.stating(TestProposals.figures(pairs)));
    }

    @ParameterizedTest
    @CsvSource({
        "RD_SHARE,         0.5, 1.5,       0.5, 1",
        "RD_SHARE,         2,   3,         1,   1",
        "LAND,            -5,   5,         0,   5",
        "LAND,            -5,  -1,         0,   0",
        "PROFIT,          -5,   5,        -5,   5",
        "FLOOR_AREA_RATIO, 1,   3,         1,   3"
    })
    void aFigureIsWhatIsPossibleOfWhatIsSaid(
            ProjectFigure.Kind kind, double low, double high, double least, double most) {
        ProjectFigure item = new ProjectFigure(kind, "");

        assertThat(stating(item, Quantity.between(low, high)).firm(item))
                .isEqualTo(Quantity.between(least, most));
    }

    @Test
    void whereNothingIsKnownAFigureMayBeAnythingPossible() {
        Figures none = stating();

        assertThat(none.get(ProjectFigure.TAX)).isEqualTo(Quantity.atLeast(0));
        assertThat(none.get(ProjectFigure.RD_SHARE)).isEqualTo(Quantity.between(0, 1));
        assertThat(none.get(ProjectFigure.PROFIT).low()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(none.has(ProjectFigure.TAX)).isFalse();
        assertThat(none.hasFirm(ProjectFigure.TAX)).isFalse();
        assertThat(none.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"REPORTED, true", "DERIVED, true", "ESTIMATED, false", "ASSUMED, false"})
    void rulesRestOnWhatIsReportedOrWorkedOut(Basis basis, boolean firm) {
        Figures figures = Figures.of(tax(TaxScope.LOCAL, basis, Quantity.exactly(700)));

        assertThat(figures.has(ProjectFigure.LOCAL_TAX)).isTrue();
        assertThat(figures.hasFirm(ProjectFigure.LOCAL_TAX)).isEqualTo(firm);
        assertThat(figures.get(ProjectFigure.TAX)).isEqualTo(Quantity.atLeast(700));
        assertThat(figures.firm(ProjectFigure.TAX)).isEqualTo(Quantity.atLeast(firm ? 700 : 0));
        Stated follows = figures.all().get(ProjectFigure.TAX);
        assertThat(follows)
                .isEqualTo(
                        new Stated(
                                ProjectFigure.TAX,
                                Quantity.atLeast(700),
                                Stated.Origin.FOLLOWS,
                                basis,
                                firm));
    }

    @Test
    void whatTheAskerSetsStandsForWhatIsStatedAndIsFirm() {
        Figures figures =
                Figures.of(
                        tax(TaxScope.TOTAL, Basis.ESTIMATED, Quantity.exactly(700))
                                .withSets(
                                        TestProposals.figures(
                                                ProjectFigure.TAX, Quantity.exactly(900),
                                                ProjectFigure.RD_SHARE, Quantity.exactly(2))));

        assertThat(figures.all().get(ProjectFigure.TAX))
                .isEqualTo(
                        new Stated(
                                ProjectFigure.TAX,
                                Quantity.exactly(900),
                                Stated.Origin.SET,
                                Basis.ASSUMED,
                                true));
        assertThat(figures.firm(ProjectFigure.TAX)).isEqualTo(Quantity.exactly(900));
        assertThat(figures.firm(ProjectFigure.RD_SHARE)).isEqualTo(Quantity.exactly(1));
    }

    /// Tax of no said scope is at most all of it, and at least the local part: of 700, all is at
    /// least 700 and the local part at most 700; until the asker sets all tax.
    @Test
    void taxOfNoScopeBoundsBoth() {
        Proposal proposal = tax(TaxScope.UNSPECIFIED, Basis.REPORTED, Quantity.between(600, 700));
        Figures loose = Figures.of(proposal);
        Figures set =
                Figures.of(
                        proposal.withSets(
                                TestProposals.figures(ProjectFigure.TAX, Quantity.exactly(900))));

        assertThat(loose.firm(ProjectFigure.TAX)).isEqualTo(Quantity.atLeast(600));
        assertThat(loose.firm(ProjectFigure.LOCAL_TAX)).isEqualTo(Quantity.between(0, 700));
        assertThat(set.firm(ProjectFigure.TAX)).isEqualTo(Quantity.exactly(900));
        assertThat(set.firm(ProjectFigure.LOCAL_TAX)).isEqualTo(Quantity.between(0, 900));
    }

    @Test
    void anEstimateOfTaxOfNoScopeBoundsNothingThatIsFirm() {
        Figures figures =
                Figures.of(tax(TaxScope.UNSPECIFIED, Basis.ESTIMATED, Quantity.exactly(700)));

        assertThat(figures.get(ProjectFigure.TAX)).isEqualTo(Quantity.atLeast(700));
        assertThat(figures.firm(ProjectFigure.TAX)).isEqualTo(Quantity.atLeast(0));
        assertThat(figures.hasFirm(ProjectFigure.TAX)).isFalse();
    }

    /// Profit and tax of 1000, tax of 300 to 400: a profit of 600 to 700. Of a profit of at least
    /// −100, and 1000 together, tax is at most 1000: a loss pays no tax.
    @Test
    void profitAndTaxTogetherAreTheirSum() {
        Figures profit =
                stating(
                        ProjectFigure.PROFIT_AND_TAX, Quantity.exactly(1000),
                        ProjectFigure.TAX, Quantity.between(300, 400));
        Figures tax =
                stating(
                        ProjectFigure.PROFIT_AND_TAX, Quantity.exactly(1000),
                        ProjectFigure.PROFIT, Quantity.between(-100, 900));

        assertThat(profit.firm(ProjectFigure.PROFIT)).isEqualTo(Quantity.between(600, 700));
        assertThat(tax.firm(ProjectFigure.TAX)).isEqualTo(Quantity.between(100, 1000));
        assertThat(stating(ProjectFigure.TAX, Quantity.exactly(5)).has(ProjectFigure.PROFIT))
                .isFalse();
    }

    /// All tax of at most 800 and local tax of at least 1000 contradict each other: each counts as
    /// far as it goes, and what is stated stays the project's.
    @Test
    void whatContradictsItselfCountsAsFarAsItCan() {
        Figures figures =
                stating(
                        ProjectFigure.LOCAL_TAX, Quantity.atLeast(1000),
                        ProjectFigure.TAX, Quantity.between(0, 800));

        assertThat(figures.firm(ProjectFigure.TAX)).isEqualTo(Quantity.exactly(800));
        assertThat(figures.firm(ProjectFigure.LOCAL_TAX)).isEqualTo(Quantity.exactly(1000));
        assertThat(figures.all().get(ProjectFigure.TAX))
                .extracting(Stated::origin)
                .isEqualTo(Stated.Origin.PROJECT);
    }

    @Test
    void aFigureThatIsExactIsNotNarrowed() {
        Figures figures =
                stating(
                        ProjectFigure.LOCAL_TAX, Quantity.exactly(500),
                        ProjectFigure.TAX, Quantity.about(400));

        assertThat(figures.firm(ProjectFigure.TAX)).isEqualTo(Quantity.about(400));
        assertThat(figures.firm(ProjectFigure.LOCAL_TAX)).isEqualTo(Quantity.exactly(500));
    }

    /// What follows is no figure of its own for what is expected; a figure of 0 cannot be.
    @Test
    void whatIsKnownForDrawsAreStatedFigures() {
        Proposal local = tax(TaxScope.LOCAL, Basis.REPORTED, Quantity.exactly(700));
        Proposal proposal =
                local.withSets(TestProposals.figures(ProjectFigure.JOBS, Quantity.exactly(0)));
        KnownFigures known = KnownFigures.of(proposal, Figures.of(proposal));

        assertThat(known.own()).isEqualTo(Map.of(Magnitude.LOCAL_TAX, Quantity.exactly(700)));
        assertThat(known.bounds())
                .isEqualTo(
                        Map.of(
                                Magnitude.LOCAL_TAX, Quantity.exactly(700),
                                Magnitude.TAX, Quantity.atLeast(700)));
        assertThat(known.zero()).containsExactly(ProjectFigure.JOBS);
    }

    @Test
    void taxOfNoScopeIsDrawnAsAllOfIt() {
        Proposal loose = tax(TaxScope.UNSPECIFIED, Basis.REPORTED, Quantity.exactly(700));
        Proposal set =
                loose.withSets(TestProposals.figures(ProjectFigure.TAX, Quantity.exactly(900)));
        Proposal total = tax(TaxScope.TOTAL, Basis.REPORTED, Quantity.exactly(800));

        assertThat(KnownFigures.of(loose, Figures.of(loose)).own())
                .containsEntry(Magnitude.TAX, Quantity.exactly(700));
        assertThat(KnownFigures.of(loose, Figures.of(loose)).bounds())
                .containsEntry(Magnitude.TAX, Quantity.exactly(700));
        assertThat(KnownFigures.of(set, Figures.of(set)).own())
                .containsEntry(Magnitude.TAX, Quantity.exactly(900));
        assertThat(KnownFigures.of(total, Figures.of(total)).own())
                .containsEntry(Magnitude.TAX, Quantity.exactly(800));
    }
}
