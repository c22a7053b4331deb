package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.admit.Identity.Kind;
import org.shanhai.admit.Identity.Outcome;
import org.shanhai.region.Broad;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.TestRegion;
import org.shanhai.supply.InputOutput;
import org.shanhai.supply.fitted.SupplyChains;

/// Promises of a maker of toys against the accounts of [TestChains]: value added of .4 of output,
/// .7 in the others; half a job and .3 in wages for a unit of output.
class IdentitiesTest {
    private static final Region REGION = TestChains.region(TestChains.cells(false)).build();

    private final Identities accounts = identities(REGION);

    private static Identities identities(Region region) {
        InputOutput technology = SupplyChains.findTechnology(region).orElseThrow();
        return new Identities(technology, new Comparables(region));
    }

    private List<Identity> of(Object... pairs) {
        return accounts.of(
                Figures.of(TestProposals.stating(TestProposals.figures(pairs))), TestChains.TOYS);
    }

    private static Identity find(Kind kind, List<Identity> all) {
        return all.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }

    /// With an output of 100.
    @ParameterizedTest
    @CsvSource({
        "TAX, TAX_WITHIN_VALUE_ADDED, 40, 0.4, HOLDS",
        "TAX, TAX_WITHIN_VALUE_ADDED, 41, 0.41, DOUBTFUL",
        "TAX, TAX_WITHIN_VALUE_ADDED, 69, 0.69, DOUBTFUL",
        "TAX, TAX_WITHIN_VALUE_ADDED, 71, 0.71, BROKEN",
        "PROFIT_AND_TAX, TAX_AND_PROFIT_WITHIN_VALUE_ADDED, 39, 0.39, HOLDS",
        "PROFIT_AND_TAX, TAX_AND_PROFIT_WITHIN_VALUE_ADDED, 71, 0.71, BROKEN",
        "JOBS, WAGES_WITHIN_VALUE_ADDED, 50, 0.3, HOLDS",
        "JOBS, WAGES_WITHIN_VALUE_ADDED, 100, 0.6, DOUBTFUL",
        "JOBS, WAGES_WITHIN_VALUE_ADDED, 150, 0.9, BROKEN",
        "JOBS, OUTPUT_PER_JOB, 50, 1, HOLDS",
        "JOBS, OUTPUT_PER_JOB, 17, 2.941, HOLDS",
        "JOBS, OUTPUT_PER_JOB, 16, 3.125, DOUBTFUL",
        "JOBS, OUTPUT_PER_JOB, 149, 0.3356, HOLDS",
        "JOBS, OUTPUT_PER_JOB, 151, 0.3311, DOUBTFUL",
        "JOBS, OUTPUT_PER_JOB, 5, 10, BROKEN",
        "JOBS, OUTPUT_PER_JOB, 6, 8.333, DOUBTFUL",
        "JOBS, OUTPUT_PER_JOB, 449, 0.11136, DOUBTFUL",
        "JOBS, OUTPUT_PER_JOB, 451, 0.11086, BROKEN",
        "VALUE_ADDED, VALUE_ADDED_OF_OUTPUT, 50, 0.5, HOLDS",
        "VALUE_ADDED, VALUE_ADDED_OF_OUTPUT, 39, 0.39, DOUBTFUL",
        "VALUE_ADDED, VALUE_ADDED_OF_OUTPUT, 71, 0.71, DOUBTFUL",
        "VALUE_ADDED, VALUE_ADDED_OF_OUTPUT, 100, 1, DOUBTFUL",
        "VALUE_ADDED, VALUE_ADDED_OF_OUTPUT, 101, 1.01, BROKEN"
    })
    void standsWithinTheIndustryOrItsKindOrBeyond(
            ProjectFigure.Kind figure, Kind kind, double value, double claimed, Outcome outcome) {
        Identity found =
                find(
                        kind,
                        of(
                                new ProjectFigure(figure, ""),
                                Quantity.exactly(value),
                                ProjectFigure.OUTPUT,
                                Quantity.exactly(100)));

        assertThat(found.outcome()).isEqualTo(outcome);
        assertThat(found.claimed().low()).isCloseTo(claimed, within(5e-4));
        assertThat(found.set().key()).isEmpty();
        boolean ofJobs = kind == Kind.OUTPUT_PER_JOB;
        assertThat(found.industry()).isCloseTo(ofJobs ? 1 : 0.4, within(1e-9));
        assertThat(found.kin().low()).isCloseTo(ofJobs ? 1 / 3.0 : 0.4, within(1e-9));
        assertThat(found.kin().high()).isCloseTo(ofJobs ? 3 : 0.7, within(1e-9));
    }

    @Test
    void namesWhatItLacks() {
        Quantity ten = Quantity.exactly(10);
        Identity tax = find(Kind.TAX_WITHIN_VALUE_ADDED, of(ProjectFigure.TAX, ten));
        assertThat(tax.outcome()).isEqualTo(Outcome.NOT_TESTABLE);
        assertThat(tax.lacking()).containsExactly(ProjectFigure.OUTPUT, ProjectFigure.PROFIT);
        List<Identity> jobs = of(ProjectFigure.JOBS, ten);
        assertThat(find(Kind.OUTPUT_PER_JOB, jobs).lacking()).containsExactly(ProjectFigure.OUTPUT);
        assertThat(find(Kind.OUTPUT_PER_JOB, jobs).outcome()).isEqualTo(Outcome.NOT_TESTABLE);
        assertThat(find(Kind.WAGES_WITHIN_VALUE_ADDED, jobs).outcome())
                .isEqualTo(Outcome.NOT_TESTABLE);
        List<Identity> output = of(ProjectFigure.OUTPUT, ten);
        assertThat(output).extracting(Identity::kind).containsExactly(Kind.OUTPUT_PER_JOB);
        assertThat(output.getFirst().lacking()).containsExactly(ProjectFigure.JOBS);
        Identity valueAdded = find(Kind.VALUE_ADDED_OF_OUTPUT, of(ProjectFigure.VALUE_ADDED, ten));
        assertThat(valueAdded.outcome()).isEqualTo(Outcome.NOT_TESTABLE);
        assertThat(valueAdded.lacking()).containsExactly(ProjectFigure.OUTPUT);
        assertThat(of()).isEmpty();
    }

    /// A figure of 0 is one nobody knows.
    @Test
    void takesAFigureOfZeroAsNotKnown() {
        Quantity none = Quantity.exactly(0);
        List<Identity> all =
                of(
                        ProjectFigure.OUTPUT,
                        none,
                        ProjectFigure.JOBS,
                        none,
                        ProjectFigure.TAX,
                        Quantity.exactly(5));

        assertThat(all).allMatch(one -> one.outcome() == Outcome.NOT_TESTABLE);
        assertThat(find(Kind.OUTPUT_PER_JOB, all).lacking())
                .containsExactly(ProjectFigure.OUTPUT, ProjectFigure.JOBS);
    }

    /// Tax of 20 and a profit of 25 are .45 of 100; a loss leaves nothing below none.
    @ParameterizedTest
    @CsvSource({"25, 0.45, DOUBTFUL", "10, 0.30, HOLDS", "-50, 0, HOLDS"})
    void taxAndProfitTogetherArePartsOfValueAdded(double profit, double claimed, Outcome outcome) {
        List<Identity> all =
                of(
                        ProjectFigure.TAX,
                        Quantity.about(20),
                        ProjectFigure.PROFIT,
                        Quantity.between(profit, 30),
                        ProjectFigure.OUTPUT,
                        Quantity.exactly(100));
        Identity found = find(Kind.TAX_AND_PROFIT_WITHIN_VALUE_ADDED, all);

        assertThat(found.claimed().low()).isCloseTo(claimed, within(1e-12));
        assertThat(found.claimed().high()).isCloseTo(0.5, within(1e-12));
        assertThat(found.outcome()).isEqualTo(outcome);
        assertThat(all).extracting(Identity::kind).doesNotContain(Kind.TAX_WITHIN_VALUE_ADDED);
    }

    @ParameterizedTest
    @CsvSource({"true, false, true", "false, true, true", "false, false, false"})
    void aboutStaysAbout(boolean tax, boolean profit, boolean both) {
        assertThat(
                        find(
                                        Kind.TAX_AND_PROFIT_WITHIN_VALUE_ADDED,
                                        of(
                                                ProjectFigure.TAX,
                                                quantity(20, tax),
                                                ProjectFigure.PROFIT,
                                                quantity(10, profit),
                                                ProjectFigure.OUTPUT,
                                                Quantity.exactly(100)))
                                .claimed())
                .asInstanceOf(InstanceOfAssertFactories.type(Quantity.class))
                .isEqualTo(quantity(0.3, both));
    }

    private static Quantity quantity(double value, boolean about) {
        return about ? Quantity.about(value) : Quantity.exactly(value);
    }

    /// Local tax above all tax cannot be.
    @ParameterizedTest
    @CsvSource({"30, true", "20, false", "10, false"})
    void localTaxIsAPartOfAllTax(double local, boolean isBroken) {
        List<Identity> all =
                of(
                        ProjectFigure.LOCAL_TAX,
                        Quantity.exactly(local),
                        ProjectFigure.TAX,
                        Quantity.exactly(20));

        assertThat(all.stream().anyMatch(one -> one.kind() == Kind.LOCAL_TAX_WITHIN_TAX))
                .isEqualTo(isBroken);
        if (isBroken) {
            assertThat(find(Kind.LOCAL_TAX_WITHIN_TAX, all).outcome()).isEqualTo(Outcome.BROKEN);
        }
    }

    @Test
    void accountsAreThoseOfTheNation() {
        IndustryAccounts toys = accounts.accounts(TestChains.TOYS).orElseThrow();
        IndustryAccounts mill = accounts.accounts(TestChains.MILL).orElseThrow();

        assertThat(toys.valueAddedOfOutput()).isCloseTo(0.4, within(1e-12));
        assertThat(toys.mostOfOutput()).isCloseTo(0.7, within(1e-12));
        assertThat(toys.surplusOfValueAdded()).isCloseTo(0.25, within(1e-9));
        assertThat(toys.valueAddedPerJob()).isCloseTo(0.8, within(1e-12));
        assertThat(toys.outputPerJob()).isCloseTo(2, within(1e-12));
        // A quarter above its own where no related industry has more.
        assertThat(mill.mostOfOutput()).isCloseTo(0.875, within(1e-12));
    }

    /// Of nine industries in one sector those of the group are its kind, the others are too far.
    @Test
    void itsKindIsTheWidestSetThatIsNotTooWide() {
        TestRegion many = new TestRegion().place("land", "").place("area", "land");
        for (int i = 0; i < 9; i++) {
            many.industry("i" + i, Broad.SECONDARY, 20 + 5 * i, 100);
        }
        Identities identities =
                identities(many.group("two", "i0", "i1").group("three", "i0", "i1", "i2").build());

        assertThat(identities.accounts(0).orElseThrow().mostOfOutput())
                .isCloseTo(0.3, within(1e-12));
        assertThat(identities.accounts(8).orElseThrow().mostOfOutput())
                .isCloseTo(0.75, within(1e-12));
    }

    /// An industry that makes nothing has no accounts, and widens no range of its kind.
    @Test
    void whatMakesNothingIsNoMeasure() {
        Identities identities =
                identities(
                        new TestRegion()
                                .place("land", "")
                                .place("area", "land")
                                .industry("a", Broad.SECONDARY, 40, 100)
                                .industry("b", Broad.SECONDARY, 60, 100)
                                .industry("none", Broad.SECONDARY, 0, 0)
                                .build());
        List<Identity> found =
                identities.of(
                        Figures.of(
                                TestProposals.stating(
                                        TestProposals.figures(
                                                ProjectFigure.VALUE_ADDED, Quantity.exactly(39),
                                                ProjectFigure.OUTPUT, Quantity.exactly(100)))),
                        0);
        Identity valueAdded = find(Kind.VALUE_ADDED_OF_OUTPUT, found);

        assertThat(valueAdded.kin().low()).isCloseTo(0.4, within(1e-12));
        assertThat(valueAdded.outcome()).isEqualTo(Outcome.DOUBTFUL);
        assertThat(identities.accounts(2)).isEmpty();
    }
}
