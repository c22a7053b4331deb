package org.shanhai.region;

import java.util.List;

/// One row of the classification in use.
///
/// @param code as text: leading zeros count
/// @param reach the key of the class that says how far its goods usually travel
/// @param also further names people look for it by
public record Industry(
        String code, String name, String nameLocal, Broad broad, String reach, List<String> also) {
    public Industry {
        also = List.copyOf(also);
    }
}
