package org.shanhai.app.zone;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.app.packs.ImportedTable;
import org.shanhai.app.text.Words;
import org.shanhai.pack.book.IndustryTotals;
import org.shanhai.pack.book.ZoneBook;
import org.shanhai.region.Basis;

/// What the enterprises of a book come to, as facts about the place: of scope `zone`, since they
/// are not all there is.
///
/// @param currency the code of the pack's money
record BookFacts(ZoneBook book, String currency, Words words) {
    private static final String ZONE_SCOPE = "zone";
    private static final List<String> COLUMNS =
            List.of(
                    "place",
                    "industry",
                    "measure",
                    "value",
                    "relation",
                    "scope",
                    "unit",
                    "year",
                    "basis",
                    "source",
                    "note");

    /// Its table; none where the book has no enterprises.
    static List<ImportedTable> of(ZoneBook book, String currency, Words words) {
        return new BookFacts(book, currency, words).tables();
    }

    private List<ImportedTable> tables() {
        List<List<String>> rows = new ArrayList<>();
        for (IndustryTotals.Total total : new IndustryTotals(book).list()) {
            if (total.measure().equals("firms")) {
                rows.add(
                        fact(
                                total,
                                "presence",
                                "",
                                "",
                                Basis.REPORTED,
                                words.get("zone.note.presence", total.enterprises())));
            }
            rows.add(
                    fact(
                            total,
                            total.measure(),
                            BookNumbers.plain(total.value()),
                            unit(total.measure()),
                            Basis.DERIVED,
                            words.get("zone.note.sum", total.enterprises())));
        }
        return rows.isEmpty() ? List.of() : List.of(new ImportedTable("facts", COLUMNS, rows));
    }

    private List<String> fact(
            IndustryTotals.Total total,
            String measure,
            String value,
            String unit,
            Basis basis,
            String note) {
        return List.of(
                book.place(),
                total.industry(),
                measure,
                value,
                total.about() && !value.isEmpty() ? "~" : "",
                ZONE_SCOPE,
                unit,
                Integer.toString(total.year()),
                basis.key(),
                book.source(),
                note);
    }

    private String unit(String measure) {
        return switch (measure) {
            case "firms" -> "firms";
            case "jobs" -> "persons";
            case "industrial_land" -> "km2";
            case "energy_use" -> "tce";
            case "tax_per_land", "value_added_per_land" -> currency + "/km2";
            case "energy_per_value_added" -> "tce/" + currency;
            case "output", "value_added", "profit", "tax", "rd_expenditure" -> currency;
            default -> "t";
        };
    }
}
