package org.shanhai.region;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What industries may need of nature under a name of its own, and the figures it is told from.
/// Assumed. Any other need is told from the figure of the same name.
public enum NaturalEndowment {
    CLEAN_AIR("clean_air", more("good_air_days"), less("pm25")),
    CLEAN_WATER("clean_water", more("surface_water_good_share"), more("boundary_water_good_share")),
    FOREST("forest", more("forest_cover")),
    CLIMATE("climate", more("climate"));

    private final String key;
    private final List<Told> told;

    NaturalEndowment(String key, Told... told) {
        this.key = key;
        this.told = List.of(told);
    }

    /// A figure of a place: a measure, or one of the table of endowments.
    public record Told(String measure, boolean lessIsBetter) {}

    private static Told more(String measure) {
        return new Told(measure, false);
    }

    private static Told less(String measure) {
        return new Told(measure, true);
    }

    public String key() {
        return key;
    }

    /// What a need of that name is told from.
    public static List<Told> told(String need) {
        return find(need).map(found -> found.told).orElseGet(() -> List.of(more(need)));
    }

    private static Optional<NaturalEndowment> find(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
