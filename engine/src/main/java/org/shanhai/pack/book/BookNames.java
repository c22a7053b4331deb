package org.shanhai.pack.book;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the sheets, columns and words of a book are called, in all languages there are.
///
/// @param sheets from the key of a sheet to its names
/// @param columns from `enterprises.tax` to the names of the column
/// @param choices from `parcel_status.free` to the words for it
/// @param ignored names of sheets that only explain
public record BookNames(
        Map<String, List<String>> sheets,
        Map<String, List<String>> columns,
        Map<String, List<String>> choices,
        Set<String> ignored) {
    public BookNames {
        sheets = Map.copyOf(sheets);
        columns = Map.copyOf(columns);
        choices = Map.copyOf(choices);
        ignored = Set.copyOf(ignored);
    }

    List<String> of(BookSheet sheet) {
        return sheets.getOrDefault(sheet.key(), List.of(sheet.key()));
    }

    List<String> of(BookSheet sheet, BookColumn column) {
        return columns.getOrDefault(sheet.key() + "." + column.key(), List.of(column.key()));
    }

    List<String> of(CellKind.Choice choice, String key) {
        return choices.getOrDefault(choice.set() + "." + key, List.of(key));
    }
}
