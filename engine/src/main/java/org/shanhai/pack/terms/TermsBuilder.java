package org.shanhai.pack.terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.shanhai.agreement.Actuals;
import org.shanhai.agreement.Agreement;
import org.shanhai.agreement.Coalition;
import org.shanhai.agreement.Known;
import org.shanhai.agreement.Party;
import org.shanhai.agreement.Period;
import org.shanhai.agreement.QuotaGift;
import org.shanhai.agreement.Stream;
import org.shanhai.agreement.Term;
import org.shanhai.agreement.Term.Clause;
import org.shanhai.agreement.Term.JointVenture;
import org.shanhai.message.Message;
import org.shanhai.pack.table.FaultKind;
import org.shanhai.pack.terms.TermsWord.Shape;
import org.shanhai.region.Places;

/// Makes an agreement of the rows of a file, or says all that keeps it from being one.
final class TermsBuilder {
    private final TermsCells cells;
    private final TermsFaults faults;
    private final TermsParties parties;
    private final List<Written> written = new ArrayList<>();

    /// A row and what it is about.
    private record Written(TermsRow row, TermsWord word) {}

    TermsBuilder(TermsCells cells, TermsFaults faults, Places places) {
        this.cells = cells;
        this.faults = faults;
        parties = new TermsParties(places, faults);
    }

    private void sort(List<TermsRow> rows) {
        for (TermsRow row : rows) {
            if (row.saysNothing()) {
                continue;
            }
            cells.word(row).ifPresent(word -> written.add(new Written(row, word)));
        }
    }

    private List<Written> of(Shape shape) {
        return written.stream().filter(each -> each.word().shape() == shape).toList();
    }

    /// Actual figures of the years of an agreement.
    Actuals actuals(List<TermsRow> rows, Agreement agreement) {
        sort(rows);
        parties.know(agreement.parties());
        TermsFigures figures = new TermsFigures(cells, parties, faults, agreement.years());
        for (Written each : written) {
            if (each.word().shape().isFigure()) {
                figures.take(each.row(), each.word());
            } else {
                faults.at(
                        each.row(),
                        TermsColumn.WHAT,
                        FaultKind.VALUE_NOT_WANTED,
                        TermsMessage.NOT_IN_ACTUALS.of(),
                        TermsMessage.ONLY_FIGURES.of());
            }
        }
        return figures.build();
    }

    /// @param standard the name of an agreement that has none
    Optional<Agreement> agreement(List<TermsRow> rows, String standard) {
        sort(rows);
        of(Shape.ROLE).forEach(each -> parties.declare(each.row()));
        Optional<Period> years = years();
        if (years.isEmpty()) {
            return Optional.empty();
        }
        Period whole = years.get();
        for (Written each : written) {
            switch (each.word().shape()) {
                case RATE -> rate(each, whole);
                case OUTSIDE -> outside(each, whole);
                default -> {}
            }
        }
        TermsFigures figures = new TermsFigures(cells, parties, faults, whole);
        written.stream()
                .filter(each -> each.word().shape().isFigure())
                .forEach(each -> figures.take(each.row(), each.word()));
        List<Party> all = parties.build();
        Actuals known = figures.build();
        List<Term> terms = terms(whole, known);
        List<Coalition> coalitions = coalitions(all, whole);
        requireTax(known, whole);
        String name =
                of(Shape.NAME).stream()
                        .map(each -> each.row().text(TermsColumn.VALUE))
                        .findFirst()
                        .orElse(standard);
        return faults.any()
                ? Optional.empty()
                : Optional.of(
                        new Agreement(
                                name,
                                whole,
                                all,
                                known.streams(),
                                known.investments(),
                                known.gifts(),
                                terms,
                                coalitions));
    }

    private Optional<Period> years() {
        List<Written> rows = of(Shape.YEARS);
        if (rows.isEmpty()) {
            faults.ofFile(
                    FaultKind.INCOMPLETE,
                    TermsMessage.NO_YEARS.of(),
                    TermsMessage.ADD_YEARS_ROW.of());
            return Optional.empty();
        }
        TermsRow row = rows.getFirst().row();
        Optional<Period> read = TermsYears.read(row.text(TermsColumn.YEARS), Optional.empty());
        if (read.isEmpty() || read.get().last() - read.get().first() >= 100) {
            faults.at(
                    row,
                    TermsColumn.YEARS,
                    FaultKind.YEAR,
                    TermsMessage.YEARS_UNREAD.of(),
                    TermsMessage.WRITE_YEARS.of());
            return Optional.empty();
        }
        return read;
    }

    private void rate(Written each, Period whole) {
        Optional<String> party = parties.find(each.row(), TermsColumn.PARTY);
        Optional<Known> rate = cells.number(each.row(), each.word(), whole.first());
        if (rate.filter(known -> known.value().low() >= 1).isPresent()) {
            faults.at(
                    each.row(),
                    TermsColumn.VALUE,
                    FaultKind.RANGE,
                    TermsMessage.NOT_A_SHARE.of(),
                    TermsMessage.WRITE_LIKE.of(each.word().example()));
        } else if (party.isPresent() && rate.isPresent()) {
            parties.rate(each.row(), party.get(), rate.get());
        }
    }

    private void outside(Written each, Period whole) {
        Optional<String> party = parties.find(each.row(), TermsColumn.PARTY);
        Optional<Known> money = cells.figure(each.row(), each.word(), whole.first());
        if (party.isPresent() && money.isPresent()) {
            parties.outside(each.row(), party.get(), money.get(), each.word() == TermsWord.OUTSIDE);
        }
    }

    private List<Term> terms(Period whole, Actuals known) {
        List<Term> terms = new ArrayList<>();
        Map<Period, Map<String, Double>> equity = new LinkedHashMap<>();
        Map<TermsWord, Integer> counts = new LinkedHashMap<>();
        List<Written> rows =
                written.stream()
                        .filter(
                                each ->
                                        each.word().shape() == Shape.TERM
                                                || each.word().shape() == Shape.MOVE)
                        .toList();
        for (Written each : rows) {
            clause(each, rows, counts, whole)
                    .ifPresent(
                            clause -> {
                                terms.add(clause);
                                requireGround(each.row(), clause, known);
                            });
        }
        of(Shape.EQUITY).forEach(each -> equity(each, equity, whole));
        equity.forEach(
                (period, shares) -> {
                    String key = equity.size() == 1 ? "equity" : "equity-" + (terms.size() + 1);
                    company(key, period, shares, known).ifPresent(terms::add);
                });
        for (Agreement.OverShared over : Agreement.findOverShared(whole, terms)) {
            faults.ofFile(
                    FaultKind.SHARE,
                    TermsMessage.OVER_SHARED.of(
                            over.kind().key(), over.payer(), String.valueOf(over.year())),
                    TermsMessage.SHARES_SUM.of());
        }
        return terms;
    }

    private Optional<Clause> clause(
            Written each, List<Written> rows, Map<TermsWord, Integer> counts, Period whole) {
        TermsRow row = each.row();
        boolean moves = each.word().shape() == Shape.MOVE;
        if (!moves && TermsFigure.isUnknown(row.text(TermsColumn.VALUE))) {
            if (!row.text(TermsColumn.PARTY).isEmpty()) {
                faults.at(
                        row,
                        TermsColumn.VALUE,
                        FaultKind.VALUE_MISSING,
                        TermsMessage.NO_VALUE.of(),
                        TermsMessage.WRITE_LIKE.of(each.word().example()));
            }
            return Optional.empty();
        }
        int number = counts.merge(each.word(), 1, Integer::sum);
        long of = rows.stream().filter(one -> one.word() == each.word()).count();
        Optional<String> payer = parties.find(row, TermsColumn.PARTY);
        Optional<String> receiver = parties.find(row, TermsColumn.PARTNER);
        Optional<Period> years = cells.years(row, whole);
        Optional<Double> value =
                moves
                        ? Optional.of(1.0)
                        : cells.number(row, each.word(), whole.first())
                                .map(known -> known.value().low());
        if (payer.isPresent() && payer.equals(receiver)) {
            faults.at(
                    row,
                    TermsColumn.PARTNER,
                    FaultKind.UNKNOWN,
                    TermsMessage.AWAY_FROM_ITSELF.of(),
                    TermsMessage.PARTIES_ARE.of(parties.keys()));
            return Optional.empty();
        }
        if (payer.isEmpty() || receiver.isEmpty() || years.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        String key = each.word().key();
        return Optional.of(
                new Clause(
                        of == 1 ? key : key + "-" + number,
                        each.word().kind().orElseThrow(),
                        years.get(),
                        payer.get(),
                        receiver.get(),
                        value.get()));
    }

    /// What a term is applied to must be known: a return without an investment would be nothing.
    private void requireGround(TermsRow row, Clause clause, Actuals known) {
        boolean missing =
                switch (clause.kind()) {
                    case FIXED_RETURN -> !known.investments().containsKey(clause.receiver());
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
            faults.at(
                    row,
                    TermsColumn.WHAT,
                    FaultKind.VALUE_MISSING,
                    TermsMessage.NO_GROUND.of(needed, clause.receiver()),
                    TermsMessage.ADD_ROW.of(needed));
        }
    }

    private static boolean isPricedBy(QuotaGift gift, Clause clause) {
        boolean energy = clause.kind() == Term.Kind.ENERGY_PRICE;
        return gift.giver().equals(clause.receiver())
                && gift.taker().equals(clause.payer())
                && (gift.quota() == org.shanhai.agreement.Quota.ENERGY) == energy;
    }

    private void equity(Written each, Map<Period, Map<String, Double>> equity, Period whole) {
        Optional<Known> share = cells.number(each.row(), each.word(), whole.first());
        if (share.isEmpty()) {
            return;
        }
        Optional<String> party = parties.find(each.row(), TermsColumn.PARTY);
        Optional<Period> years = cells.years(each.row(), whole);
        if (party.isPresent() && years.isPresent()) {
            Double earlier =
                    equity.computeIfAbsent(years.get(), key -> new LinkedHashMap<>())
                            .putIfAbsent(party.get(), share.get().value().low());
            if (earlier != null) {
                faults.at(
                        each.row(),
                        TermsColumn.PARTY,
                        FaultKind.KEY_TWICE,
                        TermsMessage.TWICE.of(party.get()),
                        TermsMessage.KEEP_ONE.of(each.word().key()));
            }
        }
    }

    private Optional<Term> company(
            String key, Period period, Map<String, Double> shares, Actuals known) {
        if (!JointVenture.isWhole(shares)) {
            double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
            faults.ofFile(
                    FaultKind.SHARE,
                    TermsMessage.EQUITY_SUM.of(String.format(Locale.ROOT, "%.4g", sum * 100)),
                    TermsMessage.SHARES_SUM.of());
            return Optional.empty();
        }
        Map<Integer, Known> profit = known.streams().getOrDefault(Stream.PROFIT, Map.of());
        List<String> missing =
                period.years()
                        .filter(year -> !profit.containsKey(year))
                        .mapToObj(String::valueOf)
                        .toList();
        if (!missing.isEmpty()) {
            faults.ofFile(
                    FaultKind.VALUE_MISSING,
                    TermsMessage.NO_PROFIT.of(missing),
                    TermsMessage.ADD_ROW.of(TermsWord.PROFIT.key()));
        }
        return Optional.of(new JointVenture(key, period, shares));
    }

    private void requireTax(Actuals known, Period whole) {
        Map<Integer, Known> local = known.streams().getOrDefault(Stream.LOCAL_TAX, Map.of());
        List<String> missing =
                whole.years()
                        .filter(year -> !local.containsKey(year))
                        .mapToObj(String::valueOf)
                        .toList();
        if (!missing.isEmpty()) {
            faults.ofFile(
                    FaultKind.VALUE_MISSING,
                    TermsMessage.NO_LOCAL_TAX.of(missing),
                    TermsMessage.ADD_ROW.of(TermsWord.LOCAL_TAX.key()));
        }
    }

    private List<Coalition> coalitions(List<Party> all, Period whole) {
        List<Coalition> coalitions = new ArrayList<>();
        Set<Set<String>> seen = new LinkedHashSet<>();
        for (Written each : of(Shape.COALITION)) {
            Optional<Known> value = cells.number(each.row(), each.word(), whole.first());
            Set<String> members = new TreeSet<>();
            String names = each.row().text(TermsColumn.PARTY);
            for (String name : names.split("[+＋]", -1)) {
                if (!name.isBlank()) {
                    parties.find(each.row(), TermsColumn.PARTY, name.strip())
                            .ifPresent(members::add);
                }
            }
            if (value.isPresent() && names.isBlank()) {
                faults.at(
                        each.row(),
                        TermsColumn.PARTY,
                        FaultKind.VALUE_MISSING,
                        TermsMessage.NAME_PARTNER.of(TermsColumn.PARTY.key()),
                        TermsMessage.COALITION_MEMBERS.of());
            } else if (value.isPresent() && !seen.add(members)) {
                faults.at(
                        each.row(),
                        TermsColumn.PARTY,
                        FaultKind.KEY_TWICE,
                        TermsMessage.TWICE.of(String.join("+", members)),
                        TermsMessage.KEEP_ONE.of(each.word().key()));
            } else if (value.isPresent()) {
                coalitions.add(
                        new Coalition(members, value.get().value().low(), value.get().basis()));
            }
        }
        if (!coalitions.isEmpty()) {
            requireEvery(all, seen);
        }
        return coalitions;
    }

    private void requireEvery(List<Party> all, Set<Set<String>> seen) {
        List<String> missing = new ArrayList<>();
        for (int number = 1; number < 1 << all.size(); number++) {
            Set<String> members = new TreeSet<>();
            for (int k = 0; k < all.size(); k++) {
                if ((number & 1 << k) != 0) {
                    members.add(all.get(k).key());
                }
            }
            if (!seen.contains(members)) {
                missing.add(String.join("+", members));
            }
        }
        if (!missing.isEmpty()) {
            Message what = TermsMessage.COALITIONS_MISSING.of(missing);
            faults.ofFile(FaultKind.INCOMPLETE, what, TermsMessage.EVERY_COALITION.of());
        }
    }
}
