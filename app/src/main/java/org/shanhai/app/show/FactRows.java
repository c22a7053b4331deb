package org.shanhai.app.show;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.region.Fact;
import org.shanhai.region.Measure;

/// Facts as tables: figures, and presences, which have none.
final class FactRows {
    private FactRows() {}

    /// Adds what is known about one place, but for what its zones' firms come to, which
    /// [ObservedRows] says; every figure of that is there for programs.
    static void ofPlace(Sheet sheet, List<Fact> facts) {
        add(sheet, facts.stream().filter(fact -> !ObservedRows.isOne(fact)).toList(), false);
        List<Fact> ofZones =
                facts.stream()
                        .filter(fact -> ObservedRows.isOne(fact) && fact.quantity().isPresent())
                        .toList();
        if (!ofZones.isEmpty()) {
            sheet.add(
                    new Answer.Table(
                            "zone_facts",
                            "",
                            columns(sheet, false),
                            rows(sheet, ofZones, false),
                            "",
                            Answer.Layout.DATA));
        }
    }

    /// Adds what is known about industries in several places.
    static void ofPlaces(Sheet sheet, List<Fact> facts) {
        add(sheet, facts, true);
    }

    private static void add(Sheet sheet, List<Fact> facts, boolean withPlace) {
        List<Fact> figures = facts.stream().filter(fact -> !isPresence(fact)).toList();
        List<Fact> presences = facts.stream().filter(FactRows::isPresence).toList();
        String remark = figures.isEmpty() ? sheet.say("no_facts") : "";
        sheet.add("facts", columns(sheet, withPlace), rows(sheet, figures, withPlace), remark);
        if (!presences.isEmpty()) {
            sheet.add(
                    "presences",
                    presenceColumns(sheet, withPlace),
                    presences.stream().map(fact -> presence(sheet, fact, withPlace)).toList(),
                    "");
        }
    }

    private static boolean isPresence(Fact fact) {
        return fact.measures(Measure.PRESENCE) || fact.measures(Measure.ABSENCE);
    }

    private static List<Answer.Column> columns(Sheet sheet, boolean withPlace) {
        List<Answer.Column> columns = new ArrayList<>();
        if (withPlace) {
            columns.add(sheet.left("place"));
        }
        columns.add(sheet.left("measure"));
        columns.add(sheet.left("industry"));
        columns.add(sheet.right("value"));
        columns.add(sheet.left("scope"));
        columns.add(sheet.left("year"));
        columns.add(sheet.left("basis"));
        columns.add(sheet.left("source"));
        if (sheet.region().facts().comeFromSeveralPacks()) {
            columns.add(sheet.left("file"));
        }
        columns.add(sheet.left("note"));
        return columns;
    }

    private static List<List<Cell>> rows(Sheet sheet, List<Fact> facts, boolean withPlace) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Fact fact : facts) {
            Measure measure = fact.measure();
            List<Cell> row = new ArrayList<>();
            if (withPlace) {
                row.add(sheet.place(fact.place()));
            }
            row.add(Cell.of(sheet.pick(measure.name(), measure.nameLocal()), measure.key()));
            row.add(sheet.industries(fact.industries()));
            row.add(
                    fact.quantity()
                            .map(quantity -> sheet.quantity(quantity, measure))
                            .orElseGet(sheet::notKnown));
            row.add(Cell.of(sheet.say("scope." + fact.scope().key()), fact.scope().key()));
            row.add(sheet.year(fact.year()));
            row.add(sheet.basis(fact.basis()));
            row.add(sheet.source(fact.source()));
            addFile(sheet, fact, row);
            row.add(Cell.of(fact.note()));
            rows.add(row);
        }
        return rows;
    }

    private static List<Answer.Column> presenceColumns(Sheet sheet, boolean withPlace) {
        List<Answer.Column> columns = new ArrayList<>();
        if (withPlace) {
            columns.add(sheet.left("place"));
        }
        columns.add(sheet.left("industry"));
        columns.add(sheet.left("presence"));
        columns.add(sheet.left("year"));
        columns.add(sheet.left("basis"));
        columns.add(sheet.left("source"));
        if (sheet.region().facts().comeFromSeveralPacks()) {
            columns.add(sheet.left("file"));
        }
        columns.add(sheet.left("note"));
        return columns;
    }

    private static List<Cell> presence(Sheet sheet, Fact fact, boolean withPlace) {
        String key = fact.measures(Measure.PRESENCE) ? "present" : "absent";
        List<Cell> row = new ArrayList<>();
        if (withPlace) {
            row.add(sheet.place(fact.place()));
        }
        row.add(sheet.industries(fact.industries()));
        row.add(Cell.of(sheet.say("presence." + key), key));
        row.add(sheet.year(fact.year()));
        row.add(sheet.basis(fact.basis()));
        row.add(sheet.source(fact.source()));
        addFile(sheet, fact, row);
        row.add(Cell.of(fact.note()));
        return row;
    }

    /// Which file a fact comes from goes without saying but where packs stand on one another.
    private static void addFile(Sheet sheet, Fact fact, List<Cell> row) {
        if (sheet.region().facts().comeFromSeveralPacks()) {
            row.add(Cell.of(fact.origin()));
        }
    }
}
