package org.shanhai.pack.table;

import java.util.List;
import org.shanhai.message.Message;

/// Takes the rows of a table, one after the other, from whatever format.
public interface RowSink {
    /// What stands between the cells; told first, where anything does.
    default void separated(Separator by) {}

    /// What stands first under a name of a table whose names stand in its rows.
    record First(String name, long line, String value) {}

    /// Told before the names, where they stand in the rows.
    default void named(List<First> names) {}

    /// The names of the columns.
    ///
    /// @return whether the rows are wanted
    boolean header(List<String> names, long line);

    /// Whether a column of the header is read, so that its cells must be there; the others may be
    /// left empty.
    default boolean reads(int column) {
        return true;
    }

    /// One row. The buffer is used again for the next one.
    void row(RowBuffer row);

    void fault(Fault fault);

    /// The same at one spot.
    default void fault(long line, String column, String value, Message what) {
        fault(new Fault(line, column, value, what));
    }
}
