package org.shanhai.app.decisions;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.shanhai.key.Keyed;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What must hold of the entries of a register: numbered without gaps, each with the hash of the
/// one before, up to the one the register notes as its last; and all they name is there unchanged.
///
/// @param entries how many there are
/// @param head the hash of the last: whoever notes it elsewhere can later tell a register that was
///     written anew as a whole from the one it was taken from
/// @param hashes of all entries, in order
public record Chain(long entries, String head, List<String> hashes, List<Flaw> flaws) {
    private static final JsonMapper JSON = new JsonMapper();

    public Chain {
        hashes = List.copyOf(hashes);
        flaws = List.copyOf(flaws);
    }

    /// Something that is not as it was recorded.
    ///
    /// @param number of the decision
    /// @param what is concerned: the hash of a content; else empty
    public record Flaw(long number, Kind kind, String what) {
        /// What is wrong.
        public enum Kind implements Keyed {
            /// The entry is another than was recorded.
            CHANGED,
            /// It does not stand on the one before.
            UNLINKED,
            MISSING,
            CONTENT_MISSING,
            CONTENT_CHANGED
        }
    }

    /// An entry as it stands in its table, with what is there to search by.
    record Row(Decision decision, String about, OptionalLong supersedes) {
        private boolean isAsRecorded() {
            try {
                return decision.isAsRecorded()
                        && about.equals(Decision.about(decision.said()))
                        && supersedes.equals(decision.supersedes());
            } catch (JacksonException noEntry) {
                return false;
            }
        }
    }

    /// Finds a content as it is stored.
    @FunctionalInterface
    interface Contents {
        Optional<byte[]> find(String hash) throws SQLException;
    }

    static Chain of(List<Row> rows, DecisionRegister.Head head, Contents contents)
            throws SQLException {
        List<Flaw> flaws = new ArrayList<>();
        Map<String, Optional<Flaw.Kind>> looked = new HashMap<>();
        String before = Decision.ROOT;
        long number = 1;
        for (Row row : rows) {
            Decision decision = row.decision();
            for (; number < decision.number(); number++) {
                flaws.add(new Flaw(number, Flaw.Kind.MISSING, ""));
            }
            if (!row.isAsRecorded()) {
                flaws.add(new Flaw(decision.number(), Flaw.Kind.CHANGED, ""));
            } else {
                if (!decision.previous().equals(before)) {
                    flaws.add(new Flaw(decision.number(), Flaw.Kind.UNLINKED, ""));
                }
                for (String hash : named(decision.said(), contents)) {
                    look(hash, contents, looked)
                            .ifPresent(kind -> flaws.add(new Flaw(decision.number(), kind, hash)));
                }
            }
            before = decision.hash();
            number = decision.number() + 1;
        }
        for (; number <= head.number(); number++) {
            flaws.add(new Flaw(number, Flaw.Kind.MISSING, ""));
        }
        if (flaws.isEmpty() && !head.hash().equals(before)) {
            flaws.add(new Flaw(head.number(), Flaw.Kind.UNLINKED, ""));
        }
        return new Chain(
                rows.size(),
                head.hash(),
                rows.stream().map(row -> row.decision().hash()).toList(),
                flaws);
    }

    private static Optional<Flaw.Kind> look(
            String hash, Contents contents, Map<String, Optional<Flaw.Kind>> looked)
            throws SQLException {
        Optional<Flaw.Kind> known = looked.get(hash);
        if (known == null) {
            known = look(hash, contents.find(hash));
            looked.put(hash, known);
        }
        return known;
    }

    private static Optional<Flaw.Kind> look(String hash, Optional<byte[]> packed) {
        if (packed.isEmpty()) {
            return Optional.of(Flaw.Kind.CONTENT_MISSING);
        }
        try {
            return Content.hash(Content.unpacked(packed.get())).equals(hash)
                    ? Optional.empty()
                    : Optional.of(Flaw.Kind.CONTENT_CHANGED);
        } catch (IOException unreadable) {
            return Optional.of(Flaw.Kind.CONTENT_CHANGED);
        }
    }

    /// The hashes of all that an entry rests on, of the files of its pack too.
    private static List<String> named(JsonNode said, Contents contents) throws SQLException {
        List<String> named = new ArrayList<>();
        for (String field : List.of("pack", "ruleset", "answer")) {
            named.add(said.path(field).path("hash").asString(""));
        }
        said.path("files").forEach(file -> named.add(file.path("hash").asString("")));
        Optional<byte[]> pack = contents.find(said.path("pack").path("hash").asString(""));
        if (pack.isPresent()) {
            try {
                named.addAll(StoredPack.files(JSON.readTree(Content.unpacked(pack.get()))));
            } catch (IOException | JacksonException changed) {
                // That it was changed is said of the list itself.
            }
        }
        named.removeIf(String::isEmpty);
        return named;
    }
}
