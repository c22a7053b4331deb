package org.shanhai.pack;

import java.util.List;
import java.util.function.Function;
import org.shanhai.region.Basin;
import org.shanhai.region.RegionBuilder;
import org.shanhai.region.ThemeMember;

/// Reads the basins of places and the themes of plans.
final class PlanningTables {
    private PlanningTables() {}

    static void fill(RegionBuilder region, Function<String, List<CheckedRow>> records) {
        region.all(Basin.class, basins(records.apply("basins")))
                .all(ThemeMember.class, themes(records.apply("themes")));
    }

    private static List<Basin> basins(List<CheckedRow> records) {
        return SmallTables.each(
                records,
                r ->
                        new Basin(
                                r.text("place"),
                                r.text("basin"),
                                r.text("name"),
                                r.text("name_local"),
                                r.find("downstream"),
                                r.basis(),
                                r.text("source"),
                                r.text("note")));
    }

    private static List<ThemeMember> themes(List<CheckedRow> records) {
        return SmallTables.each(
                records,
                r ->
                        new ThemeMember(
                                r.text("theme"),
                                r.text("name"),
                                r.text("name_local"),
                                r.list("also"),
                                r.text("industry"),
                                r.basis(),
                                r.text("source"),
                                r.text("note")));
    }
}
