package org.shanhai.pack.terms;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.shanhai.agreement.Actuals;
import org.shanhai.agreement.Known;
import org.shanhai.agreement.Period;
import org.shanhai.agreement.Quota;
import org.shanhai.agreement.QuotaGift;
import org.shanhai.agreement.Stream;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.unit.UnitMessage;
import org.shanhai.region.Quantity;

/// The figures by year: streams, investments and quotas, planned or actual.
record TermsFigures(
        TermsCells cells,
        TermsParties parties,
        TermsFaults faults,
        Period whole,
        Map<Stream, Map<Integer, Known>> streams,
        Map<Integer, Known> localShares,
        Map<String, Map<Integer, Known>> investments,
        List<QuotaGift> gifts,
        List<Dated> profits,
        List<Dated> shares) {
    /// A row with its years.
    record Dated(TermsRow row, Period years) {}

    static TermsFigures of(
            TermsCells cells, TermsParties parties, TermsFaults faults, Period whole) {
        return new TermsFigures(
                cells,
                parties,
                faults,
                whole,
                new EnumMap<>(Stream.class),
                new TreeMap<>(),
                new LinkedHashMap<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    void take(TermsRow row, TermsWord word) {
        Optional<Period> years = cells.years(row, whole);
        Period of = years.orElse(new Period(whole.first(), whole.first()));
        switch (word.shape()) {
            case STREAM -> {
                Stream stream = word.stream().orElseThrow();
                put(
                        row,
                        years,
                        cells.figure(row, word, of),
                        streams.computeIfAbsent(stream, key -> new TreeMap<>()));
                if (stream == Stream.PROFIT) {
                    years.ifPresent(each -> profits.add(new Dated(row, each)));
                }
            }
            case LOCAL_SHARE -> {
                put(row, years, cells.number(row, word, of), localShares);
                years.ifPresent(each -> shares.add(new Dated(row, each)));
            }
            case INVESTMENT -> {
                Optional<String> party = parties.find(row, TermsColumn.PARTY);
                Optional<Known> known = cells.figure(row, word, of);
                party.ifPresent(
                        key ->
                                put(
                                        row,
                                        years,
                                        known,
                                        investments.computeIfAbsent(key, each -> new TreeMap<>())));
            }
            default -> gift(row, word, years, of);
        }
    }

    private void put(
            TermsRow row, Optional<Period> years, Optional<Known> known, Map<Integer, Known> to) {
        if (years.isEmpty() || known.isEmpty()) {
            return;
        }
        for (int year : years.get().years().toArray()) {
            if (to.putIfAbsent(year, known.get()) != null) {
                faults.already(
                        row, TermsColumn.YEARS, String.valueOf(year), row.text(TermsColumn.WHAT));
                return;
            }
        }
    }

    private void gift(TermsRow row, TermsWord word, Optional<Period> years, Period of) {
        Optional<String> giver = parties.find(row, TermsColumn.PARTY);
        Optional<String> taker = parties.find(row, TermsColumn.PARTNER);
        Optional<Known> amount = cells.figure(row, word, of);
        Quota quota = word.quota().orElseThrow();
        if (giver.isEmpty() || taker.isEmpty() || years.isEmpty() || amount.isEmpty()) {
            return;
        }
        if (giver.equals(taker)) {
            faults.at(
                    row,
                    TermsColumn.PARTNER,
                    TermsMessage.AWAY_FROM_ITSELF.so(PackMessage.ALLOWED.of(parties.keys())));
            return;
        }
        for (int year : years.get().years().toArray()) {
            QuotaGift gift = new QuotaGift(quota, giver.get(), taker.get(), year, amount.get());
            boolean twice =
                    gifts.stream()
                            .anyMatch(
                                    each ->
                                            each.quota() == quota
                                                    && each.year() == gift.year()
                                                    && each.giver().equals(gift.giver())
                                                    && each.taker().equals(gift.taker()));
            if (twice) {
                faults.already(
                        row, TermsColumn.YEARS, String.valueOf(year), row.text(TermsColumn.WHAT));
                return;
            }
            gifts.add(gift);
        }
    }

    /// Works out local tax where tax in all and the local share say it.
    Actuals build() {
        Map<Integer, Known> local =
                streams.computeIfAbsent(Stream.LOCAL_TAX, key -> new TreeMap<>());
        Map<Integer, Known> tax = streams.getOrDefault(Stream.TAX, Map.of());
        localShares.forEach(
                (year, share) -> {
                    Known all = tax.get(year);
                    if (all != null && local.containsKey(year)) {
                        faults.ofFile(
                                TermsMessage.BOTH_LOCAL_TAX
                                        .of(String.valueOf(year))
                                        .so(TermsMessage.KEEP_ONE.of(TermsWord.LOCAL_TAX.key())));
                    } else if (all != null) {
                        local.put(year, product(all, share));
                    }
                });
        local.forEach(
                (year, known) -> {
                    Known all = tax.get(year);
                    if (all != null && known.value().low() > all.value().high()) {
                        faults.ofFile(
                                TermsMessage.LOCAL_ABOVE_TAX
                                        .of(String.valueOf(year))
                                        .so(
                                                UnitMessage.WRITE_LIKE.of(
                                                        TermsWord.LOCAL_TAX.example())));
                    }
                });
        return new Actuals(streams, investments, gifts);
    }

    private static Known product(Known all, Known share) {
        double part = share.value().low();
        Quantity value = part > 0 ? all.value().times(part) : Quantity.exactly(0);
        // Arithmetic on what is reported is derived.
        return new Known(
                value, org.shanhai.region.Basis.DERIVED.and(all.basis()).and(share.basis()));
    }
}
