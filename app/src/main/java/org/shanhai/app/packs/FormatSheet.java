package org.shanhai.app.packs;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.text.Words;
import org.shanhai.pack.table.Column;
import org.shanhai.pack.table.Schemas;
import org.shanhai.pack.table.TableSchema;
import org.shanhai.pack.unit.Measures;

/// The format of packs as an answer: which tables there are, and what stands in their columns.
public final class FormatSheet {
    /// Money stands in that of the pack; this is that of an example.
    private static final String CURRENCY = "CNY";

    private final Words words;
    private final ColumnWords text;

    private FormatSheet(Words words) {
        this.words = words;
        text = new ColumnWords(words);
    }

    /// Every table with what it is for; programs get the columns too.
    public static Answer ofAll(Words words) {
        FormatSheet sheet = new FormatSheet(words);
        List<TableSchema> tables = Schemas.all();
        return new Answer(
                words.get("format.title"),
                List.of(
                        sheet.tables(tables, words.get("format.remark"), Answer.Layout.GRID),
                        sheet.properties(),
                        sheet.measures(),
                        sheet.columns(tables, "", Answer.Layout.DATA)));
    }

    /// One table with its columns.
    public static Answer of(TableSchema table, Words words) {
        FormatSheet sheet = new FormatSheet(words);
        List<TableSchema> alone = List.of(table);
        boolean sourced =
                table.findPosition("basis").isPresent() && table.findPosition("source").isPresent();
        String remark = sourced ? words.get("format.source_rule") : "";
        List<Answer.Part> parts =
                new ArrayList<>(
                        List.of(
                                sheet.tables(alone, "", Answer.Layout.BLOCKS),
                                sheet.columns(alone, remark, Answer.Layout.BLOCKS)));
        if (table.name().equals("measures")) {
            parts.add(sheet.measures());
        }
        return new Answer("", parts);
    }

    private Answer.Table tables(List<TableSchema> tables, String remark, Answer.Layout layout) {
        return new Answer.Table(
                "tables",
                "",
                List.of(column("table"), column("purpose"), column("key")),
                tables.stream()
                        .map(
                                table ->
                                        List.of(
                                                Cell.of(table.name()),
                                                Cell.of(words.say(table.purpose())),
                                                Cell.of(text.keyOf(table), table.key())))
                        .toList(),
                remark,
                layout);
    }

    private Answer.Table properties() {
        return new Answer.Table(
                "properties",
                words.get("format.properties"),
                List.of(column("property"), column("meaning")),
                PackProperty.list().stream()
                        .map(
                                property ->
                                        List.of(
                                                Cell.of(property.shown()),
                                                Cell.of(words.get(property.words()))))
                        .toList(),
                "");
    }

    /// Those every pack may use without saying so.
    private Answer.Table measures() {
        Measures measures = new Measures(CURRENCY);
        return new Answer.Table(
                "measures",
                words.get("format.measures", CURRENCY),
                List.of(column("measure"), column("name"), column("unit")),
                measures.keys().stream()
                        .map(key -> measures.find(key).orElseThrow().measure())
                        .map(
                                measure ->
                                        List.of(
                                                Cell.of(measure.key()),
                                                Cell.of(
                                                        words.pick(
                                                                measure.name(),
                                                                measure.nameLocal())),
                                                Cell.of(measure.unit())))
                        .toList(),
                "");
    }

    private Answer.Table columns(List<TableSchema> tables, String remark, Answer.Layout layout) {
        return new Answer.Table(
                "columns",
                words.get("format.columns"),
                List.of(
                        column("column"),
                        new Answer.Column("of_table", "", false),
                        column("meaning"),
                        column("holds"),
                        new Answer.Column("type", "", false),
                        new Answer.Column("allowed", "", false),
                        new Answer.Column("refers_to", "", false),
                        new Answer.Column("several", "", false),
                        column("unit"),
                        column("required")),
                tables.stream()
                        .flatMap(
                                table -> table.columns().stream().map(column -> row(table, column)))
                        .toList(),
                remark,
                layout);
    }

    private List<Cell> row(TableSchema table, Column column) {
        return List.of(
                Cell.of(column.name()),
                Cell.of("", table.name()),
                Cell.of(words.say(column.meaning())),
                Cell.of(text.holds(column.type())),
                Cell.of("", text.type(column.type())),
                Cell.of("", text.allowed(column.type())),
                Cell.of("", text.refersTo(column.type())),
                new Cell("", text.several(column.type())),
                column.unit()
                        .map(unit -> Cell.of(text.unit(unit), unit.key()))
                        .orElseGet(() -> Cell.unknown("")),
                new Cell(
                        words.get(column.required() ? "format.yes" : "format.no"),
                        column.required()));
    }

    private Answer.Column column(String key) {
        return new Answer.Column(key, words.get("format." + key), false);
    }
}
