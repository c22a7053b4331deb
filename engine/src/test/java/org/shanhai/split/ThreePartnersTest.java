package org.shanhai.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.agreement.Actuals;
import org.shanhai.agreement.Agreement;
import org.shanhai.agreement.Booking;
import org.shanhai.agreement.Period;
import org.shanhai.agreement.Quota;
import org.shanhai.agreement.QuotaGift;
import org.shanhai.agreement.Stream;
import org.shanhai.agreement.Term.Kind;

/// Three partners by hand: who books, what goes back, what is given, and who may object.
///
/// Nobody discounts. Local tax at the host h is 100 and 200; g and k are guests.
class ThreePartnersTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private static Deal deal() {
        return Deal.over(2).party("h", 0, 0).party("g", 0, 0).party("k", 0, 0).tax(100, 200);
    }

    private static Map<String, Double> booked(Agreement agreement, int year) {
        return Booking.of(agreement.parties(), agreement.terms(), year);
    }

    /// Both keys are of what the branch books, not one of what the other leaves.
    @Test
    void twoHeadOfficesOfOneBranchGetTheirKeysOfTheWhole() {
        Agreement agreement =
                deal().term(Kind.HEAD_OFFICE, "h", "g", 0.25)
                        .term(Kind.HEAD_OFFICE, "h", "k", 0.5)
                        .agreement();
        assertThat(booked(agreement, 2030))
                .containsEntry("h", 0.25)
                .containsEntry("g", 0.25)
                .containsEntry("k", 0.5);
        assertThat(Ledger.of(agreement).lines("k"))
                .extracting(Ledger.Line::tax)
                .containsExactly(50.0, 100.0);
    }

    /// Registrations first, one after another; then the key of what is booked at the branch.
    @Test
    void headOfficesComeAfterRegistrationsWhateverTheirOrder() {
        Agreement agreement =
                deal().term(Kind.HEAD_OFFICE, "k", "h", 0.25)
                        .term(Kind.REGISTRATION, "h", "g", 1)
                        .term(Kind.REGISTRATION, "g", "k", 1, new Period(2031, 2031))
                        .agreement();
        assertThat(booked(agreement, 2030)).containsEntry("g", 1.0).containsEntry("h", 0.0);
        assertThat(booked(agreement, 2031)).containsEntry("k", 0.75).containsEntry("h", 0.25);
    }

    /// Of what g books, a tenth came from k and goes back; of 90 left, 20 are its base for h; of 70
    /// h gets half. What h books itself, nothing, is not touched.
    @Test
    void termsOnTaxAreOfWhatTheirPayerBooks() {
        Agreement agreement =
                deal().term(Kind.REGISTRATION, "h", "g", 1)
                        .term(Kind.SHARE, "g", "h", 0.5)
                        .term(Kind.BASE, "g", "h", 20)
                        .term(Kind.RELOCATED, "g", "k", 0.1)
                        .agreement();
        assertThat(Ledger.of(agreement).payments())
                .filteredOn(payment -> payment.year() == 2030)
                .extracting(Ledger.Payment::receiver, Ledger.Payment::of, Ledger.Payment::amount)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("k", 100.0, 10.0),
                        org.assertj.core.groups.Tuple.tuple("h", 90.0, 20.0),
                        org.assertj.core.groups.Tuple.tuple("h", 70.0, 35.0));
        assertThat(Ledger.of(agreement).lines("g").getFirst().net()).isEqualTo(35, EXACT);
    }

    /// Land and energy have prices of their own, and only what the receiver gave the payer in that
    /// year is paid for.
    @Test
    void giftsArePaidForByWhomTheyAreGiven() {
        Agreement agreement =
                deal().gives(Quota.LAND, "g", "h", 2030, 5)
                        .gives(Quota.LAND, "k", "h", 2030, 7)
                        .gives(Quota.ENERGY, "g", "h", 2031, 11)
                        .term(Kind.LAND_PRICE, "h", "g", 3)
                        .term(Kind.ENERGY_PRICE, "h", "g", 2)
                        .agreement();
        assertThat(Ledger.of(agreement).lines("g"))
                .extracting(Ledger.Line::received)
                .containsExactly(15.0, 22.0);
        assertThat(Ledger.of(agreement).lines("k"))
                .extracting(Ledger.Line::received)
                .containsExactly(0.0, 0.0);
        Statistics host = Statistics.of(agreement, agreement.host(), 2030);
        assertThat(host.quotas()).containsEntry(Quota.LAND, 12.0);
        assertThat(Statistics.of(agreement, agreement.getParty("k"), 2030).quotas())
                .containsEntry(Quota.LAND, -7.0);
    }

    /// 2 of land were given instead of 5; of the other year nothing changes, and is set aside.
    @Test
    void aYearIsSettledByTheGiftsOfThatYear() {
        Agreement agreement =
                deal().gives(Quota.LAND, "g", "h", 2030, 5)
                        .gives(Quota.LAND, "g", "h", 2031, 6)
                        .term(Kind.LAND_PRICE, "h", "g", 3)
                        .term(Kind.RELOCATED, "h", "k", 0.25)
                        .agreement();
        Actuals actuals =
                new Actuals(
                        Map.of(
                                Stream.LOCAL_TAX,
                                Map.of(2030, Deal.known(80), 2031, Deal.known(90))),
                        Map.of(),
                        List.of(new QuotaGift(Quota.LAND, "g", "h", 2030, Deal.known(2))));
        Settlement settlement = Settlement.of(agreement, actuals, 2030);
        assertThat(settlement.debts())
                .containsExactly(
                        new Settlement.Debt("h", "g", 6), new Settlement.Debt("h", "k", 20));
        assertThat(settlement.claims())
                .extracting(Settlement.Claim::planned)
                .containsExactly(25.0, 15.0);
        assertThat(settlement.statements().get(2).taxPart()).contains(0.25);
        assertThat(settlement.statements().get(0).taxPart()).contains(0.75);
        assertThat(settlement.aside()).containsExactly(2031);
        assertThat(Settlement.of(agreement, actuals, 2031).claims())
                .extracting(Settlement.Claim::amount)
                .containsExactly(22.5, 18.0);
    }

    /// Of 300 the terms give h 150, g 90 and k 60: whoever alone can reach more objects, the first
    /// partner as well as the last.
    @ParameterizedTest
    @CsvSource({"160, 0, 0, h, 10", "0, 95, 0, g, 5", "0, 0, 90, k, 30"})
    void eachPartnerMayObject(double h, double g, double k, String who, double excess) {
        Split split = Split.of(shared(h, g, k, 300));
        Game.Objection objection = split.coalitions().orElseThrow().termsObjection().orElseThrow();
        assertThat(objection.members()).containsExactly(who);
        assertThat(objection.excess()).isEqualTo(excess, EXACT);
    }

    private static Agreement shared(double h, double g, double k, double all) {
        return deal().term(Kind.SHARE, "h", "g", 0.3)
                .term(Kind.SHARE, "h", "k", 0.2)
                .coalition(h, "h")
                .coalition(g, "g")
                .coalition(k, "k")
                .coalition(h + g, "h", "g")
                .coalition(h + k, "h", "k")
                .coalition(g + k, "g", "k")
                .coalition(all, "h", "g", "k")
                .agreement();
    }

    @Test
    void whereAllGetWhatTheyCanReachNobodyObjects() {
        Split.Coalitions coalitions = Split.of(shared(150, 90, 60, 300)).coalitions().orElseThrow();
        assertThat(coalitions.termsObjection()).isEmpty();
        assertThat(coalitions.exceeded()).isFalse();
        assertThat(coalitions.breach()).isEmpty();
        assertThat(coalitions.byTerms()).isEqualTo(300, EXACT);
    }

    /// What all can reach, 296, is less than the 300 they have, and than 310 that they have apart.
    @Test
    void whatDoesNotGoTogetherIsFound() {
        Split.Coalitions less = Split.of(shared(100, 90, 60, 296)).coalitions().orElseThrow();
        assertThat(less.exceeded()).isTrue();
        assertThat(less.breach()).isEmpty();
        Game.Breach breach =
                Split.of(shared(160, 90, 60, 296))
                        .coalitions()
                        .orElseThrow()
                        .breach()
                        .orElseThrow();
        assertThat(breach.apart()).isEqualTo(310, EXACT);
        assertThat(breach.together()).isEqualTo(296, EXACT);
        assertThat(breach.one().size() + breach.other().size()).isEqualTo(3);
        assertThat(breach.one()).doesNotContainAnyElementsOf(breach.other());
    }
}
