package org.shanhai.region;

import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.OfTable;

/// A class of activities, finer than an industry: four digits of GB/T 4754 in China.
///
/// @param key its code; unique
/// @param industry the code of the industry it belongs to
/// @param items what the lists of papers say of it, as they number it; `not named` where they were
///     read and name nothing of it, empty where nobody has read them for it
@OfTable(value = "classes", key = "class")
public record IndustryClass(
        @InColumn(value = "class", key = true) String key,
        @InColumn(usual = true) String name,
        String nameLocal,
        @InColumn(of = "industries") String industry,
        @InColumn(maybe = true) String items,
        String source)
        implements Row {
    /// Whether anybody has read what the lists say of it.
    public boolean isRead() {
        return !items.isEmpty();
    }
}
