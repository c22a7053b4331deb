package org.shanhai.admit.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.admit.expected.LocalShares;
import org.shanhai.admit.money.FiscalBalance.Outcome;
import org.shanhai.admit.money.TaxFigure.Origin;
import org.shanhai.admit.money.TaxFigures.StatedTax;
import org.shanhai.region.Basis;
import org.shanhai.region.FiscalAssumptions;
import org.shanhai.region.Quantity;

/// What the county keeps of local tax, by hand: nothing of anything is nothing, though it has no
/// upper end; all of it is what it was; and between, an open end stays open.
class KeptShareTest {
    private static final LocalShares SHARES = new LocalShares(List.of(0.5, 0.6, 0.8));
    private static final Optional<Quantity> NONE = Optional.empty();

    /// Nothing is built, and all is at work from the first of four years.
    private static FiscalAssumptions keeping(double share) {
        return new FiscalAssumptions(
                0,
                List.of(1.0),
                4,
                OptionalDouble.empty(),
                OptionalDouble.of(0.5),
                OptionalDouble.of(share),
                Optional.empty(),
                1);
    }

    private static TaxFigures ofLocal(double low, double high, double share) {
        return TaxFigures.of(
                new StatedTax(
                        NONE,
                        Optional.of(new Quantity(low, high, false)),
                        NONE,
                        Basis.REPORTED,
                        true),
                SHARES,
                keeping(share));
    }

    @ParameterizedTest
    @CsvSource({
        // at least 700, as QZ01 has it
        "700, Infinity, 0,   0, 0",
        "700, Infinity, 0.5, 350, Infinity",
        "700, Infinity, 0.8, 560, Infinity",
        "700, Infinity, 1,   700, Infinity",
        "0,   Infinity, 0,   0, 0",
        "0,   Infinity, 1,   0, Infinity",
        // between, exactly, and at most
        "300, 500, 0,    0, 0",
        "300, 500, 0.25, 75, 125",
        "300, 500, 1,    300, 500",
        "400, 400, 0,    0, 0",
        "400, 400, 0.5,  200, 200",
        "0,   500, 0.5,  0, 250",
        "0,   500, 0,    0, 0"
    })
    void aPartOfLocalTaxIsKept(double low, double high, double share, double least, double most) {
        TaxFigure kept = ofLocal(low, high, share).kept();

        assertThat(kept.quantity()).isEqualTo(new Quantity(least, most, false));
        assertThat(kept.isKnown()).isTrue();
        assertThat(kept.origin()).isEqualTo(Origin.AT_SET_SHARE);
        assertThat(kept.basis()).isEqualTo(Basis.ASSUMED);
        assertThat(kept.middle()).isEmpty();
    }

    /// Of all tax of at least 1000 half is local; of that a part is kept.
    @ParameterizedTest
    @CsvSource({"0, 0, 0, 0", "0.4, 200, Infinity, 200", "1, 500, Infinity, 500"})
    void aPartOfThePartOfAllTaxIsKept(double share, double least, double most, double middle) {
        TaxFigure kept =
                TaxFigures.of(
                                new StatedTax(
                                        Optional.of(Quantity.atLeast(1000)),
                                        NONE,
                                        NONE,
                                        Basis.REPORTED,
                                        true),
                                SHARES,
                                keeping(share))
                        .kept();

        assertThat(kept.quantity()).isEqualTo(new Quantity(least, most, false));
        assertThat(kept.middle()).hasValue(middle);
    }

    @Test
    void whatIsAboutIsKeptAbout() {
        TaxFigure kept =
                TaxFigures.of(
                                new StatedTax(
                                        NONE,
                                        Optional.of(new Quantity(700, 700, true)),
                                        NONE,
                                        Basis.REPORTED,
                                        true),
                                SHARES,
                                keeping(0.5))
                        .kept();
        assertThat(kept.quantity()).isEqualTo(new Quantity(350, 350, true));
    }

    @Test
    void ofWhatIsNotKnownNothingIsKnownToBeKept() {
        TaxFigures none =
                TaxFigures.of(
                        new StatedTax(NONE, NONE, NONE, Basis.REPORTED, true), SHARES, keeping(0));
        assertThat(none.kept().isKnown()).isFalse();
        assertThat(none.own().isKnown()).isFalse();
    }

    /// The balance counts what is kept: of 700 a year half, in four years 1400, all 2800, nothing
    /// 0.
    @ParameterizedTest
    @CsvSource({"0, 0, 0", "0.5, 1400, 350", "1, 2800, 700"})
    void theBalanceCountsWhatIsKept(double share, double breakEven, double firstYear) {
        TaxFigures tax = ofLocal(700, Double.POSITIVE_INFINITY, share);
        FiscalBalance balance =
                FiscalBalance.of(
                        Optional.of(tax.own().quantity()), NONE, got -> List.of(), keeping(share));

        assertThat(tax.own()).isEqualTo(tax.kept());
        assertThat(balance.outcome()).isEqualTo(Outcome.SPENDING_NOT_STATED);
        assertThat(balance.breakEven()).hasValue(breakEven);
        assertThat(balance.years().getFirst().receipts()).isEqualTo(firstYear);
        assertThat(balance.left()).hasValue(breakEven);
    }
}
