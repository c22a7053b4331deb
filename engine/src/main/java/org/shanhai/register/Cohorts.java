package org.shanhai.register;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/// Years of registration, in groups: firms of different ages are seen unevenly.
public final class Cohorts implements Serializable {
    private static final long serialVersionUID = 1L;

    /// Those of a register where nobody says.
    public static final Cohorts STANDARD = new Cohorts(List.of(2000, 2007, 2014));

    private final int[] starts;

    /// @param starts the first year of each group but the first, ascending
    /// @throws IllegalArgumentException where they do not ascend
    public Cohorts(List<Integer> starts) {
        this.starts = starts.stream().mapToInt(Integer::intValue).toArray();
        for (int k = 1; k < this.starts.length; k++) {
            if (this.starts[k] <= this.starts[k - 1]) {
                throw new IllegalArgumentException("Years do not ascend: " + starts);
            }
        }
    }

    int of(OptionalInt year) {
        if (year.isEmpty()) {
            return starts.length + 1;
        }
        int at = Arrays.binarySearch(starts, year.getAsInt());
        return at >= 0 ? at + 1 : -at - 1;
    }

    /// The first year of a group; empty for the first group and for the last, of unknown years.
    OptionalInt since(int cohort) {
        return cohort == 0 || cohort > starts.length
                ? OptionalInt.empty()
                : OptionalInt.of(starts[cohort - 1]);
    }

    /// The last year of a group; empty for the last two.
    OptionalInt until(int cohort) {
        return cohort >= starts.length ? OptionalInt.empty() : OptionalInt.of(starts[cohort] - 1);
    }
}
