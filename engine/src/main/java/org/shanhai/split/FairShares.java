package org.shanhai.split;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.agreement.Agreement;
import org.shanhai.agreement.Party;

/// The Nash point: the constant shares of what all have together each year at which the product of
/// gains over outside options is largest, or why there are none.
public sealed interface FairShares {

    /// @param parties in the order of the agreement; their shares sum to one
    record Point(List<Part> parties) implements FairShares {
        public Point {
            parties = List.copyOf(parties);
        }
    }

    /// @param least below which a party is worse off than outside: d_i / V_i
    /// @param share σ_i of the fair split
    /// @param whole V_i, what all have together at its own rate
    /// @param gain over its outside option at that share
    /// @param byTerms the share that would be worth what the terms give it
    record Part(
            String party, double least, double share, double whole, double gain, double byTerms) {}

    /// What all have together is worth nothing, or less, to one of them.
    record NothingToShare(String party, double whole) implements FairShares {}

    /// The parts that each must have come to more than the whole.
    ///
    /// @param sum of d_i / V_i, above one
    record TooLittle(double sum) implements FairShares {}

    static FairShares of(Agreement agreement) {
        return of(agreement, Realisation.STATED, Span::stated);
    }

    /// @param end of outside options that goes with the picture
    static FairShares of(
            Agreement agreement,
            Realisation picture,
            java.util.function.ToDoubleFunction<Span> end) {
        Ledger ledger = Ledger.of(agreement, picture);
        List<Part> parts = new ArrayList<>();
        double needed = 0;
        for (Party party : agreement.parties()) {
            double whole = whole(agreement, ledger, party);
            if (whole <= 0) {
                return new NothingToShare(party.key(), whole);
            }
            needed += end.applyAsDouble(Worth.outside(agreement, party)) / whole;
        }
        if (needed > 1) {
            return new TooLittle(needed);
        }
        for (Party party : agreement.parties()) {
            double whole = whole(agreement, ledger, party);
            double outside = end.applyAsDouble(Worth.outside(agreement, party));
            double share = outside / whole + (1 - needed) / agreement.parties().size();
            parts.add(
                    new Part(
                            party.key(),
                            outside / whole,
                            share,
                            whole,
                            share * whole - outside,
                            ledger.value(party.key()) / whole));
        }
        return new Point(parts);
    }

    private static double whole(Agreement agreement, Ledger ledger, Party party) {
        int first = agreement.years().first();
        return agreement
                .years()
                .years()
                .mapToDouble(year -> ledger.together(year) * party.discount(year, first))
                .sum();
    }
}
