package org.shanhai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Problem;
import org.shanhai.pack.Progress;
import org.shanhai.pack.Reading;
import org.shanhai.region.Fact;
import org.shanhai.region.Industry;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.NameIndex;
import org.shanhai.region.Place;
import org.shanhai.region.Recruit;
import org.shanhai.region.Region;
import org.shanhai.region.Role;

/// The pack that comes with the program is sound, and as large as it is said to be.
class ZhejiangPackTest {
    private static final Reading READING = PackReader.read("zhejiang", Progress.SILENT);

    private static Region region() {
        assertThat(READING.problems()).filteredOn(Problem::isError).isEmpty();
        return ((Reading.Sound) READING).region();
    }

    @Test
    void isSound() {
        assertThat(READING.problems()).filteredOn(Problem::isError).isEmpty();
        assertThat(READING).isInstanceOf(Reading.Sound.class);
    }

    @Test
    void hasThePlacesOfTheBordersBefore2021() {
        assertThat(region().places().all())
                .filteredOn(
                        place ->
                                place.kind() == Place.Kind.COUNTY
                                        || place.kind() == Place.Kind.DISTRICT
                                        || place.kind() == Place.Kind.CITY_COUNTY)
                .hasSize(89);
        assertThat(region().places().all())
                .filteredOn(place -> place.hasRole(Role.MOUNTAIN))
                .hasSize(22);
        assertThat(region().places().lookUp("龙游县")).isInstanceOf(NameIndex.Found.class);
    }

    @Test
    void hasTheNationalTableAndItsIndustries() {
        assertThat(region().industries().all()).extracting(Industry::code).hasSize(153);
        assertThat(region().nationalTable()).isPresent();
        assertThat(region().baseYear()).isEqualTo(2020);
    }

    @Test
    void saysOfEachIndustryWhetherACountyCanWinItAndWhy() {
        assertThat(region().industries().all())
                .allSatisfy(
                        industry -> {
                            assertThat(industry.recruit()).as(industry.code()).isPresent();
                            assertThat(industry.recruitNote()).as(industry.code()).isNotEmpty();
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "040, YES",
        "026, MONOPOLY",
        "041, LICENSED",
        "130, LICENSED",
        "100, NETWORK",
        "144, LOCAL"
    })
    void tellsTheSortsOfIndustriesApart(String code, Recruit recruit) {
        assertThat(region().industry(code).recruit()).contains(recruit);
    }

    /// In the borders of the pack, at most five years from the base year.
    @Test
    void hasResidentsOfAllPlaces() {
        assertThat(Arrays.stream(region().insideUnits()).mapToObj(region().places()::unit))
                .allMatch(place -> region().facts().about(place).stream().anyMatch(this::counts));
    }

    private boolean counts(Fact fact) {
        return (fact.measures("population") || fact.measures("population_census"))
                && fact.isWhole()
                && Math.abs(fact.year() - region().baseYear()) <= 5;
    }

    @ParameterizedTest
    @CsvSource({
        "electronic components, 094",
        "medical products, 050",
        "software, 128",
        "internet services, 127",
        "toys, 040"
    })
    void findsIndustriesByTheirUsualNames(String name, String code) {
        assertThat(region().industries().lookUp(name))
                .isInstanceOfSatisfying(
                        NameIndex.Found.class,
                        found -> assertThat(((IndustrySet) found.value()).key()).isEqualTo(code));
    }

    @Test
    void hasEnoughFacts() {
        assertThat(region().facts().size()).isGreaterThanOrEqualTo(800);
        assertThat(region().boundaries()).isPresent();
    }
}
