package org.shanhai.region;

import java.util.Arrays;
import java.util.List;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.OfTable;

/// Where something is written. Empty texts where unknown.
///
/// @param titleLocal its own title, in the language of the pack's places
/// @param publisherLocal the publisher in that language
/// @param isComplete whether what it does not list of a place it tells of is absent there
@OfTable(value = "sources", key = "source")
public record Source(
        @InColumn(value = "source", key = true) String key,
        String title,
        String titleLocal,
        @InColumn(maybe = true) String publisher,
        String publisherLocal,
        @InColumn(maybe = true) String date,
        @InColumn(maybe = true) String url,
        @InColumn(maybe = true) String licence,
        @InColumn(value = "lists", words = "all") boolean isComplete)
        implements Row {

    /// One whose local title is not known.
    public Source(
            String key, String title, String publisher, String date, String url, String licence) {
        this(key, title, "", publisher, "", date, url, licence, false);
    }

    /// The keys in a cell that may name several sources, separated by `;`, in their order.
    public static List<String> keysIn(String cell) {
        return Arrays.stream(cell.split(";", -1))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }
}
