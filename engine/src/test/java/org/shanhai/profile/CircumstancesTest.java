package org.shanhai.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.Basis;
import org.shanhai.region.Coordinates;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Scope;

class CircumstancesTest {
    private final LaidRegion laid =
            new LaidRegion()
                    .inside("hill", 119, 40)
                    .inside("bare")
                    .goods("toys")
                    .group("industry", "toys");

    private Profiles profiles() {
        return Profiles.of(laid.region());
    }

    private Optional<Value> find(String place, String key) {
        Region region = laid.region();
        return Profiles.of(region).find(region.place(place), key);
    }

    private void everything() {
        laid.fact("hill", "", "population", 200, 2020)
                .fact("hill", "", "population_registered", 400, 2020)
                .fact("hill", "", "population_census", 250, 2019)
                .fact("hill", "", "population_working_age", 150, 2019)
                .fact("hill", "", "aged_15_59", 160, 2019)
                .fact("hill", "", "land_area", 38, 2009)
                .fact("hill", "", "industrial_land", 2, 2020)
                .fact("hill", "", "cropland_area", 3, 2020)
                .fact("hill", "", "value_added", 1000, 2020)
                .fact("hill", "industry", "value_added_share", 0.3, 2020)
                .fact("hill", "secondary", "value_added", 600, 2020)
                .fact("hill", "", "fiscal_revenue", 800, 2020)
                .fact("hill", "", "fiscal_revenue_total", 1600, 2020)
                .fact("hill", "", "fiscal_expenditure", 2400, 2020)
                .fact("hill", "", "loans", 2400, 2020)
                .fact("hill", "", "household_deposits", 1800, 2020)
                .fact("hill", "", "retail_sales", 3200, 2020)
                .fact("hill", "", "investment", 100, 2020)
                .fact("hill", "", "exports", 50, 2020)
                .fact("hill", "", "jobs", 100, 2020)
                .fact("hill", "", "wages", 500, 2020)
                .fact("hill", "", "income_per_person", 33, 2020)
                .fact("hill", "", "energy_per_person", 4, 2020)
                .fact("hill", "", "energy_per_value_added", 0.5, 2020)
                .fact("hill", "", "pm25", 21, 2020)
                .fact("hill", "", "ecological_index", 88, 2020)
                .fact("hill", "", "forest_cover", 0.7, 2020)
                .endowment("hill", "reservoirs", 6, "m3", 2015)
                .fact(
                        "hill",
                        "industry",
                        "firms",
                        Quantity.exactly(20),
                        Scope.ABOVE_SCALE,
                        2020,
                        Basis.REPORTED,
                        "source");
    }

    @ParameterizedTest
    @CsvSource({
        "area, 40, km2",
        "industrial_land, 2, km2",
        "land_area, 38, km2",
        "jobs, 100, persons",
        "population_working_age, 150, persons",
        "aged_15_59, 160, persons",
        "aged_15_59_share, 0.64, 1",
        "cropland_per_person, 15000, m2/person",
        "value_added, 1000, CNY",
        "population, 200, persons",
        "population_registered, 400, persons",
        "population_density, 5, persons/km2",
        "working_age_share, 0.6, 1",
        "value_added_per_person, 5, CNY/person",
        "fiscal_revenue_per_person, 4, CNY/person",
        "fiscal_revenue_total_per_person, 8, CNY/person",
        "loans_per_person, 12, CNY/person",
        "household_deposits_per_person, 9, CNY/person",
        "own_revenue_share, 0.3333333333333333, 1",
        "industrial_firms_per_person, 1000, 'firms/10,000 persons'",
        "retail_sales_per_person, 16, CNY/person",
        "value_added_per_registered, 2.5, CNY/person",
        "retail_sales_per_registered, 8, CNY/person",
        "investment_share, 0.1, 1",
        "exports_share, 0.05, 1",
        "industry_share, 0.3, 1",
        "secondary_share, 0.6, 1",
        "jobs_per_person, 0.5, 1",
        "wages_per_job, 5, CNY/person",
        "income_per_person, 33, CNY/person",
        "energy_per_person, 4, tce/person",
        "energy_per_value_added, 0.5, tce/CNY",
        "pm25, 21, μg/m3",
        "ecological_index, 88, index",
        "forest_cover, 0.7, 1",
        "reservoirs, 6, m3",
    })
    void eachIsReckonedFromFacts(String key, double value, String unit) {
        everything();

        assertThat(find("hill", key).orElseThrow().value()).isCloseTo(value, within(1e-9));
        assertThat(profiles().indicators()).contains(new Circumstance(key, unit));
        assertThat(find("bare", key)).isEmpty();
    }

    @Test
    void whatNoFactTellsIsNotThere() {
        assertThat(profiles().indicators()).containsExactly(new Circumstance("area", "km2"));
        everything();
        Map<String, Integer> seen =
                profiles().indicators().stream()
                        .collect(Collectors.toMap(Circumstance::key, c -> 1, Integer::sum));
        assertThat(seen).hasSize(40);
    }

    @Test
    void aFactOfAShareGivesWayToANearerQuotient() {
        laid.fact("hill", "secondary", "value_added_share", 0.4, 2018);
        assertThat(find("hill", "secondary_share").orElseThrow().value()).isEqualTo(0.4);
        laid.fact("hill", "secondary", "value_added", 60, 2019);
        laid.fact("hill", "", "value_added", 100, 2019);
        assertThat(find("hill", "secondary_share").orElseThrow().value()).isEqualTo(0.6);
        laid.fact("hill", "secondary", "value_added_share", 0.5, 2021);
        assertThat(find("hill", "secondary_share").orElseThrow().value()).isEqualTo(0.5);
    }

    /// Of four places two know 2023 and one 2020: all are read nearest to 2023. Where only one of
    /// the four knew a later year, the base year would stay.
    @Test
    void figuresAreReadNearestToTheYearMostPlacesKnow() {
        laid.inside("third").inside("fourth");
        laid.fact("hill", "", "forest_cover", 0.1, 2020)
                .fact("hill", "", "forest_cover", 0.2, 2023);
        assertThat(find("hill", "forest_cover").orElseThrow().value()).isEqualTo(0.1);

        laid.fact("bare", "", "forest_cover", 0.3, 2023)
                .fact("third", "", "forest_cover", 0.4, 2018);

        assertThat(find("hill", "forest_cover").orElseThrow().value()).isEqualTo(0.2);
        assertThat(find("third", "forest_cover").orElseThrow().year()).isEqualTo(2018);
        assertThat(profiles().yearOf("forest_cover")).isEqualTo(2023);
        assertThat(profiles().yearOf("population")).isEqualTo(2020);
    }

    @Test
    void gdpAPersonIsTakenWhereItIsGiven() {
        everything();
        laid.fact("hill", "", "value_added_per_person", 7, 2020);
        laid.fact("hill", "", "fiscal_revenue_per_person", 9, 2020);

        assertThat(find("hill", "value_added_per_person").orElseThrow().value()).isEqualTo(7);
        // Others are always reckoned.
        assertThat(find("hill", "fiscal_revenue_per_person").orElseThrow().value()).isEqualTo(4);
    }

    @Test
    void squareMetresKeepWhereTheyAreFrom() {
        everything();

        assertThat(find("hill", "cropland_per_person"))
                .contains(new Value(15000, 2020, Basis.DERIVED, "source", false));
    }

    @Test
    void anEndowmentOfTheNearestYearOrNone() {
        laid.endowment("hill", "pm25", 30, "x", 2015)
                .endowment("hill", "pm25", 20, "x", 2022)
                .endowment("hill", "forest_cover", 0.9, "x", Value.UNDATED)
                .endowment("bare", "pm25", 77, "x", 2020);

        assertThat(find("hill", "pm25"))
                .contains(new Value(20, 2022, Basis.REPORTED, "survey", false));
        laid.fact("hill", "", "pm25", 25, 2021);
        assertThat(find("hill", "pm25").orElseThrow().value()).isEqualTo(25);
        // What has no year is as near as can be.
        laid.fact("hill", "", "forest_cover", 0.1, 2019);
        assertThat(find("hill", "forest_cover").orElseThrow().value()).isEqualTo(0.9);
        assertThat(find("bare", "forest_cover")).isEmpty();
    }

    @Test
    void endowmentsNobodyKnowsByNameFollowInOrder() {
        laid.endowment("hill", "wells", 1, "wells", 2020)
                .endowment("hill", "caves", 2, "caves", 2020)
                .endowment("bare", "pm25", 3, "of the pack", 2020)
                .endowment("bare", "mountain_share", 0.3, "%", 2020);

        assertThat(profiles().indicators())
                .containsExactly(
                        new Circumstance("area", "km2"),
                        new Circumstance("mountain_share", "%"),
                        new Circumstance("pm25", "μg/m3"),
                        new Circumstance("caves", "caves"),
                        new Circumstance("wells", "wells"));
    }

    @Test
    void theCoastIsAsFarAsItsNearestPlace() {
        assertThat(find("hill", "km_to_coast")).isEmpty();
        laid.inside("port", 121, 10).inside("cape", 125, 10);
        double km = new Coordinates(119, 0).kmTo(new Coordinates(121, 0));

        assertThat(find("hill", "km_to_coast"))
                .contains(new Value(km, Value.UNDATED, Basis.DERIVED, "", false));
        assertThat(find("port", "km_to_coast").orElseThrow().value()).isZero();
        assertThat(find("bare", "km_to_coast")).isEmpty();
    }

    @Test
    void landOfZonesIsSummedAsFarAsItIsStated() {
        laid.zone("hill", OptionalDouble.empty(), Basis.ASSUMED, "z");
        assertThat(find("hill", "zone_land")).isEmpty();
        laid.zone("hill", OptionalDouble.of(3), Basis.REPORTED, "s")
                .zone("hill", OptionalDouble.of(4), Basis.DERIVED, "t")
                .zone("hill", OptionalDouble.of(5), Basis.REPORTED, "s")
                .zone("bare", OptionalDouble.of(50), Basis.ASSUMED, "s");

        assertThat(find("hill", "zone_land"))
                .contains(new Value(12, Value.UNDATED, Basis.DERIVED, "s;t", false));
        assertThat(find("bare", "zone_land").orElseThrow().value()).isEqualTo(50);
    }
}
