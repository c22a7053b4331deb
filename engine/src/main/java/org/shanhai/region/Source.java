package org.shanhai.region;

import java.util.Arrays;
import java.util.List;

/// Where something is written. Empty texts where unknown.
///
/// @param titleLocal its own title, in the language of the pack's places
/// @param publisherLocal the publisher in that language
public record Source(
        String key,
        String title,
        String titleLocal,
        String publisher,
        String publisherLocal,
        String date,
        String url,
        String licence)
        implements Row {

    /// One whose local title is not known.
    public Source(
            String key, String title, String publisher, String date, String url, String licence) {
        this(key, title, "", publisher, "", date, url, licence);
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
