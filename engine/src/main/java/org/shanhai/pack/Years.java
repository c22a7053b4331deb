package org.shanhai.pack;

import java.time.Clock;
import java.time.Year;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.shanhai.message.Message;
import org.shanhai.message.MessageKey;

/// The years that data can be of. What is said of a later one is a plan or a slip, no fact.
///
/// @param last next year: figures for the year under way may be printed before it ends
public record Years(int last) {
    /// The first year anything may be of.
    public static final int FIRST = 1900;

    /// The last year anything may be planned for.
    public static final int LAST_PLANNED = 2100;

    /// When this was written: a clock that is further back has stopped.
    private static final int WRITTEN = 2026;

    public static Years at(Clock clock) {
        return new Years(Math.max(WRITTEN, Year.now(clock).getValue()) + 1);
    }

    /// As this machine has it.
    public static Years now() {
        return at(Clock.systemUTC());
    }

    /// The year that is written, as `2019` or `2019年`; nothing, and told why, where none is.
    ///
    /// @param planned whether it may lie ahead, where nothing can be known
    public OptionalInt read(String text, boolean planned, Consumer<Message> wrong) {
        String digits = text.endsWith("年") ? text.substring(0, text.length() - 1).strip() : text;
        boolean isNumber =
                digits.length() == 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int year = isNumber ? Integer.parseInt(digits) : 0;
        int most = planned ? LAST_PLANNED : last;
        if (year >= FIRST && year <= most) {
            return OptionalInt.of(year);
        }
        MessageKey what = isNumber ? PackMessage.OUT_OF_RANGE : PackMessage.NOT_A_YEAR;
        wrong.accept(
                planned
                        ? what.so(PackMessage.MUST_LIE_BETWEEN.of(FIRST, most))
                        : (year > most ? PackMessage.YEAR_AHEAD : what)
                                .so(PackMessage.YEARS_REACH.of(FIRST)));
        return OptionalInt.empty();
    }

    public boolean isAhead(int year) {
        return year > last;
    }
}
