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
///
/// @param known what can be needed
record NeedsCheck(SortedSet<String> known, Keys keys, Problems problems) {
    private static final String COLUMN = "endowment";

    /// @param endowments rows of the table
    static NeedsCheck of(
            Measures measures, List<CheckedRow> endowments, Keys keys, Problems problems) {
        SortedSet<String> known = new TreeSet<>(Keyed.keys(NaturalEndowment.class));
        known.addAll(measures.keys());
        endowments.forEach(row -> known.add(row.text(COLUMN)));
        return new NeedsCheck(known, keys, problems);
    }

    void check(List<CheckedRow> needs) {
        needs.forEach(this::check);
    }

    private void check(CheckedRow row) {
        String wanted = row.text(COLUMN);
        // Where a table is broken, its row may have been lost.
        boolean may =
                wanted.isEmpty()
                        || known.contains(wanted)
                        || keys.mayHaveHad("measures", wanted)
                        || keys.isDoubtful("endowments");
        if (!may) {
            problems.error(
                    row,
                    COLUMN,
                    PackMessage.NOT_KNOWN
                            .of()
                            .so(
                                    Suggestions.among(known, wanted)
                                            .then(PackMessage.USE_ENDOWMENT.of())));
        }
    }
}
