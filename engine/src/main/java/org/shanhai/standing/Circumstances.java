package org.shanhai.standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.shanhai.region.Basis;
import org.shanhai.region.Endowment;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// What is read of a place's circumstances, and how each is reckoned from facts.
final class Circumstances {
    /// Measures taken as they stand, whether given as facts or as endowments.
    private static final List<String> AS_THEY_STAND =
            List.of(
                    "income_per_person",
                    "urbanisation",
                    "energy_per_person",
                    "energy_per_value_added",
                    "mountain_share",
                    "redline_share",
                    "forest_cover",
                    "good_air_days",
                    "pm25",
                    "ecological_index",
                    "surface_water_good_share",
                    "surface_water_class_2_share",
                    "boundary_water_good_share",
                    "coastal_water_good_share");

    /// Amounts divided by resident people.
    private static final List<String> PER_PERSON =
            List.of(
                    "fiscal_revenue",
                    "fiscal_expenditure",
                    "retail_sales",
                    "industrial_land",
                    "cropland_area",
                    Measure.JOBS);

    /// Amounts divided by GDP.
    private static final List<String> PER_VALUE_ADDED = List.of("investment", "exports");

    /// Parts of GDP, by set of industries.
    private static final List<String> PARTS_OF_VALUE_ADDED = List.of("industry", "secondary");

    private final Region region;
    private final List<Definition> definitions = new ArrayList<>();

    /// One indicator and how it is read.
    record Definition(Indicator indicator, Reading reading) {}

    /// Reads an indicator of a place from its facts.
    @FunctionalInterface
    interface Reading {
        Optional<Value> of(Place place, KnownFacts facts);
    }

    Circumstances(Region region) {
        this.region = region;
        add("area", "km2", (place, facts) -> area(place));
        add("population", "persons", (place, facts) -> facts.findResidents());
        add(
                "population_density",
                "persons/km2",
                (place, facts) -> facts.findPeoplePer(place.areaKm2().orElse(0)));
        add(
                "value_added_per_person",
                "yuan/person",
                (place, facts) ->
                        nearer(
                                facts.find("value_added_per_person"),
                                facts.findPerPerson(Measure.VALUE_ADDED, "")));
        add(
                "value_added_per_registered",
                "yuan/person",
                (place, facts) -> facts.findPerRegistered(Measure.VALUE_ADDED, ""));
        for (String measure : PER_PERSON) {
            add(
                    measure + "_per_person",
                    unitOf(measure, "/person"),
                    (place, facts) -> facts.findPerPerson(measure, ""));
        }
        for (String measure : PER_VALUE_ADDED) {
            add(measure + "_share", "", (place, facts) -> facts.findPerValueAdded(measure, ""));
        }
        for (String set : PARTS_OF_VALUE_ADDED) {
            add(
                    set + "_share",
                    "",
                    (place, facts) ->
                            nearer(
                                    facts.findOf("value_added_share", set),
                                    facts.findPerValueAdded(Measure.VALUE_ADDED, set)));
        }
        add(
                "wages_per_job",
                "yuan/person",
                (place, facts) -> facts.findRatio(Measure.WAGES, Measure.JOBS));
        Set<String> plain = new LinkedHashSet<>(AS_THEY_STAND);
        region.endowments().stream().map(Endowment::endowment).sorted().forEach(plain::add);
        for (String key : plain) {
            add(
                    key,
                    unitOf(key, ""),
                    (place, facts) -> nearer(facts.find(key), endowment(place, key)));
        }
    }

    private void add(String key, String unit, Reading reading) {
        definitions.add(new Definition(new Indicator(key, unit), reading));
    }

    List<Definition> definitions() {
        return definitions;
    }

    /// The canonical unit of a measure, as its facts or endowments have it.
    private String unitOf(String key, String per) {
        String unit =
                switch (key) {
                    case "fiscal_revenue", "fiscal_expenditure", "retail_sales" -> "yuan";
                    case "industrial_land", "cropland_area" -> "km2";
                    case Measure.JOBS -> "persons";
                    case "income_per_person" -> "yuan/person";
                    case "energy_per_person" -> "tce/person";
                    case "energy_per_value_added" -> "tce/yuan";
                    default ->
                            region.endowments().stream()
                                    .filter(e -> e.endowment().equals(key))
                                    .map(Endowment::unit)
                                    .findFirst()
                                    .orElse(key.equals("pm25") ? "μg/m3" : "");
                };
        return (unit.equals("1") ? "" : unit) + per;
    }

    private Optional<Value> area(Place place) {
        return place.areaKm2().isPresent()
                ? Optional.of(
                        new Value(
                                place.areaKm2().getAsDouble(),
                                region.baseYear(),
                                Basis.DERIVED,
                                "",
                                false))
                : Optional.empty();
    }

    private Optional<Value> endowment(Place place, String key) {
        return region.endowments().stream()
                .filter(e -> e.place().equals(place.key()) && e.endowment().equals(key))
                .map(e -> new Value(e.value(), e.year(), e.basis(), e.source(), false))
                .min(Comparator.comparingInt(this::yearsAway));
    }

    private Optional<Value> nearer(Optional<Value> first, Optional<Value> second) {
        return Stream.of(first, second)
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(this::yearsAway));
    }

    private int yearsAway(Value value) {
        return Math.abs(value.year() - region.baseYear());
    }
}
