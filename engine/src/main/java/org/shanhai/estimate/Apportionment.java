package org.shanhai.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.shanhai.region.Fact;
import org.shanhai.region.Region;

/// Shares out value added, output or jobs: figures of cells stay, the other cells share what totals
/// leave as they weigh.
///
/// @param measure of figures and cells
/// @param figures by cell, NaN where open
/// @param cells what the open cells weigh, NaN where nothing at all is known; then what they have
/// @param binding what is left of totals for the open cells
/// @param conflicts what cannot be is added to them
@SuppressWarnings("ArrayRecordComponent") // Never leaves this package, and never compared.
record Apportionment(
        Region region,
        KnownCells known,
        String measure,
        double[] figures,
        double[] cells,
        List<Total> binding,
        List<Conflict> conflicts) {
    private static final int FACTS_NAMED = 12;

    /// By how much wider totals err, relative: assumed; the more where they do not add up.
    private static final double LEAST_ERROR = 0.001;

    Apportionment(
            Region region,
            KnownCells known,
            String measure,
            double[] figures,
            double[] weights,
            List<Conflict> conflicts) {
        this(region, known, measure, figures, weights.clone(), new ArrayList<>(), conflicts);
        Arrays.setAll(cells, cell -> isOpen(cell) ? Math.abs(cells[cell]) : 0);
    }

    private boolean isOpen(int cell) {
        return Double.isNaN(figures[cell]);
    }

    /// Adds what a total leaves for the open cells; they are emptied where that is nothing. One
    /// that is known with an error leaves them something, for what is counted twice or not at all
    /// is no sign that nothing is there; what it leaves is known the less the less it is. Where
    /// nothing is known of a cell it is no more than an upper bound.
    void add(Total total) {
        double inside = total.sumOf(figures, known.n());
        boolean open = false;
        boolean all = true;
        for (int r : total.units()) {
            for (int i : total.industries()) {
                open |= cells[r * known.n() + i] > 0;
                all &= !Double.isNaN(cells[r * known.n() + i]);
            }
        }
        double slack = 1e-9 * Math.max(Math.abs(total.low()), inside);
        double low = all && total.low() - inside > slack ? total.low() - inside : 0;
        double high = total.high() - inside;
        boolean impossible = high < -slack || !open && low > 0;
        double stated = low > 0 ? total.low() : total.high();
        if (impossible && total.error() == 0) {
            Set<Fact> facts = new LinkedHashSet<>(total.facts());
            facts.addAll(known.factsWithin(total, figures));
            double told = high < -slack ? total.high() : total.low();
            conflicts.add(
                    new Conflict(
                            total.place(), total.set(), measure, told, inside, List.copyOf(facts)));
        } else if (open && Double.isFinite(stated)) {
            double least = total.error() * stated;
            low = low > 0 ? Math.max(low, least) : 0;
            high = Math.max(high, Math.max(low, least));
            if (high > slack) {
                double side = low > 0 ? low : high;
                binding.add(total.within(low, high, least / side));
            } else {
                empty(total);
            }
        }
    }

    private void empty(Total total) {
        for (int r : total.units()) {
            for (int i : total.industries()) {
                cells[r * known.n() + i] *= 0;
            }
        }
    }

    /// Output or jobs by cell, where what all have is known by industry; else figures alone. Totals
    /// wider than cells are taken to be near the truth, for who counts whom differs, and firms of a
    /// place sell more or less for what they add than the nation's.
    ///
    /// @param whole by industry, NaN where unknown
    static double[] share(
            Region region,
            KnownCells known,
            String measure,
            double[] whole,
            double[] figures,
            double[] weights,
            List<Total> totals,
            List<Conflict> conflicts) {
        double[] open = new double[weights.length];
        Arrays.setAll(
                open,
                cell -> Double.isNaN(whole[cell % whole.length]) ? Double.NaN : weights[cell]);
        for (double error = LEAST_ERROR; ; error *= 10) {
            List<Conflict> found = new ArrayList<>();
            Apportionment shared = new Apportionment(region, known, measure, figures, open, found);
            for (int i = 0; i < whole.length; i++) {
                if (!Double.isNaN(whole[i])) {
                    shared.add(Total.everywhere(region, whole[i], i));
                }
            }
            for (Total total : totals) {
                double give = KnownCells.isCell(total) ? 0 : error;
                shared.add(total.within(total.low(), total.high(), give));
            }
            int before = found.size();
            shared.fit();
            // What is found before the fit is so however far totals give way.
            if (found.size() == before || 2 * error > 1) {
                conflicts.addAll(found);
                return shared.cells;
            }
        }
    }

    /// Brings the open cells to the totals, and puts the figures beside them.
    Fit fit() {
        double[] open = new double[cells.length];
        Arrays.setAll(open, cell -> cells[cell] > 0 ? cells[cell] : 0);
        Fit fit = new Fit(open, known.n(), binding);
        if (!fit.converge(Estimator.TOLERANCE)) {
            conflicts.add(conflictOf(fit));
        }
        for (int cell = 0; cell < open.length; cell++) {
            boolean any = !Double.isNaN(cells[cell]);
            cells[cell] = isOpen(cell) ? any ? open[cell] : Double.NaN : figures[cell];
        }
        return fit;
    }

    private Conflict conflictOf(Fit fit) {
        List<Total> drifting = fit.drifting(FACTS_NAMED);
        if (drifting.isEmpty()) {
            throw new IllegalStateException(
                    "The fit stalled at a gap of %s without a conflict; please report this pack."
                            .formatted(fit.error()));
        }
        Total first = drifting.getFirst();
        double implied = fit.impliedByOthers(first);
        double inside = first.sumOf(figures, known.n());
        double stated = (implied > first.high() ? first.high() : first.low()) + inside;
        List<Fact> facts = new ArrayList<>();
        drifting.forEach(total -> facts.addAll(total.facts()));
        return new Conflict(first.place(), first.set(), measure, stated, implied + inside, facts);
    }
}
