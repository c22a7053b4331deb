package org.shanhai.recruit;

import java.util.List;
import java.util.stream.Stream;
import org.shanhai.region.Industry;

/// Whose chain is looked at.
///
/// @param proposed what `leap` puts forward for the place
/// @param main what it is known to have
/// @param unlike what it has as well, with a mix of classes unlike the area's: nobody knows what
///     these buy, and their chains are not looked at
/// @param isNamed whether somebody named them, so that they are called for whatever is said of them
public record ChainFocus(
        List<Industry> proposed, List<Industry> main, List<Industry> unlike, boolean isNamed) {
    public ChainFocus {
        proposed = List.copyOf(proposed);
        main = List.copyOf(main);
        unlike = List.copyOf(unlike);
    }

    public static ChainFocus named(List<Industry> industries) {
        return new ChainFocus(industries, List.of(), List.of(), true);
    }

    /// Around which suppliers and buyers are looked for: what is here, or was named.
    List<Industry> around() {
        return isNamed ? proposed : main;
    }

    public List<Industry> industries() {
        return Stream.concat(proposed.stream(), main.stream()).toList();
    }
}
