package org.shanhai.capability.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.shanhai.capability.Observed;
import org.shanhai.capability.Panel;
import org.shanhai.capability.Selection;
import org.shanhai.linalg.Matrix;

/// Judges a span by itself: a few places at a time are hidden, one alone where there are up to
/// forty, the model is fitted on the others, and tells the entries of the hidden.
///
/// RCA, M, φ, ubiquity and PCI are those of the others; each hidden place is compared with them
/// and itself alone.
record HiddenPlaces(Panel panel, YearSpan span, EntryRule rule, Selection selection) {
    private static final int FOLDS = 40;

    HiddenPlaces(Panel panel, YearSpan span, EntryQuestion question) {
        this(panel, span, question.rule(), question.selection());
    }

    /// Cells of all places, each with the chance told without them.
    ///
    /// @param chances one for each cell
    /// @param unknown open cells left out
    @SuppressWarnings("ArrayRecordComponent") // Never leaves this package.
    record Told(EntryCells cells, double[] chances, int unknown) {}

    /// Empty where some fold has nothing to learn from.
    Optional<Told> tell(OpenCells truth, List<Driver> drivers) {
        Observed all = truth.observed();
        int folds = Math.min(FOLDS, all.places().size());
        EntryCells cells = new EntryCells(drivers);
        double[] chances = {};
        int unknown = 0;
        for (int fold = 0; fold < folds; fold++) {
            boolean[] hidden = new boolean[all.places().size()];
            for (int r = fold; r < hidden.length; r += folds) {
                hidden[r] = true;
            }
            Optional<Observed> before = without(all, hidden, span.from());
            Optional<Observed> after = without(all, hidden, span.to());
            if (before.isEmpty() || after.isEmpty()) {
                return Optional.empty();
            }
            YearCircumstances circumstances = new YearCircumstances(before.get(), Optional.empty());
            EntryCells learnt = new EntryCells(drivers);
            OpenCells open = new OpenCells(before.get(), after, rule);
            open.addTo(learnt, circumstances, EntryModel.every(open.count()));
            int entries = learnt.entries();
            if (entries == 0 || entries == learnt.size()) {
                return Optional.empty();
            }
            EntryCells told = new EntryCells(drivers);
            unknown += addHidden(told, truth, hidden, circumstances);
            double[] more = EntryModel.fit(learnt).chances(told);
            chances = Arrays.copyOf(chances, cells.size() + more.length);
            System.arraycopy(more, 0, chances, cells.size(), more.length);
            cells.addAll(told);
        }
        return Optional.of(new Told(cells, chances, unknown));
    }

    private Optional<Observed> without(Observed all, boolean[] hidden, int year) {
        int[] at = YearCircumstances.positions(all.places(), panel.places());
        Matrix table = panel.table(year);
        for (int r = 0; r < hidden.length; r++) {
            if (hidden[r]) {
                int start = at[r] * table.columns();
                Arrays.fill(table.storage(), start, start + table.columns(), 0);
            }
        }
        return Observed.find(
                panel.years().get(year), panel.places(), panel.industries(), table, selection);
    }

    private static int addHidden(
            EntryCells told, OpenCells truth, boolean[] hidden, YearCircumstances others) {
        Observed all = truth.observed();
        int[] within =
                YearCircumstances.positions(all.industries(), others.observed().industries());
        int unknown = 0;
        for (int r = 0; r < hidden.length; r++) {
            if (!hidden[r]) {
                continue;
            }
            double[] values = new double[others.observed().industries().size()];
            for (int i = 0; i < within.length; i++) {
                if (within[i] >= 0) {
                    values[within[i]] = all.values().get(r, i);
                }
            }
            YearCircumstances.Standing standing = others.ofStranger(values, all.totals().place(r));
            for (int i = 0; i < within.length; i++) {
                if (!truth.isOpen(r, i)) {
                    continue;
                }
                if (within[i] < 0 || !others.isKnown(within[i]) || !truth.outcomeKnown(r, i)) {
                    unknown++;
                } else {
                    told.add(r, i, standing, within[i], truth.entered(r, i));
                }
            }
        }
        return unknown;
    }
}
