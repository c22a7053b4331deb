package org.shanhai.pack.panel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.shanhai.pack.table.Fault;

/// Settles which columns of a header are read as what, from what is asked and what can be guessed.
final class Roles {
    private final PanelQuestion question;
    private final List<String> header;
    private final long line;
    private final Consumer<Fault> faults;
    private final Set<String> taken = new HashSet<>();
    private final List<String> guessed = new ArrayList<>();
    private boolean settled = true;

    private Roles(PanelQuestion question, List<String> header, long line, Consumer<Fault> faults) {
        this.question = question;
        this.header = header;
        this.line = line;
        this.faults = faults;
    }

    /// @param line of the header; 0 where it has none
    /// @param faults takes everything that keeps the columns from being settled
    /// @return empty where something does
    static Optional<PanelColumns> settle(
            PanelQuestion question, List<String> header, long line, Consumer<Fault> faults) {
        return new Roles(question, header, line, faults).settle();
    }

    private Optional<PanelColumns> settle() {
        requireDistinct();
        // What is asked for is no candidate for the rest.
        Stream.of(question.place(), question.industry(), question.value(), question.year())
                .flatMap(Optional::stream)
                .forEach(taken::add);
        Optional<String> place = find("place", question.place());
        boolean wide = question.wide();
        Optional<String> industry = wide ? Optional.empty() : find("industry", question.industry());
        Optional<String> value = wide ? Optional.empty() : find("value", question.value());
        Optional<String> year = find("year", question.year());
        return place.filter(found -> settled)
                .map(found -> new PanelColumns(found, industry, value, year, guessed, List.of()));
    }

    private void requireDistinct() {
        Set<String> seen = new HashSet<>();
        for (String name : header) {
            if (!name.isEmpty() && !seen.add(name)) {
                fail(
                        "column-twice",
                        name,
                        "The column is there twice.",
                        "Keep one of them, or name them apart.");
            }
        }
    }

    private Optional<String> find(String role, Optional<String> asked) {
        if (asked.isPresent()) {
            if (!header.contains(asked.get())) {
                fail(
                        "column-missing",
                        asked.get(),
                        "There is no such column for --%s.".formatted(role),
                        columnsAre());
            }
            return asked;
        }
        if (role.equals("place") && question.wide()) {
            // Its name may be anything, or nothing: row names have no header.
            guessed.add(header.getFirst());
            return Optional.of(header.getFirst());
        }
        List<String> free = header.stream().filter(name -> !taken.contains(name)).toList();
        List<String> fitting = guessOf(role).among(free);
        if (fitting.size() == 1) {
            taken.add(fitting.getFirst());
            guessed.add(fitting.getFirst());
            return Optional.of(fitting.getFirst());
        }
        if (!fitting.isEmpty() || !role.equals("year")) {
            fail(
                    "column-unclear",
                    "",
                    fitting.isEmpty()
                            ? "No column is plainly that of the %s.".formatted(role)
                            : "Several columns may be that of the %s: %s."
                                    .formatted(role, String.join(", ", fitting)),
                    "Say which with --%s COLUMN. %s".formatted(role, columnsAre()));
        }
        return Optional.empty();
    }

    private static ColumnGuess guessOf(String role) {
        return switch (role) {
            case "place" -> ColumnGuess.PLACE;
            case "industry" -> ColumnGuess.INDUSTRY;
            case "value" -> ColumnGuess.VALUE;
            case "year" -> ColumnGuess.YEAR;
            default -> throw new IllegalArgumentException("There is no role '%s'.".formatted(role));
        };
    }

    private String columnsAre() {
        int most = 40;
        String names = String.join(", ", header.subList(0, Math.min(most, header.size())));
        return "The columns are: %s%s. Options: --place, --industry, --value, --year; --wide where"
                .formatted(names, header.size() > most ? " …" : "")
                .concat(" each industry has a column of its own.");
    }

    private void fail(String kind, String column, String message, String remedy) {
        settled = false;
        faults.accept(new Fault(kind, line, column, "", message, remedy));
    }
}
