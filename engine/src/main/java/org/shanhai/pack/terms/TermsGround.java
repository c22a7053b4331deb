package org.shanhai.pack.terms;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.shanhai.agreement.Actuals;
import org.shanhai.agreement.Booking;
import org.shanhai.agreement.Known;
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
record TermsGround(Actuals known, Period whole, TermsCells cells) {
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
            cells.at(row, TermsColumn.WHAT, TermsMessage.LACKS.of(needed, clause.receiver()));
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
            cells.at(row, TermsColumn.PARTY, TermsMessage.BOOKS_NO_TAX.of(clause.payer()));
        }
    }

    /// Profit is shared by companies alone, and a part of tax is one of tax that is known.
    void requireAll(TermsFigures figures, List<Term> terms) {
        figures.profits()
                .forEach(
                        each ->
                                requireYears(
                                        each, year -> isShared(terms, year), TermsWord.EQUITY));
        Map<Integer, Known> tax = known.streams().getOrDefault(Stream.TAX, Map.of());
        figures.shares().forEach(each -> requireYears(each, tax::containsKey, TermsWord.TAX));
    }

    private static boolean isShared(List<Term> terms, int year) {
        return terms.stream()
                .anyMatch(term -> term instanceof JointVenture && term.period().contains(year));
    }

    /// Years that are written must count, all of them; where none are written, some.
    private void requireYears(TermsFigures.Dated row, IntPredicate counts, TermsWord needed) {
        List<String> idle =
                row.years().years().filter(counts.negate()).mapToObj(String::valueOf).toList();
        if (row.row().has(TermsColumn.YEARS)
                ? !idle.isEmpty()
                : idle.size() == row.years().years().count()) {
            cells.at(
                    row.row(),
                    TermsColumn.WHAT,
                    TermsMessage.NO_GROUND
                            .of(needed.key(), idle)
                            .so(TermsMessage.ADD_OR_TAKE_OUT.of(needed.key())));
        }
    }
}
