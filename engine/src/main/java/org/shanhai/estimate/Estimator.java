package org.shanhai.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.shanhai.kept.KeptNumbers;
import org.shanhai.observed.FirmSample;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.Fact;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// Estimates the economy of a region from its facts.
///
/// Gathers the [Evidence], sorts out what cells facts settle, makes sure that the exact totals
/// can all hold ([Consistency]), lays down the [Prior] and brings it to the totals ([Fit]).
public final class Estimator {
    /// How closely totals are met, relative.
    public static final double TOLERANCE = 1e-10;

    private static final int FACTS_NAMED = 12;

    private final Region region;
    private final Nation nation;
    private final int units;
    private final int n;

    private Estimator(Region region) {
        this.region = region;
        this.nation =
                new Nation(
                        region.nationalTable()
                                .orElseThrow(
                                        () ->
                                                new IllegalArgumentException(
                                                        "The region '%s' has no national table to estimate from."
                                                                .formatted(region.name()))),
                        region.industries());
        this.units = region.places().unitCount();
        this.n = region.industries().count();
    }

    /// Estimates value added, output and jobs of every industry in every unit.
    ///
    /// @return an [Estimate], or the facts that cannot all be true
    /// @throws IllegalArgumentException when the region has no national table
    public static Estimation estimate(Region region) {
        return estimate(region, KeptNumbers.NONE);
    }

    /// The same; the fit may be one that was kept.
    public static Estimation estimate(Region region, KeptNumbers kept) {
        return new Estimator(region).run(kept);
    }

    private Estimation run(KeptNumbers kept) {
        Evidence evidence = new Evidence(region, nation);
        KnownCells known = new KnownCells(region, evidence.totals());
        Sizes sizes = new Sizes(region, nation, evidence.totals(), evidence.hints());
        spreadUnfittable(known, sizes);

        List<Total> exact = new ArrayList<>();
        List<Total> bounds = new ArrayList<>();
        for (Total total : evidence.totals()) {
            if (!total.isExact()) {
                bounds.add(total);
            } else if (!KnownCells.isCell(total)) {
                exact.add(total);
            }
        }
        Consistency.Atoms atoms = new Consistency.Atoms(exact, units, n, known);
        List<Total> classes =
                atoms.classes().stream().map(industries -> nationalTotal(industries)).toList();
        Consistency consistency = new Consistency(classes, exact, atoms, known);
        List<Conflict> conflicts = new ArrayList<>(consistency.conflicts());

        List<Total> industryTotals =
                IntStream.range(0, n)
                        .filter(i -> nation.valueAdded(i) > 0)
                        .mapToObj(i -> nationalTotal(new int[] {i}))
                        .toList();
        Bounds checked = new Bounds(region.places(), consistency.accepted(), bounds, known);
        conflicts.addAll(checked.conflicts());
        List<Total> binding = new ArrayList<>();
        for (Total total : industryTotals) {
            addLessKnown(total, known, binding, conflicts);
        }
        consistency.accepted().forEach(t -> addLessKnown(t, known, binding, conflicts));
        checked.compatible().forEach(t -> addLessKnown(t, known, binding, conflicts));
        if (!conflicts.isEmpty()) {
            return new Infeasible(conflicts);
        }

        double[] cells =
                Prior.of(
                        region,
                        nation,
                        sizes,
                        known,
                        FirmSample.of(region, kept),
                        evidence.hints());
        for (int cell = 0; cell < cells.length; cell++) {
            if (known.isSettled(cell)) {
                cells[cell] = 0;
            }
        }
        Fit fit = new Fit(cells, n, binding);
        if (!fit.converge(TOLERANCE, kept)) {
            return new Infeasible(List.of(conflictOf(fit, known)));
        }
        List<Conflict> discrepancies = new ArrayList<>(evidence.contradictions());
        discrepancies.addAll(consistency.discrepancies());
        discrepancies.addAll(checked.overruled(evidence.hints()));
        Completion completion = new Completion(region, nation, known);
        return completion.complete(
                cells, evidence.totals(), discrepancies, fit.passes(), fit.error());
    }

    /// Industries whose national value added is not positive cannot be fitted by scaling: what
    /// facts leave of them is spread like the broad sector they belong to.
    private void spreadUnfittable(KnownCells known, Sizes sizes) {
        for (int i = 0; i < n; i++) {
            if (nation.valueAdded(i) <= 0) {
                Broad broad = region.industries().get(i).broad();
                double left = nation.valueAdded(i);
                double sum = 0;
                for (int r = 0; r < units; r++) {
                    if (known.isSettled(r * n + i)) {
                        left -= known.valueAdded(r * n + i);
                    } else {
                        sum += sizes.of(r, broad);
                    }
                }
                for (int r = 0; r < units; r++) {
                    if (!known.isSettled(r * n + i)) {
                        known.settleByModel(r * n + i, left * sizes.of(r, broad) / sum);
                    }
                }
            }
        }
    }

    private Total nationalTotal(int[] industries) {
        double sum = 0;
        for (int i : industries) {
            sum += nation.valueAdded(i);
        }
        Place root = region.places().listRoots().getFirst();
        IndustrySet set =
                industries.length == 1
                        ? region.industries()
                                .findSet(region.industries().get(industries[0]).code())
                                .orElseThrow()
                        : region.industries().findSet("").orElseThrow();
        int[] everywhere = IntStream.range(0, units).toArray();
        return new Total(root, set, everywhere, industries, sum, sum, Basis.REPORTED, List.of());
    }

    /// Adds what a total leaves for the cells that facts do not settle.
    private void addLessKnown(
            Total total, KnownCells known, List<Total> binding, List<Conflict> conflicts) {
        double inside = known.within(total);
        double slack = 1e-9 * Math.max(Math.abs(total.low()), inside);
        Total left = total.within(total.low() - inside, total.high() - inside);
        boolean full = true;
        for (int r : total.units()) {
            for (int i : total.industries()) {
                full &= known.isSettled(r * n + i);
            }
        }
        if (left.high() < -slack || full && left.low() > slack) {
            List<Fact> facts = new ArrayList<>(total.facts());
            facts.addAll(known.factsWithin(total));
            double stated = left.high() < -slack ? total.high() : total.low();
            conflicts.add(new Conflict(total.place(), total.set(), stated, inside, facts));
        } else if (!full) {
            binding.add(left.within(Math.max(0, left.low()), Math.max(0, left.high())));
        }
    }

    private Conflict conflictOf(Fit fit, KnownCells known) {
        List<Total> drifting = fit.drifting(FACTS_NAMED);
        if (drifting.isEmpty()) {
            throw new IllegalStateException(
                    "The fit stalled at a gap of %s without a conflict; please report this pack."
                            .formatted(fit.error()));
        }
        Total first = drifting.getFirst();
        double inside = known.within(first);
        double implied = fit.impliedByOthers(first) + inside;
        double stated = (implied > first.high() + inside ? first.high() : first.low()) + inside;
        List<Fact> facts = new ArrayList<>();
        drifting.forEach(total -> facts.addAll(total.facts()));
        return new Conflict(first.place(), first.set(), stated, implied, facts);
    }
}
