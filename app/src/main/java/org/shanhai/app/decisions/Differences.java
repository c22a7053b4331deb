package org.shanhai.app.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// Where two answers differ, and how.
public final class Differences {
    private Differences() {}

    /// @param at the way to it: `figures[2].value`
    /// @param then empty where it was not there
    /// @param now empty where it is no longer there
    public record Difference(String at, String then, String now) {}

    /// All of them, in the order of the first answer.
    public static List<Difference> between(JsonNode then, JsonNode now) {
        List<Difference> found = new ArrayList<>();
        compare("", then, now, found);
        return found;
    }

    private static void compare(String at, JsonNode then, JsonNode now, List<Difference> found) {
        if (then.isObject() && now.isObject()) {
            TreeSet<String> fields = new TreeSet<>(then.propertyNames());
            fields.addAll(now.propertyNames());
            for (String field : fields) {
                compare(
                        at.isEmpty() ? field : at + "." + field,
                        then.path(field),
                        now.path(field),
                        found);
            }
        } else if (then.isArray() && now.isArray()) {
            for (int k = 0; k < Math.max(then.size(), now.size()); k++) {
                compare(at + "[" + k + "]", then.path(k), now.path(k), found);
            }
        } else if (!then.equals(now)) {
            found.add(new Difference(at, shown(then), shown(now)));
        }
    }

    private static String shown(JsonNode node) {
        return node.isMissingNode() ? "" : node.isString() ? node.asString("") : node.toString();
    }
}
