package org.shanhai.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.agreement.Agreement;
import org.shanhai.agreement.Quota;
import org.shanhai.agreement.Stream;
import org.shanhai.agreement.Term.Kind;

/// What uncertain figures do to a year, to a value, and to where a party breaks even, by hand.
class UncertainTermsTest {
    private static final Offset<Double> EXACT = within(1e-9);

    /// Of a tax of 80 to 120 g gets half, 40 to 60, and puts in 30 to 50 of it.
    @Test
    void theWorstYearHasARange() {
        Agreement agreement =
                Deal.over(2).party("h", 0, 0).party("g", 0, 0).tax(100, 110).stream(
                                Stream.LOCAL_TAX, 2030, Deal.known(80, 120))
                        .invests("g", 2030, Deal.known(30, 50))
                        .term(Kind.SHARE, "h", "g", 0.5)
                        .agreement();
        Worth guest = Split.of(agreement).worths().get(1);

        assertThat(guest.worstYear()).isEqualTo(2030);
        assertThat(guest.worst().low()).isEqualTo(-10, EXACT);
        assertThat(guest.worst().stated()).isEqualTo(10, EXACT);
        assertThat(guest.worst().high()).isEqualTo(30, EXACT);
    }

    /// 3 to 7 of land at 2 each.
    @Test
    void aGiftMayBeUncertain() {
        Agreement agreement =
                Deal.over(1)
                        .party("h", 0, 0)
                        .party("g", 0, 0)
                        .tax(100)
                        .gives(Quota.LAND, "g", "h", 2030, Deal.known(3, 7))
                        .term(Kind.LAND_PRICE, "h", "g", 2)
                        .agreement();

        assertThat(Split.of(agreement).worths().get(1).value()).isEqualTo(new Span(6, 10, 14));
        assertThat(Split.of(agreement).worths().get(0).value()).isEqualTo(new Span(86, 90, 94));
    }

    /// g puts in 30 to 50 and gets r of it in each of four years. Up to r = 1/4 it is best off
    /// where that comes out low, with −30 + 120 r; from there on where it comes out high, with
    /// −50 + 200 r. Worst off it is the other way round; stated are −40 + 160 r.
    @ParameterizedTest
    @CsvSource({"10, 0.3125, 0.3, 0.33333333333333333", "-20, 0.125, 0.08333333333333333, 0.15"})
    void theBetterEndOfAFigureMayTurn(
            double outside, double stated, double atBest, double atWorst) {
        Agreement agreement =
                Deal.over(5)
                        .party("h", 0, 0)
                        .party("g", 0, outside)
                        .tax(100, 100, 100, 100, 100)
                        .invests("g", 2030, Deal.known(30, 50))
                        .term(Kind.FIXED_RETURN, "h", "g", 0.1)
                        .agreement();
        Bargain.Side guest = Split.of(agreement).bargains().getFirst().sides().get(1);

        assertThat(guest.breakEven()).hasValueCloseTo(stated, EXACT);
        assertThat(guest.atBest()).hasValueCloseTo(atBest, EXACT);
        assertThat(guest.atWorst()).hasValueCloseTo(atWorst, EXACT);
    }

    /// Of 200 of tax g wants 10 to 30, which it would have without the agreement.
    @Test
    void whatAPartyWouldHaveMayBeUncertain() {
        Agreement agreement =
                Deal.over(2)
                        .party("h", 0, 0)
                        .party("g", 0, Deal.known(10, 30))
                        .tax(100, 100)
                        .term(Kind.SHARE, "h", "g", 0.5)
                        .agreement();
        Bargain.Side guest = Split.of(agreement).bargains().getFirst().sides().get(1);

        assertThat(guest.breakEven()).hasValueCloseTo(0.1, EXACT);
        assertThat(guest.atBest()).hasValueCloseTo(0.05, EXACT);
        assertThat(guest.atWorst()).hasValueCloseTo(0.15, EXACT);
    }

    /// Of 50 a year g puts in 60, and 120 two years on: below zero by 10, above by 40, below by 30.
    @ParameterizedTest
    @CsvSource({"4, 2033", "3, 0"})
    void whoPutsInMoreIsPaidBackAnew(int years, int paidBack) {
        double[] tax = new double[years];
        java.util.Arrays.fill(tax, 100);
        Agreement agreement =
                Deal.over(years)
                        .party("h", 0, 0)
                        .party("g", 0, 0)
                        .tax(tax)
                        .invests("g", 2030, Deal.known(60))
                        .invests("g", 2032, Deal.known(120))
                        .term(Kind.SHARE, "h", "g", 0.5)
                        .agreement();

        assertThat(Split.of(agreement).worths().get(1).paidBack().orElse(0)).isEqualTo(paidBack);
    }

    @Test
    void whatIsTheSameAtBothEndsIsAPoint() {
        assertThat(new Span(3, 3, 3).isPoint()).isTrue();
        assertThat(new Span(2, 3, 4).isPoint()).isFalse();
    }
}
