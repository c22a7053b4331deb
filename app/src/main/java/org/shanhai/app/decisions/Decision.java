package org.shanhai.app.decisions;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One entry of a register.
///
/// @param number from 1, without gaps
/// @param entry what was recorded, as JSON, to the letter
/// @param previous the hash of the entry before; of the first [#ROOT]
/// @param hash over number, previous and entry
public record Decision(long number, String entry, String previous, String hash) {
    /// What stands before the first entry.
    public static final String ROOT = "0".repeat(64);

    private static final String CONTENTS = "contents";
    private static final JsonMapper JSON = new JsonMapper();

    /// A content by what it was recorded as.
    record Named(String hash, String kind, String name) {}

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

    /// Whether what was recorded can be told.
    boolean isReadable() {
        try {
            return said().isObject();
        } catch (JacksonException changed) {
            return false;
        }
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

    /// What it brought into the register, and what stood there before contents were named; empty of
    /// an entry from that time.
    Optional<List<Named>> contents() {
        JsonNode contents = said().path(CONTENTS);
        return contents.isArray()
                ? Optional.of(
                        contents.valueStream()
                                .map(
                                        one ->
                                                new Named(
                                                        one.path("hash").asString(""),
                                                        one.path("kind").asString(""),
                                                        one.path("name").asString("")))
                                .toList())
                : Optional.empty();
    }

    /// Names in what is to be recorded what it brings, so that kinds and names are hashed too.
    static void name(ObjectNode said, Iterable<Named> contents) {
        ArrayNode named = said.putArray(CONTENTS);
        for (Named one : contents) {
            named.addObject()
                    .put("hash", one.hash())
                    .put("kind", one.kind())
                    .put("name", one.name());
        }
    }

    /// When it was recorded; empty where it does not say a time.
    static Optional<Instant> at(JsonNode said) {
        try {
            return Optional.of(Instant.parse(said.path("at").asString("")));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
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
