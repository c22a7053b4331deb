package org.shanhai.pack.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.shanhai.agreement.Actuals;
import org.shanhai.agreement.Booking;
import org.shanhai.agreement.Party;
import org.shanhai.agreement.Period;
import org.shanhai.agreement.Quota;
import org.shanhai.agreement.QuotaGift;
import org.shanhai.agreement.Stream;
import org.shanhai.agreement.Term;
import org.shanhai.agreement.Term.Clause;
import org.shanhai.agreement.Term.JointVenture;
import org.shanhai.agreement.Term.Kind;

/// Whether what a row is applied to is there: a return without an investment, or profit that no
/// company shares, would be nothing, and nobody would see it.
record TermsGround(Actuals known, Period whole, TermsFaults faults) {
    /// What a return or a price is applied to must be known in its years.
    void require(TermsRow row, Clause clause) {
        boolean missing =
                switch (clause.kind()) {
                    case FIXED_RETURN -> !isInvestedBefore(clause);
                    case LAND_PRICE, ENERGY_PRICE, SWAP_RATIO ->
                            known.gifts().stream().noneMatch(gift -> isPricedBy(gift, clause));
                    default -> false;
                };
        if (missing) {
            String needed =
                    switch (clause.kind()) {
                        case FIXED_RETURN -> TermsWord.INVESTMENT.key();
                        case ENERGY_PRICE -> TermsWord.ENERGY_QUOTA.key();
                        default -> TermsWord.LAND_QUOTA.key();
                    };
            faults.at(row, TermsColumn.WHAT, TermsMessage.LACKS.of(needed, clause.receiver()));
        }
    }

    /// Returns are on what was invested by the end of the year before.
    private boolean isInvestedBefore(Clause clause) {
        return known.investments().containsKey(clause.receiver())
                && known.investments().get(clause.receiver()).keySet().stream()
                        .anyMatch(year -> whole.contains(year) && year < clause.period().last());
    }

    private static boolean isPricedBy(QuotaGift gift, Clause clause) {
        boolean energy = clause.kind() == Kind.ENERGY_PRICE;
        return gift.giver().equals(clause.receiver())
                && gift.taker().equals(clause.payer())
                && clause.period().contains(gift.year())
                && (gift.quota() == Quota.ENERGY) == energy;
    }

    /// Who hands on tax, or its registration, must book some without that term.
    void requireTax(TermsRow row, Clause clause, List<Party> parties, List<Term> terms) {
        boolean onTax =
                switch (clause.kind()) {
                    case SHARE, BASE, RELOCATED, HEAD_OFFICE, REGISTRATION -> true;
                    default -> false;
                };
        List<Term> others = terms.stream().filter(term -> !term.equals(clause)).toList();
        if (onTax
                && clause.period()
                        .years()
                        .noneMatch(
                                year ->
                                        Booking.of(parties, others, year)
                                                        .getOrDefault(clause.payer(), 0.0)
                                                > 0)) {
            faults.at(row, TermsColumn.PARTY, TermsMessage.BOOKS_NO_TAX.of(clause.payer()));
        }
    }

    /// Profit is shared by companies alone.
    ///
    /// @param rows of profit with their years
    void requireCompanies(List<TermsFigures.Dated> rows, List<Term> terms) {
        rows.forEach(
                each ->
                        requireYears(
                                each,
                                year ->
                                        terms.stream()
                                                .anyMatch(
                                                        term ->
                                                                term instanceof JointVenture
                                                                        && term.period()
                                                                                .contains(year)),
                                TermsWord.EQUITY));
    }

    /// A part of tax is one of tax that is known.
    ///
    /// @param rows of the part that stays with places
    void requireWholes(List<TermsFigures.Dated> rows) {
        rows.forEach(
                each ->
                        requireYears(
                                each,
                                year ->
                                        known.streams().containsKey(Stream.TAX)
                                                && known.streams()
                                                        .get(Stream.TAX)
                                                        .containsKey(year),
                                TermsWord.TAX));
    }

    /// Years that are written must count, all of them; where none are written, some.
    private void requireYears(TermsFigures.Dated row, IntPredicate counts, TermsWord needed) {
        List<String> idle = new ArrayList<>();
        row.years().years().filter(counts.negate()).forEach(year -> idle.add(String.valueOf(year)));
        boolean written = !row.row().text(TermsColumn.YEARS).isEmpty();
        long all = row.years().years().count();
        if (written ? !idle.isEmpty() : idle.size() == all) {
            faults.at(
                    row.row(),
                    TermsColumn.WHAT,
                    TermsMessage.NO_GROUND
                            .of(needed.key(), idle)
                            .so(TermsMessage.ADD_OR_TAKE_OUT.of(needed.key())));
        }
    }
}
