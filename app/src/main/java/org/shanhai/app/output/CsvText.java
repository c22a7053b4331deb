package org.shanhai.app.output;

import org.shanhai.app.text.Visible;

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

    /// With its control characters written out, and an apostrophe in front where a spreadsheet
    /// would run it as a formula; spreadsheets of East Asia take the wide signs too. A number,
    /// `-99`, is none, nor is a sign alone, as the relation `=`.
    public static String guarded(String text) {
        String shown = Visible.lines(text);
        boolean formula =
                shown.length() > 1
                        && "=+-@\t\r\n＝＋－＠".indexOf(shown.charAt(0)) >= 0
                        && !shown.matches("[-+][0-9]+([.][0-9]+)?");
        return formula ? "'" + shown : shown;
    }
}
