package org.shanhai.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.shanhai.agreement.Agreement;
import org.shanhai.agreement.Party;
import org.shanhai.agreement.Period;
import org.shanhai.agreement.Quota;
import org.shanhai.agreement.Stream;
import org.shanhai.agreement.Term;
import org.shanhai.agreement.Term.Kind;
import org.shanhai.message.BilingualName;
import org.shanhai.region.Basis;

/// Agreements at their edges by hand: what is just enough, what does not reach, and what is no
/// agreement. Nobody discounts.
class JustEnoughTest {
    private static final Offset<Double> EXACT = within(1e-9);

    /// Of 100 and 110 h keeps 1 − s, and both would have half of it without.
    private static Agreement meeting(double share) {
        return Deal.over(2)
                .party("h", 0, 105)
                .party("g", 0, 105)
                .tax(100, 110)
                .term(Kind.SHARE, "h", "g", share)
                .agreement();
    }

    /// Both break even at half and nowhere else: there is nothing to gain, and nothing lost.
    @Test
    void whereBothJustBreakEvenNothingIsToBeGained() {
        Split split = Split.of(meeting(0.5));
        Bargain share = split.bargains().getFirst();

        assertThat(share.bothFrom()).hasValue(0.5);
        assertThat(share.bothTo()).hasValue(0.5);
        assertThat(share.fair()).hasValue(0.5);
        assertThat(share.product()).hasValue(0);
        assertThat(split.allGain()).isTrue();
        assertThat(split.findFirst()).isEmpty();
        FairShares.Point fair = (FairShares.Point) split.fair();
        assertThat(fair.parties()).extracting(FairShares.Part::least).containsExactly(0.5, 0.5);
        assertThat(fair.parties()).extracting(FairShares.Part::gain).containsExactly(0.0, 0.0);
    }

    /// At more than half h loses, and half would mend that.
    @Test
    void whereOneLosesEvenNoGainIsWorthATalk() {
        assertThat(Split.of(meeting(0.6)).findFirst())
                .hasValueSatisfying(one -> assertThat(one.fair()).hasValue(0.5));
    }

    /// A return of all of 40 does not give g the 70 that it needs: no number of the term is fair.
    @Test
    void whatCannotBeFairIsNothingToBeginWith() {
        Agreement agreement =
                Deal.over(2)
                        .party("h", 0, 0)
                        .party("g", 0, 30)
                        .tax(100, 110)
                        .invests("g", 2030, Deal.known(40))
                        .term(Kind.FIXED_RETURN, "h", "g", 0.1)
                        .agreement();

        assertThat(Split.of(agreement).findFirst()).isEmpty();
    }

    /// A rent of 2 in two years is never much; a share of 210 may be: its product is the larger,
    /// wherever it stands among the terms.
    @Test
    void theTermThatMovesMoreIsTalkedOfFirst() {
        Deal before = Deal.over(2).party("h", 0, 0).party("g", 0, 0).party("k", 0, 3).tax(100, 110);
        Agreement agreement =
                before.term(Kind.RENT, "g", "k", 2).term(Kind.SHARE, "h", "g", 0.1).agreement();
        Split split = Split.of(agreement);

        assertThat(split.bargains()).allMatch(one -> one.fair().isPresent());
        assertThat(split.findFirst())
                .hasValueSatisfying(one -> assertThat(one.term().kind()).isEqualTo(Kind.SHARE));
    }

    /// 100 and 110 hundred million: h keeps 200 − 2 B until B is 100, and 110 − B after it. It
    /// needs 5 and breaks even at 105.
    @Test
    void aBaseReachesAsFarAsTheLargestTax() {
        double much = 1e8;
        Agreement agreement =
                Deal.over(2)
                        .party("h", 0, 5 * much)
                        .party("g", 0, 0)
                        .tax(100 * much, 110 * much)
                        .term(Kind.BASE, "h", "g", 1)
                        .agreement();

        assertThat(Split.of(agreement).bargains().getFirst().sides().getFirst().breakEven())
                .hasValueCloseTo(105 * much, within(1.0));
    }

    /// h would have −1 without and gains whatever the base is: 211 − 2 B, g 2 B − 70. The product
    /// of both is largest at 70.25, and never grows again where nothing is left.
    @Test
    void aBaseThatNeverHurtsHasAFairNumberAllTheSame() {
        Agreement agreement =
                Deal.over(2)
                        .party("h", 0, -1)
                        .party("g", 0, 70)
                        .tax(100, 110)
                        .term(Kind.BASE, "h", "g", 10)
                        .agreement();
        Bargain base = Split.of(agreement).bargains().getFirst();

        assertThat(base.bothFrom()).hasValueCloseTo(35.0, EXACT);
        assertThat(base.bothTo()).hasValue(Double.POSITIVE_INFINITY);
        assertThat(base.fair()).hasValueCloseTo(70.25, EXACT);
        assertThat(base.product()).hasValueCloseTo(70.5 * 70.5, EXACT);
    }

    /// A registration, a swap of quotas, a company of one and a share beside one of all have no
    /// number to talk about; a company of two has.
    @Test
    void onlyANumberThatMovesMoneyIsABargain() {
        Map<String, Double> two = new LinkedHashMap<>();
        two.put("h", 0.5);
        two.put("g", 0.5);
        Agreement none =
                Deal.over(2)
                        .party("h", 0, 0)
                        .party("g", 0, 0)
                        .tax(100, 110)
                        .term(Kind.REGISTRATION, "h", "g", 1, new Period(2031, 2031))
                        .term(Kind.SWAP_RATIO, "h", "g", 2)
                        .term(Kind.SHARE, "h", "g", 1)
                        .term(Kind.SHARE, "h", "g", 0)
                        .company(Map.of("h", 1.0))
                        .agreement();

        assertThat(Split.of(none).bargains())
                .extracting(one -> one.term().key())
                .containsExactly("share-2");
        Agreement some =
                Deal.over(1).party("h", 0, 0).party("g", 0, 0).tax(100).stream(
                                Stream.PROFIT, 2030, Deal.known(20))
                        .company(two)
                        .agreement();
        assertThat(Split.of(some).bargains())
                .extracting(one -> one.term().kind())
                .containsExactly(Kind.EQUITY);
    }

    /// 20 of profit in either year, of which only the second goes by shares; both count in what
    /// all have where a company pays out: 100 + 110 + 20.
    @Test
    void aCompanyPaysInItsYears() {
        Map<String, Double> shares = new LinkedHashMap<>();
        shares.put("h", 0.5);
        shares.put("g", 0.5);
        Agreement agreement =
                Deal.over(2).party("h", 0, 0).party("g", 0, 0).tax(100, 110).stream(
                                Stream.PROFIT, 2030, Deal.known(20))
                        .stream(Stream.PROFIT, 2031, Deal.known(20))
                        .company(shares, new Period(2031, 2031))
                        .agreement();

        assertThat(Ledger.of(agreement).lines("g"))
                .extracting(Ledger.Line::profit)
                .containsExactly(0.0, 10.0);
        FairShares.Point fair = (FairShares.Point) Split.of(agreement).fair();
        assertThat(fair.parties().getFirst().whole()).isEqualTo(230, EXACT);
    }

    /// Sums of just nothing are no outlay, and make up for one.
    @Test
    void whatIsJustMadeUpIsPaidBack() {
        Deal deal = Deal.over(2).party("h", 0, 0).party("g", 0, 0).tax(100, 100);
        Agreement even =
                deal.invests("g", 2030, Deal.known(20)).term(Kind.SHARE, "h", "g", 0.2).agreement();
        Worth never = Split.of(even).worths().get(1);
        Worth later =
                Split.of(
                                Deal.over(2)
                                        .party("h", 0, 0)
                                        .party("g", 0, 0)
                                        .tax(100, 100)
                                        .invests("g", 2030, Deal.known(40))
                                        .term(Kind.SHARE, "h", "g", 0.2)
                                        .agreement())
                        .worths()
                        .get(1);

        assertThat(never.outlay()).isFalse();
        assertThat(never.paidBack()).isEmpty();
        assertThat(later.outlay()).isTrue();
        assertThat(later.paidBack()).hasValue(2031);
    }

    /// What all three get of 300: 150, 90 and 60.
    @Test
    void coalitionsStandBySizeBesideWhatTheirMembersGet() {
        Agreement agreement =
                Deal.over(2)
                        .party("h", 0, 0)
                        .party("g", 0, 0)
                        .party("k", 0, 0)
                        .tax(100, 200)
                        .term(Kind.SHARE, "h", "g", 0.3)
                        .term(Kind.SHARE, "h", "k", 0.2)
                        .coalition(330, "h", "g", "k")
                        .coalition(240, "h", "g")
                        .coalition(30, "k")
                        .agreement();
        Split split = Split.of(agreement);
        List<Split.Reach> reaches = split.coalitions().orElseThrow().reaches();
        double[] shapley = split.coalitions().orElseThrow().game().shapley();

        assertThat(reaches).extracting(Split.Reach::could).containsExactly(30.0, 240.0, 330.0);
        assertThat(reaches).extracting(Split.Reach::byTerms).containsExactly(60.0, 240.0, 300.0);
        assertThat(reaches.get(1).shapley()).isEqualTo(shapley[0] + shapley[1], EXACT);
        assertThat(reaches.get(2).shapley()).isEqualTo(330, EXACT);
    }

    /// Each party in each year.
    @Test
    void statisticsStandByYearAndParty() {
        assertThat(Split.of(meeting(0.5)).statistics())
                .extracting(one -> one.year() + " " + one.party())
                .containsExactly("2030 h", "2030 g", "2031 h", "2031 g");
    }

    @Test
    void whatIsNoAgreementIsRefused() {
        Deal lone = Deal.over(1).party("h", 0, 0).tax(100);
        Deal untaxed = Deal.over(2).party("h", 0, 0).party("g", 0, 0).tax(100);
        Deal over = Deal.over(1).party("h", 0, 0).party("g", 0, 0).tax(100);

        assertThatIllegalArgumentException()
                .isThrownBy(lone::agreement)
                .withMessageContaining("two parties or more");
        assertThatIllegalArgumentException()
                .isThrownBy(untaxed::agreement)
                .withMessageContaining("[2031]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> over.term(Kind.SHARE, "h", "g", 1.5))
                .withMessageContaining("from 0 to 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new Party(
                                        "h",
                                        BilingualName.of("h"),
                                        true,
                                        1,
                                        Basis.REPORTED,
                                        new Party.Outside(Deal.known(0), false)))
                .withMessageContaining("below 1");
        assertThat(
                        new Term.Clause(
                                "a", Kind.SHARE, new Period(1, 1), "h", "g", 1, Optional.empty()))
                .extracting(Term.Clause::parameter)
                .isEqualTo(1.0);
    }

    /// A price is money for a unit of its quota, and a stream has the unit of its quota.
    @Test
    void unitsAgree() {
        assertThat(Kind.LAND_PRICE.unit()).isEqualTo("¤/" + Quota.LAND.unit());
        assertThat(Kind.ENERGY_PRICE.unit()).isEqualTo("¤/" + Quota.ENERGY.unit());
        assertThat(Kind.SWAP_RATIO.unit()).isEqualTo(Quota.ENERGY.unit() + "/" + Quota.LAND.unit());
        assertThat(Stream.LAND.unit()).isEqualTo(Quota.LAND.unit());
        assertThat(Stream.ENERGY.unit()).isEqualTo(Quota.ENERGY.unit());
        assertThat(Stream.LOCAL_TAX.unit()).isEqualTo(Kind.RENT.unit()).isEqualTo("¤");
    }
}
