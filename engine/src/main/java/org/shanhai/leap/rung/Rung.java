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
/// @param common how many of the places like it that have the industry are seen with the class,
///     drawn towards how many of all others are
/// @param worth what a job brings over the mean job of the place, told of the industry; one where
///     that is not known
/// @param brings grave matters of process that one in ten of its projects or more does, the
///     likeliest first
public record Rung(
        IndustryClass of,
        Industry industry,
        long firms,
        List<IndustryClass> from,
        double burdenHere,
        List<Place> seenIn,
        double common,
        double worth,
        List<Matter> brings) {
    /// A class of more than this is none to be gone to: a report or a permit of the heavier kind
    /// is called for whatever it does.
    public static final int MOST_BURDEN = 2;

    /// Below this a class is too rare among places alike to be named. Assumed.
    private static final double LEAST_COMMON = 0.1;

    public Rung {
        from = List.copyOf(from);
        seenIn = List.copyOf(seenIn);
        brings = List.copyOf(brings);
    }

    public double burden() {
        return of.burden().orElseThrow();
    }

    /// Whether its burden is lighter than what is here by half a step at least.
    public boolean isCleaner() {
        return burden() <= burdenHere - 0.5;
    }

    /// How likely it is to come: one where it is there.
    public double chance() {
        return firms > 0 ? 1 : common;
    }

    /// How much lighter its burden is than what is here.
    public double clean() {
        return (1 + burdenHere) / (1 + burden());
    }

    /// By what rungs are put in order.
    public double score() {
        return chance() * worth * clean();
    }

    /// The grave matters that whatever is of the class does: these bar it.
    public List<Matter> bars() {
        return brings.stream().filter(each -> each.isAlways(of.key())).toList();
    }

    /// Whether it is cleaner, or new here, no dirtier and no worse paid; seen here or in places
    /// alike; and of no grave matter.
    boolean isUp() {
        boolean asGood = burden() <= burdenHere && worth >= 1;
        return (isCleaner() || firms == 0 && asGood)
                && burden() <= MOST_BURDEN
                && (firms > 0 || isAlike())
                && bars().isEmpty();
    }

    /// Whether it is new here, seen in places alike, and barred by what it does.
    boolean isBarred() {
        return firms == 0 && isAlike() && !bars().isEmpty();
    }

    private boolean isAlike() {
        return !seenIn.isEmpty() && common >= LEAST_COMMON;
    }
}
