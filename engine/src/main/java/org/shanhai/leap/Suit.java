package org.shanhai.leap;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;

/// How well an industry, or the best one of a theme, suits a place.
///
/// @param means of the place, that the industry is held against
/// @param held those of the theme that the place has already
/// @param best the first of the theme that it does not have, else the first it has; empty where the
///     nation makes none of them or none can be bid for
/// @param missing what the place lacks for it; empty with `best`
public record Suit(
        Place place,
        PlaceMeans means,
        List<Industry> held,
        Optional<Candidate> best,
        Optional<Missing> missing) {
    public Suit {
        held = List.copyOf(held);
    }

    /// The places in order: those that have any of it first, by how many; then as the best would
    /// stand in one list.
    static List<Suit> sorted(List<Suit> suits, LeapOrder order) {
        List<Candidate> told = suits.stream().flatMap(suit -> suit.best().stream()).toList();
        List<Candidate> sorted = order.sorted(told);
        return suits.stream()
                .sorted(
                        Comparator.comparingInt((Suit suit) -> -suit.held().size())
                                .thenComparing(suit -> suit.best().isEmpty())
                                .thenComparingInt(
                                        suit -> suit.best().map(sorted::indexOf).orElse(0)))
                .toList();
    }
}
