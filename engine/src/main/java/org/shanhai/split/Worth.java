package org.shanhai.split;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.shanhai.agreement.Agreement;
import org.shanhai.agreement.Party;
import org.shanhai.region.Basis;

/// What an agreement is worth to one party, in present values at its own rate in the first year.
///
/// @param value of its nets
/// @param outside of what it would have without the agreement
/// @param gain the first less the second
/// @param worstYear in which it nets least, the first of several
/// @param worst what it nets in that year
/// @param paidBack the year from which its nets, undiscounted, have made up for those below zero;
///     empty where they never do within the years
/// @param outlay whether its nets so far are below zero in any year at all
/// @param basis the weakest of what it rests on
public record Worth(
        Party party,
        Span value,
        Span outside,
        Span gain,
        int worstYear,
        Span worst,
        OptionalInt paidBack,
        boolean outlay,
        Basis basis) {

    /// @param outcome of the agreement
    static Worth of(Agreement agreement, DealOutcome outcome, Party party) {
        Span value = outcome.span(party);
        Span outside = outside(agreement, party);
        List<Ledger.Line> lines = Ledger.of(agreement).lines(party.key());
        int worst =
                lines.stream()
                        .min(Comparator.comparingDouble(Ledger.Line::net))
                        .orElseThrow()
                        .year();
        double sum = 0;
        boolean outlay = false;
        OptionalInt paidBack = OptionalInt.empty();
        for (Ledger.Line line : lines) {
            sum += line.net();
            outlay |= sum < 0;
            if (sum < 0) {
                paidBack = OptionalInt.empty();
            } else if (outlay && paidBack.isEmpty()) {
                paidBack = OptionalInt.of(line.year());
            }
        }
        Basis basis = Basis.DERIVED.and(party.rateBasis()).and(party.outside().money().basis());
        for (var known : Spot.ofMoney(agreement).values()) {
            basis = basis.and(known.basis());
        }
        for (var term : agreement.terms()) {
            basis = term.basis().map(basis::and).orElse(basis);
        }
        return new Worth(
                party,
                value,
                outside,
                value.minus(outside),
                worst,
                LedgerSpans.of(agreement, ledger -> net(ledger, party, worst)),
                paidBack,
                outlay,
                basis);
    }

    private static double net(Ledger ledger, Party party, int year) {
        return ledger.lines(party.key()).stream()
                .filter(line -> line.year() == year)
                .mapToDouble(Ledger.Line::net)
                .sum();
    }

    /// The present value of what it would have; so much a year counts in every year.
    static Span outside(Agreement agreement, Party party) {
        var money = party.outside().money().value();
        double factor =
                party.outside().yearly()
                        ? agreement
                                .years()
                                .years()
                                .mapToDouble(
                                        year -> party.discount(year, agreement.years().first()))
                                .sum()
                        : 1;
        return new Span(money.low() * factor, money.stated() * factor, money.high() * factor);
    }
}
