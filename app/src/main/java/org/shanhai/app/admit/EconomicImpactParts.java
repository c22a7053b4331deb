package org.shanhai.app.admit;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.shanhai.admit.EconomicImpact;
import org.shanhai.admit.EconomicImpact.Gain;
import org.shanhai.admit.Stated;
import org.shanhai.admit.Workers;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Columns;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.answer.Within;
import org.shanhai.app.chains.Measured;
import org.shanhai.app.chains.PathRows;
import org.shanhai.app.chains.PlaceTotals;
import org.shanhai.app.chains.Types;
import org.shanhai.app.chains.WagesSpent;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.Basis;
import org.shanhai.region.Quantity;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Extension;
import org.shanhai.supply.Group;
import org.shanhai.supply.GroupAmounts;
import org.shanhai.supply.Part;
import org.shanhai.supply.fitted.Economy;

/// What a project brings, and where.
///
/// @param stated what the project states, or the asker sets
record EconomicImpactParts(
        Sheet sheet, AdmissionWords words, EconomicImpact brings, Collection<Stated> stated) {
    /// Of the components of value added, these say nothing to a place.
    private static final Set<String> LEFT_OUT = Set.of("depreciation", "surplus");

    private static final int PATHS = 10;

    /// @param everything with what it sets off; else tables of that are only named
    void add(boolean everything) {
        output();
        if (everything || brings.output().value().isEmpty()) {
            gains("gross");
            gains("net");
            everything();
        } else {
            List.of("gross", "net").forEach(sheet::addUntold);
        }
        brings.paths().ifPresent(paths -> PathRows.add(sheet, paths, PATHS, Numbers::twoDigits));
        brings.once().ifPresent(once -> once(once, everything));
        workers();
    }

    private void output() {
        EconomicImpact.ImpliedOutput output = brings.output();
        Quantity quantity = output.quantity();
        boolean implied = output.basis() == Basis.ESTIMATED;
        DoubleFunction<String> money =
                amount -> words.money(implied ? Numbers.twoDigits(amount) : amount);
        sheet.values()
                .field(
                        "output_value",
                        output.value()
                                .map(value -> Cell.of(money.apply(value), value))
                                .orElseGet(sheet::notKnown))
                .field(
                        "output_can_be",
                        new Cell(
                                Intervals.write(words, quantity, money),
                                Intervals.json(quantity, words.region().currency())))
                .field("output_how", sheet.word("output.how.", output.how()))
                .field("basis", sheet.basis(output.basis()))
                .field("type", Types.cell(sheet, brings.closure()))
                .all(WagesSpent.fields(sheet, brings.closure(), brings.spending()))
                .add("output", words.say("output"));
        WagesSpent.find(sheet, brings.closure(), brings.spending(), "output");
        DoubleFunction<Cell> cell =
                amount -> new Cell(money.apply(amount), sheet.money(amount).json());
        sheet.columns(output.alternatives())
                .cell("by_ratio_of", each -> alternative(each))
                .number("output_per_job", each -> cell.apply(each.perJob()))
                .number("output_value", each -> cell.apply(each.output()))
                .addAny("output_alternatives");
    }

    private Cell alternative(EconomicImpact.Alternative each) {
        if (each.comparable().isPresent()) {
            return words.cell(each.comparable().get());
        }
        return words.region()
                .industries()
                .findSet(each.of())
                .map(sheet::industries)
                .orElse(Cell.of(each.of()));
    }

    /// Groups that hold any place.
    private List<Group> groups() {
        Set<Group> there = new LinkedHashSet<>(brings.groups().ofUnit());
        return Arrays.stream(Group.values()).filter(there::contains).toList();
    }

    private void gains(String key) {
        List<Told> rows =
                brings.gains().stream()
                        .filter(gain -> gain.part() == Part.TOTAL)
                        .filter(gain -> !LEFT_OUT.contains(gain.indicator().key()))
                        .map(
                                gain ->
                                        told(
                                                gain.indicator(),
                                                key.equals("net") ? gain.net() : gain.gross()))
                        .toList();
        byGroup(rows)
                .number("all_places", row -> PlaceTotals.cell(row.measured(), all(row.amounts())))
                .addAny(key, words.say(key + ".remark", words.sentence(followed())));
    }

    /// What an indicator gains, and how it is written.
    private record Told(Measured measured, GroupAmounts amounts) {}

    private Told told(Extension indicator, GroupAmounts amounts) {
        return new Told(measured(indicator, size(amounts)).estimated(), amounts);
    }

    private Columns<Told> byGroup(List<Told> rows) {
        return sheet.columns(rows)
                .cell("indicator", row -> row.measured().nameCell())
                .cell("unit", row -> row.measured().unitCell())
                .each(
                        groups(),
                        (columns, group) ->
                                columns.number(
                                        group.key(),
                                        row -> row.measured().amount(row.amounts().get(group))));
    }

    /// Of which type the effects are.
    private String followed() {
        return words.say("followed." + brings.closure().key());
    }

    private Measured measured(Extension indicator, double size) {
        return new Measured(words.words(), words.region(), indicator.key(), indicator.unit(), size);
    }

    static double size(GroupAmounts amounts) {
        return amounts.values().stream().mapToDouble(a -> Math.abs(a.value())).sum();
    }

    /// Of all places; what gains and losses leave below the accuracy of the solution is none.
    static Amount all(GroupAmounts amounts) {
        double noise = 10 * Economy.SOLVE_TOLERANCE * size(amounts);
        return amounts.all().value() == 0 || Math.abs(amounts.all().value()) >= noise
                ? amounts.all()
                : new Amount(0, amounts.all().low(), amounts.all().high());
    }

    /// Indicator by part by group, for programs.
    private void everything() {
        sheet.add(
                sheet.columns(Within.each(brings.gains(), gain -> groups()))
                        .key("indicator", row -> row.whole().indicator().key())
                        .key("unit", row -> row.whole().indicator().unit())
                        .key("part", row -> row.whole().part().key())
                        .named("promised", row -> new Cell("", row.whole().promised()))
                        .key("group", row -> row.part().key())
                        .each(List.of("gross", "net"), EconomicImpactParts::amounts)
                        .named("covered", row -> Cell.of("", row.whole().covered()))
                        .key("basis", row -> basis(row.whole()).key())
                        .data("gains"));
    }

    private static void amounts(Columns<Within<Gain, Group>> columns, String key) {
        Function<Within<Gain, Group>, Amount> amount =
                row ->
                        (key.equals("net") ? row.whole().net() : row.whole().gross())
                                .get(row.part());
        columns.named(key, row -> Cell.of("", amount.apply(row).value()))
                .named(key + "_low", row -> Cell.of("", amount.apply(row).low()))
                .named(key + "_high", row -> Cell.of("", amount.apply(row).high()));
    }

    private Basis basis(Gain gain) {
        Basis modelled = gain.indicator().basis().and(Basis.ESTIMATED);
        return gain.promised() && gain.part() == Part.DIRECT
                ? stated.stream()
                        .filter(one -> one.item().key().equals(gain.indicator().key()))
                        .map(Stated::basis)
                        .findFirst()
                        .orElse(modelled)
                : modelled;
    }

    private void once(EconomicImpact.Once once, boolean everything) {
        if (!everything) {
            sheet.addUntold("once");
            return;
        }
        byGroup(once.gains().stream().map(gain -> told(gain.indicator(), gain.amounts())).toList())
                .add(
                        "once",
                        words.say(
                                "once.remark",
                                Intervals.write(words, once.investment(), words::money),
                                words.money(once.imported())));
    }

    private void workers() {
        sheet.columns(brings.workers().pools())
                .cell("pool", pool -> Cell.of(pool(words, pool), pool.measure()))
                .cell("scenario", pool -> Cell.of(pool.scenario()))
                .number("people", pool -> sheet.figure(pool.people(), "persons"))
                .number(
                        "jobs_share",
                        pool ->
                                Double.isFinite(pool.share())
                                        ? Cell.of(Numbers.percent(pool.share()), pool.share())
                                        : sheet.notKnown())
                .column("year", Kind.YEAR, pool -> sheet.year(pool.year()))
                .basis(pool -> pool.basis())
                .source(pool -> pool.source())
                .addAny("workers");
    }

    /// Who they are.
    static String pool(AdmissionWords words, Workers.Pool pool) {
        String key = "pool." + pool.measure().replace(':', '_');
        return words.words().has("admit." + key)
                ? words.say(key)
                : pool.measure().replace('_', ' ');
    }
}
