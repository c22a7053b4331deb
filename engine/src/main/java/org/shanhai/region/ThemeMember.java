package org.shanhai.region;

import java.util.List;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.OfTable;

/// One industry of a broad theme that plans speak of, as the digital economy.
///
/// @param theme its key
/// @param also other names of the theme
/// @param basis of that the industry belongs to it
@OfTable(value = "themes", key = "theme, industry")
public record ThemeMember(
        @InColumn(key = true) String theme,
        @InColumn(usual = true) String name,
        String nameLocal,
        List<String> also,
        @InColumn(of = "industries") String industry,
        Basis basis,
        String source,
        String note)
        implements Row {
    public ThemeMember {
        also = List.copyOf(also);
    }
}
