package org.shanhai.app.enquiry;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.shanhai.ask.Session;
import org.shanhai.ask.WrongUse;

/// What it takes to record a decision beside its answer.
///
/// @param due by when conditions are to be kept, by their keys, as they were given
/// @param supersedes the decision whose place it takes
/// @param register it goes into; that of the session where empty
record Recording(
        String by,
        String because,
        Map<String, LocalDate> due,
        OptionalLong supersedes,
        Optional<String> register) {

    /// Empty where none is wanted.
    ///
    /// @throws WrongUse where a decision cannot be recorded so
    static Optional<Recording> of(AdmitPapers.Wanted wanted, Session session) {
        boolean beside =
                wanted.by().isPresent()
                        || wanted.because().isPresent()
                        || !wanted.due().isEmpty()
                        || wanted.supersedes().isPresent()
                        || wanted.register().isPresent();
        if (!wanted.record() && beside) {
            throw session.wrong("admit.record_not_asked");
        }
        if (!wanted.record()) {
            return Optional.empty();
        }
        // Blanks of other widths look like none, and like one another.
        String by = wanted.by().orElse("").replaceAll("\\p{Zs}", " ").strip();
        String because = wanted.because().orElse("").replaceAll("\\p{Zs}", " ").strip();
        if (by.isEmpty() || because.isEmpty()) {
            throw session.wrong("admit.record_by_and_because");
        }
        return Optional.of(
                new Recording(
                        by,
                        because,
                        due(wanted.due(), session),
                        wanted.supersedes().stream().mapToLong(Long::longValue).findFirst(),
                        wanted.register()));
    }

    /// @throws WrongUse where one is no date, or a condition has two
    private static Map<String, LocalDate> due(List<String> given, Session session) {
        Map<String, LocalDate> dates = new LinkedHashMap<>();
        for (String one : given) {
            int equals = one.lastIndexOf('=');
            try {
                if (equals <= 0) {
                    throw new DateTimeParseException("no date", one, 0);
                }
                LocalDate date = LocalDate.parse(one.substring(equals + 1).strip());
                String condition = one.substring(0, equals).strip();
                if (dates.put(condition, date) != null) {
                    throw session.wrong("admit.due_twice", condition);
                }
            } catch (DateTimeParseException notADate) {
                throw new WrongUse(session.words().get("admit.bad_due", one), notADate);
            }
        }
        return dates;
    }
}
