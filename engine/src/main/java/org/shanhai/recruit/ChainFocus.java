package org.shanhai.recruit;

import java.util.List;
import java.util.stream.Stream;
import org.shanhai.region.Industry;

/// Whose chain is looked at.
///
/// @param proposed what `leap` puts forward for the place
/// @param main what it is known to have
/// @param isNamed whether somebody named them, so that they are called for whatever is said of them
public record ChainFocus(List<Industry> proposed, List<Industry> main, boolean isNamed) {
    public ChainFocus {
        proposed = List.copyOf(proposed);
        main = List.copyOf(main);
    }

    public static ChainFocus named(List<Industry> industries) {
        return new ChainFocus(industries, List.of(), true);
    }

    public List<Industry> industries() {
        return Stream.concat(proposed.stream(), main.stream()).toList();
    }
}
