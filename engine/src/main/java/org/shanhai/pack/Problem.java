package org.shanhai.pack;

/// One thing that is wrong, or doubtful, in a pack.
///
/// @param table name of the table; empty where the pack as a whole is meant
/// @param file name of the file or sheet
/// @param line true line of the file (row of the sheet), from 1; 0 where none applies
/// @param column header of the column; empty where none applies
/// @param value what stands there; empty where nothing does
/// @param message what is wrong
/// @param remedy what is allowed, or what to do
public record Problem(
        Severity severity,
        String table,
        String file,
        long line,
        String column,
        String value,
        String message,
        String remedy) {

    /// Errors make a pack unusable; warnings do not.
    public enum Severity {
        ERROR("error"),
        WARNING("warning");

        private final String key;

        Severity(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /// `facts.csv:12, column "value": "12x" is not a number. Write …`
    public String inWords() {
        StringBuilder text = new StringBuilder(file.isEmpty() ? table : file);
        if (line > 0) {
            text.append(':').append(line);
        }
        if (!column.isEmpty()) {
            text.append(", column \"").append(column).append('"');
        }
        text.append(": ");
        if (!value.isEmpty()) {
            text.append('"').append(value).append("\" ");
        }
        text.append(message);
        if (!remedy.isEmpty()) {
            text.append(' ').append(remedy);
        }
        return text.toString();
    }
}
