package org.shanhai.app.packs;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.answer.Within;
import org.shanhai.app.text.Words;
import org.shanhai.pack.table.Schemas;
import org.shanhai.pack.table.TableSchema;
import org.shanhai.pack.unit.Measures;
import org.shanhai.region.Measure;

/// The format of packs as an answer: which tables there are, and what stands in their columns.
public final class FormatSheet {
    /// Money stands in that of the pack; this is that of an example.
    private static final String CURRENCY = "CNY";

    private final Words words;
    private final ColumnWords text;
    private final Sheet sheet;

    private FormatSheet(Words words) {
        this.words = words;
        sheet = new Sheet(words, "format.");
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
        return sheet.<TableSchema>columns(tables)
                .text("table", TableSchema::name)
                .text("purpose", table -> words.say(table.purpose()))
                .cell("key", table -> Cell.of(text.keyOf(table), table.key()))
                .table("tables", "", remark, layout);
    }

    private Answer.Table properties() {
        return sheet.<PackProperty>columns(PackProperty.list())
                .text("property", PackProperty::shown)
                .text("meaning", property -> words.get(property.words()))
                .table("properties", words.get("format.properties"), "", Answer.Layout.GRID);
    }

    /// Those every pack may use without saying so.
    private Answer.Table measures() {
        Measures measures = new Measures(CURRENCY);
        List<Measure> all =
                measures.keys().stream()
                        .map(key -> measures.find(key).orElseThrow().measure())
                        .toList();
        return sheet.<Measure>columns(all)
                .text("measure", Measure::key)
                .text("name", measure -> words.pick(measure.name(), measure.nameLocal()))
                .text("unit", Measure::unit)
                .table("measures", words.get("format.measures", CURRENCY), "", Answer.Layout.GRID);
    }

    private Answer.Table columns(List<TableSchema> tables, String remark, Answer.Layout layout) {
        return sheet.columns(Within.each(tables, TableSchema::columns))
                .text("column", row -> row.part().name())
                .data("of_table", Kind.TEXT, row -> row.whole().name())
                .text("meaning", row -> words.say(row.part().meaning()))
                .text("holds", row -> text.holds(row.part().type()))
                .data("type", Kind.TEXT, row -> text.type(row.part().type()))
                .data("allowed", Kind.TEXT, row -> text.allowed(row.part().type()))
                .data("refers_to", Kind.TEXT, row -> text.refersTo(row.part().type()))
                .data("several", Kind.TEXT, row -> text.several(row.part().type()))
                .cell(
                        "unit",
                        row ->
                                row.part()
                                        .unit()
                                        .map(unit -> Cell.of(text.unit(unit), unit.key()))
                                        .orElseGet(() -> Cell.unknown("")))
                .cell("required", row -> required(row.part().required()))
                .table("columns", words.get("format.columns"), remark, layout);
    }

    private Cell required(boolean is) {
        return new Cell(words.get(is ? "format.yes" : "format.no"), is);
    }
}
