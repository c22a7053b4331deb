package org.shanhai.app.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.text.Words;
import org.shanhai.ask.WrongUse;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What it takes to record a decision beside its answer.
final class RecordOptions {
    @Option(names = "--record", description = "${bundle:admit.record.about}")
    private boolean record;

    @Option(names = "--by", paramLabel = "NAME", description = "${bundle:admit.by.about}")
    private @Nullable String by;

    @Option(names = "--because", paramLabel = "TEXT", description = "${bundle:admit.because.about}")
    private @Nullable String because;

    @Option(
            names = "--due",
            paramLabel = "CONDITION=DATE",
            description = "${bundle:admit.due.about}")
    private List<String> due = List.of();

    @Option(
            names = "--supersedes",
            paramLabel = "NUMBER",
            description = "${bundle:admit.supersedes.about}")
    private @Nullable Long supersedes;

    @Mixin private RegisterOption register = new RegisterOption();

    boolean asked() {
        return record;
    }

    String by() {
        return by == null ? "" : by.strip();
    }

    String because() {
        return because == null ? "" : because.strip();
    }

    OptionalLong supersedes() {
        return supersedes == null ? OptionalLong.empty() : OptionalLong.of(supersedes);
    }

    RegisterOption register() {
        return register;
    }

    /// @throws WrongUse where a decision cannot be recorded so
    void requireSense(Words words) {
        boolean beside =
                by != null
                        || because != null
                        || !due.isEmpty()
                        || supersedes != null
                        || register.given();
        if (!record && beside) {
            throw new WrongUse(words.get("admit.record_not_asked"));
        }
        if (record && (by().isEmpty() || because().isEmpty())) {
            throw new WrongUse(words.get("admit.record_by_and_because"));
        }
        if (record) {
            due(words);
        }
    }

    /// The dates by the keys of conditions, as they were given.
    ///
    /// @throws WrongUse where one is no date, or a condition has two
    Map<String, LocalDate> due(Words words) {
        Map<String, LocalDate> dates = new LinkedHashMap<>();
        for (String one : due) {
            int equals = one.lastIndexOf('=');
            try {
                if (equals <= 0) {
                    throw new DateTimeParseException("no date", one, 0);
                }
                LocalDate date = LocalDate.parse(one.substring(equals + 1).strip());
                String condition = one.substring(0, equals).strip();
                if (dates.put(condition, date) != null) {
                    throw new WrongUse(words.get("admit.due_twice", condition));
                }
            } catch (DateTimeParseException notADate) {
                throw new WrongUse(words.get("admit.bad_due", one), notADate);
            }
        }
        return dates;
    }
}
