package org.shanhai.pack.terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import org.shanhai.pack.terms.TermsCells.TermsYears;
import org.shanhai.pack.terms.TermsParties.Coalitions;
import org.shanhai.pack.terms.TermsWord.Shape;
import org.shanhai.pack.unit.FigureWords;
import org.shanhai.pack.unit.UnitMessage;
import org.shanhai.region.Basis;
import org.shanhai.region.Places;
import org.shanhai.region.Quantity;

/// Makes an agreement of the rows of a file, or says all that keeps it from being one.
record TermsBuilder(
        TermsCells cells, TermsFaults faults, TermsParties parties, List<Written> written) {
    /// A row and what it is about.
    private record Written(TermsRow row, TermsWord word) {}

    static TermsBuilder of(TermsCells cells, TermsFaults faults, Places places) {
        return new TermsBuilder(cells, faults, TermsParties.of(places, faults), new ArrayList<>());
    }

    private void sort(List<TermsRow> rows) {
        rows.stream()
                .filter(row -> !row.saysNothing())
                .forEach(
                        row ->
                                cells.word(row)
                                        .ifPresent(word -> written.add(new Written(row, word))));
        written.forEach(each -> cells.refuseIdle(each.row(), each.word()));
    }

    private List<Written> of(Shape shape) {
        return written.stream().filter(each -> each.word().shape() == shape).toList();
    }

    /// Actual figures of the years of an agreement.
    Actuals actuals(List<TermsRow> rows, Agreement agreement) {
        sort(rows);
        parties.know(agreement.parties());
        TermsFigures figures = TermsFigures.of(cells, parties, faults, agreement.years());
        for (Written each : written) {
            if (each.word().shape().isFigure()) {
                figures.take(each.row(), each.word());
            } else {
                faults.at(each.row(), TermsColumn.WHAT, TermsMessage.NOT_IN_ACTUALS.of());
            }
        }
        Actuals actuals = figures.build();
        TermsGround ground = new TermsGround(actuals, agreement.years(), faults);
        ground.requireCompanies(figures.profits(), agreement.terms());
        ground.requireWholes(figures.shares());
        return actuals;
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
        TermsFigures figures = TermsFigures.of(cells, parties, faults, whole);
        written.stream()
                .filter(each -> each.word().shape().isFigure())
                .forEach(each -> figures.take(each.row(), each.word()));
        List<Party> all = parties.build();
        Actuals known = figures.build();
        TermsGround ground = new TermsGround(known, whole, faults);
        List<Term> terms = terms(whole, all, known, ground);
        ground.requireCompanies(figures.profits(), terms);
        ground.requireWholes(figures.shares());
        List<Coalition> coalitions = coalitions(all, whole);
        require(known, Stream.LOCAL_TAX, whole, TermsWord.LOCAL_TAX);
        of(Shape.NAME).stream().skip(1).forEach(this::twice);
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
            return faults.ofFile(TermsMessage.NO_YEARS.of());
        }
        rows.stream().skip(1).forEach(this::twice);
        TermsRow row = rows.getFirst().row();
        Optional<Period> read = TermsYears.read(row.text(TermsColumn.YEARS), Optional.empty());
        if (read.filter(TermsBuilder::canBe).isEmpty()) {
            return faults.at(row, TermsColumn.YEARS, TermsMessage.YEARS_UNREAD.of());
        }
        return read;
    }

    /// Less than a hundred years, of this time.
    private static boolean canBe(Period years) {
        return years.first() >= Years.FIRST
                && years.last() <= Years.LAST_PLANNED
                && years.last() - years.first() < 100;
    }

    /// A row of which there can be one alone.
    private void twice(Written each) {
        faults.already(each.row(), TermsColumn.WHAT, each.word().key(), each.word().key());
    }

    private void rate(Written each, Period whole) {
        Optional<String> party = parties.find(each.row(), TermsColumn.PARTY);
        Optional<Known> rate = cells.number(each.row(), each.word(), whole);
        if (rate.filter(known -> known.value().low() >= 1).isPresent()) {
            faults.at(
                    each.row(),
                    TermsColumn.VALUE,
                    PackMessage.NOT_A_SHARE.so(UnitMessage.WRITE_LIKE.of(each.word().example())));
        } else if (party.isPresent() && rate.isPresent()) {
            parties.rate(each.row(), party.get(), rate.get());
        }
    }

    private void outside(Written each, Period whole) {
        Optional<String> party = parties.find(each.row(), TermsColumn.PARTY);
        Optional<Known> money = cells.figure(each.row(), each.word(), whole);
        if (party.isPresent() && money.isPresent()) {
            parties.outside(each.row(), party.get(), money.get(), each.word() == TermsWord.OUTSIDE);
        }
    }

    private List<Term> terms(Period whole, List<Party> all, Actuals known, TermsGround ground) {
        List<Term> terms = new ArrayList<>();
        Map<TermsRow, Clause> clauses = new LinkedHashMap<>();
        Map<Period, Map<String, Double>> equity = new LinkedHashMap<>();
        Map<Period, Basis> bases = new LinkedHashMap<>();
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
                                clauses.put(each.row(), clause);
                                ground.require(each.row(), clause);
                            });
        }
        if (all.stream().filter(Party::host).count() == 1) {
            clauses.forEach((row, clause) -> ground.requireTax(row, clause, all, terms));
        }
        of(Shape.EQUITY).forEach(each -> equity(each, equity, bases, whole));
        equity.forEach(
                (period, shares) -> {
                    String key = equity.size() == 1 ? "equity" : "equity-" + (terms.size() + 1);
                    Optional<Basis> basis = Optional.ofNullable(bases.get(period));
                    company(new Equity(key, period, shares, basis), known).ifPresent(terms::add);
                });
        for (Agreement.OverShared over : Agreement.findOverShared(whole, terms)) {
            faults.ofFile(
                    TermsMessage.OVER_SHARED.of(
                            over.kind().key(), over.payer(), String.valueOf(over.year())));
        }
        return terms;
    }

    private Optional<Clause> clause(
            Written each, List<Written> rows, Map<TermsWord, Integer> counts, Period whole) {
        TermsRow row = each.row();
        boolean moves = each.word().shape() == Shape.MOVE;
        if (!moves && FigureWords.sayUnknown(row.text(TermsColumn.VALUE))) {
            cells.refuseWithoutValue(row, each.word());
            return Optional.empty();
        }
        int number = counts.merge(each.word(), 1, Integer::sum);
        long of = rows.stream().filter(one -> one.word() == each.word()).count();
        Optional<String> payer = parties.find(row, TermsColumn.PARTY);
        Optional<String> receiver = parties.find(row, TermsColumn.PARTNER);
        Optional<Period> years = cells.years(row, whole);
        Optional<Known> known =
                moves
                        ? Optional.of(new Known(Quantity.exactly(1), cells.basis(row)))
                        : cells.number(row, each.word(), years.orElse(single(whole)));
        if (payer.isPresent() && payer.equals(receiver)) {
            return faults.at(
                    row,
                    TermsColumn.PARTNER,
                    TermsMessage.AWAY_FROM_ITSELF.so(PackMessage.ALLOWED.of(parties.keys())));
        }
        if (payer.isEmpty() || receiver.isEmpty() || years.isEmpty() || known.isEmpty()) {
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
                        known.get().value().low(),
                        said(row, known.get())));
    }

    /// How a term is known; empty where nobody says.
    private static Optional<Basis> said(TermsRow row, Known number) {
        return row.text(TermsColumn.BASIS).isEmpty()
                ? Optional.empty()
                : Optional.of(number.basis());
    }

    /// For figures whose years are wrong, so that no more is said of them.
    private static Period single(Period whole) {
        return new Period(whole.first(), whole.first());
    }

    private void equity(
            Written each,
            Map<Period, Map<String, Double>> equity,
            Map<Period, Basis> bases,
            Period whole) {
        Optional<Known> share = cells.number(each.row(), each.word(), whole);
        if (share.isEmpty()) {
            return;
        }
        Optional<String> party = parties.find(each.row(), TermsColumn.PARTY);
        Optional<Period> years = cells.years(each.row(), whole);
        if (party.isPresent() && years.isPresent()) {
            said(each.row(), share.get())
                    .ifPresent(basis -> bases.merge(years.get(), basis, Basis::and));
            Double earlier =
                    equity.computeIfAbsent(years.get(), key -> new LinkedHashMap<>())
                            .putIfAbsent(party.get(), share.get().value().low());
            if (earlier != null) {
                faults.already(each.row(), TermsColumn.PARTY, party.get(), each.word().key());
            }
        }
    }

    /// A company as rows say it.
    private record Equity(
            String key, Period period, Map<String, Double> shares, Optional<Basis> basis) {}

    private Optional<Term> company(Equity equity, Actuals known) {
        if (!JointVenture.isWhole(equity.shares())) {
            double sum = equity.shares().values().stream().mapToDouble(Double::doubleValue).sum();
            return faults.ofFile(
                    TermsMessage.EQUITY_SUM.of(String.format(Locale.ROOT, "%.4g", sum * 100)));
        }
        require(known, Stream.PROFIT, equity.period(), TermsWord.PROFIT);
        return Optional.of(
                new JointVenture(equity.key(), equity.period(), equity.shares(), equity.basis()));
    }

    /// A stream must be known in all years.
    private void require(Actuals known, Stream stream, Period period, TermsWord row) {
        Map<Integer, Known> told = known.streams().getOrDefault(stream, Map.of());
        List<String> missing =
                period.years()
                        .filter(year -> !told.containsKey(year))
                        .mapToObj(String::valueOf)
                        .toList();
        if (!missing.isEmpty()) {
            faults.ofFile(TermsMessage.LACKS.of(row.key(), missing));
        }
    }

    private List<Coalition> coalitions(List<Party> all, Period whole) {
        Coalitions coalitions = Coalitions.of(parties, faults);
        of(Shape.COALITION)
                .forEach(
                        each ->
                                coalitions.take(
                                        each.row(), cells.number(each.row(), each.word(), whole)));
        return coalitions.build(all);
    }
}
