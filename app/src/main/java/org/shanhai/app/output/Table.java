package org.shanhai.app.output;

import java.io.IOException;
import java.util.List;

/// A table that goes into a file of its own and a sheet of the workbook. Rows are handed over one
/// by one, so that a table of a million rows need not be held.
public interface Table {
    /// File name without its ending.
    String name();

    /// Name of the sheet, of at most 31 characters.
    default String sheet() {
        return name();
    }

    List<FileColumn> columns();

    /// How many rows [#writeRows(Sink)] hands over.
    int rowCount();

    void writeRows(Sink sink) throws IOException;

    /// Takes a table cell by cell; each row ends with [#endRow()].
    interface Sink {
        Sink text(String text);

        /// A number; an empty cell where it is NaN, which stands for unknown.
        Sink number(double number);

        Sink flag(boolean flag);

        void endRow() throws IOException;
    }
}
