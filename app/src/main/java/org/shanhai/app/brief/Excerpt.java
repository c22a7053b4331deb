package org.shanhai.app.brief;

import java.util.List;

/// What of a part of an answer stands in a brief.
///
/// @param part its key
/// @param rows how many rows, items or fields at most, from the first on
/// @param columns keys of the columns of a table, in the order in which they stand, or of fields;
///     all that say anything where empty
/// @param remarked whether the remark of a table stands below it
public record Excerpt(String part, int rows, List<String> columns, boolean remarked) {
    public Excerpt {
        columns = List.copyOf(columns);
    }

    public Excerpt withRemark() {
        return new Excerpt(part, rows, columns, true);
    }

    public static Excerpt of(String part, int rows, String... columns) {
        return new Excerpt(part, rows, List.of(columns), false);
    }
}
