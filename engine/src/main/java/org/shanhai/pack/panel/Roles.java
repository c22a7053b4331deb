package org.shanhai.pack.panel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.shanhai.message.Message;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Suggestions;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.HeadingFinder;

/// Settles which columns of a header are read as what, from what is asked and what can be guessed.
///
/// @param found what keeps the columns from being settled
/// @param taken columns that are no candidates any more
/// @param guessed columns that were found by their names
record Roles(
        PanelQuestion question,
        List<String> header,
        long line,
        List<Fault> found,
        Set<String> taken,
        List<String> guessed) {
    /// @param line of the header; 0 where it has none
    /// @param faults takes everything that keeps the columns from being settled
    /// @return empty where something does
    static Optional<PanelColumns> settle(
            PanelQuestion question, List<String> header, long line, Consumer<Fault> faults) {
        List<Fault> found = new ArrayList<>();
        Roles roles = new Roles(question, header, line, found, new HashSet<>(), new ArrayList<>());
        Optional<PanelColumns> settled = roles.settle();
        found.forEach(faults);
        return settled;
    }

    private Optional<PanelColumns> settle() {
        HeadingFinder.find(
                header, line, name -> Optional.of(name).filter(any -> !any.isEmpty()), found::add);
        // What is asked for is no candidate for the rest.
        Stream.of(question.place(), question.industry(), question.value(), question.year())
                .flatMap(Optional::stream)
                .forEach(taken::add);
        Optional<String> place = find(ColumnGuess.PLACE, question.place());
        boolean wide = question.wide();
        Optional<String> industry =
                wide ? Optional.empty() : find(ColumnGuess.INDUSTRY, question.industry());
        Optional<String> value =
                wide ? Optional.empty() : find(ColumnGuess.VALUE, question.value());
        Optional<String> year = find(ColumnGuess.YEAR, question.year());
        return place.filter(name -> found.isEmpty())
                .map(name -> new PanelColumns(name, industry, value, year, guessed));
    }

    private Optional<String> find(ColumnGuess role, Optional<String> asked) {
        if (asked.isPresent()) {
            if (!header.contains(asked.get())) {
                Message near = Suggestions.among(header, asked.get());
                fail(asked.get(), PackMessage.NOT_KNOWN.so(near.then(columnsAre())));
            }
            return asked;
        }
        if (role == ColumnGuess.PLACE && question.wide()) {
            // Its name may be anything, or nothing: row names have no header.
            guessed.add(header.getFirst());
            return Optional.of(header.getFirst());
        }
        List<String> free = header.stream().filter(name -> !taken.contains(name)).toList();
        List<String> fitting = role.among(free);
        if (fitting.size() == 1) {
            taken.add(fitting.getFirst());
            guessed.add(fitting.getFirst());
            return Optional.of(fitting.getFirst());
        }
        if (!fitting.isEmpty() || role != ColumnGuess.YEAR) {
            Message what =
                    fitting.isEmpty()
                            ? PanelMessage.NO_PLAIN_COLUMN.of(role.role())
                            : PanelMessage.SEVERAL_COLUMNS.of(role.role(), fitting);
            fail("", what.so(PanelMessage.SAY_WHICH_COLUMN.of(role.role()).then(columnsAre())));
        }
        return Optional.empty();
    }

    private Message columnsAre() {
        int most = 40;
        List<String> names = new ArrayList<>(header.subList(0, Math.min(most, header.size())));
        if (header.size() > most) {
            names.add("…");
        }
        return PackMessage.ALLOWED.of(names).then(PanelMessage.OPTIONS_ARE.of());
    }

    private void fail(String column, Message message) {
        found.add(new Fault(line, column, "", message));
    }
}
