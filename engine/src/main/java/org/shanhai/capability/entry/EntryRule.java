package org.shanhai.capability.entry;

/// What counts as entering an industry.
///
/// @param absentBelow an industry is absent from a place where its RCA is below this
/// @param presentFrom and has been entered where it is at least this later on; a tie counts
public record EntryRule(double absentBelow, double presentFrom) {
    /// From below one half to at least 1, so that what hovers about 1 is no entry.
    public static final EntryRule STANDARD = new EntryRule(0.5, 1);

    public EntryRule {
        if (!(absentBelow > 0)
                || !(presentFrom >= absentBelow)
                || presentFrom == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(
                    "The RCA below which an industry is absent (%s) must be above 0 and not above"
                                    .formatted(absentBelow)
                            + " the RCA from which it is present (%s).".formatted(presentFrom));
        }
    }
}
