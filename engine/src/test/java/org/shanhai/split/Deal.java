package org.shanhai.split;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.shanhai.agreement.Agreement;
import org.shanhai.agreement.Coalition;
import org.shanhai.agreement.Known;
import org.shanhai.agreement.Party;
import org.shanhai.agreement.Period;
import org.shanhai.agreement.Quota;
import org.shanhai.agreement.QuotaGift;
import org.shanhai.agreement.Stream;
import org.shanhai.agreement.Term;
import org.shanhai.message.BilingualName;
import org.shanhai.region.Basis;
import org.shanhai.region.Quantity;

/// Agreements of tests: the host `h`, and guests, over the years 2030 to 2031 or more.
final class Deal {
    static final int FIRST = 2030;

    private final Period years;
    private final List<Party> parties = new ArrayList<>();
    private final Map<Stream, Map<Integer, Known>> streams = new EnumMap<>(Stream.class);
    private final Map<String, Map<Integer, Known>> investments = new LinkedHashMap<>();
    private final List<QuotaGift> gifts = new ArrayList<>();
    private final List<Term> terms = new ArrayList<>();
    private final List<Coalition> coalitions = new ArrayList<>();

    private Deal(int count) {
        years = new Period(FIRST, FIRST + count - 1);
    }

    /// Over so many years.
    static Deal over(int count) {
        return new Deal(count);
    }

    static Known known(double value) {
        return new Known(Quantity.exactly(value), Basis.REPORTED);
    }

    static Known known(double low, double high) {
        return new Known(Quantity.between(low, high), Basis.ESTIMATED);
    }

    /// The first is the host.
    Deal party(String key, double rate, Known outside) {
        parties.add(
                new Party(
                        key,
                        BilingualName.of(key),
                        parties.isEmpty(),
                        rate,
                        Basis.REPORTED,
                        new Party.Outside(outside, false)));
        return this;
    }

    Deal party(String key, double rate, double outside) {
        return party(key, rate, known(outside));
    }

    /// Which would have that much in every year.
    Deal yearly(String key, double rate, Known outside) {
        parties.add(
                new Party(
                        key,
                        BilingualName.of(key),
                        parties.isEmpty(),
                        rate,
                        Basis.REPORTED,
                        new Party.Outside(outside, true)));
        return this;
    }

    Deal tax(double... byYear) {
        for (int k = 0; k < byYear.length; k++) {
            stream(Stream.LOCAL_TAX, FIRST + k, known(byYear[k]));
        }
        return this;
    }

    Deal stream(Stream stream, int year, Known known) {
        streams.computeIfAbsent(stream, key -> new TreeMap<>()).put(year, known);
        return this;
    }

    Deal invests(String party, int year, Known known) {
        investments.computeIfAbsent(party, key -> new TreeMap<>()).put(year, known);
        return this;
    }

    Deal gives(Quota quota, String giver, String taker, int year, double amount) {
        return gives(quota, giver, taker, year, known(amount));
    }

    Deal gives(Quota quota, String giver, String taker, int year, Known amount) {
        gifts.add(new QuotaGift(quota, giver, taker, year, amount));
        return this;
    }

    Deal term(Term.Kind kind, String payer, String receiver, double number) {
        return term(kind, payer, receiver, number, years);
    }

    Deal term(Term.Kind kind, String payer, String receiver, double number, Period period) {
        terms.add(
                new Term.Clause(
                        kind.key() + "-" + terms.size(),
                        kind,
                        period,
                        payer,
                        receiver,
                        number,
                        Optional.empty()));
        return this;
    }

    Deal company(Map<String, Double> shares) {
        return company(shares, years);
    }

    Deal company(Map<String, Double> shares, Period period) {
        terms.add(new Term.JointVenture("equity", period, shares, Optional.empty()));
        return this;
    }

    Deal coalition(double value, String... members) {
        coalitions.add(new Coalition(java.util.Set.of(members), value, Basis.ASSUMED));
        return this;
    }

    Period years() {
        return years;
    }

    Agreement agreement() {
        return new Agreement(
                "deal", years, parties, streams, investments, gifts, terms, coalitions);
    }
}
