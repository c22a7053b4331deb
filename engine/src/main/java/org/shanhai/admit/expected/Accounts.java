package org.shanhai.admit.expected;

/// What all tax cannot exceed: the value added it is paid out of.
///
/// @param taxOfOutput the most of output; 1 where nothing is known of the industry
/// @param taxPerJob the most for each person employed, money a year; +∞ where nothing is known
public record Accounts(double taxOfOutput, double taxPerJob) {
    public static final Accounts UNKNOWN = new Accounts(1, Double.POSITIVE_INFINITY);

    public Accounts {
        if (!(taxOfOutput > 0 && taxPerJob > 0)) {
            throw new IllegalArgumentException(
                    "The most of tax must be above 0, of output (%s) and a job (%s)."
                            .formatted(taxOfOutput, taxPerJob));
        }
    }
}
