package org.shanhai.diagnose;

import static org.shanhai.diagnose.Handicap.INDUSTRIAL_BASE;
import static org.shanhai.diagnose.Handicap.INFRASTRUCTURE;
import static org.shanhai.diagnose.Handicap.INVESTMENT;
import static org.shanhai.diagnose.Handicap.RESOURCES;
import static org.shanhai.diagnose.Handicap.TRANSPORT;

import java.util.List;
import java.util.Set;

/// What a handicap is told by.
///
/// @param slot gauges of one slot stand for the same thing; of each place the first of them that
///     can be compared counts
/// @param key the circumstance it reads: of [org.shanhai.profile.Profiles], or one of the
///     constants here
/// @param moreIsBetter whether a larger value is the better one
public record Gauge(Handicap handicap, String slot, String key, boolean moreIsBetter) {
    /// Demand within reach, money a year ([org.shanhai.supply.trade.MarketPotential]).
    public static final String MARKET_POTENTIAL = "market_potential";

    /// To the nearest core of the coast, in a straight line.
    public static final String KM_TO_CORE = "km_to_core";

    public static final String MINUTES_TO_CORE = "minutes_to_core";

    /// To the nearest place with the endowment `seaport`.
    public static final String KM_TO_PORT = "km_to_port";

    /// How many industries an observed place has.
    public static final String INDUSTRIES_HELD = "industries_held";

    /// Secondary industries in the jobs (or value added) of an observed place.
    public static final String SECONDARY_OBSERVED = "secondary_observed";

    private static final int MOST_YEARS_OF_MONEY = 3;
    private static final int MOST_YEARS = 5;
    private static final int MOST_YEARS_OF_LAND = 10;

    /// What changes slowly.
    private static final Set<String> LAND =
            Set.of(
                    "area",
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
                    "area",
                    "mountain_share",
                    "redline_share",
                    "cropland_per_person",
                    "population",
                    "population_density",
                    "population_registered",
                    "working_age_share",
                    "forest_cover");

    /// All gauges, by handicap. Residents per land area stand with infrastructure because they tell
    /// how many share its cost; `road_density`, `broadband_share` and `sewage_treated_share` are
    /// read where a pack has such measures.
    public static final List<Gauge> ALL =
            List.of(
                    more(INFRASTRUCTURE, "urbanisation"),
                    more(INFRASTRUCTURE, "population_density"),
                    more(INFRASTRUCTURE, "zone_land"),
                    more(INFRASTRUCTURE, "road_density"),
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
                    more(INVESTMENT, "fiscal_expenditure_per_person"),
                    more(INVESTMENT, "income_per_person"),
                    more(INDUSTRIAL_BASE, "value_added_per_person"),
                    instead(
                            INDUSTRIAL_BASE,
                            "value_added_per_person",
                            "value_added_per_registered"),
                    more(INDUSTRIAL_BASE, "industry_share"),
                    instead(INDUSTRIAL_BASE, "industry_share", "secondary_share"),
                    instead(INDUSTRIAL_BASE, "industry_share", SECONDARY_OBSERVED),
                    more(INDUSTRIAL_BASE, INDUSTRIES_HELD),
                    more(INDUSTRIAL_BASE, "exports_share"),
                    more(INDUSTRIAL_BASE, "jobs_per_person"),
                    more(INDUSTRIAL_BASE, "wages_per_job"),
                    more(TRANSPORT, MARKET_POTENTIAL),
                    less(TRANSPORT, KM_TO_CORE),
                    less(TRANSPORT, MINUTES_TO_CORE),
                    less(TRANSPORT, KM_TO_PORT),
                    more(RESOURCES, "area"),
                    less(RESOURCES, "mountain_share"),
                    less(RESOURCES, "redline_share"),
                    more(RESOURCES, "cropland_per_person"),
                    more(RESOURCES, "industrial_land_per_person"),
                    more(RESOURCES, "population"),
                    instead(RESOURCES, "population", "population_registered"),
                    more(RESOURCES, "working_age_share"),
                    less(RESOURCES, "energy_per_value_added"),
                    more(RESOURCES, "forest_cover"),
                    more(RESOURCES, "good_air_days"),
                    instead(RESOURCES, "good_air_days", "pm25", false),
                    more(RESOURCES, "surface_water_good_share"),
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

    /// How far from the base year a figure may be and still be compared.
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

    /// The gauges of a handicap, in order.
    public static List<Gauge> list(Handicap handicap) {
        return ALL.stream().filter(gauge -> gauge.handicap() == handicap).toList();
    }
}
