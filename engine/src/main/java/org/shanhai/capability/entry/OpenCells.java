package org.shanhai.capability.entry;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanhai.capability.Incidence;
import org.shanhai.capability.Observed;
import org.shanhai.linalg.Matrix;

/// Which cells of a year are open to entry, and which of them were entered by a later year.
@SuppressWarnings("ArrayRecordComponent") // Never leaves this package, and never compared.
record OpenCells(
        Observed observed,
        Incidence notAbsent,
        @Nullable Incidence later,
        int[] laterPlaces,
        int[] laterIndustries,
        Matrix laterValues,
        double least) {
    /// @param target the later year, where it is known
    OpenCells(Observed observed, Optional<Observed> target, EntryRule rule) {
        int[] laterPlaces =
                YearCircumstances.positions(
                        observed.places(), target.map(Observed::places).orElse(List.of()));
        int[] laterIndustries =
                YearCircumstances.positions(
                        observed.industries(), target.map(Observed::industries).orElse(List.of()));
        this(
                observed,
                Incidence.of(observed, rule.absentBelow()),
                target.map(t -> Incidence.of(t, rule.presentFrom())).orElse(null),
                laterPlaces,
                laterIndustries,
                target.orElse(observed).values(),
                rule.least());
    }

    boolean isOpen(int place, int industry) {
        return !notAbsent.has(place, industry) || observed.values().get(place, industry) < least;
    }

    /// Whether the later year has both the place and the industry.
    boolean outcomeKnown(int place, int industry) {
        return laterPlaces[place] >= 0 && laterIndustries[industry] >= 0;
    }

    boolean entered(int place, int industry) {
        return later != null
                && outcomeKnown(place, industry)
                && later.has(laterPlaces[place], laterIndustries[industry])
                && laterValues.get(laterPlaces[place], laterIndustries[industry]) >= least;
    }

    /// Cells that are open and whose outcome is known.
    int count() {
        int count = 0;
        for (int r = 0; r < laterPlaces.length; r++) {
            for (int i = 0; i < laterIndustries.length; i++) {
                count += isOpen(r, i) && outcomeKnown(r, i) ? 1 : 0;
            }
        }
        return count;
    }

    /// Adds every n-th of the cells whose outcome is known, with the drivers of their year.
    ///
    /// @param circumstances of the same table
    /// @return open cells left out, because a driver or the outcome is unknown
    int addTo(EntryCells cells, YearCircumstances circumstances, int every) {
        int unknown = 0;
        int seen = 0;
        for (int r = 0; r < laterPlaces.length; r++) {
            YearCircumstances.Standing standing = circumstances.of(r);
            for (int i = 0; i < laterIndustries.length; i++) {
                if (!isOpen(r, i)) {
                    continue;
                }
                if (!outcomeKnown(r, i) || !circumstances.isKnown(i)) {
                    unknown++;
                } else if (seen++ % every == 0) {
                    cells.add(r, i, standing, i, entered(r, i));
                }
            }
        }
        return unknown;
    }
}
