package org.shanhai.pack.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.shanhai.message.Message;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.HeadingFinder;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.table.RowSink;
import org.shanhai.register.RegisterField;

/// Takes the rows of a small table by the names of its columns.
///
/// @param known the columns that are read
/// @param needed those of them that must be there
/// @param remedy what to do where one of these is not
/// @param taker of the rows in which anything stands
/// @param places where each column stands
record NamedRows(
        List<String> known,
        List<String> needed,
        Message remedy,
        Consumer<Named> taker,
        Consumer<Fault> faults,
        Map<String, Integer> places)
        implements RowSink {
    /// A row by the names of its columns.
    record Named(RowBuffer row, Map<String, Integer> places) {
        /// Without spaces around it; empty where there is none.
        String cell(String column) {
            return row.cell(places.getOrDefault(column, -1));
        }
    }

    static NamedRows of(
            List<String> known,
            List<String> needed,
            Message remedy,
            Consumer<Named> taker,
            Consumer<Fault> faults) {
        return new NamedRows(known, needed, remedy, taker, faults, new LinkedHashMap<>());
    }

    @Override
    public boolean header(List<String> headings, long line) {
        List<Fault> found = new ArrayList<>();
        places.putAll(
                HeadingFinder.find(
                        headings,
                        line,
                        heading ->
                                Optional.of(RegisterField.plain(heading)).filter(known::contains),
                        found::add));
        needed.stream()
                .filter(column -> found.isEmpty() && !places.containsKey(column))
                .forEach(
                        column ->
                                found.add(
                                        new Fault(
                                                line,
                                                column,
                                                String.join(",", headings),
                                                PackMessage.COLUMN_MISSING.of(column).so(remedy))));
        found.forEach(faults);
        return found.isEmpty();
    }

    @Override
    public void row(RowBuffer row) {
        if (!row.isBlank()) {
            taker.accept(new Named(row, places));
        }
    }

    @Override
    public void fault(Fault fault) {
        faults.accept(fault);
    }
}
