package org.shanhai.app.output;

/// A text as it stands in CSV.
public final class CsvText {
    private CsvText() {}

    /// In quotes where it would be read otherwise without.
    public static String quoted(String text) {
        if (text.isEmpty()) {
            return text;
        }
        boolean needed =
                text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                        || Character.isWhitespace(text.charAt(0))
                        || Character.isWhitespace(text.charAt(text.length() - 1));
        return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /// With an apostrophe in front where a spreadsheet would run it as a formula; spreadsheets of
    /// East Asia take the wide signs too. A number, `-99`, is none, nor is a sign alone, as the
    /// relation `=`.
    public static String guarded(String text) {
        boolean formula =
                text.length() > 1
                        && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0
                        && !text.matches("[-+][0-9]+([.][0-9]+)?");
        return formula ? "'" + text : text;
    }
}
