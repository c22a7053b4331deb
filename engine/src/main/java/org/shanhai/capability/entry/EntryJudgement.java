package org.shanhai.capability.entry;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.shanhai.key.Keyed;

/// How well chances of entry did where it could be seen, beside what is told by one thing alone.
///
/// @param basis what the fit did not know of what it was judged by
/// @param fitted the spans of years fitted on, the latest first
/// @param judged the span judged by
/// @param cells how many could have been entered
/// @param entries how many were
/// @param unknown cells left out: a place or industry that the later year does not have, or an
///     industry related to none
/// @param skill of the model
/// @param nulls skill of each ranking by a single thing, on the same cells
/// @param calibration of the model's chances
public record EntryJudgement(
        Basis basis,
        List<Years> fitted,
        Years judged,
        int cells,
        int entries,
        int unknown,
        Skill skill,
        Map<Null, Skill> nulls,
        ChanceCalibration calibration) {
    public EntryJudgement {
        fitted = List.copyOf(fitted);
        nulls = Collections.unmodifiableMap(new EnumMap<>(nulls));
    }

    /// What was hidden from the fit.
    public enum Basis implements Keyed {
        /// The judged span began when those fitted on were over.
        OUT_OF_TIME,
        /// No span is over before: each place was told by a fit to the same span in the others,
        /// with RCA, M, φ and PCI of those others. This is not out of time.
        HIDDEN_PLACES
    }

    /// Keys of two years.
    public record Years(String from, String to) {}

    static Map<Null, Skill> nulls(EntryCells cells) {
        Map<Null, Skill> nulls = new EnumMap<>(Null.class);
        for (Null alone : Null.values()) {
            if (cells.drivers().contains(alone.driver())) {
                nulls.put(alone, Skill.of(cells.column(alone.driver()), cells.outcomes()));
            }
        }
        return nulls;
    }

    /// The single thing that ranks best by average precision.
    public Map.Entry<Null, Skill> bestNull() {
        return Collections.max(
                nulls.entrySet(),
                Comparator.comparingDouble(alone -> alone.getValue().averagePrecision()));
    }

    /// Whether the model ranks better than every single thing, by both areas.
    public boolean beatsEveryNull() {
        return nulls.values().stream()
                .allMatch(
                        alone ->
                                skill.rocAuc() > alone.rocAuc()
                                        && skill.averagePrecision() > alone.averagePrecision());
    }
}
