package org.shanhai.region;

import java.util.Arrays;
import java.util.List;

/// Where something is written. Empty texts where unknown.
public record Source(
        String key, String title, String publisher, String date, String url, String licence) {

    /// The keys in a cell that may name several sources, separated by `;`, in their order.
    public static List<String> keysIn(String cell) {
        return Arrays.stream(cell.split(";", -1))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }
}
