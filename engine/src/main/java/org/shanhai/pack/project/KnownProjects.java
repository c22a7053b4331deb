package org.shanhai.pack.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.shanhai.message.Message;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Suggestions;
import org.shanhai.region.NameIndex;

/// The projects and firms that years can be told of.
public final class KnownProjects {
    private final NameIndex<Known> names = new NameIndex<>();
    private final Map<String, Known> byKey = new LinkedHashMap<>();

    /// @param since the first year that can be told of; 0 where any can
    private record Known(String key, int since) {}

    /// @param since the year it was let in; 0 of a firm that nobody let in
    public void add(String key, String name, String nameLocal, int since) {
        Known known = new Known(key, since);
        if (byKey.putIfAbsent(key, known) == null) {
            names.add(known, key, name, nameLocal);
        }
    }

    /// The key of what goes by a name.
    public Optional<String> find(String name) {
        return names.lookUp(name).find().map(Known::key);
    }

    /// The first year that can be told of it.
    public int since(String key) {
        return byKey.getOrDefault(key, new Known(key, 0)).since();
    }

    /// The same; nothing, and told why, where none goes by it.
    Optional<String> find(String name, Consumer<Message> wrong) {
        List<String> some = byKey.keySet().stream().limit(8).toList();
        return Suggestions.find(names.lookUp(name), Known::key, PackMessage.ALLOWED.of(some), wrong)
                .map(Known::key);
    }
}
