package org.shanhai.app.packs;

import java.util.List;

/// A property of the object `shanhai` in `datapackage.json`, or of the sheet `pack` of a workbook.
///
/// @param name the key of its words
/// @param shown as it is written
record PackProperty(String name, String shown) {
    /// In the order in which they are explained.
    static List<PackProperty> list() {
        return List.of(
                new PackProperty("base", "base"),
                new PackProperty("name", "name"),
                new PackProperty("name_local", "name_local"),
                new PackProperty("area", "area"),
                new PackProperty("base_year", "base_year"),
                new PackProperty("currency", "currency"),
                new PackProperty("rates", "rates.CURRENCY.YEAR"),
                new PackProperty("unit", "unit.TABLE"),
                new PackProperty("boundaries", "boundaries"));
    }

    String words() {
        return "format.property." + name;
    }
}
