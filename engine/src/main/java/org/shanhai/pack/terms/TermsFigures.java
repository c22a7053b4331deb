package org.shanhai.pack.terms;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.shanhai.agreement.Actuals;
import org.shanhai.agreement.Known;
import org.shanhai.agreement.Period;
import org.shanhai.agreement.Quota;
import org.shanhai.agreement.QuotaGift;
import org.shanhai.agreement.Stream;
import org.shanhai.message.Message;
import org.shanhai.region.Basis;
import org.shanhai.region.Quantity;

/// The figures by year: streams, investments and quotas, planned or actual.
final class TermsFigures {
    private final TermsRows file;
    private final TermsParties parties;
    private final Period whole;
    private final Map<Stream, Map<Integer, Known>> streams = new EnumMap<>(Stream.class);
    private final Map<Integer, Known> localShares = new TreeMap<>();
    private final Map<String, Map<Integer, Known>> investments = new LinkedHashMap<>();
    private final List<QuotaGift> gifts = new ArrayList<>();
    private final Set<List<Object>> given = new HashSet<>();
    final List<Dated> profits = new ArrayList<>();
    final List<Dated> shares = new ArrayList<>();

    /// A row with its years.
    record Dated(TermsRow row, Period years) {}

    TermsFigures(TermsRows file, TermsParties parties, Period whole) {
        this.file = file;
        this.parties = parties;
        this.whole = whole;
    }

    /// For figures whose years are wrong, so that no more is said of them.
    static Period single(Period whole) {
        return new Period(whole.first(), whole.first());
    }

    void take(TermsRow row) {
        Optional<Period> years = row.years(whole);
        Period of = years.orElse(single(whole));
        switch (row.shape()) {
            case STREAM -> {
                Stream stream = row.word().stream().orElseThrow();
                put(row, years, row.figure(of), in(streams, stream));
                if (stream == Stream.PROFIT) {
                    years.ifPresent(each -> profits.add(new Dated(row, each)));
                }
            }
            case LOCAL_SHARE -> {
                put(row, years, row.number(of), localShares);
                years.ifPresent(each -> shares.add(new Dated(row, each)));
            }
            case INVESTMENT -> {
                Optional<String> party = parties.find(row, TermsColumn.PARTY);
                Optional<Known> known = row.figure(of);
                party.ifPresent(key -> put(row, years, known, in(investments, key)));
            }
            default -> gift(row, years, of);
        }
    }

    private static <K> Map<Integer, Known> in(Map<K, Map<Integer, Known>> all, K key) {
        return all.computeIfAbsent(key, one -> new TreeMap<>());
    }

    private void put(
            TermsRow row, Optional<Period> years, Optional<Known> known, Map<Integer, Known> to) {
        if (years.isPresent() && known.isPresent()) {
            row.once(years.get(), year -> to.putIfAbsent(year, known.get()) == null);
        }
    }

    private void gift(TermsRow row, Optional<Period> years, Period of) {
        Optional<TermsParties.Pair> pair = parties.pair(row);
        Optional<Known> amount = row.figure(of);
        Quota quota = row.word().quota().orElseThrow();
        if (pair.isPresent() && years.isPresent() && amount.isPresent()) {
            TermsParties.Pair who = pair.get();
            row.once(
                    years.get(),
                    year ->
                            given.add(List.of(quota, who, year))
                                    && gifts.add(
                                            new QuotaGift(
                                                    quota,
                                                    who.giver(),
                                                    who.taker(),
                                                    year,
                                                    amount.get())));
        }
    }

    /// Works out local tax where tax in all and the local share say it.
    Actuals build() {
        Map<Integer, Known> local = in(streams, Stream.LOCAL_TAX);
        streams.getOrDefault(Stream.TAX, Map.of()).forEach((year, all) -> tax(year, all, local));
        return new Actuals(streams, investments, gifts);
    }

    private void tax(int year, Known all, Map<Integer, Known> local) {
        Known known = local.get(year);
        Known share = localShares.get(year);
        if (known == null && share != null) {
            local.put(year, product(all, share));
        } else if (share != null) {
            Message keep = TermsMessage.KEEP_ONE.of(TermsWord.LOCAL_TAX.key());
            file.ofFile(TermsMessage.BOTH_LOCAL_TAX.of(String.valueOf(year)).so(keep));
        }
        if (known != null && known.value().low() > all.value().high()) {
            Message what = TermsMessage.LOCAL_ABOVE_TAX.of(String.valueOf(year));
            file.ofFile(what.so(TermsWord.LOCAL_TAX.like()));
        }
    }

    private static Known product(Known all, Known share) {
        double part = share.value().low();
        Quantity value = part > 0 ? all.value().times(part) : Quantity.exactly(0);
        // Arithmetic on what is reported is derived.
        return new Known(value, Basis.DERIVED.and(all.basis()).and(share.basis()));
    }
}
