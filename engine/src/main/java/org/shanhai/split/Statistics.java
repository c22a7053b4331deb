package org.shanhai.split;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.shanhai.agreement.Agreement;
import org.shanhai.agreement.Known;
import org.shanhai.agreement.Party;
import org.shanhai.agreement.Quota;
import org.shanhai.agreement.QuotaGift;
import org.shanhai.agreement.Stream;
import org.shanhai.agreement.Term.Clause;
import org.shanhai.agreement.Term.Kind;
import org.shanhai.region.Quantity;

/// What one party books in statistics in a year, and the quotas it gets or gives; never money.
///
/// Output, jobs, energy and land are those of where the undertaking stands, wherever tax is booked;
/// what is agreed to have moved from another party stays that party's.
///
/// @param booked what is known of them
/// @param quotas what it gets, less what it gives
public record Statistics(
        int year, String party, Map<Stream, Quantity> booked, Map<Quota, Double> quotas) {
    private static final List<Stream> STREAMS =
            List.of(Stream.OUTPUT, Stream.JOBS, Stream.ENERGY, Stream.LAND);

    /// By year, and in a year in the order of the parties.
    static List<Statistics> of(Agreement agreement) {
        List<Statistics> all = new ArrayList<>();
        agreement
                .years()
                .years()
                .forEach(
                        year ->
                                agreement
                                        .parties()
                                        .forEach(party -> all.add(of(agreement, party, year))));
        return all;
    }

    static Statistics of(Agreement agreement, Party party, int year) {
        Map<Stream, Quantity> booked = new EnumMap<>(Stream.class);
        double part = part(agreement, party, year);
        for (Stream stream : STREAMS) {
            Known known = agreement.find(stream, year).orElse(null);
            // Land does not move with a firm.
            double own = stream == Stream.LAND ? (party.host() ? 1 : 0) : part;
            if (known != null) {
                booked.put(stream, own > 0 ? known.value().times(own) : Quantity.exactly(0));
            }
        }
        Map<Quota, Double> quotas = new EnumMap<>(Quota.class);
        for (QuotaGift gift : agreement.gifts()) {
            if (gift.year() == year) {
                hand(quotas, gift, party, gift.quota(), gift.amount().value().stated());
                back(agreement, gift, party, quotas);
            }
        }
        return new Statistics(year, party.key(), booked, quotas);
    }

    /// The part of what the undertaking makes that a party counts as its own.
    private static double part(Agreement agreement, Party party, int year) {
        double part = party.host() ? 1 : 0;
        for (Clause term : agreement.clauses(Kind.RELOCATED, year)) {
            boolean moved = agreement.getParty(term.payer()).host();
            part += moved && term.receiver().equals(party.key()) ? term.parameter() : 0;
            part -= moved && party.host() ? term.parameter() : 0;
        }
        return Math.max(0, part);
    }

    private static void hand(
            Map<Quota, Double> quotas, QuotaGift gift, Party party, Quota quota, double amount) {
        if (gift.taker().equals(party.key())) {
            quotas.merge(quota, amount, Double::sum);
        } else if (gift.giver().equals(party.key())) {
            quotas.merge(quota, -amount, Double::sum);
        }
    }

    /// The energy quota that is given back for land quota.
    private static void back(
            Agreement agreement, QuotaGift gift, Party party, Map<Quota, Double> quotas) {
        for (Clause term : agreement.clauses(Kind.SWAP_RATIO, gift.year())) {
            if (gift.quota() == Quota.LAND
                    && term.payer().equals(gift.taker())
                    && term.receiver().equals(gift.giver())) {
                double energy = term.parameter() * gift.amount().value().stated();
                hand(quotas, gift, party, Quota.ENERGY, -energy);
            }
        }
    }
}
