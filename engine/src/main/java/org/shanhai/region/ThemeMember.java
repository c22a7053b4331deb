package org.shanhai.region;

import java.util.List;

/// One industry of a broad theme that plans speak of, as the digital economy.
///
/// @param theme its key
/// @param also other names of the theme
/// @param basis of that the industry belongs to it
public record ThemeMember(
        String theme,
        String name,
        String nameLocal,
        List<String> also,
        String industry,
        Basis basis,
        String source,
        String note)
        implements Row {
    public ThemeMember {
        also = List.copyOf(also);
    }
}
