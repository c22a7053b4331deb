package org.shanhai.app.decisions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// Where two answers differ, and how. Numbers are compared to nine digits: kernels of the library
/// of mathematics, of which each kind of processor has its own, part in the last of the twelve that
/// are recorded. A small difference of large numbers of its row has fewer that mean anything, but
/// six.
public final class Differences {
    private final List<Difference> found = new ArrayList<>();
    private final Set<Difference> texts = new HashSet<>();
    private final List<Double> common = new ArrayList<>();

    private Differences() {}

    /// @param at the way to it: `figures[2].value`
    /// @param then empty where it was not there
    /// @param now empty where it is no longer there
    public record Difference(String at, String then, String now) {}

    /// All of them, in the order of the first answer.
    public static List<Difference> between(JsonNode then, JsonNode now) {
        Differences differences = new Differences();
        differences.compare("", then, now, 0);
        return differences.withoutRounding();
    }

    /// @param largest number of the row, or of the list, that this stands in
    private void compare(String at, JsonNode then, JsonNode now, double largest) {
        if (then.isObject() && now.isObject()) {
            TreeSet<String> fields = new TreeSet<>(then.propertyNames());
            fields.addAll(now.propertyNames());
            for (String field : fields) {
                compare(
                        at.isEmpty() ? field : at + "." + field,
                        then.path(field),
                        now.path(field),
                        largest);
            }
        } else if (then.isArray() && now.isArray()) {
            double list = largest(then);
            for (int k = 0; k < Math.max(then.size(), now.size()); k++) {
                JsonNode row = then.path(k);
                compare(
                        at + "[" + k + "]",
                        row,
                        now.path(k),
                        row.isContainer() ? largest(row) : list);
            }
        } else if (then.isNumber()
                && now.isNumber()
                && NearText.isNear(then.asDouble(), now.asDouble(), largest)) {
            common.add(then.asDouble());
        } else if (!then.equals(now)) {
            Difference difference = new Difference(at, shown(then), shown(now));
            found.add(difference);
            if (then.isString() && now.isString()) {
                texts.add(difference);
            }
        }
    }

    private static double largest(JsonNode in) {
        return in.isContainer()
                ? in.valueStream().mapToDouble(Differences::largest).max().orElse(0)
                : in.isNumber() ? Math.abs(in.asDouble()) : 0;
    }

    /// Texts round what stands in numbers, and a number between two may be rounded either way:
    /// which numbers both answers have is known only when all is compared.
    private List<Difference> withoutRounding() {
        return found.stream()
                .filter(
                        each ->
                                !texts.contains(each)
                                        || !NearText.isNear(each.then(), each.now(), common))
                .toList();
    }

    private static String shown(JsonNode node) {
        return node.isMissingNode() ? "" : node.isString() ? node.asString("") : node.toString();
    }
}
