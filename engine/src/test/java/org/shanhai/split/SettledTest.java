package org.shanhai.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.shanhai.split.Deal.known;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.shanhai.agreement.Actuals;
import org.shanhai.agreement.Agreement;
import org.shanhai.agreement.Known;
import org.shanhai.agreement.Period;
import org.shanhai.agreement.Quota;
import org.shanhai.agreement.QuotaGift;
import org.shanhai.agreement.Stream;
import org.shanhai.agreement.Term;
import org.shanhai.agreement.Term.Kind;

/// A year settled by what came about, and what all have for sure, by hand.
class SettledTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final Map<Stream, Map<Integer, Known>> TAX_OF_2031 =
            Map.of(Stream.LOCAL_TAX, Map.of(2031, known(60)));

    /// 2030 to 2032, with tax of 100, 110 and 120 as planned; g invests 40 in 2030.
    private static Deal three() {
        return Deal.over(3)
                .party("h", 0.10, 0)
                .party("g", 0.25, 0)
                .party("k", 0.25, 0)
                .tax(100, 110, 120)
                .invests("g", 2030, known(40));
    }

    private static Actuals of(
            Map<Stream, Map<Integer, Known>> streams,
            Map<String, Map<Integer, Known>> investments) {
        return new Actuals(streams, investments, List.of());
    }

    private static QuotaGift gift(int year, double amount) {
        return new QuotaGift(Quota.LAND, "g", "h", year, known(amount));
    }

    /// h owes g 30 and g owes h 10: 20. k owes h 12 and h owes k 5: 7. g and k owe each other 4.
    @Test
    void claimsBothWaysAreSetOff() {
        Agreement agreement =
                three().term(Kind.RENT, "h", "g", 30)
                        .term(Kind.RENT, "g", "h", 10)
                        .term(Kind.RENT, "h", "k", 5)
                        .term(Kind.RENT, "k", "h", 12)
                        .term(Kind.RENT, "g", "k", 4)
                        .term(Kind.RENT, "k", "g", 4)
                        .agreement();
        assertThat(Settlement.of(agreement, of(TAX_OF_2031, Map.of()), 2031).debts())
                .containsExactly(
                        new Settlement.Debt("h", "g", 20), new Settlement.Debt("k", "h", 7));
    }

    /// Half of 60 where half of 110 was planned; the rent is what it was.
    @Test
    void eachClaimStandsBesideWhatWasPlannedOfIt() {
        Agreement agreement =
                three().term(Kind.SHARE, "h", "g", 0.5).term(Kind.RENT, "h", "g", 30).agreement();
        List<Settlement.Claim> claims =
                Settlement.of(agreement, of(TAX_OF_2031, Map.of()), 2031).claims();
        assertThat(claims)
                .extracting(claim -> claim.term().kind(), Settlement.Claim::planned)
                .containsExactlyInAnyOrder(tuple(Kind.SHARE, 55.0), tuple(Kind.RENT, 30.0));
        assertThat(claims)
                .extracting(Settlement.Claim::amount)
                .containsExactlyInAnyOrder(30.0, 30.0);
    }

    /// On what g invested before a return is paid, so it counts; nothing else of other years does.
    @Test
    void ofOtherYearsInvestmentsCountWhereAReturnIsPaid() {
        Map<String, Map<Integer, Known>> invested =
                Map.of("g", Map.of(2030, known(50), 2031, known(1), 2032, known(2)));
        Agreement returned = three().term(Kind.FIXED_RETURN, "h", "g", 0.1).agreement();
        Agreement rented = three().term(Kind.RENT, "h", "g", 30).agreement();
        Agreement other = three().term(Kind.FIXED_RETURN, "h", "k", 0.1).agreement();

        assertThat(Settlement.of(returned, of(TAX_OF_2031, invested), 2031).aside())
                .containsExactly(2032);
        assertThat(Settlement.of(rented, of(TAX_OF_2031, invested), 2031).aside())
                .containsExactly(2030, 2032);
        assertThat(Settlement.of(other, of(TAX_OF_2031, invested), 2031).aside())
                .containsExactly(2030, 2032);
    }

    /// The line of a statement is that of the year, and without any tax nobody has a part of it.
    @Test
    void aStatementIsOfItsYear() {
        Agreement agreement = three().term(Kind.RENT, "h", "g", 30).agreement();
        Settlement none =
                Settlement.of(
                        agreement,
                        of(Map.of(Stream.LOCAL_TAX, Map.of(2031, known(0))), Map.of()),
                        2031);

        assertThat(none.statements())
                .extracting(one -> one.line().year() + " " + one.line().net())
                .containsExactly("2031 -30.0", "2031 30.0", "2031 0.0");
        assertThat(none.statements()).allMatch(one -> one.taxPart().isEmpty());
    }

    @Test
    void streamsAndQuotaOfOtherYearsAreAside() {
        Agreement agreement = three().term(Kind.RENT, "h", "g", 30).agreement();
        Actuals actuals =
                new Actuals(
                        Map.of(Stream.LOCAL_TAX, Map.of(2031, known(60), 2032, known(70))),
                        Map.of(),
                        List.of(gift(2030, 5), gift(2031, 6)));
        assertThat(Settlement.of(agreement, actuals, 2031).aside()).containsExactly(2030, 2032);
    }

    /// What came about stands where something was planned, and the rest stays.
    @Test
    void whatCameAboutTakesThePlaceOfItsYear() {
        Agreement planned =
                three().gives(Quota.LAND, "g", "h", 2030, 15)
                        .gives(Quota.LAND, "g", "h", 2031, 20)
                        .agreement();
        Actuals actuals =
                new Actuals(
                        TAX_OF_2031, Map.of("h", Map.of(2031, known(3))), List.of(gift(2031, 6)));
        Agreement settled = actuals.in(planned);

        assertThat(settled.streams().get(Stream.LOCAL_TAX))
                .containsExactly(
                        Map.entry(2030, known(100)),
                        Map.entry(2031, known(60)),
                        Map.entry(2032, known(120)));
        assertThat(settled.investments())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "g", Map.of(2030, known(40)),
                                "h", Map.of(2031, known(3))));
        assertThat(settled.gifts())
                .extracting(each -> each.year() + " " + each.amount().value().stated())
                .containsExactly("2030 15.0", "2031 6.0");
    }

    /// Half of 20 to 100, 60 as stated: g has 10, 30, 50 and would have what stands here.
    @Test
    void allGainForSureWhereEvenTheLeastIsEnough() {
        Split enough = Split.of(uncertain(10));
        Split perhaps = Split.of(uncertain(10.5));
        Split less = Split.of(uncertain(30.5));

        assertThat(enough.allGain()).isTrue();
        assertThat(enough.allSurelyGain()).isTrue();
        assertThat(perhaps.allGain()).isTrue();
        assertThat(perhaps.allSurelyGain()).isFalse();
        assertThat(less.allGain()).isFalse();
        assertThat(less.allSurelyGain()).isFalse();
    }

    private static Agreement uncertain(double outside) {
        return Deal.over(1).party("h", 0.10, 0).party("g", 0.25, outside).stream(
                        Stream.LOCAL_TAX, 2030, known(20, 100))
                .term(Kind.SHARE, "h", "g", 0.5)
                .agreement();
    }

    /// 10 to 20 a year in two years at 10 %: 1 + 1 / 1.1 times that.
    @Test
    void whatOneWouldHaveEachYearCountsInEach() {
        Agreement agreement =
                Deal.over(2)
                        .party("h", 0.25, 0)
                        .yearly("g", 0.10, known(10, 20))
                        .tax(100, 110)
                        .term(Kind.SHARE, "h", "g", 0.5)
                        .agreement();
        Span outside = Split.of(agreement).worths().get(1).outside();

        assertThat(outside.low()).isEqualTo(21 / 1.1, EXACT);
        assertThat(outside.stated()).isEqualTo(31.5 / 1.1, EXACT);
        assertThat(outside.high()).isEqualTo(42 / 1.1, EXACT);
    }

    /// The first has another share; the others keep 3 to 2, or are alike where they had nothing.
    @Test
    void theOthersOfACompanyKeepTheirProportions() {
        Map<String, Double> shares = new LinkedHashMap<>();
        shares.put("h", 0.4);
        shares.put("g", 0.36);
        shares.put("k", 0.24);
        Map<String, Double> whole = new LinkedHashMap<>();
        whole.put("h", 1.0);
        whole.put("g", 0.0);
        whole.put("k", 0.0);

        assertThat(company(shares).with(0.7).shares().values())
                .satisfiesExactly(
                        h -> assertThat(h).isEqualTo(0.7, EXACT),
                        g -> assertThat(g).isEqualTo(0.18, EXACT),
                        k -> assertThat(k).isEqualTo(0.12, EXACT));
        assertThat(company(whole).with(0.4).shares().values())
                .satisfiesExactly(
                        h -> assertThat(h).isEqualTo(0.4, EXACT),
                        g -> assertThat(g).isEqualTo(0.3, EXACT),
                        k -> assertThat(k).isEqualTo(0.3, EXACT));
    }

    @Test
    void theSharesOfACompanyAreAllOfIt() {
        for (Map<String, Double> wrong :
                List.of(
                        Map.of("h", 0.5, "g", 0.4),
                        Map.of("h", 1.2, "g", -0.2),
                        Map.of("h", 0.5, "g", 0.5 + 2e-9))) {
            assertThatIllegalArgumentException().isThrownBy(() -> company(wrong));
        }
        assertThat(Term.JointVenture.isWhole(Map.of("h", 0.5, "g", 0.4))).isFalse();
        assertThat(Term.JointVenture.isWhole(Map.of("h", 0.5, "g", 0.5 + 5e-10))).isTrue();
    }

    private static Term.JointVenture company(Map<String, Double> shares) {
        return new Term.JointVenture("equity", new Period(2030, 2032), shares, Optional.empty());
    }
}
