package org.shanhai.app.decisions;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shanhai.app.decisions.Chain.Flaw;
import org.shanhai.app.decisions.RegisterTables.Head;
import org.shanhai.app.decisions.RegisterTables.Kept;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Walks through the entries of a register from the first to the last, and gathers what is not as
/// it was recorded.
final class EntryLinks {
    /// So many missing entries are named of a gap.
    private static final int MOST_MISSING = 1000;

    private static final JsonMapper JSON = new JsonMapper();

    private final RegisterTables tables;
    private final Map<String, Kept> kept;
    private final List<Flaw> flaws = new ArrayList<>();
    private final Set<String> brought = new HashSet<>();
    private Instant latest = Instant.MIN;

    /// @param kept all contents by their hashes
    EntryLinks(RegisterTables tables, Map<String, Kept> kept) {
        this.tables = tables;
        this.kept = kept;
    }

    List<Flaw> flaws(int form, List<Chain.Row> rows, Optional<Head> head) throws SQLException {
        String before = Decision.ROOT;
        long number = 1;
        for (Chain.Row row : rows) {
            Decision decision = row.decision();
            missing(number, decision.number());
            number = Math.max(number, decision.number());
            if (!row.isAsRecorded()) {
                flaw(decision.number(), Flaw.Kind.CHANGED);
            } else {
                boolean isNext = decision.number() == number;
                if (!isNext || !decision.previous().equals(before)) {
                    flaw(decision.number(), Flaw.Kind.UNLINKED);
                }
                look(decision);
            }
            before = decision.hash();
            number = decision.number() + 1;
        }
        lookAtHead(head, number, before);
        // Of an entry that is missing or changed, what it brought is named no longer either.
        if (flaws.isEmpty()) {
            lookAtRest(form);
        }
        return flaws;
    }

    private void look(Decision decision) throws SQLException {
        Optional<List<Decision.Named>> contents = decision.contents();
        Set<String> hashes = new LinkedHashSet<>(hashes(decision.said()));
        for (Decision.Named named : contents.orElse(List.of())) {
            hashes.add(named.hash());
            brought.add(named.hash());
            Kept there = kept.get(named.hash());
            if (there != null && !there.named().equals(named)) {
                flaws.add(new Flaw(decision.number(), Flaw.Kind.CONTENT_RENAMED, named.hash()));
            }
        }
        for (String hash : hashes) {
            Kept there = kept.get(hash);
            if (there == null) {
                flaws.add(new Flaw(decision.number(), Flaw.Kind.CONTENT_MISSING, hash));
            } else if (!there.isSound()) {
                flaws.add(new Flaw(decision.number(), Flaw.Kind.CONTENT_CHANGED, hash));
            }
        }
        Optional<Instant> at = Decision.at(decision.said());
        // Before contents were named, a clock set back went into the entry.
        if (contents.isPresent() && at.isPresent() && at.get().isBefore(latest)) {
            flaw(decision.number(), Flaw.Kind.EARLIER);
        }
        latest = at.filter(latest::isBefore).orElse(latest);
    }

    private void lookAtHead(Optional<Head> head, long next, String last) {
        if (head.isEmpty()) {
            flaw(0, Flaw.Kind.HEAD);
            return;
        }
        missing(next, head.get().number() + 1);
        boolean isLast = head.get().equals(new Head(next - 1, last));
        if (flaws.isEmpty() && !isLast) {
            flaw(head.get().number(), Flaw.Kind.UNLINKED);
        }
    }

    private void lookAtRest(int form) {
        boolean isNaming = !brought.isEmpty();
        if (isNaming && form < Chain.NAMING) {
            flaw(0, Flaw.Kind.FORM);
        }
        for (Kept each : kept.values()) {
            String hash = each.named().hash();
            if (!each.isSound()) {
                flaws.add(new Flaw(0, Flaw.Kind.CONTENT_CHANGED, hash));
            } else if ((isNaming || form >= Chain.NAMING) && !brought.contains(hash)) {
                flaws.add(new Flaw(0, Flaw.Kind.CONTENT_UNNAMED, hash));
            }
        }
    }

    /// A number that somebody made up may be as large as numbers get.
    private void missing(long from, long to) {
        for (long number = from; number < Math.min(to, from + MOST_MISSING); number++) {
            flaw(number, Flaw.Kind.MISSING);
        }
    }

    private void flaw(long number, Flaw.Kind kind) {
        flaws.add(new Flaw(number, kind, ""));
    }

    /// The hashes of all that an entry rests on, of the files of its pack too.
    private List<String> hashes(JsonNode said) throws SQLException {
        List<String> hashes = new ArrayList<>();
        for (String field : List.of("pack", "ruleset", "answer")) {
            hashes.add(said.path(field).path("hash").asString(""));
        }
        said.path("files").forEach(file -> hashes.add(file.path("hash").asString("")));
        Optional<byte[]> pack = tables.find(said.path("pack").path("hash").asString(""));
        if (pack.isPresent()) {
            try {
                hashes.addAll(StoredPack.files(JSON.readTree(Content.unpacked(pack.get()))));
            } catch (IOException | JacksonException changed) {
                // That it was changed is said of the list itself.
            }
        }
        hashes.removeIf(String::isEmpty);
        return hashes;
    }
}
