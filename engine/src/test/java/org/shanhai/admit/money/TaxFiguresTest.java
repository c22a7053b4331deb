package org.shanhai.admit.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.shanhai.admit.expected.LocalShares;
import org.shanhai.admit.money.TaxFigure.Origin;
import org.shanhai.admit.money.TaxFigures.StatedTax;
import org.shanhai.region.Basis;
import org.shanhai.region.FiscalAssumptions;
import org.shanhai.region.Quantity;

/// All tax, local revenue and what the county keeps, never mixed.
class TaxFiguresTest {
    private static final LocalShares SHARES = new LocalShares(List.of(0.5, 0.6, 0.8));

    private static TaxFigures of(
            Optional<Quantity> all, Optional<Quantity> local, Optional<Quantity> unsaid) {
        return TaxFigures.of(
                new StatedTax(all, local, unsaid, Basis.REPORTED, true),
                SHARES,
                FiscalAssumptions.STANDARD);
    }

    @Test
    void localRevenueIsGrossedUpAtWhatAProjectMayPay() {
        TaxFigures tax = of(Optional.empty(), Optional.of(Quantity.exactly(12)), Optional.empty());
        assertThat(tax.local().origin()).isEqualTo(Origin.STATED);
        assertThat(tax.local().quantity()).isEqualTo(Quantity.exactly(12));
        assertThat(tax.all().quantity().low()).isCloseTo(12, within(1e-9));
        assertThat(tax.all().quantity().high()).isCloseTo(30, within(1e-9));
        assertThat(tax.all().middle().orElseThrow()).isCloseTo(20, within(1e-9));
        assertThat(tax.all().basis()).isEqualTo(Basis.ESTIMATED);
        assertThat(tax.kept().isKnown()).isFalse();
    }

    @Test
    void allTaxIsSharedAtWhatAProjectMayPay() {
        TaxFigures tax = of(Optional.of(Quantity.atLeast(10)), Optional.empty(), Optional.empty());
        assertThat(tax.local().quantity()).isEqualTo(Quantity.atLeast(4));
        assertThat(tax.local().middle().orElseThrow()).isCloseTo(6, within(1e-9));
    }

    @Test
    void taxOfWhichNobodySaysWhichIsEither() {
        TaxFigures tax = of(Optional.empty(), Optional.empty(), Optional.of(Quantity.exactly(10)));
        assertThat(tax.local().quantity()).isEqualTo(Quantity.between(4, 10));
        assertThat(tax.all().quantity()).isEqualTo(Quantity.between(10, 25));
    }

    @Test
    void nothingStatedIsNotKnown() {
        TaxFigures tax = of(Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(tax.list()).noneMatch(TaxFigure::isKnown);
    }

    @Test
    void whatTheCountyKeepsIsKnownWhereItIsSaidAlone() {
        FiscalAssumptions said =
                new FiscalAssumptions(
                        2,
                        List.of(1.0),
                        10,
                        OptionalDouble.empty(),
                        OptionalDouble.of(0.5),
                        OptionalDouble.of(0.8),
                        Optional.empty(),
                        1);
        TaxFigures tax =
                TaxFigures.of(
                        new StatedTax(
                                Optional.of(Quantity.exactly(10)),
                                Optional.empty(),
                                Optional.empty(),
                                Basis.REPORTED,
                                true),
                        SHARES,
                        said);
        assertThat(tax.local().quantity()).isEqualTo(Quantity.exactly(5));
        assertThat(tax.local().basis()).isEqualTo(Basis.ASSUMED);
        assertThat(tax.kept().quantity()).isEqualTo(Quantity.exactly(4));
    }
}
