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
import org.shanhai.message.Message;

/// Whether what a row is applied to is there: a return without an investment, or profit that no
/// company shares, would be nothing, and nobody would see it.
record TermsGround(Actuals known, Period whole) {
    /// What a return or a price is applied to must be known in its years.
    void require(TermsRow row, Clause clause) {
        boolean isThere =
                switch (clause.kind()) {
                    case FIXED_RETURN -> isInvestedBefore(clause);
                    case LAND_PRICE, SWAP_RATIO, ENERGY_PRICE ->
                            known.gifts().stream().anyMatch(gift -> isPricedBy(gift, clause));
                    default -> true;
                };
        TermsWord needed =
                switch (clause.kind()) {
                    case LAND_PRICE, SWAP_RATIO -> TermsWord.LAND_QUOTA;
                    case ENERGY_PRICE -> TermsWord.ENERGY_QUOTA;
                    default -> TermsWord.INVESTMENT;
                };
        if (!isThere) {
            row.at(TermsColumn.WHAT, TermsMessage.LACKS.of(needed.key(), clause.receiver()));
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
        IntPredicate books =
                year -> Booking.of(parties, others, year).getOrDefault(clause.payer(), 0.0) > 0;
        if (onTax && clause.period().years().noneMatch(books)) {
            row.at(TermsColumn.PARTY, TermsMessage.BOOKS_NO_TAX.of(clause.payer()));
        }
    }

    /// Profit is shared by companies alone, and a part of tax is one of tax that is known.
    void requireAll(TermsFigures figures, List<Term> terms) {
        IntPredicate isShared =
                year ->
                        terms.stream()
                                .filter(term -> term instanceof JointVenture)
                                .anyMatch(term -> term.period().contains(year));
        figures.profits.forEach(each -> requireYears(each, isShared, TermsWord.EQUITY));
        Map<Integer, Known> tax = known.streams().getOrDefault(Stream.TAX, Map.of());
        figures.shares.forEach(each -> requireYears(each, tax::containsKey, TermsWord.TAX));
    }

    /// Years that are written must count, all of them; where none are written, some.
    private void requireYears(TermsFigures.Dated row, IntPredicate counts, TermsWord needed) {
        List<String> idle =
                row.years().years().filter(counts.negate()).mapToObj(String::valueOf).toList();
        if (row.row().has(TermsColumn.YEARS)
                ? !idle.isEmpty()
                : idle.size() == row.years().years().count()) {
            Message what = TermsMessage.NO_GROUND.of(needed.key(), idle);
            Message remedy = TermsMessage.ADD_OR_TAKE_OUT.of(needed.key());
            row.row().at(TermsColumn.WHAT, what.so(remedy));
        }
    }
}
