package org.shanhai.app.decisions;

import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One entry of a register.
///
/// @param number from 1, without gaps
/// @param entry what was recorded, as JSON, to the letter
/// @param previous the hash of the entry before; of the first [#ROOT]
/// @param hash over number, previous and entry
public record Decision(long number, String entry, String previous, String hash) {
    /// What stands before the first entry.
    public static final String ROOT = "0".repeat(64);

    private static final JsonMapper JSON = new JsonMapper();

    static Decision next(long number, String entry, String previous) {
        return new Decision(number, entry, previous, hash(number, entry, previous));
    }

    private static String hash(long number, String entry, String previous) {
        return Content.hash(number + "\n" + previous + "\n" + entry);
    }

    /// Whether it is as it was recorded.
    boolean isAsRecorded() {
        return hash.equals(hash(number, entry, previous));
    }

    /// What was recorded.
    public JsonNode said() {
        return JSON.readTree(entry);
    }

    public String text(String field) {
        return said().path(field).asString("");
    }

    /// The number of the decision whose place it takes.
    public OptionalLong supersedes() {
        JsonNode earlier = said().path("supersedes");
        return earlier.isIntegralNumber()
                ? OptionalLong.of(earlier.asLong())
                : OptionalLong.empty();
    }

    /// What it decides on: a project at a site. One decision of several about it stands.
    static String about(JsonNode said) {
        return String.join(
                "\n",
                said.path("project").asString(""),
                said.path("place").asString(""),
                said.path("zone").asString(""));
    }
}
