package org.shanhai.capability.entry;

/// What counts as entering an industry.
///
/// @param absentBelow an industry is absent from a place where its RCA is below this
/// @param presentFrom and has been entered where it is at least this later on; a tie counts
/// @param least and where its value is at least this; below it is absent, whatever its RCA
public record EntryRule(double absentBelow, double presentFrom, double least) {
    /// From below one half to at least 1, so that what hovers about 1 is no entry.
    public static final EntryRule STANDARD = new EntryRule(0.5, 1, 0);

    /// Of persons: fewer are one shop. Assumed.
    public static final double PERSONS = 20;

    public EntryRule {
        if (!(absentBelow > 0)
                || !(presentFrom >= absentBelow)
                || presentFrom == Double.POSITIVE_INFINITY
                || !(least >= 0)) {
            throw new IllegalArgumentException(
                    "The RCA below which an industry is absent (%s) must be above 0 and not above"
                                    .formatted(absentBelow)
                            + " the RCA from which it is present (%s), and a size (%s) at least 0."
                                    .formatted(presentFrom, least));
        }
    }
}
