package org.shanhai.estimate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Activity;
import org.shanhai.region.ActivityCells;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.region.Places;
import org.shanhai.region.Region;
import org.shanhai.work.Later;

/// Completes a fitted table of value added to an [Estimate]: output and jobs by the national
/// ratios of what facts leave open, and what rests on what.
record Completion(
        Region region,
        Nation nation,
        KnownCells known,
        Evidence evidence,
        Workforce workforce,
        int units,
        int n) {
    Completion(Region region, Nation nation, KnownCells known, Evidence evidence) {
        this(
                region,
                nation,
                known,
                evidence,
                new Workforce(region, nation, known, evidence.jobs()),
                region.places().unitCount(),
                region.industries().count());
    }

    /// Of the numbers of an estimate: value added, output and jobs by cell, the passes of the fit
    /// and its error.
    int count() {
        return 3 * units * n + 2;
    }

    /// These numbers; none where facts of output or jobs cannot all be true.
    ///
    /// @param made value added by cell, as fitted
    double[] search(double[] made, Fit fit, List<Conflict> conflicts) {
        double[] sold =
                Apportionment.share(
                        region,
                        known,
                        Measure.OUTPUT,
                        nation.output(),
                        known.output(),
                        made,
                        outputs(evidence.totals()),
                        conflicts);
        double[] working = workforce.jobs(made, conflicts);
        double[] fitted = {fit.passes(), fit.error()};
        return conflicts.isEmpty()
                ? Stream.of(made, sold, working, fitted).flatMapToDouble(Arrays::stream).toArray()
                : new double[0];
    }

    /// @param numbers as found
    Estimate complete(double[] numbers, Later<Settled> settled) {
        int cells = units * n;
        Activity activity =
                new Activity(
                        region.places(),
                        region.industries(),
                        matrix(numbers, 0),
                        matrix(numbers, cells),
                        matrix(numbers, 2 * cells),
                        known.bases(),
                        known.jobsBases(),
                        known.presences());
        return new Estimate(
                activity,
                knowledge(activity.cells(), evidence.totals()),
                Later.list(
                        () ->
                                Stream.of(
                                                evidence.contradictions(),
                                                settled.get().discrepancies(evidence.hints()))
                                        .flatMap(List::stream)
                                        .toList()),
                (int) numbers[3 * cells],
                numbers[3 * cells + 1]);
    }

    /// What facts state of output, but for cells that are known; what they make of value added
    /// binds already.
    private List<Total> outputs(List<Total> totals) {
        return totals.stream()
                .filter(total -> total.facts().getFirst().measures(Measure.OUTPUT))
                .filter(total -> !KnownCells.isCell(total) || !total.isExact())
                .map(
                        total -> {
                            double ratio = nation.valueAddedRatio(total.industries());
                            return total.within(total.low() / ratio, total.high() / ratio);
                        })
                .toList();
    }

    private Matrix matrix(double[] numbers, int from) {
        return Matrix.of(units, n, (r, i) -> numbers[from + r * n + i]);
    }

    private Knowledge knowledge(ActivityCells cells, List<Total> totals) {
        BasisShares[] byUnit = newShares(units);
        BasisShares[] byIndustry = newShares(n);
        for (int r = 0; r < units; r++) {
            boolean inside = region.isInside(region.places().unit(r));
            for (int i = 0; i < n; i++) {
                byUnit[r].add(cells.basis(r, i), cells.valueAdded(r, i));
                if (inside) {
                    byIndustry[i].add(cells.basis(r, i), cells.valueAdded(r, i));
                }
            }
        }
        Places places = region.places();
        Basis[] totalBasis = new Basis[places.all().size()];
        Arrays.fill(totalBasis, Basis.ESTIMATED);
        Basis[][] broadBasis = new Basis[places.all().size()][Broad.values().length];
        for (Basis[] row : broadBasis) {
            Arrays.fill(row, Basis.ESTIMATED);
        }
        for (Total total : totals) {
            // A figure that is only a bound does not make its total known.
            boolean known = total.low() > 0 && Double.isFinite(total.high());
            if (known && Arrays.equals(total.units(), places.unitsWithin(total.place()))) {
                int place = places.number(total.place().key());
                if (total.set().kind() == IndustrySet.Kind.ALL) {
                    totalBasis[place] = firmer(totalBasis[place], total.basis());
                } else if (total.set().kind() == IndustrySet.Kind.BROAD) {
                    int b = broadNumber(total.industries()[0]);
                    broadBasis[place][b] = firmer(broadBasis[place][b], total.basis());
                }
            }
        }
        addUp(totalBasis, broadBasis);
        return new Knowledge(
                places, region.industries(), byUnit, byIndustry, totalBasis, broadBasis);
    }

    /// What is not stated itself is known as firmly as the weakest of what it is the sum of: a
    /// total of its broad sectors, a place of its units.
    private void addUp(Basis[] totals, Basis[][] broads) {
        Places places = region.places();
        int[] numbers =
                places.units().stream().mapToInt(unit -> places.number(unit.key())).toArray();
        for (int number : numbers) {
            totals[number] = firmer(totals[number], weakest(Arrays.stream(broads[number])));
        }
        for (Place place : places.all()) {
            if (places.isUnit(place)) {
                continue;
            }
            int number = places.number(place.key());
            int[] parts = IntStream.of(places.unitsWithin(place)).map(u -> numbers[u]).toArray();
            for (int b = 0; b < broads[number].length; b++) {
                int broad = b;
                broads[number][b] =
                        firmer(
                                broads[number][b],
                                weakest(IntStream.of(parts).mapToObj(p -> broads[p][broad])));
            }
            Basis sum = weakest(IntStream.of(parts).mapToObj(p -> totals[p]));
            totals[number] =
                    firmer(totals[number], firmer(sum, weakest(Arrays.stream(broads[number]))));
        }
    }

    /// What a sum rests on; at best it is arithmetic.
    private static Basis weakest(Stream<Basis> parts) {
        return parts.reduce(Basis.DERIVED, Basis::and);
    }

    private int broadNumber(int industry) {
        return region.industries().get(industry).broad().ordinal();
    }

    private static Basis firmer(Basis a, Basis b) {
        return java.util.Collections.min(List.of(a, b), Comparator.naturalOrder());
    }

    private static BasisShares[] newShares(int count) {
        BasisShares[] shares = new BasisShares[count];
        Arrays.setAll(shares, k -> new BasisShares());
        return shares;
    }
}
