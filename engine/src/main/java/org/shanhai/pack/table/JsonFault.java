package org.shanhai.pack.table;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/// What is wrong with JSON that cannot be read.
public final class JsonFault {
    private static final String KIND = "json";

    private JsonFault() {}

    /// @param remedy where the JSON as such is wrong
    public static Fault of(JacksonException broken, String remedy) {
        TokenStreamLocation location = broken.getLocation();
        if (broken instanceof StreamConstraintsException) {
            // The parser does not say where: such a file is seldom the one that was meant.
            return new Fault(
                    KIND,
                    0,
                    "",
                    "",
                    outOfBounds(String.valueOf(broken.getOriginalMessage())),
                    "Check that it is the right file.");
        }
        String where = location == null ? "" : " (column %d)".formatted(location.getColumnNr());
        return new Fault(
                KIND,
                location == null ? 0 : Math.max(0, location.getLineNr()),
                "",
                "",
                "This is not valid JSON%s: %s.".formatted(where, broken.getOriginalMessage()),
                remedy);
    }

    private static String outOfBounds(String reason) {
        return reason.contains("nesting depth")
                ? "The JSON is nested too deep: more than %d brackets are open at once."
                        .formatted(StreamReadConstraints.DEFAULT_MAX_DEPTH)
                : "The JSON has a name, a text or a number that is far too long.";
    }
}
