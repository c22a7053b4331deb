package org.shanhai.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.shanhai.capability.Observed;
import org.shanhai.capability.Selection;
import org.shanhai.capability.Similarity;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Broad;
import org.shanhai.region.Place;
import org.shanhai.region.Places;
import org.shanhai.region.Region;

/// The places most like one, in what is made there and in what nature, land and people they have.
///
/// Parts, each from 0 to 1 and taken only where facts tell it of both places: the overlap
/// Σ min(s_ri, s_ti) of shares of the broad sectors, that of industries (both observed), the
/// likeness of the evidence of firms (where one is not observed; where there are no firms, the
/// share of industries either is known to have that both have), and the endowments: 1 less the
/// mean difference of percentile among the places of the study area. The similarity is their mean;
/// a part that rests on fewer than four figures weighs less, in proportion. A likeness told by few
/// figures says little, so a peer must share at least half as many figures as the place shares
/// with anyone.
public final class Peers {
    /// Endowments compared (land, people, means, nature), and how many years from the one most
    /// places know a figure may be.
    private static final List<EndowmentYears> ENDOWMENTS =
            List.of(
                    new EndowmentYears("area", 0),
                    new EndowmentYears("km_to_coast", 0),
                    new EndowmentYears("value_added", 3),
                    new EndowmentYears("population", 5),
                    new EndowmentYears("population_registered", 5),
                    new EndowmentYears("population_density", 5),
                    new EndowmentYears("good_air_days", 5),
                    new EndowmentYears("pm25", 5),
                    new EndowmentYears("surface_water_class_2_share", 5),
                    new EndowmentYears("mountain_share", 10),
                    new EndowmentYears("forest_cover", 10),
                    new EndowmentYears("ecological_index", 10));

    private record EndowmentYears(String measure, int years) {}

    private static final int FULL_WEIGHT = 4;
    private static final int FEWEST_ENDOWMENTS = 2;

    private final Structure structure;
    private final StructureCells cells;
    private final Overlap sectors;
    private final Overlap industries;
    private final List<Percentiles> endowments;

    private Peers(Structure structure, Profiles profiles) {
        this.structure = structure;
        cells = structure.cells();
        Region region = structure.region();
        sectors =
                Overlap.of(
                        region.places().unitCount(),
                        Broad.values().length,
                        unit ->
                                BroadShares.find(
                                        region.facts().about(region.places().unit(unit)),
                                        region.baseYear()));
        industries =
                Overlap.of(
                        region.places().unitCount(),
                        region.industries().count(),
                        unit ->
                                cells.isObserved(unit)
                                        ? Optional.of(cells.knownSizes(unit))
                                        : Optional.empty());
        int[] inside = region.insideUnits();
        endowments =
                ENDOWMENTS.stream()
                        .map(each -> Percentiles.of(profiles, each.measure(), each.years(), inside))
                        .toList();
    }

    public static Peers of(Structure structure, Profiles profiles) {
        return new Peers(structure, profiles);
    }

    /// The places most like a place: the most alike first, ties in the order of places. Fewer than
    /// asked for where facts tell too little.
    ///
    /// @param place no sum of others
    /// @param among which places may be peers; the place itself never is
    public List<Peer> like(Place place, int most, Predicate<Place> among) {
        Places places = structure.region().places();
        int unit = places.getUnitNumber(place);
        List<Peer> peers = new ArrayList<>();
        for (int other = 0; other < places.unitCount(); other++) {
            if (other != unit && among.test(places.unit(other))) {
                compare(unit, other).ifPresent(peers::add);
            }
        }
        int needed = (peers.stream().mapToInt(Peer::measures).max().orElse(0) + 1) / 2;
        return peers.stream()
                .filter(peer -> peer.measures() >= needed)
                // The sort is stable: equals stay in the order of places.
                .sorted(Comparator.comparingDouble(Peer::similarity).reversed())
                .limit(most)
                .toList();
    }

    private Optional<Peer> compare(int unit, int other) {
        Map<String, Double> parts = new LinkedHashMap<>();
        Map<String, Integer> figures = new LinkedHashMap<>();
        if (sectors.isKnown(unit, other)) {
            parts.put("sectors", sectors.get(unit, other));
            figures.put("sectors", Broad.values().length);
        }
        if (industries.isKnown(unit, other)) {
            parts.put("industries", industries.get(unit, other));
            figures.put("industries", Math.min(figures(unit), figures(other)));
        } else if (cells.isSampled()) {
            likeness(unit, other)
                    .ifPresent(
                            likeness -> {
                                parts.put("firms", likeness);
                                figures.put("firms", FULL_WEIGHT);
                            });
        } else if (cells.diversity(unit) > 0 && cells.diversity(other) > 0) {
            parts.put("clusters", shared(unit, other));
            figures.put("clusters", Math.min(cells.diversity(unit), cells.diversity(other)));
        }
        double sum = 0;
        int known = 0;
        for (Percentiles percentiles : endowments) {
            if (percentiles.isKnown(unit) && percentiles.isKnown(other)) {
                sum += 1 - Math.abs(percentiles.get(unit) - percentiles.get(other));
                known++;
            }
        }
        if (known >= FEWEST_ENDOWMENTS) {
            parts.put("endowments", sum / known);
            figures.put("endowments", known);
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        double weights = 0;
        double weighted = 0;
        int measures = 0;
        for (Map.Entry<String, Double> part : parts.entrySet()) {
            int count = figures.getOrDefault(part.getKey(), 0);
            double weight = Math.min(count, FULL_WEIGHT);
            weights += weight;
            weighted += weight * part.getValue();
            measures += count;
        }
        return Optional.of(
                new Peer(
                        structure.region().places().unit(other),
                        weighted / weights,
                        parts,
                        measures,
                        Math.min(cells.evidenceShare(unit), cells.evidenceShare(other))));
    }

    private int figures(int unit) {
        return cells.coverage(unit).figures();
    }

    /// How alike the evidence of two places is: (1 + cosine) / 2. A half says that neither
    /// likeness nor difference is seen; empty where nothing of one is told.
    private OptionalDouble likeness(int unit, int other) {
        double product = 0;
        double here = 0;
        double there = 0;
        for (int i = 0; i < structure.region().industries().count(); i++) {
            product += cells.evidence(unit, i) * cells.evidence(other, i);
            here += cells.evidence(unit, i) * cells.evidence(unit, i);
            there += cells.evidence(other, i) * cells.evidence(other, i);
        }
        return cells.isTold(unit) && cells.isTold(other) && here > 0 && there > 0
                ? OptionalDouble.of((1 + product / Math.sqrt(here * there)) / 2)
                : OptionalDouble.empty();
    }

    /// Of the industries either is known to have, the share both have (Jaccard).
    private double shared(int unit, int other) {
        int both = 0;
        int either = 0;
        for (int i = 0; i < structure.region().industries().count(); i++) {
            boolean here = cells.has(unit, i);
            boolean there = cells.has(other, i);
            both += here && there ? 1 : 0;
            either += here || there ? 1 : 0;
        }
        return (double) both / either;
    }

    /// Overlap of shares between the units whose shares are known.
    private record Overlap(Map<Integer, Integer> rows, Matrix similarity) {
        static Overlap of(int units, int columns, IntFunction<Optional<double[]>> sizes) {
            List<String> keys = new ArrayList<>();
            List<double[]> known = new ArrayList<>();
            for (int unit = 0; unit < units; unit++) {
                Optional<double[]> found = sizes.apply(unit);
                if (found.isPresent()) {
                    keys.add(Integer.toString(unit));
                    known.add(found.get());
                }
            }
            Matrix table = Matrix.of(known.size(), columns, (k, i) -> known.get(k)[i]);
            List<String> names = IntStream.range(0, columns).mapToObj(Integer::toString).toList();
            Optional<Observed> observed = Observed.find("", keys, names, table, Selection.ALL);
            Map<Integer, Integer> rows = new LinkedHashMap<>();
            if (observed.isEmpty()) {
                return new Overlap(rows, Matrix.zeros(0, 0));
            }
            for (String key : observed.get().places()) {
                rows.put(Integer.valueOf(key), rows.size());
            }
            return new Overlap(rows, Similarity.FINGER_KREININ.of(observed.get()));
        }

        boolean isKnown(int unit, int other) {
            return rows.containsKey(unit) && rows.containsKey(other);
        }

        double get(int unit, int other) {
            return similarity.get(row(unit), row(other));
        }

        private int row(int unit) {
            Integer row = rows.get(unit);
            if (row == null) {
                throw new IllegalStateException(
                        "The shares of unit number %d are unknown; ask isKnown.".formatted(unit));
            }
            return row;
        }
    }

    /// Where a unit stands among the places of the study area that know a figure, from 0 to 1.
    private record Percentiles(Map<Integer, Double> byUnit) {
        static Percentiles of(Profiles profiles, String key, int years, int[] inside) {
            int year = profiles.yearOf(key);
            Map<Integer, Double> values = new LinkedHashMap<>();
            for (int unit : inside) {
                profiles.find(profiles.region().places().unit(unit), key)
                        .filter(value -> value.isWithin(years, year))
                        .ifPresent(value -> values.put(unit, value.value()));
            }
            double[] sorted =
                    values.values().stream().mapToDouble(Double::doubleValue).sorted().toArray();
            values.replaceAll((unit, value) -> Percentile.of(value, sorted));
            return new Percentiles(values);
        }

        boolean isKnown(int unit) {
            return byUnit.containsKey(unit);
        }

        double get(int unit) {
            return byUnit.getOrDefault(unit, 0.0);
        }
    }
}
