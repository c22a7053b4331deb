package org.shanhai.pack.table;

import org.shanhai.message.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/// What is wrong with JSON that cannot be read.
public final class JsonFault {
    private JsonFault() {}

    /// @param remedy where the JSON as such is wrong
    public static Fault of(JacksonException broken, Message remedy) {
        TokenStreamLocation location = broken.getLocation();
        String reason = String.valueOf(broken.getOriginalMessage());
        if (broken instanceof StreamConstraintsException) {
            // The parser does not say where: such a file is seldom the one that was meant.
            return new Fault(
                    FaultKind.JSON,
                    0,
                    "",
                    "",
                    outOfBounds(reason),
                    TableMessage.CHECK_RIGHT_FILE.of());
        }
        return new Fault(
                FaultKind.JSON,
                location == null ? 0 : Math.max(0, location.getLineNr()),
                "",
                "",
                location == null
                        ? TableMessage.JSON_INVALID.of(reason)
                        : TableMessage.JSON_INVALID_AT.of(location.getColumnNr(), reason),
                remedy);
    }

    private static Message outOfBounds(String reason) {
        return reason.contains("nesting depth")
                ? TableMessage.JSON_DEEP.of(StreamReadConstraints.DEFAULT_MAX_DEPTH)
                : TableMessage.JSON_LONG.of();
    }
}
