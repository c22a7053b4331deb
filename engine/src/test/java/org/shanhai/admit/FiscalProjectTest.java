package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shanhai.admit.expected.LocalShares;
import org.shanhai.admit.money.CountyMoney;
import org.shanhai.admit.money.FiscalBalance;
import org.shanhai.admit.money.TaxFigure;
import org.shanhai.region.Basis;
import org.shanhai.region.FiscalAssumptions;
import org.shanhai.region.LandPrice;
import org.shanhai.region.Project.TaxScope;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Ruleset;

/// What of a proposal a budget counts: what is stated, and not what only follows from it.
class FiscalProjectTest {
    private static final Ruleset NONE = TestProposals.ruleset();

    private static Proposal proposal(TaxScope scope) {
        return Proposal.of(
                        TestProposals.REGION,
                        TestProposals.project(
                                scope,
                                Basis.DERIVED,
                                Map.of(
                                        ProjectFigure.TAX, Quantity.atLeast(70),
                                        ProjectFigure.JOBS, Quantity.exactly(350),
                                        ProjectFigure.LAND, Quantity.exactly(2))))
                .orElseThrow();
    }

    private static CountyMoney.Project of(Proposal proposal) {
        return FiscalProject.of(
                Admissions.withoutChains(TestProposals.REGION).decide(proposal, NONE), Set.of());
    }

    /// That local tax is part of all tax bounds it, and says nothing more of it.
    @Test
    void aLocalTaxSaysNothingOfAllTax() {
        CountyMoney.Project found = of(proposal(TaxScope.LOCAL));

        assertThat(found.place().key()).isEqualTo("county");
        assertThat(found.tax().local()).contains(Quantity.atLeast(70));
        assertThat(found.tax().all()).isEmpty();
        assertThat(found.tax().unsaid()).isEmpty();
        assertThat(found.tax().basis()).isEqualTo(Basis.DERIVED);
        assertThat(found.land()).contains(Quantity.exactly(2));
        assertThat(found.jobs()).contains(Quantity.exactly(350));
    }

    @Test
    void allTaxIsAllTax() {
        CountyMoney.Project found = of(proposal(TaxScope.TOTAL));

        assertThat(found.tax().all()).contains(Quantity.atLeast(70));
        assertThat(found.tax().local()).isEmpty();
        assertThat(found.tax().unsaid()).isEmpty();
    }

    /// Until somebody says which it is.
    @Test
    void taxOfWhichNobodySaysWhoseItIsStaysUnsaid() {
        Proposal unsaid = proposal(TaxScope.UNSPECIFIED);

        assertThat(of(unsaid).tax().unsaid()).contains(Quantity.atLeast(70));
        CountyMoney.Project said =
                of(unsaid.withSets(Map.of(ProjectFigure.TAX, Quantity.exactly(90))));
        assertThat(said.tax().unsaid()).isEmpty();
        assertThat(said.tax().all()).contains(Quantity.exactly(90));
    }

    /// Half of receipts in the first year of work, all in the second.
    private static FiscalAssumptions assumptions(Optional<String> movedFrom) {
        return new FiscalAssumptions(
                0,
                List.of(0.5, 1.0),
                2,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                movedFrom,
                1);
    }

    @Test
    void whatItIsToTheBudgetOfItsPlace() {
        LandPrice price =
                new LandPrice(
                        "county", 120e6, OptionalDouble.empty(), 2013, Basis.REPORTED, "t", "");
        LandPrice other =
                new LandPrice(
                        "abroad", 90e6, OptionalDouble.empty(), 2013, Basis.REPORTED, "t", "");
        Region region =
                TestProposals.REGION.toBuilder()
                        .all(LandPrice.class, List.of(other, price))
                        .build();
        Admissions admissions = Admissions.withoutChains(region);
        Admission local = admissions.decide(proposal(TaxScope.LOCAL), NONE);

        CountyMoney money = admissions.money(local, List.of(), assumptions(Optional.of("abroad")));

        assertThat(money.minimumPrice()).contains(price);
        assertThat(money.balance().years()).hasSize(2);
        assertThat(money.balance().years().getLast().receipts()).isEqualTo(70);
        assertThat(money.displacement().orElseThrow().from().key()).isEqualTo("abroad");
        assertThat(money.displacement().orElseThrow().inside()).isFalse();
        assertThat(admissions.money(local, List.of(), assumptions(Optional.empty())).displacement())
                .isEmpty();
    }

    /// Tax of 70 of which nobody believes anything: it is stated, and no receipts, no share of it
    /// and nothing that moves follow from it; jobs that are not believed are none.
    @Test
    void nothingIsWorkedOutFromWhatIsNotBelieved() {
        for (TaxScope scope : List.of(TaxScope.LOCAL, TaxScope.TOTAL, TaxScope.UNSPECIFIED)) {
            ProjectFigure stated =
                    scope == TaxScope.LOCAL ? ProjectFigure.LOCAL_TAX : ProjectFigure.TAX;
            Admission admission =
                    Admissions.withoutChains(TestProposals.REGION).decide(proposal(scope), NONE);
            CountyMoney.Project project =
                    FiscalProject.of(admission, Set.of(stated, ProjectFigure.JOBS));
            CountyMoney money =
                    CountyMoney.of(
                            TestProposals.REGION,
                            project,
                            new LocalShares(List.of(0.5)),
                            List.of(),
                            assumptions(Optional.of("abroad")));

            assertThat(project.jobs()).isEmpty();
            assertThat(money.tax().list().stream().filter(TaxFigure::isKnown))
                    .allMatch(one -> one.origin() == TaxFigure.Origin.STATED)
                    .hasSize(scope == TaxScope.UNSPECIFIED ? 0 : 1);
            assertThat(money.balance().outcome())
                    .isEqualTo(FiscalBalance.Outcome.RECEIPTS_NOT_BELIEVED);
            assertThat(money.balance().years()).isEmpty();
            assertThat(money.balance().breakEven()).isEmpty();
            assertThat(money.displacement().orElseThrow().moved()).isEmpty();
        }
    }
}
