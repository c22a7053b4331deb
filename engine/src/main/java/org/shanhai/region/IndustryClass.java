package org.shanhai.region;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;
import org.shanhai.region.table.OfTable;

/// A class of activities, finer than an industry: four digits of GB/T 4754 in China.
///
/// @param key its code; unique
/// @param industry the code of the industry it belongs to
/// @param items what the lists of papers say of it, as they number it; `not named` where they were
///     read and name nothing of it, empty where nobody has read them for it
/// @param burden how heavy the papers are that the lists ask of it, from 0 to [#HEAVIEST]
/// @param burdenBasis how that is known
@OfTable(value = "classes", key = "class")
public record IndustryClass(
        @InColumn(value = "class", key = true) String key,
        @InColumn(usual = true) String name,
        String nameLocal,
        @InColumn(of = "industries") String industry,
        @InColumn(maybe = true) String items,
        @InColumn(unit = NumberUnit.ORDINAL, most = IndustryClass.HEAVIEST) OptionalDouble burden,
        Optional<Basis> burdenBasis,
        String source)
        implements Row {
    /// A report and a permit under key management, always.
    public static final int HEAVIEST = 4;

    /// Whether anybody has read what the lists say of it.
    public boolean isRead() {
        return !items.isEmpty();
    }

    /// Codes of the classes a project may be of: the one it names, else all of its industry; none
    /// where it names neither.
    public static List<String> listOf(Region region, Project project) {
        return project.ofClass()
                .map(List::of)
                .or(
                        () ->
                                project.industry()
                                        .filter(region.industries()::contains)
                                        .map(code -> listOf(region, code)))
                .orElse(List.of());
    }

    /// Those of an industry; its own code where the region has no classes of it.
    public static List<String> listOf(Region region, String industry) {
        List<String> within =
                region.all(IndustryClass.class).stream()
                        .filter(each -> each.industry().equals(industry))
                        .map(IndustryClass::key)
                        .toList();
        return within.isEmpty() ? List.of(industry) : within;
    }
}
