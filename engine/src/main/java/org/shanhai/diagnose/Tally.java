package org.shanhai.diagnose;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.region.Basis;
import org.shanhai.region.Handicap;

/// How often each handicap is the weakest of a place, among places of which that can be told.
public final class Tally {
    private final Map<Handicap, Integer> counts = new EnumMap<>(Handicap.class);
    private Optional<Basis> basis = Optional.empty();
    private int told;

    private Tally() {}

    public static Tally of(List<Diagnosis> diagnoses) {
        Tally tally = new Tally();
        for (Diagnosis diagnosis : diagnoses) {
            diagnosis.findWeakest().ifPresent(tally::add);
        }
        return tally;
    }

    private void add(HandicapScore weakest) {
        told++;
        counts.merge(weakest.handicap(), 1, Integer::sum);
        weakest.findStandingBasis()
                .ifPresent(one -> basis = Optional.of(basis.map(one::and).orElse(one)));
    }

    /// Of how many places the weakest handicap can be told.
    public int told() {
        return told;
    }

    /// How many places it is the weakest of.
    public int count(Handicap handicap) {
        return counts.getOrDefault(handicap, 0);
    }

    /// All handicaps, the one that is the weakest of most places first; ties in the order of the
    /// handicaps.
    public List<Handicap> listMostFirst() {
        return Arrays.stream(Handicap.values())
                .sorted(Comparator.comparingInt(this::count).reversed())
                .toList();
    }

    /// The weakest basis of the scores counted; empty where none is.
    public Optional<Basis> findBasis() {
        return basis;
    }
}
