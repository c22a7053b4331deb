package org.shanhai.pack;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.shanhai.key.Keyed;
import org.shanhai.pack.unit.Measures;
import org.shanhai.region.NaturalEndowment;

/// Holds the rows of `needs` against what can be told. What is needed must be something figures may
/// tell: a word that is neither a natural endowment, nor a measure, nor in the table of endowments
/// would stay unknown of every place.
final class NeedsCheck {
    private static final String COLUMN = "endowment";

    private NeedsCheck() {}

    /// @param endowments rows of the table
    static void of(
            List<CheckedRow> needs,
            Measures measures,
            List<CheckedRow> endowments,
            Keys keys,
            Problems problems) {
        SortedSet<String> known = new TreeSet<>(Keyed.keys(NaturalEndowment.class));
        known.addAll(measures.keys());
        endowments.forEach(row -> known.add(row.text(COLUMN)));
        // Where a table is broken, its row may have been lost.
        needs.stream()
                .filter(row -> row.has(COLUMN) && !known.contains(row.text(COLUMN)))
                .filter(row -> !keys.mayHaveHad("measures", row.text(COLUMN)))
                .filter(row -> !keys.isDoubtful("endowments"))
                .forEach(
                        row ->
                                problems.error(
                                        row,
                                        COLUMN,
                                        PackMessage.NOT_KNOWN.so(
                                                Suggestions.among(known, row.text(COLUMN))
                                                        .then(PackMessage.USE_ENDOWMENT.of()))));
    }
}
