package org.shanhai.app.report.table;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.app.text.Words;

/// What each column of each table means, this one's own included.
record DictionaryTable(ReportTable<?> table, Described column) {
    /// @param tables all others
    /// @param currency the code of the region's money
    static ReportTable<?> of(List<? extends ReportTable<?>> tables, Words words, String currency) {
        List<DictionaryTable> rows = new ArrayList<>();
        ReportTable<DictionaryTable> own =
                new ReportTable<>("dictionary", words, COLUMNS + count(tables), rows::stream)
                        .with(
                                Described.text("sheet", ColumnOrigin.WORKBOOK),
                                row -> row.table().sheet())
                        .with(
                                Described.code("file", ColumnOrigin.WORKBOOK),
                                row -> row.table().name() + ".csv")
                        .with(
                                Described.code("column", ColumnOrigin.WORKBOOK),
                                row -> row.column().key())
                        .with(
                                Described.text("heading", ColumnOrigin.WORKBOOK),
                                row -> row.column().heading(words))
                        .with(
                                Described.text("meaning", ColumnOrigin.WORKBOOK),
                                row -> row.column().meaning(words))
                        .with(
                                Described.text("unit", ColumnOrigin.WORKBOOK).as("unit_of_column"),
                                row -> row.column().unit().name(words, currency))
                        .with(
                                Described.text("known", ColumnOrigin.WORKBOOK),
                                row -> words.get(row.column().known().words()));
        own.described().forEach(column -> rows.add(new DictionaryTable(own, column)));
        tables.forEach(
                table ->
                        table.described()
                                .forEach(column -> rows.add(new DictionaryTable(table, column))));
        return own;
    }

    private static final int COLUMNS = 7;

    private static int count(List<? extends ReportTable<?>> tables) {
        return tables.stream().mapToInt(table -> table.described().size()).sum();
    }
}
