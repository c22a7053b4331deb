package org.shanhai.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.shanhai.message.Message;
import org.shanhai.pack.sense.SenseMessage;
import org.shanhai.pack.sense.TotalRow;
import org.shanhai.region.table.InColumn;

/// The keys of every table, to check those that refer to them. What refers to a key that was
/// itself named as wrong, or to a table that was, is not called wrong for that. Several threads may
/// add and ask, as long as the keys of a table are added by one that alone asks for them meanwhile.
final class Keys {
    private static final Map<String, List<String>> PARTS =
            Map.of(
                    InColumn.PLACES_OR_ALIASES, List.of("places", "aliases"),
                    InColumn.INDUSTRY_SETS, List.of("industries", "groups"));

    private final Map<String, Set<String>> byTable = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> faulty = new ConcurrentHashMap<>();

    /// Its file, of tables with a header and no rows.
    private final Map<String, String> empty = new ConcurrentHashMap<>();

    private final Set<String> missed = ConcurrentHashMap.newKeySet();

    /// By table and name the key that first went by it.
    private final Map<String, Map<String, String>> names = new ConcurrentHashMap<>();

    private final Set<String> doubtful = ConcurrentHashMap.newKeySet();
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    /// Declares that a table is there, with or without keys.
    void declare(String table) {
        byTable.computeIfAbsent(table, key -> new LinkedHashSet<>());
    }

    void add(String table, String key) {
        byTable.computeIfAbsent(table, name -> new LinkedHashSet<>()).add(key);
    }

    /// Adds a key that goes by names too, which are for suggestions only.
    void add(String table, String key, String name, String nameLocal) {
        add(table, key);
        Map<String, String> keyOf = names.computeIfAbsent(table, ignored -> new HashMap<>());
        keyOf.putIfAbsent(name, key);
        keyOf.putIfAbsent(nameLocal, key);
    }

    /// Declares a table of the keys of others, of which some may have been lost with theirs.
    void declareOf(String table) {
        if (PARTS.getOrDefault(table, List.of()).stream().anyMatch(doubtful::contains)) {
            doubt(table);
        }
    }

    /// Declares that keys of the table may have been lost: what refers to it is not checked.
    void doubt(String table) {
        doubtful.add(table);
    }

    /// Notes a key that is none, and was named as that. Others refer to it as it is written, or as
    /// it was meant: `long you` for longyou, `(a)` for a.
    void addFaulty(String table, String key) {
        Set<String> forms = faulty.computeIfAbsent(table, name -> new HashSet<>());
        forms.add(loose(key));
        forms.addAll(List.of(key.strip().split("[^\\p{L}\\p{N}_.-]+")));
    }

    private static String loose(String key) {
        String bare = key.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
        return bare.isEmpty() ? key : bare;
    }

    private boolean isFaulty(String table, String key) {
        Set<String> forms = faulty.getOrDefault(table, Set.of());
        return forms.contains(key) || forms.contains(loose(key));
    }

    boolean hasFaulty(String table) {
        return faulty.containsKey(table);
    }

    /// Whether there may have been such a key, but for what is wrong with the table.
    boolean mayHaveHad(String table, String key) {
        List<String> parts = PARTS.getOrDefault(table, List.of(table));
        return contains(table, key)
                || doubtful.contains(table)
                || empty.containsKey(parts.getFirst())
                || parts.stream().anyMatch(part -> contains(part, key) || isFaulty(part, key));
    }

    /// Declares that a table has a header and no rows.
    void declareEmpty(String table, String file) {
        empty.put(table, file);
    }

    boolean isEmpty(String table) {
        return empty.containsKey(table);
    }

    /// Names the tables without rows: as errors those that others refer to, or that are needed.
    void reportEmpty(Set<String> needed, Problems problems) {
        empty.forEach(
                (table, file) -> {
                    boolean isNeeded = missed.contains(table) || needed.contains(table);
                    Problem.Severity severity =
                            isNeeded ? Problem.Severity.ERROR : Problem.Severity.WARNING;
                    problems.add(severity, table, file, TableReader.emptyTable(isNeeded));
                });
    }

    boolean isDoubtful(String table) {
        return doubtful.contains(table);
    }

    boolean contains(String table, String key) {
        return byTable.getOrDefault(table, Set.of()).contains(key);
    }

    /// Notes that a key of a table was referred to.
    void use(String table, String key) {
        if (table.equals("sources")) {
            used.add(key);
        }
    }

    /// Names sources that nothing rests on. One counts as used where a row names it, or the title
    /// of another does: that is how a derivation says what it rests on.
    void reportUnused(List<CheckedRow> sources, Problems problems) {
        Set<String> told = new HashSet<>();
        String titles =
                sources.stream().map(row -> row.text("title")).collect(Collectors.joining(" "));
        sources.stream()
                .filter(row -> row.has("source") && !used.contains(row.text("source")))
                .filter(row -> !titles.contains(row.text("source")))
                .filter(row -> told.add(row.text("source")))
                .forEach(row -> problems.warning(row, "source", PackMessage.SOURCE_UNUSED.of()));
    }

    /// What is wrong with a reference; empty where it is right or cannot be told.
    Optional<Message> check(String table, String key) {
        if (contains(table, key) || doubtful.contains(table)) {
            return Optional.empty();
        }
        if (mayHaveHad(table, key)) {
            missed.add(PARTS.getOrDefault(table, List.of(table)).getFirst());
            return Optional.of(PackMessage.UNCHECKED.of());
        }
        if (TotalRow.isOne(key)) {
            return Optional.of(SenseMessage.TOTAL_ROW.of());
        }
        Message what =
                switch (table) {
                    case InColumn.INDUSTRY_SETS -> PackMessage.INDUSTRY_SET.of();
                    case InColumn.PLACES_OR_ALIASES -> PackMessage.PLACE_OR_ALIAS.of();
                    default -> PackMessage.KEY_OF_TABLE.of(table);
                };
        Map<String, String> keyOf = new HashMap<>(names.getOrDefault(table, Map.of()));
        byTable.getOrDefault(table, Set.of()).forEach(one -> keyOf.put(one, one));
        Message remedy =
                byTable.containsKey(table)
                        ? Suggestions.among(keyOf, key).then(PackMessage.USE_KEY_THERE.of())
                        : PackMessage.NO_TABLE.of(table);
        return Optional.of(PackMessage.KEY_UNKNOWN.of(what).so(remedy));
    }
}
