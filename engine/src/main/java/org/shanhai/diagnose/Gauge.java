package org.shanhai.diagnose;

import static org.shanhai.region.Handicap.INDUSTRIAL_BASE;
import static org.shanhai.region.Handicap.INFRASTRUCTURE;
import static org.shanhai.region.Handicap.INVESTMENT;
import static org.shanhai.region.Handicap.RESOURCES;
import static org.shanhai.region.Handicap.TRANSPORT;

import java.util.List;
import java.util.Set;
import org.shanhai.region.Handicap;

/// What a handicap is told by.
///
/// @param slot gauges of one slot stand for the same thing; of each place the first of them counts
///     that enough places know, else the first that can be compared at all
/// @param key the circumstance it reads: of [org.shanhai.profile.Profiles], or one of the
///     constants here
/// @param moreIsBetter whether a larger value is the better one
public record Gauge(Handicap handicap, String slot, String key, boolean moreIsBetter) {
    /// Demand within reach, money a year ([org.shanhai.supply.trade.MarketPotential]).
    public static final String MARKET_POTENTIAL = "market_potential";

    /// To the nearest core of the coast, in a straight line: where no journey there is known.
    public static final String KM_TO_CORE = "km_to_core";

    /// To the nearest core of the coast by train; never beside times by road on one scale.
    public static final String RAIL_MINUTES_TO_CORE = "rail_minutes_to_core";

    public static final String ROAD_MINUTES_TO_CORE = "road_minutes_to_core";

    /// Likewise, where the pack does not say how one travels.
    public static final String MINUTES_TO_CORE = "minutes_to_core";

    /// To the nearest place with the endowment `seaport`.
    public static final String KM_TO_PORT = "km_to_port";

    /// How many industries an observed place has.
    public static final String INDUSTRIES_HELD = "industries_held";

    /// Secondary industries in the jobs (or value added) of an observed place.
    public static final String SECONDARY_OBSERVED = "secondary_observed";

    private static final String TO_CORE = "to_core";

    /// Read first: of class III or better nearly all water is, and ties tell nothing.
    private static final String WATER = "surface_water_class_2_share";

    private static final int MOST_YEARS_OF_MONEY = 3;
    private static final int MOST_YEARS = 5;
    private static final int MOST_YEARS_OF_LAND = 10;

    /// What changes slowly.
    private static final Set<String> LAND =
            Set.of(
                    "land_area",
                    "area",
                    "industrial_land",
                    "mountain_share",
                    "redline_share",
                    "cropland_per_person",
                    "forest_cover",
                    "ecological_index");

    /// What nature or location give: a peer does not do it better.
    private static final Set<String> GIVEN =
            Set.of(
                    MARKET_POTENTIAL,
                    KM_TO_CORE,
                    KM_TO_PORT,
                    "land_area",
                    "area",
                    "mountain_share",
                    "redline_share",
                    "cropland_per_person",
                    "population",
                    "population_density",
                    "population_registered",
                    "aged_15_59",
                    "population_working_age",
                    "working_age_share",
                    "aged_15_59_share",
                    "forest_cover");

    /// All gauges, by handicap. Residents per land area stand with infrastructure because they tell
    /// how many share its cost. Land and people are told by how much there is of them, for a plant
    /// needs a plot and hands; the area is all land, steep or not, and goes before the registered
    /// one because it is drawn of every place by one hand. `road_density`, `broadband_share` and
    /// `sewage_treated_share` are read where a pack has such measures.
    public static final List<Gauge> ALL =
            List.of(
                    more(INFRASTRUCTURE, "urbanisation"),
                    more(INFRASTRUCTURE, "population_density"),
                    more(INFRASTRUCTURE, "zone_land"),
                    more(INFRASTRUCTURE, "road_density"),
                    more(INFRASTRUCTURE, "expressway_density"),
                    more(INFRASTRUCTURE, "broadband_share"),
                    more(INFRASTRUCTURE, "sewage_treated_share"),
                    more(INVESTMENT, "investment_share"),
                    more(INVESTMENT, "fiscal_revenue_per_person"),
                    instead(
                            INVESTMENT,
                            "fiscal_revenue_per_person",
                            "fiscal_revenue_per_registered"),
                    instead(
                            INVESTMENT,
                            "fiscal_revenue_per_person",
                            "fiscal_revenue_total_per_person"),
                    instead(
                            INVESTMENT,
                            "fiscal_revenue_per_person",
                            "fiscal_revenue_total_per_registered"),
                    more(INVESTMENT, "own_revenue_share"),
                    more(INVESTMENT, "loans_per_person"),
                    more(INVESTMENT, "household_deposits_per_person"),
                    more(INVESTMENT, "income_per_person"),
                    more(INDUSTRIAL_BASE, "value_added_per_person"),
                    instead(
                            INDUSTRIAL_BASE,
                            "value_added_per_person",
                            "value_added_per_registered"),
                    more(INDUSTRIAL_BASE, "industry_share"),
                    instead(INDUSTRIAL_BASE, "industry_share", "secondary_share"),
                    instead(INDUSTRIAL_BASE, "industry_share", SECONDARY_OBSERVED),
                    more(INDUSTRIAL_BASE, "industrial_firms_per_person"),
                    more(INDUSTRIAL_BASE, INDUSTRIES_HELD),
                    more(INDUSTRIAL_BASE, "exports_share"),
                    more(INDUSTRIAL_BASE, "jobs_per_person"),
                    more(INDUSTRIAL_BASE, "wages_per_job"),
                    more(TRANSPORT, MARKET_POTENTIAL),
                    instead(TRANSPORT, TO_CORE, RAIL_MINUTES_TO_CORE, false),
                    instead(TRANSPORT, TO_CORE, ROAD_MINUTES_TO_CORE, false),
                    instead(TRANSPORT, TO_CORE, MINUTES_TO_CORE, false),
                    instead(TRANSPORT, TO_CORE, KM_TO_CORE, false),
                    less(TRANSPORT, KM_TO_PORT),
                    more(RESOURCES, "area"),
                    instead(RESOURCES, "area", "land_area"),
                    more(RESOURCES, "industrial_land"),
                    less(RESOURCES, "mountain_share"),
                    less(RESOURCES, "redline_share"),
                    more(RESOURCES, "cropland_per_person"),
                    more(RESOURCES, "population"),
                    instead(RESOURCES, "population", "population_registered"),
                    more(RESOURCES, "aged_15_59"),
                    instead(RESOURCES, "aged_15_59", "population_working_age"),
                    more(RESOURCES, "jobs"),
                    more(RESOURCES, "working_age_share"),
                    instead(RESOURCES, "working_age_share", "aged_15_59_share"),
                    less(RESOURCES, "energy_per_value_added"),
                    more(RESOURCES, "forest_cover"),
                    more(RESOURCES, "good_air_days"),
                    instead(RESOURCES, "good_air_days", "pm25", false),
                    more(RESOURCES, WATER),
                    instead(RESOURCES, WATER, "surface_water_good_share"),
                    more(RESOURCES, "ecological_index"),
                    more(RESOURCES, "coastal_water_good_share"));

    private static Gauge more(Handicap handicap, String key) {
        return new Gauge(handicap, key, key, true);
    }

    private static Gauge less(Handicap handicap, String key) {
        return new Gauge(handicap, key, key, false);
    }

    private static Gauge instead(Handicap handicap, String slot, String key) {
        return instead(handicap, slot, key, true);
    }

    private static Gauge instead(Handicap handicap, String slot, String key, boolean moreIsBetter) {
        return new Gauge(handicap, slot, key, moreIsBetter);
    }

    /// How far from the year most places know a figure may be and still be compared.
    ///
    /// @param money whether its values are money: prices and incomes move
    int mostYears(boolean money) {
        if (money) {
            return MOST_YEARS_OF_MONEY;
        }
        return LAND.contains(key) ? MOST_YEARS_OF_LAND : MOST_YEARS;
    }

    /// Whether people can make it better.
    public boolean isMade() {
        return !GIVEN.contains(key);
    }
}
