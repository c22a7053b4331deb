package org.shanhai.bench.us;

import org.shanhai.key.Keyed;

/// How fine the industries of the American pack are.
public enum Level implements Keyed {
    /// Those of the summary tables of the Bureau of Economic Analysis: about 70.
    SUMMARY,
    /// Those of the USEEIO model, which are those of the Bureau's detailed table: about 360.
    DETAIL;

    /// @param word `71` or `detail`
    public static Level of(String word) {
        return switch (word) {
            case "71" -> SUMMARY;
            case "detail" -> DETAIL;
            default ->
                    throw new IllegalArgumentException(
                            "There is no level '%s'; say 71 or detail.".formatted(word));
        };
    }
}
