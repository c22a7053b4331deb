package org.shanhai.region;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What industries may need of nature under a name of its own, and the figures it is told from.
/// Assumed. Any other need is told from the figure of the same name.
public enum NaturalEndowment {
    CLEAN_AIR("clean_air"),
    CLEAN_WATER("clean_water"),
    FOREST("forest"),
    CLIMATE("climate");

    private final String key;

    NaturalEndowment(String key) {
        this.key = key;
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
        return find(need).map(NaturalEndowment::told).orElseGet(() -> List.of(more(need)));
    }

    private List<Told> told() {
        return switch (this) {
            case CLEAN_AIR -> List.of(more("good_air_days"), less("pm25"));
            case CLEAN_WATER ->
                    List.of(more("surface_water_good_share"), more("boundary_water_good_share"));
            case FOREST -> List.of(more("forest_cover"));
            case CLIMATE -> List.of(more("climate"));
        };
    }

    private static Optional<NaturalEndowment> find(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
