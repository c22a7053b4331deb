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
    private final NameIndex<String> names = new NameIndex<>();
    private final Map<String, Integer> since = new LinkedHashMap<>();

    /// @param first the year it was let in; 0 of a firm that nobody let in
    public void add(String key, String name, String nameLocal, int first) {
        if (since.putIfAbsent(key, first) == null) {
            names.add(key, key, name, nameLocal);
        }
    }

    /// The key of what goes by a name.
    public Optional<String> find(String name) {
        return names.lookUp(name).find();
    }

    /// The first year that can be told of it; 0 where any can.
    public int since(String key) {
        return since.getOrDefault(key, 0);
    }

    /// The key of what goes by a name; nothing, and told why, where nothing does.
    Optional<String> find(String name, Consumer<Message> wrong) {
        List<String> some = since.keySet().stream().limit(8).toList();
        return Suggestions.find(
                names.lookUp(name), key -> key, PackMessage.ALLOWED.of(some), wrong);
    }
}
