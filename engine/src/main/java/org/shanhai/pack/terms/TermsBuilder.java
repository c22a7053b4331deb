package org.shanhai.pack.terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.shanhai.agreement.Actuals;
import org.shanhai.agreement.Agreement;
import org.shanhai.agreement.Coalition;
import org.shanhai.agreement.Known;
import org.shanhai.agreement.Party;
import org.shanhai.agreement.Period;
import org.shanhai.agreement.Stream;
import org.shanhai.agreement.Term;
import org.shanhai.agreement.Term.Clause;
import org.shanhai.agreement.Term.JointVenture;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Years;
import org.shanhai.pack.terms.TermsParties.Coalitions;
import org.shanhai.pack.terms.TermsWord.Shape;
import org.shanhai.pack.unit.FigureWords;
import org.shanhai.region.Basis;
import org.shanhai.region.Places;
import org.shanhai.region.Quantity;

/// Makes an agreement of the rows of a file, or says all that keeps it from being one.
///
/// @param broken whether anything was wrong so far
record TermsBuilder(
        TermsRows file, BooleanSupplier broken, TermsParties parties, List<TermsRow> rows) {
    static TermsBuilder of(TermsRows file, BooleanSupplier broken, Places places) {
        List<TermsRow> rows =
                file.rows().stream()
                        .filter(row -> !row.saysNothing())
                        .flatMap(row -> row.about().stream())
                        .toList();
        rows.forEach(TermsRow::refuseIdle);
        return new TermsBuilder(file, broken, new TermsParties(places, file), rows);
    }

    private List<TermsRow> of(Shape shape) {
        return rows.stream().filter(row -> row.shape() == shape).toList();
    }

    private TermsFigures figures(Period whole) {
        TermsFigures figures = new TermsFigures(file, parties, whole);
        rows.stream().filter(row -> row.shape().isFigure()).forEach(figures::take);
        return figures;
    }

    /// Actual figures of the years of an agreement.
    Actuals actuals(Agreement agreement) {
        parties.know(agreement.parties());
        rows.stream()
                .filter(row -> !row.shape().isFigure())
                .forEach(row -> row.at(TermsColumn.WHAT, TermsMessage.NOT_IN_ACTUALS.of()));
        TermsFigures figures = figures(agreement.years());
        Actuals actuals = figures.build();
        new TermsGround(actuals, agreement.years()).requireAll(figures, agreement.terms());
        return actuals;
    }

    /// @param standard the name of an agreement that has none
    Optional<Agreement> agreement(String standard) {
        of(Shape.ROLE).forEach(parties::declare);
        return years().flatMap(whole -> agreement(whole, standard));
    }

    private Optional<Agreement> agreement(Period whole, String standard) {
        of(Shape.RATE).forEach(row -> rate(row, whole));
        of(Shape.OUTSIDE).forEach(row -> outside(row, whole));
        TermsFigures figures = figures(whole);
        List<Party> all = parties.build();
        Actuals known = figures.build();
        TermsGround ground = new TermsGround(known, whole);
        List<Term> terms = terms(whole, all, known, ground);
        ground.requireAll(figures, terms);
        Coalitions coalitions = new Coalitions(parties);
        of(Shape.COALITION).forEach(row -> coalitions.take(row, row.number(whole)));
        List<Coalition> reached = coalitions.build(all);
        require(known, Stream.LOCAL_TAX, whole, TermsWord.LOCAL_TAX);
        of(Shape.NAME).stream().skip(1).forEach(this::twice);
        String name =
                of(Shape.NAME).stream()
                        .map(row -> row.text(TermsColumn.VALUE))
                        .findFirst()
                        .orElse(standard);
        if (broken.getAsBoolean()) {
            return Optional.empty();
        }
        Map<String, Map<Integer, Known>> invested = known.investments();
        return Optional.of(
                new Agreement(
                        name,
                        whole,
                        all,
                        known.streams(),
                        invested,
                        known.gifts(),
                        terms,
                        reached));
    }

    private Optional<Period> years() {
        List<TermsRow> said = of(Shape.YEARS);
        if (said.isEmpty()) {
            return file.ofFile(TermsMessage.NO_YEARS.of());
        }
        said.stream().skip(1).forEach(this::twice);
        TermsRow row = said.getFirst();
        return TermsRow.years(row.text(TermsColumn.YEARS), Optional.empty())
                .filter(years -> years.first() >= Years.FIRST)
                .filter(years -> years.last() <= Years.LAST_PLANNED)
                .filter(years -> years.last() - years.first() < 100)
                .or(() -> row.at(TermsColumn.YEARS, TermsMessage.YEARS_UNREAD.of()));
    }

    private void twice(TermsRow row) {
        row.already(TermsColumn.WHAT, row.word().key(), row.word().key());
    }

    private void rate(TermsRow row, Period whole) {
        Optional<String> party = parties.find(row, TermsColumn.PARTY);
        Optional<Known> rate = row.number(whole);
        if (rate.filter(known -> known.value().low() >= 1).isPresent()) {
            row.at(TermsColumn.VALUE, PackMessage.NOT_A_SHARE.so(row.word().like()));
        } else {
            party.ifPresent(key -> rate.ifPresent(known -> parties.rate(row, key, known)));
        }
    }

    private void outside(TermsRow row, Period whole) {
        Optional<String> party = parties.find(row, TermsColumn.PARTY);
        Optional<Known> money = row.figure(whole);
        boolean yearly = row.word() == TermsWord.OUTSIDE;
        party.ifPresent(key -> money.ifPresent(known -> parties.outside(row, key, known, yearly)));
    }

    private List<Term> terms(Period whole, List<Party> all, Actuals known, TermsGround ground) {
        Map<TermsRow, Clause> clauses = new LinkedHashMap<>();
        Map<TermsWord, Integer> counts = new LinkedHashMap<>();
        for (TermsRow row : rows) {
            if (row.shape() == Shape.TERM || row.shape() == Shape.MOVE) {
                Optional<Clause> found = clause(row, counts, whole);
                found.ifPresent(clause -> once(row, clause, clauses.values()));
                found.ifPresent(clause -> clauses.put(row, clause));
            }
        }
        clauses.forEach(ground::require);
        List<Term> terms = new ArrayList<>(clauses.values());
        if (all.stream().filter(Party::host).count() == 1) {
            clauses.forEach((row, clause) -> ground.requireTax(row, clause, all, terms));
        }
        Map<Period, Map<String, Double>> equity = new LinkedHashMap<>();
        Map<Period, Basis> bases = new LinkedHashMap<>();
        of(Shape.EQUITY).forEach(row -> equity(row, equity, bases, whole));
        equity.forEach(
                (period, shares) -> {
                    String key = equity.size() == 1 ? "equity" : "equity-" + (terms.size() + 1);
                    Optional<Basis> basis = Optional.ofNullable(bases.get(period));
                    if (isCompany(shares, period, known)) {
                        terms.add(new JointVenture(key, period, shares, basis));
                    }
                });
        for (Agreement.OverShared over : Agreement.findOverShared(whole, terms)) {
            String year = String.valueOf(over.year());
            file.ofFile(TermsMessage.OVER_SHARED.of(over.kind().key(), over.payer(), year));
        }
        return terms;
    }

    private Optional<Clause> clause(TermsRow row, Map<TermsWord, Integer> counts, Period whole) {
        boolean moves = row.shape() == Shape.MOVE;
        if (!moves && FigureWords.sayUnknown(row.text(TermsColumn.VALUE))) {
            row.refuseWithoutValue();
            return Optional.empty();
        }
        int number = counts.merge(row.word(), 1, Integer::sum);
        long of = rows.stream().filter(one -> one.word() == row.word()).count();
        Optional<TermsParties.Pair> pair = parties.pair(row);
        Optional<Period> years = row.years(whole);
        Optional<Known> known =
                moves
                        ? Optional.of(new Known(Quantity.exactly(1), row.basis()))
                        : row.number(years.orElse(TermsFigures.single(whole)));
        if (pair.isEmpty() || years.isEmpty() || known.isEmpty()) {
            return Optional.empty();
        }
        String key = row.word().key();
        return Optional.of(
                new Clause(
                        of == 1 ? key : key + "-" + number,
                        row.word().kind().orElseThrow(),
                        years.get(),
                        pair.get().giver(),
                        pair.get().taker(),
                        known.get().value().low(),
                        said(row, known.get())));
    }

    /// Two numbers of one term in one year would add up, though the second mostly is a slip.
    private static void once(TermsRow row, Clause clause, Collection<Clause> earlier) {
        earlier.stream()
                .filter(one -> one.kind() == clause.kind())
                .filter(one -> one.payer().equals(clause.payer()))
                .filter(one -> one.receiver().equals(clause.receiver()))
                .forEach(one -> row.once(clause.period(), year -> !one.period().contains(year)));
    }

    private static Optional<Basis> said(TermsRow row, Known number) {
        return Optional.of(number.basis()).filter(any -> row.has(TermsColumn.BASIS));
    }

    private void equity(
            TermsRow row,
            Map<Period, Map<String, Double>> equity,
            Map<Period, Basis> bases,
            Period whole) {
        Optional<Known> share = row.number(whole);
        if (share.isEmpty()) {
            return;
        }
        Optional<String> party = parties.find(row, TermsColumn.PARTY);
        Optional<Period> years = row.years(whole);
        if (party.isPresent() && years.isPresent()) {
            equity.keySet().stream()
                    .filter(period -> !period.equals(years.get()))
                    .forEach(one -> row.once(years.get(), year -> !one.contains(year)));
            said(row, share.get()).ifPresent(basis -> bases.merge(years.get(), basis, Basis::and));
            Double earlier =
                    equity.computeIfAbsent(years.get(), key -> new LinkedHashMap<>())
                            .putIfAbsent(party.get(), share.get().value().low());
            if (earlier != null) {
                row.already(TermsColumn.PARTY, party.get(), row.word().key());
            }
        }
    }

    private boolean isCompany(Map<String, Double> shares, Period period, Actuals known) {
        if (JointVenture.isWhole(shares)) {
            require(known, Stream.PROFIT, period, TermsWord.PROFIT);
            return true;
        }
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        file.ofFile(TermsMessage.EQUITY_SUM.of(String.format(Locale.ROOT, "%.4g", sum * 100)));
        return false;
    }

    private void require(Actuals known, Stream stream, Period period, TermsWord row) {
        Map<Integer, Known> told = known.streams().getOrDefault(stream, Map.of());
        List<String> missing =
                period.years()
                        .filter(year -> !told.containsKey(year))
                        .mapToObj(String::valueOf)
                        .toList();
        if (!missing.isEmpty()) {
            file.ofFile(TermsMessage.LACKS.of(row.key(), missing));
        }
    }
}
