package org.shanhai.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shanhai.pack.table.Schemas;

/// The keys of every table, to check those that refer to them.
final class Keys {
    private final Map<String, Set<String>> byTable = new HashMap<>();
    private final Map<String, List<Name>> names = new HashMap<>();
    private final Set<String> doubtful = new HashSet<>();
    private final Set<String> used = new HashSet<>();

    private record Name(String key, String name) {}

    /// Declares that a table is there, with or without keys.
    void declare(String table) {
        byTable.computeIfAbsent(table, key -> new LinkedHashSet<>());
    }

    void add(String table, String key) {
        byTable.computeIfAbsent(table, name -> new LinkedHashSet<>()).add(key);
    }

    /// Adds a name that is no key, for suggestions only.
    void addName(String table, String key, String name) {
        names.computeIfAbsent(table, ignored -> new ArrayList<>()).add(new Name(key, name));
    }

    /// Declares that keys of the table may have been lost: what refers to it is not checked.
    void doubt(String table) {
        doubtful.add(table);
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

    boolean isUsed(String source) {
        return used.contains(source);
    }

    /// What is wrong with a reference; empty where it is right or cannot be told.
    Optional<CellFault> check(String table, String key) {
        if (contains(table, key) || doubtful.contains(table)) {
            return Optional.empty();
        }
        String what =
                switch (table) {
                    case Schemas.INDUSTRY_SETS -> "industry, group or broad sector";
                    case Schemas.PLACES_OR_ALIASES -> "place or alias";
                    default -> "key of the table " + table;
                };
        String remedy =
                byTable.containsKey(table)
                        ? suggest(table, key) + "Use a key that is there, or add it."
                        : "The pack has no table \"%s\"; add it.".formatted(table);
        return Optional.of(new CellFault("unknown-key", "is no known %s.".formatted(what), remedy));
    }

    private String suggest(String table, String key) {
        Map<String, String> keyOf = new HashMap<>();
        names.getOrDefault(table, List.of())
                .forEach(name -> keyOf.putIfAbsent(name.name, name.key));
        byTable.getOrDefault(table, Set.of()).forEach(one -> keyOf.put(one, one));
        return Suggestions.among(keyOf, key);
    }
}
