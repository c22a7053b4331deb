package org.shanhai.app.register;

import java.util.List;
import org.shanhai.app.packs.ImportedTable;

/// Where a register comes from, as the pack will say.
///
/// @param key of the source
public record RegisterSource(
        String key, String title, String publisher, String date, String url, String licence) {

    ImportedTable table() {
        return new ImportedTable(
                "sources",
                List.of("source", "title", "publisher", "date", "url", "licence"),
                List.of(List.of(key, title, publisher, date, url, licence)));
    }
}
