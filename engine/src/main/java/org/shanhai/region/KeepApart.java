package org.shanhai.region;

import java.util.List;
import java.util.OptionalDouble;

/// What may not stand beside what, by one text.
///
/// @param matters keys of [Matter]s: who does one of them is kept apart
/// @param beside prefixes of the classes it is kept apart from
/// @param km how far; empty where the text names no distance
/// @param text the standard or law it is from, and its article
public record KeepApart(
        List<String> matters,
        List<String> beside,
        OptionalDouble km,
        String text,
        String article,
        String source,
        String note)
        implements Row {
    public KeepApart {
        matters = List.copyOf(matters);
        beside = List.copyOf(beside);
    }

    /// Whether it keeps things apart from what is of one of some classes.
    public boolean isFrom(List<String> classes) {
        return classes.stream().anyMatch(each -> Matter.fits(beside, each));
    }
}
