package org.shanhai.pack.book;

import java.util.List;
import java.util.Map;

/// A book as it was read.
///
/// @param isNew whether the pack does not know the zone by itself
/// @param year of whatever in it names no year
public record ZoneBook(
        BookRow head,
        String zone,
        String place,
        boolean isNew,
        int year,
        Map<BookSheet, List<BookRow>> rows) {
    public ZoneBook {
        rows = Map.copyOf(rows);
    }

    /// The rows of a sheet, in its order.
    public List<BookRow> rows(BookSheet sheet) {
        return rows.getOrDefault(sheet, List.of());
    }

    /// What each enterprise is called in the pack, by its name.
    public Map<String, String> enterpriseKeys() {
        return NameKeys.ofNames(
                zone + "-e-",
                rows(BookSheet.ENTERPRISES).stream().map(row -> row.text("name")).toList());
    }

    /// The key under which the pack holds the book as a source.
    public String source() {
        return sourceOf(zone);
    }

    static String sourceOf(String zone) {
        return "zone-book-" + zone;
    }
}
