package org.shanhai.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Sources that nothing rests on. One counts as used where a row names it, or the title of another
/// does: that is how a derivation says what it rests on.
final class UnusedSources {
    private UnusedSources() {}

    static void warn(List<CheckedRow> sources, Keys keys, Problems problems) {
        Set<String> told = new HashSet<>();
        String titles =
                sources.stream().map(row -> row.text("title")).collect(Collectors.joining(" "));
        sources.stream()
                .filter(row -> row.has("source") && !keys.isUsed(row.text("source")))
                .filter(row -> !titles.contains(row.text("source")))
                .filter(row -> told.add(row.text("source")))
                .forEach(row -> problems.warning(row, "source", PackMessage.SOURCE_UNUSED.of()));
    }
}
