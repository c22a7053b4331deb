package org.shanhai.programme;

/// How long and how far a solver is to go on.
///
/// @param seconds of wall clock; what ends by it may differ from run to run, and says so
/// @param work in the solver's own count of operations, the same in every run; 0 for no end
/// @param gap relative: an answer whose bound is no farther off is good enough
public record Effort(double seconds, double work, double gap) {
    public Effort {
        if (!(seconds > 0) || !(work >= 0) || !(gap >= 0)) {
            throw new IllegalArgumentException(
                    "Seconds (%s) must be above 0, work (%s) and gap (%s) not below 0."
                            .formatted(seconds, work, gap));
        }
    }

    public static Effort ofSeconds(double seconds) {
        return new Effort(seconds, 0, 0);
    }

    public Effort withSeconds(double other) {
        return new Effort(other, work, gap);
    }
}
