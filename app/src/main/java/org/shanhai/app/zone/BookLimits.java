package org.shanhai.app.zone;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shanhai.app.packs.ImportedTable;
import org.shanhai.app.text.Words;
import org.shanhai.pack.book.BookRow;
import org.shanhai.pack.book.BookSheet;
import org.shanhai.pack.book.ZoneBook;
import org.shanhai.region.Basis;
import org.shanhai.region.Zone;

/// What a zone can still take: its quotas, and of land what is free where that is less.
record BookLimits(ZoneBook book, Words words) {
    /// Its table; none where the book says nothing of either.
    static List<ImportedTable> of(ZoneBook book, Words words) {
        return new BookLimits(book, words).tables();
    }

    private List<ImportedTable> tables() {
        Map<String, List<String>> limits = new LinkedHashMap<>();
        for (BookRow row : book.rows(BookSheet.QUOTAS)) {
            limits.put(
                    row.text("of"),
                    limit(row.text("of"), row.findNumber("left").orElse(0), row.text("note")));
        }
        List<BookRow> parcels = book.rows(BookSheet.PARCELS);
        if (!parcels.isEmpty()) {
            double free =
                    parcels.stream()
                            .filter(row -> row.text("status").equals("free"))
                            .mapToDouble(row -> row.findNumber("land").orElse(0))
                            .sum();
            List<String> quota = limits.get("land");
            String freeMu = BookNumbers.plain(free * Zone.MU_PER_KM2);
            if (quota == null) {
                limits.put("land", limit("land", free, words.get("zone.note.free", freeMu)));
            } else {
                double left = Double.parseDouble(quota.get(2));
                String note =
                        words.get(
                                "zone.note.free_and_quota",
                                freeMu,
                                BookNumbers.plain(left * Zone.MU_PER_KM2));
                limits.put("land", limit("land", Math.min(free, left), note));
            }
        }
        return limits.isEmpty()
                ? List.of()
                : List.of(
                        new ImportedTable(
                                "limits",
                                List.of("zone", "of", "amount", "unit", "basis", "source", "note"),
                                List.copyOf(limits.values())));
    }

    private List<String> limit(String of, double amount, String note) {
        String unit =
                switch (of) {
                    case "land" -> "km2";
                    case "energy" -> "tce";
                    case "water" -> "m3";
                    default -> "t";
                };
        return List.of(
                book.zone(),
                of,
                BookNumbers.plain(amount),
                unit,
                Basis.REPORTED.key(),
                book.source(),
                note);
    }
}
