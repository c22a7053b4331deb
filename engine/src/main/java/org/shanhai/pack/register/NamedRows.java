package org.shanhai.pack.register;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.shanhai.message.Message;
import org.shanhai.pack.NoFile;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Problem;
import org.shanhai.pack.Problems;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.HeadingFinder;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.table.RowSink;
import org.shanhai.pack.table.TableFile;
import org.shanhai.register.RegisterField;

/// Takes the rows of a small table by the names of its columns.
///
/// @param remedy what to do where one of these is not
/// @param taker of the rows in which anything stands
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

    /// Reads a small table.
    ///
    /// @param taker of rows, and of what hears of what is wrong with them
    /// @return what is wrong with the file; nothing where it could be read
    static List<Problem> read(
            Path path,
            List<String> known,
            List<String> needed,
            Message remedy,
            BiConsumer<Named, Consumer<Fault>> taker) {
        Problems problems = new Problems();
        String file = String.valueOf(path.getFileName());
        Consumer<Fault> faults = fault -> problems.error("", file, fault);
        Consumer<Named> each = row -> taker.accept(row, faults);
        NamedRows rows = new NamedRows(known, needed, remedy, each, faults, new LinkedHashMap<>());
        NoFile.orRead(
                path,
                remedy,
                faults,
                there ->
                        new RegisterFile(there, Optional.empty())
                                .read(rows, TableFile.Listener.SILENT));
        return problems.list();
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
        if (found.isEmpty()) {
            for (String column : needed) {
                if (!places.containsKey(column)) {
                    found.add(
                            new Fault(
                                    line,
                                    column,
                                    String.join(",", headings),
                                    PackMessage.COLUMN_MISSING.of(column).so(remedy)));
                }
            }
        }
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
