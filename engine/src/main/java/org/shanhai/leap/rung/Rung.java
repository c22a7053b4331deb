package org.shanhai.leap.rung;

import java.util.List;
import org.shanhai.region.Industry;
import org.shanhai.region.IndustryClass;
import org.shanhai.region.Matter;
import org.shanhai.region.Place;

/// A class that a place could go to from what it has.
///
/// @param firms seen in the place; none where it is new
/// @param from classes of the industry that are seen in the place, most firms first; none where no
///     firm could be read as finely
/// @param burdenHere the mean burden of these, by firms; of the industry's where there are none
/// @param seenIn places like it that have the class, most like first
/// @param chance how many of the places like it that have the industry are seen with the class,
///     drawn towards how many of all are; one where it is there
/// @param worth what a job brings over the mean job of the place, told of the industry; one where
///     that is not known
/// @param clean how much lighter its burden is than `burdenHere`, less what its projects may not do
///     here
/// @param brings grave matters of process that one in ten of its projects or more does, the
///     likeliest first
/// @param barred of these what no text lets in at the place
public record Rung(
        IndustryClass of,
        Industry industry,
        long firms,
        List<IndustryClass> from,
        double burdenHere,
        List<Place> seenIn,
        double chance,
        double worth,
        double clean,
        List<Matter> brings,
        List<Matter> barred) {
    public Rung {
        from = List.copyOf(from);
        seenIn = List.copyOf(seenIn);
        brings = List.copyOf(brings);
        barred = List.copyOf(barred);
    }

    /// Whether its burden is lighter than what is here by half a step at least.
    public boolean isCleaner() {
        return of.burden().orElseThrow() <= burdenHere - 0.5;
    }

    /// By what rungs are put in order.
    public double score() {
        return chance * worth * clean;
    }
}
