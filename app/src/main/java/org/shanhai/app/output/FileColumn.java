package org.shanhai.app.output;

import java.util.List;

/// A column of a [Table].
///
/// @param key its name where programs read it: the header in CSV
/// @param heading its name where people read it, in their language: the header in a workbook, and
///     in CSV for a spreadsheet; the key where there are no words for it
/// @param kind what stands in it
public record FileColumn(String key, String heading, Kind kind) {
    /// What stands in a column, which says how all its numbers are shown in a workbook.
    public enum Kind {
        TEXT(""),
        /// A key or code, whose leading zeros count.
        CODE("@"),
        WHOLE("#,##0"),
        MONEY("#,##0"),
        /// Of one whole: 0.12 is shown as 12.0%.
        SHARE("0.0%"),
        NUMBER("#,##0.00"),
        /// So small that only its first digits say anything.
        TINY("0.00E+00"),
        /// Numbers of which each row has a unit of its own; a year may be among them.
        MIXED("[>=10000]#,##0;General"),
        YEAR("0"),
        /// True or false.
        FLAG(""),
        /// Anything, shown as it comes.
        ANY("");

        private final String format;

        Kind(String format) {
            this.format = format;
        }

        /// The format of its cells in a workbook; empty where they need none.
        String format() {
            return format;
        }

        /// Whether thousands are set apart.
        boolean isGrouped() {
            return format.contains("#,##0");
        }

        /// How many characters a number takes beside its whole digits.
        int moreDigits() {
            return switch (this) {
                case TEXT, CODE, WHOLE, MONEY, YEAR, FLAG -> 0;
                case NUMBER -> ".00".length();
                // The whole is 100.0%.
                case SHARE -> "00.0%".length();
                case TINY -> ".00E-00".length();
                case MIXED, ANY -> ".000000".length();
            };
        }
    }

    /// A column without words of its own.
    public static FileColumn named(String key, Kind kind) {
        return new FileColumn(key, key, kind);
    }

    /// The same with another heading.
    public FileColumn headed(String newHeading) {
        return new FileColumn(key, newHeading, kind);
    }

    static List<String> keys(List<FileColumn> columns) {
        return columns.stream().map(FileColumn::key).toList();
    }

    static List<String> headings(List<FileColumn> columns) {
        return columns.stream().map(FileColumn::heading).toList();
    }
}
