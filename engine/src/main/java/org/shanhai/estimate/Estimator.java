package org.shanhai.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.shanhai.kept.KeptNumbers;
import org.shanhai.observed.FirmSample;
import org.shanhai.region.Broad;
import org.shanhai.region.Region;

/// Estimates the economy of a region from its facts.
///
/// Gathers the [Evidence], sorts out what cells facts settle, makes sure that the exact totals
/// can all hold ([Consistency]), lays down the [Prior] and brings it to the totals ([Fit]).
public final class Estimator {
    /// How closely totals are met, relative.
    public static final double TOLERANCE = 1e-10;

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
        KnownCells known = new KnownCells(region, evidence);
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
        List<Total> classes = atoms.classes().stream().map(this::nationalTotal).toList();
        Consistency consistency = new Consistency(classes, exact, atoms, known);
        List<Conflict> conflicts = new ArrayList<>(consistency.conflicts());
        Bounds checked = new Bounds(region.places(), consistency.accepted(), bounds, known);
        conflicts.addAll(checked.conflicts());

        double[] composed =
                Prior.of(
                        region,
                        nation,
                        sizes,
                        known,
                        FirmSample.of(region, kept),
                        evidence.hints());
        Workforce workforce = new Workforce(region, nation, known, evidence.jobs());
        Apportionment shared =
                new Apportionment(
                        region,
                        known,
                        known.valueAdded(),
                        conflicts.isEmpty() ? workforce.likelyValueAdded(composed) : composed,
                        conflicts);
        IntStream.range(0, n)
                .filter(i -> nation.valueAdded(i) > 0)
                .forEach(i -> shared.add(nationalTotal(i)));
        consistency.accepted().forEach(shared::add);
        checked.compatible().forEach(shared::add);
        if (!conflicts.isEmpty()) {
            return new Infeasible(conflicts);
        }
        Fit fit = shared.fit(kept);
        if (!conflicts.isEmpty()) {
            return new Infeasible(conflicts);
        }
        List<Conflict> discrepancies = new ArrayList<>(evidence.contradictions());
        discrepancies.addAll(consistency.discrepancies());
        discrepancies.addAll(checked.overruled(evidence.hints()));
        Completion completion = new Completion(region, nation, known, workforce);
        return completion.complete(
                shared.cells(), evidence.totals(), discrepancies, fit.passes(), fit.error());
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

    private Total nationalTotal(int... industries) {
        double sum = IntStream.of(industries).mapToDouble(nation::valueAdded).sum();
        return Total.everywhere(region, sum, industries);
    }
}
