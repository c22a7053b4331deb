package org.shanhai.region;

import java.util.List;
import org.shanhai.key.Keyed;

/// What industries may need of nature under a name of its own, and the figures it is told from:
/// of each place by the first that is known. Assumed. Any other need is told from the figure of the
/// same name.
public enum NaturalEndowment implements Keyed {
    CLEAN_AIR,
    CLEAN_WATER,
    FOREST,
    COOL_SUMMERS,
    RAIN,
    MILD_WINTERS,
    SAFETY_FROM_STORMS;

    /// A figure of a place: a measure, or one of the table of endowments.
    public record Told(String measure, boolean lessIsBetter) {}

    private static Told more(String measure) {
        return new Told(measure, false);
    }

    private static Told less(String measure) {
        return new Told(measure, true);
    }

    /// What a need of that name is told from.
    public static List<Told> told(String need) {
        return Keyed.find(NaturalEndowment.class, need)
                .map(NaturalEndowment::told)
                .orElseGet(() -> List.of(more(need)));
    }

    private List<Told> told() {
        return switch (this) {
            case CLEAN_AIR -> List.of(more("good_air_days"), less("pm25"));
            // Of class III or better nearly all water of a mountain county is: ties tell little.
            case CLEAN_WATER ->
                    List.of(
                            more("surface_water_class_2_share"),
                            more("surface_water_good_share"),
                            more("boundary_water_good_share"));
            case FOREST -> List.of(more("forest_cover"));
            case COOL_SUMMERS -> List.of(less("cooling_degree_days_26"));
            case RAIN -> List.of(more("precipitation"));
            case MILD_WINTERS -> List.of(more("temperature_january"));
            case SAFETY_FROM_STORMS -> List.of(less("cyclones_100km_gale"));
        };
    }
}
