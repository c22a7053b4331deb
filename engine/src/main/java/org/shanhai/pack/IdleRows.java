package org.shanhai.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.shanhai.key.Keyed;
import org.shanhai.message.Message;
import org.shanhai.pack.unit.Measures;
import org.shanhai.region.NaturalEndowment;

/// What of the rows of two tables nobody could use. What is needed must be something figures may
/// tell: a word that is neither a natural endowment, nor a measure, nor in the table of endowments
/// would stay unknown of every place.
final class IdleRows {
    private static final String COLUMN = "endowment";

    private IdleRows() {}

    static void unknownNeeds(
            List<CheckedRow> needs,
            Measures measures,
            List<CheckedRow> endowments,
            Keys keys,
            Problems problems) {
        SortedSet<String> known = new TreeSet<>(Keyed.keys(NaturalEndowment.class));
        known.addAll(measures.keys());
        endowments.forEach(row -> known.add(row.text(COLUMN)));
        for (CheckedRow row : needs) {
            String word = row.text(COLUMN);
            // Where a table is broken, its row may have been lost.
            if (!word.isEmpty()
                    && !known.contains(word)
                    && !keys.mayHaveHad("measures", word)
                    && !keys.isDoubtful("endowments")) {
                Message near = Suggestions.among(known, word);
                Message remedy = near.then(PackMessage.USE_ENDOWMENT.of());
                problems.error(row, COLUMN, PackMessage.NOT_KNOWN.so(remedy));
            }
        }
    }

    /// Sources that nothing rests on. One counts as used where a row names it, or the title of
    /// another does: that is how a derivation says what it rests on.
    static void unusedSources(List<CheckedRow> sources, Keys keys, Problems problems) {
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
