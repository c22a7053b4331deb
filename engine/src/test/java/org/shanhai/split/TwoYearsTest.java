package org.shanhai.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.shanhai.agreement.Actuals;
import org.shanhai.agreement.Agreement;
import org.shanhai.agreement.Period;
import org.shanhai.agreement.Quota;
import org.shanhai.agreement.Stream;
import org.shanhai.agreement.Term.Kind;
import org.shanhai.region.Basis;
import org.shanhai.region.Quantity;

/// Two parties over two years, by hand.
///
/// The host h counts with 10 %, the guest g with 25 %. Local tax is 100 and 110; g invests 40 in
/// the first year. Without it h would have 60, g 30, as present values.
class TwoYearsTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private static Deal deal() {
        return Deal.over(2)
                .party("h", 0.10, 60)
                .party("g", 0.25, 30)
                .tax(100, 110)
                .invests("g", 2030, Deal.known(40));
    }

    private static Agreement halves() {
        return deal().term(Kind.SHARE, "h", "g", 0.5).agreement();
    }

    /// h: 50 + 55 / 1.1 = 100. g: 50 − 40 + 55 / 1.25 = 54.
    @Test
    void presentValuesAreAtEachOnesRate() {
        Split split = Split.of(halves());

        assertThat(split.worths().get(0).value().stated()).isEqualTo(100, EXACT);
        assertThat(split.worths().get(1).value().stated()).isEqualTo(54, EXACT);
        assertThat(split.worths().get(0).gain().stated()).isEqualTo(40, EXACT);
        assertThat(split.worths().get(1).gain().stated()).isEqualTo(24, EXACT);
        assertThat(split.allGain()).isTrue();
        assertThat(split.worths().get(0).basis()).isEqualTo(Basis.DERIVED);
    }

    /// h keeps (1 − s) (100 + 110 / 1.1) = 200 (1 − s), which is 60 at s = 0.7. g has
    /// s (100 + 110 / 1.25) − 40 = 188 s − 40, which is 30 at s = 70 / 188. Fair is the middle.
    @Test
    void aShareHasTwoBreakEvensAndIsFairInTheMiddle() {
        Bargain share = Split.of(halves()).bargains().getFirst();

        assertThat(share.sides().get(0).breakEven()).hasValueCloseTo(0.7, EXACT);
        assertThat(share.sides().get(0).wantsMore()).isFalse();
        assertThat(share.sides().get(1).breakEven()).hasValueCloseTo(70.0 / 188, EXACT);
        assertThat(share.bothFrom()).hasValueCloseTo(70.0 / 188, EXACT);
        assertThat(share.bothTo()).hasValueCloseTo(0.7, EXACT);
        assertThat(share.fair()).hasValueCloseTo((0.7 + 70.0 / 188) / 2, EXACT);
    }

    /// Together they have 60 and 110: worth 60 + 100 = 160 to h, 60 + 88 = 148 to g. h needs
    /// 60 / 160 = 0.375, g 30 / 148; half of what is left goes to each.
    @Test
    void theNashPointGivesWhatEachNeedsAndHalfOfTheRest() {
        FairShares.Point fair = (FairShares.Point) Split.of(halves()).fair();

        double rest = 1 - 0.375 - 30.0 / 148;
        assertThat(fair.parties().get(0).share()).isEqualTo(0.375 + rest / 2, EXACT);
        assertThat(fair.parties().get(1).share()).isEqualTo(30.0 / 148 + rest / 2, EXACT);
        assertThat(fair.parties().get(0).byTerms()).isEqualTo(100.0 / 160, EXACT);
        assertThat(fair.parties().get(1).byTerms()).isEqualTo(54.0 / 148, EXACT);
        assertThat(fair.parties().get(0).gain()).isEqualTo(160 * rest / 2, EXACT);
    }

    /// g nets 50 − 40 = 10 at half, but 20 − 40 = −20 and then 22 at a fifth: 2 over by 2031.
    @Test
    void theWorstYearAndWhenItIsMadeUp() {
        Worth half = Split.of(halves()).worths().get(1);
        Worth fifth = Split.of(deal().term(Kind.SHARE, "h", "g", 0.2).agreement()).worths().get(1);

        assertThat(half.worstYear()).isEqualTo(2030);
        assertThat(half.worst().stated()).isEqualTo(10, EXACT);
        assertThat(half.outlay()).isFalse();
        assertThat(half.paidBack()).isEmpty();
        assertThat(fifth.worst().stated()).isEqualTo(-20, EXACT);
        assertThat(fifth.paidBack()).hasValue(2031);
        assertThat(fifth.gain().stated()).isEqualTo(-20 + 22 / 1.25 - 30, EXACT);
    }

    /// Of 100, a fifth came from g: 20 go back. Of the 80 left 30 are the base; of the 50 then
    /// left g gets half: 25.
    @Test
    void whatMovedGoesBackThenTheBaseThenSharesOfTheRest() {
        Agreement agreement =
                deal().term(Kind.SHARE, "h", "g", 0.5)
                        .term(Kind.BASE, "h", "g", 30)
                        .term(Kind.RELOCATED, "h", "g", 0.2)
                        .agreement();

        List<Ledger.Payment> first =
                Ledger.of(agreement).payments().stream().filter(p -> p.year() == 2030).toList();

        assertThat(first).extracting(Ledger.Payment::amount).containsExactly(20.0, 30.0, 25.0);
        assertThat(first).extracting(Ledger.Payment::of).containsExactly(100.0, 80.0, 50.0);
    }

    /// What moved is a part of all that is booked, whatever else moved: 20 and 25 of 100. Of the
    /// 55 left half is shared.
    @Test
    void partsThatMovedAreOfTheWhole() {
        Agreement agreement =
                deal().term(Kind.RELOCATED, "h", "g", 0.2)
                        .term(Kind.RELOCATED, "h", "g", 0.25)
                        .term(Kind.SHARE, "h", "g", 0.5)
                        .agreement();

        assertThat(Ledger.of(agreement).payments().stream().filter(p -> p.year() == 2030))
                .extracting(Ledger.Payment::amount)
                .containsExactly(20.0, 25.0, 27.5);
    }

    /// A base of 300 takes all there is, not more.
    @Test
    void aBaseIsPaidAsFarAsTaxReaches() {
        Agreement agreement = deal().term(Kind.BASE, "h", "g", 300).agreement();

        assertThat(Ledger.of(agreement).lines("h")).allMatch(line -> line.net() == 0);
    }

    /// A refund of 10 leaves a base nothing, and nobody owes for it; then 30 of 110.
    @Test
    void whatIsPaidBackIsNoBase() {
        Agreement agreement =
                Deal.over(2)
                        .party("h", 0.10, 0)
                        .party("g", 0.25, 0)
                        .tax(-10, 110)
                        .term(Kind.BASE, "h", "g", 30)
                        .agreement();

        assertThat(Ledger.of(agreement).payments())
                .extracting(Ledger.Payment::amount)
                .containsExactly(0.0, 30.0);
        assertThat(Ledger.of(agreement).lines("h"))
                .extracting(Ledger.Line::net)
                .containsExactly(-10.0, 80.0);
    }

    /// Without a share h keeps (100 − B) + (110 − B) / 1.1 while B is at most 100, and then
    /// (110 − B) / 1.1 alone. That is 60 at B = 140 / (1 + 1 / 1.1), and 5 at B = 104.5.
    @Test
    void theBreakEvenOfABaseKnowsWhereTaxEnds() {
        Agreement middle = deal().term(Kind.BASE, "h", "g", 50).agreement();
        Agreement end =
                Deal.over(2)
                        .party("h", 0.10, 5)
                        .party("g", 0.25, 30)
                        .tax(100, 110)
                        .term(Kind.BASE, "h", "g", 50)
                        .agreement();

        assertThat(Split.of(middle).bargains().getFirst().sides().get(0).breakEven())
                .hasValueCloseTo(140 / (1 + 1 / 1.1), EXACT);
        assertThat(Split.of(end).bargains().getFirst().sides().get(0).breakEven())
                .hasValueCloseTo(104.5, EXACT);
    }

    /// A tenth of the 40 invested by the end of 2030 is due in 2031, nothing in 2030.
    @Test
    void aFixedReturnIsOnWhatWasInvestedBefore() {
        Agreement agreement = deal().term(Kind.FIXED_RETURN, "h", "g", 0.1).agreement();

        assertThat(Ledger.of(agreement).payments())
                .extracting(Ledger.Payment::amount)
                .containsExactly(0.0, 4.0);
    }

    /// g has nothing of tax, and would need 70 = 0.8 r 40 ... more than 100 %: none in range.
    @Test
    void aReturnThatCannotReachHasNoBreakEven() {
        Bargain bargain =
                Split.of(deal().term(Kind.FIXED_RETURN, "h", "g", 0.1).agreement())
                        .bargains()
                        .getFirst();

        assertThat(bargain.sides().get(1).breakEven()).isEmpty();
        assertThat(bargain.bothFrom()).isEmpty();
        assertThat(bargain.fair()).isEmpty();
    }

    /// Rent has no upper end: g needs 40 + 30 = R (1 + 0.8), h can pay 140 = R (1 + 1 / 1.1).
    @Test
    void aRentIsSolvedWithoutAnUpperEnd() {
        Bargain rent =
                Split.of(deal().term(Kind.RENT, "h", "g", 5).agreement()).bargains().getFirst();

        assertThat(rent.most()).isInfinite();
        assertThat(rent.bothFrom()).hasValueCloseTo(70 / 1.8, EXACT);
        assertThat(rent.bothTo()).hasValueCloseTo(140 / (1 + 1 / 1.1), EXACT);
    }

    /// A quarter of 100 is booked at the head office in 2030, all of 110 after the registration
    /// changed.
    @Test
    void headOfficesAndRegistrationsChangeWhoBooks() {
        Agreement agreement =
                deal().term(Kind.HEAD_OFFICE, "h", "g", 0.25, new Period(2030, 2030))
                        .term(Kind.REGISTRATION, "h", "g", 1, new Period(2031, 2031))
                        .agreement();

        assertThat(Ledger.of(agreement).lines("g"))
                .extracting(Ledger.Line::tax)
                .containsExactly(25.0, 110.0);
    }

    /// Three tenths of a profit of 20.
    @Test
    void aJointCompanyPaysByShares() {
        Map<String, Double> shares = new LinkedHashMap<>();
        shares.put("g", 0.3);
        shares.put("h", 0.7);
        Agreement agreement =
                deal().company(shares).stream(Stream.PROFIT, 2030, Deal.known(20)).stream(
                                Stream.PROFIT, 2031, Deal.known(0))
                        .agreement();

        assertThat(Ledger.of(agreement).lines("g").getFirst().profit()).isEqualTo(6, EXACT);
        assertThat(Ledger.of(agreement).lines("h").getFirst().profit()).isEqualTo(14, EXACT);
    }

    /// h pays 3 for each of the 5 of land quota, and gives back 2 of energy for each: 10.
    @Test
    void quotasArePaidForOrSwappedAndStandBesideTheMoney() {
        Agreement agreement =
                deal().gives(Quota.LAND, "g", "h", 2030, 5)
                        .term(Kind.LAND_PRICE, "h", "g", 3)
                        .term(Kind.SWAP_RATIO, "h", "g", 2)
                        .agreement();

        Statistics host = Statistics.of(agreement, agreement.host(), 2030);

        assertThat(Ledger.of(agreement).lines("h").getFirst().paid()).isEqualTo(15, EXACT);
        assertThat(host.quotas()).containsEntry(Quota.LAND, 5.0).containsEntry(Quota.ENERGY, -10.0);
    }

    /// Tax of 80 to 120 instead of 100, half of it shared, moves the host by 10 either way. Lines
    /// taken for themselves would say 30: 20 as it is booked, and 10 as it is paid.
    @Test
    void anUncertainFigureCountsOnce() {
        Agreement agreement =
                deal().stream(Stream.LOCAL_TAX, 2030, Deal.known(80, 120))
                        .term(Kind.SHARE, "h", "g", 0.5)
                        .agreement();

        Span value = Split.of(agreement).worths().get(0).value();

        assertThat(value.low()).isEqualTo(90, EXACT);
        assertThat(value.high()).isEqualTo(110, EXACT);
        assertThat(Split.of(agreement).worths().get(0).basis()).isEqualTo(Basis.ESTIMATED);
    }

    /// What g puts in is 30 to 50 instead of 40: its 54 are worst, 44, where that comes out high.
    @Test
    void anOutlayIsWorstWhereItIsHigh() {
        Agreement agreement =
                Deal.over(2)
                        .party("h", 0.10, 60)
                        .party("g", 0.25, 30)
                        .tax(100, 110)
                        .invests("g", 2030, Deal.known(30, 50))
                        .term(Kind.SHARE, "h", "g", 0.5)
                        .agreement();

        Span value = Split.of(agreement).worths().get(1).value();

        assertThat(value.low()).isEqualTo(44, EXACT);
        assertThat(value.high()).isEqualTo(64, EXACT);
    }

    /// At worst h keeps (1 − s) (80 + 100), which is 60 at s = 2 / 3; at best of 120 + 100, at
    /// s = 1 − 60 / 220.
    @Test
    void aBreakEvenHasARangeToo() {
        Bargain share =
                Split.of(
                                deal().stream(Stream.LOCAL_TAX, 2030, Deal.known(80, 120))
                                        .term(Kind.SHARE, "h", "g", 0.5)
                                        .agreement())
                        .bargains()
                        .getFirst();

        assertThat(share.sides().get(0).atWorst()).hasValueCloseTo(2.0 / 3, EXACT);
        assertThat(share.sides().get(0).atBest()).hasValueCloseTo(1 - 60.0 / 220, EXACT);
    }

    /// 90 came in instead of 110: 45 are owed, not 55; output stays with h, of which g would
    /// count half.
    @Test
    void aYearIsSettledByWhatWasActual() {
        Actuals actuals =
                new Actuals(
                        Map.of(
                                Stream.LOCAL_TAX,
                                Map.of(2031, Deal.known(90)),
                                Stream.OUTPUT,
                                Map.of(2031, Deal.known(1000))),
                        Map.of(),
                        List.of());

        Settlement settlement = Settlement.of(halves(), actuals, 2031);

        assertThat(settlement.debts()).containsExactly(new Settlement.Debt("h", "g", 45));
        assertThat(settlement.claims().getFirst().planned()).isEqualTo(55, EXACT);
        assertThat(settlement.statements().get(1).taxPart()).contains(0.5);
        assertThat(booked(settlement.statements().get(0).statistics(), Stream.OUTPUT).low())
                .isEqualTo(1000);
        assertThat(booked(settlement.statements().get(1).statistics(), Stream.OUTPUT).low())
                .isZero();
    }

    /// What moved from g stays in its statistics.
    @Test
    void statisticsOfWhatMovedStayWhereItCameFrom() {
        Agreement agreement =
                deal().term(Kind.RELOCATED, "h", "g", 0.25).stream(
                                Stream.JOBS, 2030, Deal.known(80))
                        .stream(Stream.LAND, 2030, Deal.known(2))
                        .agreement();

        Statistics guest = Statistics.of(agreement, agreement.getParty("g"), 2030);
        Statistics host = Statistics.of(agreement, agreement.host(), 2030);

        assertThat(booked(host, Stream.JOBS).low()).isEqualTo(60, EXACT);
        assertThat(booked(guest, Stream.JOBS).low()).isEqualTo(20, EXACT);
        assertThat(booked(guest, Stream.LAND).low()).isZero();
    }

    /// 60 to h and 110 to g are more than 160 and 148 can give: 60 / 160 + 110 / 148 > 1.
    @Test
    void whereOutsideOptionsAreTooGoodThereIsNoFairShare() {
        Agreement little =
                Deal.over(2)
                        .party("h", 0.10, 60)
                        .party("g", 0.25, 110)
                        .tax(100, 110)
                        .invests("g", 2030, Deal.known(40))
                        .agreement();
        Agreement nothing =
                Deal.over(2).party("h", 0.10, 60).party("g", 0.25, 110).tax(0, 0).agreement();

        assertThat(Split.of(little).fair())
                .isEqualTo(new FairShares.TooLittle(60.0 / 160 + 110.0 / 148));
        assertThat(Split.of(nothing).fair()).isEqualTo(new FairShares.NothingToShare("h", 0));
    }

    /// At 90 % h has 20 of the 60 it would have without; a share near the middle mends that.
    @Test
    void theFirstThingToNegotiateIsWhatMakesGainsMostAlike() {
        Agreement agreement =
                deal().term(Kind.RENT, "h", "g", 1).term(Kind.SHARE, "h", "g", 0.9).agreement();

        assertThat(Split.of(agreement).allGain()).isFalse();
        assertThat(Split.of(agreement).findFirst())
                .hasValueSatisfying(first -> assertThat(first.term().kind()).isEqualTo(Kind.SHARE));
        Bargain share = Split.of(halves()).bargains().getFirst();
        Agreement fair = halves().with(share.term().with(share.fair().orElseThrow()));
        assertThat(Split.of(fair).findFirst()).isEmpty();
    }

    private static Quantity booked(Statistics statistics, Stream stream) {
        return Objects.requireNonNull(statistics.booked().get(stream), stream.key());
    }
}
