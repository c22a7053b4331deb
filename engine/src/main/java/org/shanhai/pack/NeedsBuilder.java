package org.shanhai.pack;

import java.util.List;
import java.util.TreeSet;
import org.shanhai.key.Keyed;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FaultKind;
import org.shanhai.pack.unit.Measures;
import org.shanhai.region.NaturalEndowment;
import org.shanhai.region.Need;

/// Makes needs of the rows of `needs`. What is needed must be something figures may tell: a word
/// that is neither a natural endowment, nor a measure, nor in the table of endowments would stay
/// unknown of every place.
final class NeedsBuilder {
    private static final String TABLE = "needs";
    private static final String COLUMN = "endowment";

    private final TreeSet<String> known = new TreeSet<>();
    private final Keys keys;
    private final Problems problems;

    /// @param endowments rows of the table
    NeedsBuilder(Measures measures, List<CheckedRow> endowments, Keys keys, Problems problems) {
        Keyed.keys(NaturalEndowment.class).forEach(known::add);
        known.addAll(measures.keys());
        endowments.forEach(row -> known.add(row.text(COLUMN)));
        this.keys = keys;
        this.problems = problems;
    }

    List<Need> build(List<CheckedRow> needs) {
        needs.forEach(this::check);
        return SmallTables.each(
                needs,
                row ->
                        new Need(
                                row.text("industry"),
                                row.text(COLUMN),
                                row.number("need"),
                                row.basis(),
                                row.text("note")));
    }

    private void check(CheckedRow row) {
        String wanted = row.text(COLUMN);
        // Where a table is broken, its row may have been lost.
        if (wanted.isEmpty()
                || known.contains(wanted)
                || keys.mayHaveHad("measures", wanted)
                || keys.isDoubtful("endowments")) {
            return;
        }
        problems.error(
                TABLE,
                row.file(),
                new Fault(
                        FaultKind.UNKNOWN_KEY,
                        row.line(),
                        COLUMN,
                        wanted,
                        PackMessage.ENDOWMENT_UNKNOWN.of(),
                        Suggestions.among(known, wanted).then(PackMessage.USE_ENDOWMENT.of())));
    }
}
