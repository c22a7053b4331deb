package org.shanhai.pack.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.shanhai.message.Message;
import org.shanhai.pack.sense.TotalRow;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.SquareRows;
import org.shanhai.pack.unit.FigureWords;

/// One project as it is written: the text and the line of each field that is named, by its key.
record Draft(long line, Map<String, Written> cells) {
    /// By what a project goes.
    static final List<String> LABELS =
            List.of(ProjectFields.PROJECT, ProjectFields.NAME, ProjectFields.NAME_LOCAL);

    /// @param line of the file; 0 where it has none
    record Written(String text, long line) {}

    Draft(long line) {
        this(line, new LinkedHashMap<>());
    }

    /// Takes a value; a field that is there twice is a fault.
    void put(String field, String text, long at, Consumer<Fault> faults) {
        String value = SquareRows.unguarded(text.strip());
        Written earlier = cells.putIfAbsent(field, new Written(value, at));
        if (earlier != null) {
            Message what = ProjectMessage.SECOND_VALUE.of(earlier.text(), earlier.line());
            faults.accept(new Fault(at, field, value, what));
        }
    }

    /// Puts another value in the place of what a field has, at the same line.
    void replace(String field, String text) {
        Written earlier = cells.get(field);
        cells.put(field, new Written(text, earlier == null ? 0 : earlier.line()));
    }

    /// What stands in a field; empty where nothing does, or that it is not known.
    Optional<Written> find(String field) {
        return Optional.ofNullable(cells.get(field))
                .filter(written -> !FigureWords.sayUnknown(written.text()));
    }

    /// Whether a field is named, filled or not.
    boolean names(String field) {
        return cells.containsKey(field);
    }

    /// What is wrong where it is no project but sums up others, as its first cell or a name says.
    Optional<Fault> findTotal() {
        // Tax of a scope may be the total.
        Stream<String> first =
                cells.keySet().stream()
                        .filter(field -> find(field).isPresent())
                        .filter(field -> !field.equals(ProjectFields.TAX_SCOPE));
        return Stream.concat(first.limit(1), LABELS.stream())
                .flatMap(
                        field ->
                                find(field)
                                        .map(at -> TotalRow.fault(at.line(), field, at.text()))
                                        .stream())
                .filter(fault -> TotalRow.isOne(fault.value()))
                .findFirst();
    }
}
