package org.shanhai.pack.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shanhai.message.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/// What is wrong with JSON that cannot be read.
public final class JsonFault {
    private static final Pattern SIGN =
            Pattern.compile("Unexpected (?:character \\(|close marker )'(.+?)'");
    private static final Pattern WORD = Pattern.compile("Unrecognized token '(.+?)'");
    private static final Pattern TWICE = Pattern.compile("Duplicate Object property \"(.*)\"");

    private JsonFault() {}

    /// @param remedy where the JSON as such is wrong
    public static Fault of(JacksonException broken, Message remedy) {
        TokenStreamLocation location = broken.getLocation();
        String reason = String.valueOf(broken.getOriginalMessage());
        if (broken instanceof StreamConstraintsException) {
            // The parser does not say where: such a file is seldom the one that was meant.
            Message bound =
                    reason.contains("nesting depth")
                            ? TableMessage.JSON_DEEP.of(StreamReadConstraints.DEFAULT_MAX_DEPTH)
                            : TableMessage.JSON_LONG.of();
            return Fault.ofFile(bound.so(TableMessage.CHECK_RIGHT_FILE.of()));
        }
        Message why = why(reason);
        if (location == null) {
            return Fault.ofFile(TableMessage.JSON_INVALID.of(why).so(remedy));
        }
        Message what = TableMessage.JSON_INVALID_AT.of(location.getColumnNr(), why);
        return Fault.ofLine(Math.max(0, location.getLineNr()), what.so(remedy));
    }

    /// Half a sentence: our words for what is common, the parser's for the rest.
    private static Message why(String reason) {
        if (reason.startsWith("Unexpected end-of-input")) {
            return TableMessage.ENDS_EARLY.of();
        }
        Matcher word = WORD.matcher(reason);
        if (word.lookingAt()) {
            return TableMessage.JSON_WORD.of(word.group(1));
        }
        Matcher sign = SIGN.matcher(reason);
        if (sign.lookingAt()) {
            return TableMessage.JSON_SIGN.of(sign.group(1));
        }
        Matcher twice = TWICE.matcher(reason);
        return twice.matches()
                ? TableMessage.JSON_TWICE.of(twice.group(1))
                : TableMessage.SAID_BY.of("Jackson", reason);
    }
}
