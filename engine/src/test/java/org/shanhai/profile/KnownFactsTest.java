package org.shanhai.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shanhai.region.Basis;
import org.shanhai.region.Presence;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Scope;

class KnownFactsTest {
    private static final Basis REPORTED = Basis.REPORTED;
    private static final Basis DERIVED = Basis.DERIVED;

    private final LaidRegion laid = new LaidRegion().inside("a").goods("toys");

    private KnownFacts facts() {
        Region region = laid.region();
        return KnownFacts.of(region.facts().about(region.place("a"))).near(LaidRegion.BASE_YEAR);
    }

    private void add(String measure, double value, int year, Basis basis, String source) {
        laid.fact("a", "", measure, Quantity.exactly(value), Scope.ALL, year, basis, source);
    }

    @Test
    void theNearestYearThenTheLaterThenTheFirmerThenTheFirst() {
        add("exports", 1, 2017, REPORTED, "s");
        assertThat(facts().find("exports")).contains(new Value(1, 2017, REPORTED, "s", false));
        add("exports", 2, 2023, DERIVED, "s");
        assertThat(facts().find("exports")).contains(new Value(2, 2023, DERIVED, "s", false));
        add("exports", 3, 2023, REPORTED, "s");
        assertThat(facts().find("exports")).contains(new Value(3, 2023, REPORTED, "s", false));
        add("exports", 4, 2023, REPORTED, "other");
        assertThat(facts().find("exports")).contains(new Value(3, 2023, REPORTED, "s", false));
        add("exports", 5, 2018, DERIVED, "s");
        assertThat(facts().find("exports")).contains(new Value(5, 2018, DERIVED, "s", false));
    }

    @Test
    void onlyPointsOfTheWholeThatAreNotAssumedCount() {
        laid.fact("a", "", "jobs", Quantity.exactly(1), Scope.TOWN, 2020, REPORTED);
        laid.fact("a", "", "jobs", Quantity.exactly(1), Scope.ALL, 2020, Basis.ASSUMED);
        laid.fact("a", "", "jobs", Quantity.atMost(1), Scope.ALL, 2020, REPORTED);
        laid.names("a", "toys", Presence.PRESENT, REPORTED);
        assertThat(facts().find("jobs")).isEmpty();
        assertThat(facts().findOf("presence", "toys")).isEmpty();
        laid.fact("a", "", "jobs", Quantity.about(7), Scope.ALL, 2020, REPORTED);
        assertThat(facts().find("jobs")).contains(new Value(7, 2020, REPORTED, "source", true));
    }

    @Test
    void aSetOfIndustriesIsAskedByItsName() {
        laid.fact("a", "", "jobs", 70, 2020);
        laid.fact("a", "toys", "jobs", 7, 2020);
        assertThat(facts().findOf("jobs", "toys").orElseThrow().value()).isEqualTo(7);
        assertThat(facts().findOf("jobs", "").orElseThrow().value()).isEqualTo(70);
        assertThat(facts().findOf("jobs", "secondary")).isEmpty();
        assertThat(facts().findOf("output", "")).isEmpty();
    }

    @Test
    void peopleMayBeCountedThreeYearsAway() {
        add("exports", 12, 2020, REPORTED, "s");
        add("population", 4, 2016, REPORTED, "s");
        assertThat(facts().findPerPerson("exports", "")).isEmpty();
        add("population", 6, 2023, REPORTED, "t");
        assertThat(facts().findPerPerson("exports", ""))
                .contains(new Value(2, 2020, DERIVED, "s;t", false));
        add("population_census", 3, 2020, REPORTED, "s");
        assertThat(facts().findPerPerson("exports", ""))
                .contains(new Value(4, 2020, DERIVED, "s", false));
    }

    @Test
    void registeredPeopleDivideByThemselves() {
        add("exports", 12, 2020, REPORTED, "s");
        add("population", 6, 2020, REPORTED, "s");
        assertThat(facts().findPerRegistered("exports", "")).isEmpty();
        add("population_registered", 4, 2019, REPORTED, "s");
        assertThat(facts().findPerRegistered("exports", "").orElseThrow().value()).isEqualTo(3);
    }

    @Test
    void aYearWithoutPeopleGivesWayToOneWithThem() {
        add("exports", 12, 2020, REPORTED, "s");
        add("exports", 30, 2010, REPORTED, "s");
        add("population", 10, 2009, REPORTED, "s");
        assertThat(facts().findPerPerson("exports", ""))
                .contains(new Value(3, 2010, DERIVED, "s", false));
    }

    @Test
    void oneMeasureOverAnotherIsOfTheSameYear() {
        add("wages", 12, 2020, REPORTED, "s");
        add("jobs", 4, 2021, REPORTED, "s");
        assertThat(facts().findRatio("wages", "jobs")).isEmpty();
        add("jobs", 3, 2020, REPORTED, "s");
        assertThat(facts().findRatio("wages", "jobs").orElseThrow().value()).isEqualTo(4);
    }

    @Test
    void aShareOfGdpIsOfTheSameYear() {
        add("exports", 12, 2020, REPORTED, "s");
        add("value_added", 40, 2019, REPORTED, "s");
        assertThat(facts().findPerValueAdded("exports", "")).isEmpty();
        add("value_added", 48, 2020, REPORTED, "s");
        assertThat(facts().findPerValueAdded("exports", "").orElseThrow().value()).isEqualTo(0.25);
    }

    @Test
    void nothingIsDividedByNothing() {
        add("wages", 12, 2020, REPORTED, "s");
        add("jobs", 0, 2020, REPORTED, "s");
        assertThat(facts().findRatio("wages", "jobs")).isEmpty();
    }

    @Test
    void whatRestsOnARoundedFigureIsRounded() {
        laid.fact("a", "", "wages", Quantity.about(12), Scope.ALL, 2020, REPORTED);
        laid.fact("a", "", "jobs", 3, 2020);
        laid.fact("a", "", "exports", 3, 2020);
        laid.fact("a", "", "value_added", Quantity.about(12), Scope.ALL, 2020, REPORTED);
        assertThat(facts().findRatio("wages", "jobs").orElseThrow().about()).isTrue();
        assertThat(facts().findRatio("exports", "value_added").orElseThrow().about()).isTrue();
        assertThat(facts().findRatio("exports", "jobs").orElseThrow().about()).isFalse();
    }

    @Test
    void whatRestsOnAnEstimateIsEstimated() {
        add("wages", 12, 2020, Basis.ESTIMATED, "s");
        add("jobs", 3, 2020, REPORTED, "s");
        add("population", 6, 2020, Basis.ESTIMATED, "s");
        assertThat(facts().findRatio("wages", "jobs").orElseThrow().basis())
                .isEqualTo(Basis.ESTIMATED);
        assertThat(facts().findPerPerson("jobs", "").orElseThrow().basis())
                .isEqualTo(Basis.ESTIMATED);
        assertThat(facts().findPeoplePer(2).orElseThrow().basis()).isEqualTo(Basis.ESTIMATED);
    }

    @Test
    void peoplePerUnitNeedSome() {
        assertThat(facts().findPeoplePer(5)).isEmpty();
        assertThat(facts().findResidents()).isEmpty();
        laid.fact("a", "", "population", Quantity.about(20), Scope.ALL, 2019, REPORTED);
        assertThat(facts().findPeoplePer(5)).contains(new Value(4, 2019, DERIVED, "source", true));
        assertThat(facts().findPeoplePer(0)).isEmpty();
        assertThat(facts().findResidents()).contains(new Value(20, 2019, REPORTED, "source", true));
    }
}
