package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleFunction;
import org.shanhai.admit.EconomicImpact;
import org.shanhai.admit.EconomicImpact.Gain;
import org.shanhai.admit.Stated;
import org.shanhai.admit.Workers;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.chains.Measured;
import org.shanhai.app.chains.PathRows;
import org.shanhai.app.chains.Totals;
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

    void add() {
        output();
        gains("gross");
        gains("net");
        everything();
        brings.paths().ifPresent(paths -> PathRows.add(sheet, paths, PATHS, Numbers::twoDigits));
        once();
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
                                words.interval(quantity, money),
                                Intervals.json(quantity, words.region().currency())))
                .field(
                        "output_how",
                        Cell.of(words.say("output.how." + output.how().key()), output.how().key()))
                .field("basis", sheet.basis(output.basis()))
                .field("type", Types.cell(sheet, brings.closure()))
                .all(WagesSpent.fields(sheet, brings.closure(), brings.spending()))
                .add("output", words.say("output"));
        WagesSpent.find(sheet, brings.closure(), brings.spending(), "output");
        if (!output.alternatives().isEmpty()) {
            sheet.columns(output.alternatives())
                    .cell("by_ratio_of", each -> alternative(each))
                    .number(
                            "output_per_job",
                            each ->
                                    new Cell(
                                            money.apply(each.perJob()),
                                            sheet.money(each.perJob()).json()))
                    .number(
                            "output_value",
                            each ->
                                    new Cell(
                                            money.apply(each.output()),
                                            sheet.money(each.output()).json()))
                    .add("output_alternatives");
        }
    }

    private Cell alternative(EconomicImpact.Alternative each) {
        if (each.comparable().isPresent()) {
            var project = each.comparable().get();
            return Cell.of(words.name(project) + " [" + project.key() + "]", project.key());
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
        List<Answer.Column> columns = new ArrayList<>();
        columns.add(sheet.left("indicator"));
        columns.add(sheet.left("unit"));
        groups().forEach(group -> columns.add(sheet.right(group.key())));
        columns.add(sheet.right("all_places"));
        List<List<Cell>> rows = new ArrayList<>();
        for (Gain gain : brings.gains()) {
            if (gain.part() == Part.TOTAL && !LEFT_OUT.contains(gain.indicator().key())) {
                GroupAmounts amounts = key.equals("net") ? gain.net() : gain.gross();
                Measured measured = measured(gain.indicator(), size(amounts)).estimated();
                List<Cell> row = new ArrayList<>();
                row.add(measured.nameCell());
                row.add(measured.unitCell());
                groups().forEach(group -> row.add(measured.amount(amounts.get(group))));
                row.add(Totals.cell(measured, all(amounts)));
                rows.add(row);
            }
        }
        if (!rows.isEmpty()) {
            sheet.add(key, columns, rows, words.say(key + ".remark", words.sentence(followed())));
        }
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
        List<String> keys =
                List.of(
                        "indicator",
                        "unit",
                        "part",
                        "promised",
                        "group",
                        "gross",
                        "gross_low",
                        "gross_high",
                        "net",
                        "net_low",
                        "net_high",
                        "covered",
                        "basis");
        List<List<Cell>> rows = new ArrayList<>();
        for (Gain gain : brings.gains()) {
            for (Group group : groups()) {
                Amount gross = gain.gross().get(group);
                Amount net = gain.net().get(group);
                rows.add(
                        List.of(
                                Cell.of("", gain.indicator().key()),
                                Cell.of("", gain.indicator().unit()),
                                Cell.of("", gain.part().key()),
                                new Cell("", gain.promised()),
                                Cell.of("", group.key()),
                                Cell.of("", gross.value()),
                                Cell.of("", gross.low()),
                                Cell.of("", gross.high()),
                                Cell.of("", net.value()),
                                Cell.of("", net.low()),
                                Cell.of("", net.high()),
                                Cell.of("", gain.covered()),
                                Cell.of("", basis(gain).key())));
            }
        }
        sheet.add(
                new Answer.Table(
                        "gains",
                        "",
                        keys.stream().map(key -> new Answer.Column(key, key, false)).toList(),
                        rows,
                        "",
                        Answer.Layout.DATA));
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

    private void once() {
        if (brings.once().isEmpty()) {
            return;
        }
        EconomicImpact.Once once = brings.once().get();
        List<Answer.Column> columns = new ArrayList<>();
        columns.add(sheet.left("indicator"));
        columns.add(sheet.left("unit"));
        groups().forEach(group -> columns.add(sheet.right(group.key())));
        List<List<Cell>> rows = new ArrayList<>();
        for (EconomicImpact.OnceGain gain : once.gains()) {
            Measured measured = measured(gain.indicator(), size(gain.amounts())).estimated();
            List<Cell> row = new ArrayList<>();
            row.add(measured.nameCell());
            row.add(measured.unitCell());
            groups().forEach(group -> row.add(measured.amount(gain.amounts().get(group))));
            rows.add(row);
        }
        sheet.add(
                "once",
                columns,
                rows,
                words.say(
                        "once.remark",
                        words.interval(once.investment(), words::money),
                        words.money(once.imported())));
    }

    private void workers() {
        if (!brings.workers().pools().isEmpty()) {
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
                    .add("workers");
        }
    }

    /// Who they are.
    static String pool(AdmissionWords words, Workers.Pool pool) {
        String key = "pool." + pool.measure().replace(':', '_');
        return words.words().has("admit." + key)
                ? words.say(key)
                : pool.measure().replace('_', ' ');
    }
}
