package org.shanhai.diagnose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.shanhai.profile.Value;
import org.shanhai.region.Handicap;

/// Scores places in a handicap by the scales of its gauges.
record Scoring(List<Scale> scales) {
    /// @param alike the units of its peers
    HandicapScore score(int unit, Handicap handicap, int[] alike) {
        Map<String, List<Scale>> slots = new LinkedHashMap<>();
        for (Scale scale : scales) {
            if (scale.gauge().handicap() == handicap) {
                slots.computeIfAbsent(scale.gauge().slot(), slot -> new ArrayList<>()).add(scale);
            }
        }
        List<Scale> counted = new ArrayList<>();
        List<Scale> shown = new ArrayList<>();
        List<MissingGauge> missing = new ArrayList<>();
        List<MissingGauge> wanted = new ArrayList<>();
        int rankable = 0;
        for (List<Scale> slot : slots.values()) {
            findCounted(unit, slot).ifPresent(counted::add);
            slot.stream().filter(s -> s.find(unit).isPresent()).forEach(shown::add);
            if (slot.stream().allMatch(s -> s.find(unit).isEmpty())) {
                OptionalInt most = slot.stream().mapToInt(Scale::knownCount).max();
                missing.add(new MissingGauge(slot.getFirst().gauge(), most.orElse(0)));
            }
            Optional<Scale> common = slot.stream().filter(Scale::isCommon).findFirst();
            if (common.isPresent()) {
                rankable++;
                if (slot.stream().noneMatch(s -> s.isCommon() && s.isCompared(unit))) {
                    wanted.add(new MissingGauge(common.get().gauge(), common.get().among()));
                }
            }
        }
        List<GaugeReading> readings = new ArrayList<>();
        double divergences = counted.stream().mapToDouble(Scale::entropyDivergence).sum();
        for (Scale scale : shown) {
            boolean counts = counted.contains(scale);
            double equalWeight = counts ? 1.0 / counted.size() : 0;
            double entropyWeight =
                    counts && divergences > 0
                            ? scale.entropyDivergence() / divergences
                            : equalWeight;
            readings.add(read(unit, scale, alike, equalWeight, entropyWeight));
        }
        double[] standings =
                readings.stream()
                        .filter(GaugeReading::ranks)
                        .mapToDouble(reading -> reading.percentile().getAsDouble())
                        .toArray();
        boolean enough = counted.size() >= HandicapScore.FEWEST_GAUGES;
        return new HandicapScore(
                handicap,
                counted.size(),
                slots.size(),
                enough ? OptionalDouble.of(equal(readings)) : OptionalDouble.empty(),
                enough ? OptionalDouble.of(entropy(readings)) : OptionalDouble.empty(),
                standings.length >= HandicapScore.FEWEST_GAUGES
                        ? Arrays.stream(standings).average()
                        : OptionalDouble.empty(),
                standings.length,
                rankable,
                readings,
                missing,
                wanted);
    }

    /// Of gauges that stand for the same thing the first that enough places know, else the first
    /// that can be compared.
    private static Optional<Scale> findCounted(int unit, List<Scale> slot) {
        List<Scale> compared = slot.stream().filter(s -> s.isCompared(unit)).toList();
        return compared.stream()
                .filter(Scale::isCommon)
                .findFirst()
                .or(() -> compared.stream().findFirst());
    }

    private static double equal(List<GaugeReading> readings) {
        return readings.stream()
                .mapToDouble(reading -> reading.equalWeight() * reading.scaled().orElse(0))
                .sum();
    }

    private static double entropy(List<GaugeReading> readings) {
        return readings.stream()
                .mapToDouble(reading -> reading.entropyWeight() * reading.scaled().orElse(0))
                .sum();
    }

    private GaugeReading read(
            int unit, Scale scale, int[] alike, double equalWeight, double entropyWeight) {
        double[] ofPeers =
                Arrays.stream(alike)
                        .filter(scale::isCompared)
                        .mapToObj(peer -> scale.find(peer).orElseThrow())
                        .mapToDouble(Value::value)
                        .sorted()
                        .toArray();
        return new GaugeReading(
                scale.gauge(),
                scale.find(unit).orElseThrow(),
                scale.unit(),
                scale.scaled(unit),
                scale.percentile(unit),
                scale.among(),
                scale.isCommon(),
                median(ofPeers),
                ofPeers.length,
                equalWeight,
                entropyWeight);
    }

    private static OptionalDouble median(double[] sorted) {
        int n = sorted.length;
        return n == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((sorted[(n - 1) / 2] + sorted[n / 2]) / 2);
    }
}
