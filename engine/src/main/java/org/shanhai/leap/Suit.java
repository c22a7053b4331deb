package org.shanhai.leap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;

/// How well an industry, or the best one of a theme, suits a place.
///
/// @param means of the place, that the industry is held against
/// @param held those of the theme that the place has already
/// @param best the first of the theme that it does not have, else the first it has; empty where the
///     nation makes none of them or none can be bid for
/// @param inReach the share of redraws in which it is in reach; empty where reach is not told
/// @param missing what the place lacks for it; empty with `best`
public record Suit(
        Place place,
        PlaceMeans means,
        List<Industry> held,
        Optional<Candidate> best,
        OptionalDouble inReach,
        Optional<Missing> missing) {
    public Suit {
        held = List.copyOf(held);
    }

    /// The places in order: those that have any of it first, by how many; then by the class of the
    /// best, then by utility: reach is the share of redraws in which it is in reach, value added a
    /// job stands beside the place's own, and the rest is as in a shortlist.
    static List<Suit> sorted(List<Suit> suits, Utility utility) {
        List<Suit> told =
                new ArrayList<>(suits.stream().filter(s -> s.best().isPresent()).toList());
        List<Ordering.Line> lines = new ArrayList<>();
        for (Suit suit : told) {
            Candidate best = suit.best().orElseThrow();
            lines.add(
                    new Ordering.Line(
                            lines.size(),
                            best.ruling(),
                            best.ifInReach(),
                            best.isPrecedented(),
                            values(suit, best)));
        }
        List<Suit> sorted =
                new ArrayList<>(
                        Ordering.sorted(lines, utility).stream()
                                .map(line -> told.get(line.industry()))
                                .toList());
        suits.stream().filter(s -> s.best().isEmpty()).forEach(sorted::add);
        // The sort is stable.
        sorted.sort(Comparator.comparingInt(suit -> -suit.held().size()));
        return List.copyOf(sorted);
    }

    private static Map<Aspect, Double> values(Suit suit, Candidate best) {
        Map<Aspect, Double> values =
                new EnumMap<>(
                        Ordering.Line.values(
                                best, best.feasibility().value(), best.besidePlace().overall()));
        // A density says nothing beside a share.
        values.remove(Aspect.REACH);
        suit.inReach().ifPresent(share -> values.put(Aspect.REACH, share));
        OptionalDouble bar = suit.means().valueAddedPerJob();
        if (bar.isPresent()) {
            values.computeIfPresent(Aspect.VALUE, (aspect, value) -> value / bar.getAsDouble());
        } else {
            // Nor does money beside multiples.
            values.remove(Aspect.VALUE);
        }
        return values;
    }
}
