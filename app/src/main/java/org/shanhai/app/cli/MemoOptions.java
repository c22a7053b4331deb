package org.shanhai.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.text.Words;
import org.shanhai.ask.WrongUse;
import picocli.CommandLine.Option;

/// Where the memo of an admission goes, and the date it bears.
final class MemoOptions {
    @Option(names = "--out", paramLabel = "DIR", description = "${bundle:admit.out.about}")
    private @Nullable Path out;

    @Option(names = "--date", paramLabel = "DATE", description = "${bundle:admit.date.about}")
    private @Nullable String date;

    Optional<Path> out() {
        return Optional.ofNullable(out);
    }

    /// @throws WrongUse where it is no date, or there is no memo to bear it
    Optional<LocalDate> dated(Words words) {
        if (date == null) {
            return Optional.empty();
        }
        if (out == null) {
            throw new WrongUse(words.get("admit.date_without_memo"));
        }
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeParseException notADate) {
            throw new WrongUse(words.get("admit.bad_date", date), notADate);
        }
    }
}
