package org.shanhai.app.report.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.shanhai.app.text.Words;

/// What each column of each table means, this one's own included.
///
/// @param tables all others
/// @param currency the code of the region's money
record DictionaryTable(List<? extends ReportTable> tables, Words words, String currency)
        implements ReportTable {
    static final String NAME = "dictionary";

    DictionaryTable {
        tables = List.copyOf(tables);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Described> described() {
        return List.of(
                Described.text("sheet", Known.WORKBOOK),
                Described.code("file", Known.WORKBOOK),
                Described.code("column", Known.WORKBOOK),
                Described.text("heading", Known.WORKBOOK),
                Described.text("meaning", Known.WORKBOOK),
                Described.text("unit", Known.WORKBOOK).as("unit_of_column"),
                Described.text("known", Known.WORKBOOK));
    }

    private List<ReportTable> all() {
        List<ReportTable> all = new ArrayList<>();
        all.add(this);
        all.addAll(tables);
        return all;
    }

    @Override
    public int rowCount() {
        return all().stream().mapToInt(table -> table.described().size()).sum();
    }

    @Override
    public void writeRows(Sink sink) throws IOException {
        for (ReportTable table : all()) {
            for (Described column : table.described()) {
                sink.text(table.sheet())
                        .text(table.name() + ".csv")
                        .text(column.key())
                        .text(column.heading(words))
                        .text(column.meaning(words))
                        .text(column.unit().name(words, currency))
                        .text(words.get(column.known().words()))
                        .endRow();
            }
        }
    }
}
