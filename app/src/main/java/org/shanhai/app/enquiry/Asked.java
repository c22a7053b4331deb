package org.shanhai.app.enquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Parameter;
import org.shanhai.pack.EmbeddedPacks;

/// A question and what was handed in with it, by name, as people write it.
public record Asked(Enquiry<?> enquiry, Map<String, List<String>> given) {
    public Asked {
        given = Map.copyOf(given);
    }

    /// The command line that asks the same, to be copied into a shell.
    ///
    /// @param pack named where the command line would take another
    /// @param list the year of the list of mountain places; 0 for the latest
    public String line(String pack, int list) {
        List<String> all = new ArrayList<>(List.of("./shanhai", enquiry.name()));
        List<String> behind = new ArrayList<>();
        Map<String, List<String>> options = new TreeMap<>(given);
        for (Parameter parameter : enquiry.parameters().list()) {
            List<String> values = given.getOrDefault(parameter.name(), List.of());
            if (parameter.last()) {
                behind.addAll(values);
                options.remove(parameter.name());
            } else if (parameter.isSwitch()) {
                options.replace(parameter.name(), List.of(""));
            }
        }
        options.forEach(
                (name, values) ->
                        values.forEach(
                                value ->
                                        all.add(
                                                quoted(
                                                        "--"
                                                                + name
                                                                + (value.isEmpty()
                                                                        ? ""
                                                                        : "=" + value)))));
        if (!pack.equals(EmbeddedPacks.preferred())) {
            all.add(quoted("--pack=" + pack));
        }
        if (list > 0) {
            all.add("--list=" + list);
        }
        // What stands behind is taken for an option only where it looks like one.
        if (behind.stream().anyMatch(each -> each.startsWith("-"))) {
            all.add("--");
        }
        behind.forEach(each -> all.add(quoted(each)));
        return String.join(" ", all);
    }

    /// What may be handed in with it beside files and what it is about, and what was: for a page to
    /// ask for, whatever it is.
    public List<Map<String, @Nullable Object>> fields(Words words) {
        return enquiry.parameters().list().stream()
                .filter(each -> !each.file() && !each.last())
                .<Map<String, @Nullable Object>>map(
                        each ->
                                JsonObject.of(
                                        "key",
                                        each.name(),
                                        "about",
                                        words.get(each.about()),
                                        "form",
                                        each.form().key(),
                                        "choices",
                                        each.choices(),
                                        "given",
                                        given.getOrDefault(each.name(), List.of())))
                .toList();
    }

    private static String quoted(String argument) {
        return argument.matches("[\\p{L}\\p{N}_./:,=+-]+")
                ? argument
                : "'" + argument.replace("'", "'\\''") + "'";
    }
}
