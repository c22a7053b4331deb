package org.shanhai.app.zone;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.packs.ImportedTable;
import org.shanhai.app.text.Words;
import org.shanhai.pack.book.BookSheet;
import org.shanhai.pack.book.ZoneBook;

/// What an import of a zone's book did, as an answer.
public final class ImportSheet {
    private ImportSheet() {}

    /// @param pack the folder it went into
    public static Answer of(ZoneBook book, BookTables tables, String pack, Words words) {
        long enterprises =
                book.rows(BookSheet.ENTERPRISES).stream()
                        .map(row -> row.text("name"))
                        .distinct()
                        .count();
        long industries =
                book.rows(BookSheet.ENTERPRISES).stream()
                        .map(row -> row.text("industry"))
                        .distinct()
                        .count();
        Map<String, @Nullable Object> json =
                JsonObject.of(
                        "pack",
                        pack,
                        "zone",
                        book.zone(),
                        "place",
                        book.place(),
                        "year",
                        book.year(),
                        "enterprises",
                        enterprises,
                        "industries",
                        industries);
        String said =
                words.get(
                        "zone.imported",
                        book.zone(),
                        Integer.toString(book.year()),
                        pack,
                        enterprises,
                        industries);
        return new Answer(
                "",
                List.of(
                        new Answer.Statement("imported", said, json),
                        new Sheet(words, "zone.")
                                .<ImportedTable>columns(tables.list())
                                .text("table", ImportedTable::table)
                                .number("rows", table -> Cell.of(table.rows().size()))
                                .text("holds", table -> words.get("zone.holds." + table.table()))
                                .table("tables", words.get("zone.tables"), "", Answer.Layout.GRID),
                        new Answer.Items(
                                "next",
                                words.get("zone.next"),
                                List.of(
                                        next("shanhai check --pack " + pack),
                                        next("shanhai show " + book.place() + " --pack " + pack),
                                        next("shanhai report --pack " + pack)))));
    }

    private static Answer.Item next(String line) {
        return new Answer.Item(line, line);
    }
}
