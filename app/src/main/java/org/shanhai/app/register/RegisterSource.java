package org.shanhai.app.register;

import java.util.List;
import org.shanhai.app.packs.ImportedTable;
import org.shanhai.app.text.Words;

/// Where a register comes from, as the pack will say.
///
/// @param key of the source
public record RegisterSource(
        String key, String title, String publisher, String date, String url, String licence) {

    /// Where nobody says.
    ///
    /// @param file of the register
    public static String title(String file, Words words) {
        return words.get("register.title.default", file);
    }

    ImportedTable table() {
        return new ImportedTable(
                "sources",
                List.of("source", "title", "publisher", "date", "url", "licence"),
                List.of(List.of(key, title, publisher, date, url, licence)));
    }
}
