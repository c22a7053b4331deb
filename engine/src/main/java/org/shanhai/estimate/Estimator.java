package org.shanhai.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;
import org.shanhai.kept.Fingerprint;
import org.shanhai.kept.KeptNumbers;
import org.shanhai.observed.FirmSample;
import org.shanhai.region.Broad;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.work.Later;
import org.shanhai.work.Work;

/// Estimates the economy of a region from its facts.
///
/// Gathers the [Evidence], sorts out what cells facts settle, lays down the [Prior], makes sure
/// that totals can all hold ([Settled]) and brings it to them ([Fit]).
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

    /// The same; cells may be those that were kept.
    public static Estimation estimate(Region region, KeptNumbers kept) {
        return new Estimator(region).run(kept);
    }

    private Estimation run(KeptNumbers kept) {
        Evidence evidence = new Evidence(region, nation);
        KnownCells known = new KnownCells(region, evidence);
        Sizes sizes = new Sizes(region, nation, evidence.totals(), evidence.hints());
        spreadUnfittable(known, sizes);
        double[] composed =
                Prior.of(
                        region,
                        nation,
                        sizes,
                        known,
                        FirmSample.of(region, kept),
                        evidence.hints());
        Later<Settled> settled = new Later<>(() -> Settled.of(region, nation, evidence, known));
        Completion completion = new Completion(region, nation, known, evidence);
        List<Conflict> conflicts = new ArrayList<>();
        double[] found =
                kept.find(
                        () -> origin(evidence, known, composed),
                        completion.count(),
                        () -> search(settled, completion, composed, conflicts));
        return found.length == completion.count()
                ? completion.complete(found, settled)
                : new Infeasible(conflicts);
    }

    /// The cells, as [Completion] takes them; none where facts cannot all be true.
    private double[] search(
            Later<Settled> settled,
            Completion completion,
            double[] composed,
            List<Conflict> conflicts) {
        ForkJoinTask<double[]> likely =
                Work.begun(() -> completion.workforce().likelyValueAdded(composed));
        conflicts.addAll(settled.get().conflicts());
        KnownCells known = completion.known();
        Apportionment shared =
                new Apportionment(
                        region,
                        known,
                        Measure.VALUE_ADDED,
                        known.valueAdded(),
                        conflicts.isEmpty() ? likely.join() : composed,
                        conflicts);
        IntStream.range(0, n)
                .filter(i -> nation.valueAdded(i) > 0)
                .forEach(i -> shared.add(nation.total(region, i)));
        settled.get().consistency().accepted().forEach(shared::add);
        settled.get().bounds().compatible().forEach(shared::add);
        if (!conflicts.isEmpty()) {
            return new double[0];
        }
        Fit fit = shared.fit();
        return conflicts.isEmpty()
                ? completion.search(shared.cells(), fit, conflicts)
                : new double[0];
    }

    /// All that cells go by.
    private Fingerprint origin(Evidence evidence, KnownCells known, double[] composed) {
        Fingerprint.Maker origin = Fingerprint.of("estimate").add(TOLERANCE).add(n).add(composed);
        origin.add(known.valueAdded()).add(known.output()).add(known.jobs()).add(known.firms());
        for (int i = 0; i < n; i++) {
            origin.add(nation.valueAdded(i), nation.output(i), nation.jobs(i));
        }
        for (Place place : region.places().all()) {
            origin.add(place.key()).add(place.within().orElse(""));
            origin.add(region.isInside(place) ? 1 : 0);
        }
        for (List<Total> totals : List.of(evidence.totals(), evidence.jobs())) {
            origin.add(totals.size());
            totals.forEach(total -> total.addTo(origin));
        }
        return origin.done();
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
}
