package org.shanhai.register;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/// Years of registration, in groups: firms of different ages are seen unevenly.
///
/// @param starts the first year of each group but the first, ascending
public record Cohorts(List<Integer> starts) implements Serializable {
    /// Those of a register where nobody says.
    public static final Cohorts STANDARD = new Cohorts(List.of(2000, 2007, 2014));

    /// @throws IllegalArgumentException where they do not ascend
    public Cohorts {
        starts = List.copyOf(starts);
        if (!starts.equals(starts.stream().distinct().sorted().toList())) {
            throw new IllegalArgumentException("Years do not ascend: " + starts);
        }
    }

    int of(OptionalInt year) {
        if (year.isEmpty()) {
            return starts.size() + 1;
        }
        int at = Collections.binarySearch(starts, year.getAsInt());
        return at >= 0 ? at + 1 : -at - 1;
    }

    /// The first year of a group; empty for the first group and for the last, of unknown years.
    OptionalInt since(int cohort) {
        return cohort == 0 || cohort > starts.size()
                ? OptionalInt.empty()
                : OptionalInt.of(starts.get(cohort - 1));
    }

    /// The last year of a group; empty for the last two.
    OptionalInt until(int cohort) {
        return cohort >= starts.size()
                ? OptionalInt.empty()
                : OptionalInt.of(starts.get(cohort) - 1);
    }
}
