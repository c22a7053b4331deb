package org.shanhai.split;

import java.util.LinkedHashMap;
import java.util.Map;
import org.shanhai.agreement.Agreement;
import org.shanhai.agreement.Known;
import org.shanhai.agreement.QuotaGift;
import org.shanhai.agreement.Stream;

/// Which figure of an agreement.
///
/// @param what the key of a stream, a quota, or the words below
/// @param who the party, or giver and taker; empty where a figure is the undertaking's
record Spot(String what, String who, int year) {
    static final String INVESTMENT = "investment";

    static Spot of(Stream stream, int year) {
        return new Spot(stream.key(), "", year);
    }

    static Spot ofInvestment(String party, int year) {
        return new Spot(INVESTMENT, party, year);
    }

    static Spot of(QuotaGift gift) {
        return new Spot(gift.quota().key(), gift.giver() + " " + gift.taker(), gift.year());
    }

    /// The figures that money rests on, of the years that count, always in the same order.
    static Map<Spot, Known> ofMoney(Agreement agreement) {
        Map<Spot, Known> all = new LinkedHashMap<>();
        for (int year : agreement.years().years().toArray()) {
            agreement
                    .find(Stream.LOCAL_TAX, year)
                    .ifPresent(known -> all.put(of(Stream.LOCAL_TAX, year), known));
            if (!agreement.companies(year).isEmpty()) {
                agreement
                        .find(Stream.PROFIT, year)
                        .ifPresent(known -> all.put(of(Stream.PROFIT, year), known));
            }
            agreement
                    .parties()
                    .forEach(
                            party ->
                                    agreement
                                            .findInvestment(party.key(), year)
                                            .ifPresent(
                                                    known ->
                                                            all.put(
                                                                    ofInvestment(party.key(), year),
                                                                    known)));
        }
        agreement.gifts().forEach(gift -> all.put(of(gift), gift.amount()));
        return all;
    }
}
