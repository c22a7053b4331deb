package org.shanhai.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.shanhai.region.Basis;
import org.shanhai.region.Coordinates;
import org.shanhai.region.Endowment;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.region.Zone;

/// What is read of a place's circumstances, and how each is reckoned from facts.
final class Circumstances {
    /// Measures taken as they stand, whether given as facts or as endowments.
    private static final List<String> AS_THEY_STAND =
            List.of(
                    "income_per_person",
                    "urbanisation",
                    "energy_per_person",
                    "energy_per_value_added",
                    "broadband_share",
                    "sewage_treated_share",
                    "road_density",
                    "expressway_density",
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

    /// Amounts divided by resident people, and where only those are counted, by registered ones.
    private static final List<String> PER_PERSON =
            List.of(
                    Measure.VALUE_ADDED,
                    "fiscal_revenue",
                    "fiscal_revenue_total",
                    "loans",
                    "household_deposits",
                    "retail_sales");

    /// Amounts divided by GDP.
    private static final List<String> PER_VALUE_ADDED = List.of("investment", "exports");

    /// Parts of GDP, by set of industries.
    private static final List<String> PARTS_OF_VALUE_ADDED = List.of("industry", "secondary");

    /// Stated land, beside the area of the borders.
    private static final List<String> LAND = List.of("land_area", "industrial_land");

    /// People who are counted, beside residents.
    private static final List<String> PEOPLE =
            List.of("population_registered", "aged_15_59", "population_working_age", Measure.JOBS);

    private static final String SHARE = "1";
    private static final double M2_PER_KM2 = 1e6;

    private final Region region;

    /// Centres of the coastal places of the study area.
    private final List<Coordinates> coast;

    private final List<Definition> definitions = new ArrayList<>();

    /// One indicator and how it is read.
    record Definition(Circumstance indicator, Reading reading) {}

    /// Reads an indicator of a place from its facts.
    @FunctionalInterface
    interface Reading {
        Optional<Value> of(Place place, KnownFacts facts);
    }

    Circumstances(Region region) {
        this.region = region;
        coast =
                Arrays.stream(region.insideUnits(Role.COAST))
                        .mapToObj(region.places()::unit)
                        .flatMap(unit -> unit.centre().stream())
                        .toList();
        String money = region.currency();
        addLandAndPeople();
        for (String measure : PER_PERSON) {
            boolean gdp = measure.equals(Measure.VALUE_ADDED);
            add(
                    measure + "_per_person",
                    money + "/person",
                    (place, facts) ->
                            nearer(
                                    facts,
                                    gdp ? facts.find("value_added_per_person") : Optional.empty(),
                                    facts.findPerPerson(measure, "")));
            add(
                    measure + "_per_registered",
                    money + "/person",
                    (place, facts) -> facts.findPerRegistered(measure, ""));
        }
        // What a place spends is mostly given to it where it is poor: what it earns of that tells.
        add(
                "own_revenue_share",
                SHARE,
                (place, facts) -> facts.findRatio("fiscal_revenue", "fiscal_expenditure"));
        add(
                "industrial_firms_per_person",
                "firms/10,000 persons",
                (place, facts) ->
                        facts.findPerPerson(KnownFacts.FIRMS_ABOVE_SCALE, "industry")
                                .map(value -> times(1e4, value)));
        for (String measure : PER_VALUE_ADDED) {
            add(measure + "_share", SHARE, (place, facts) -> facts.findPerValueAdded(measure, ""));
        }
        for (String set : PARTS_OF_VALUE_ADDED) {
            add(
                    set + "_share",
                    SHARE,
                    (place, facts) ->
                            nearer(
                                    facts,
                                    facts.findOf("value_added_share", set),
                                    facts.findPerValueAdded(Measure.VALUE_ADDED, set)));
        }
        add("jobs_per_person", SHARE, (place, facts) -> facts.findPerPerson(Measure.JOBS, ""));
        add(
                "wages_per_job",
                money + "/person",
                (place, facts) -> facts.findRatio(Measure.WAGES, Measure.JOBS));
        Map<String, Map<String, List<Endowment>>> endowments =
                region.all(Endowment.class).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Endowment::endowment,
                                        TreeMap::new,
                                        Collectors.groupingBy(Endowment::place)));
        Set<String> plain = new LinkedHashSet<>(AS_THEY_STAND);
        plain.addAll(endowments.keySet());
        for (String key : plain) {
            Map<String, List<Endowment>> byPlace = endowments.getOrDefault(key, Map.of());
            add(
                    key,
                    unitOf(key),
                    (place, facts) ->
                            nearer(
                                    facts,
                                    facts.find(key),
                                    endowment(
                                            byPlace.getOrDefault(place.key(), List.of()), facts)));
        }
    }

    private void addLandAndPeople() {
        add("area", "km2", (place, facts) -> area(place));
        add("zone_land", "km2", (place, facts) -> zoneLand(place));
        for (String land : LAND) {
            add(land, "km2", (place, facts) -> facts.find(land));
        }
        add(
                "cropland_per_person",
                "m2/person",
                (place, facts) ->
                        facts.findPerPerson("cropland_area", "").map(v -> times(M2_PER_KM2, v)));
        add("km_to_coast", "km", (place, facts) -> kmToCoast(place));
        add(
                Measure.VALUE_ADDED,
                region.currency(),
                (place, facts) -> facts.find(Measure.VALUE_ADDED));
        add("population", "persons", (place, facts) -> facts.findResidents());
        for (String people : PEOPLE) {
            add(people, "persons", (place, facts) -> facts.find(people));
        }
        add(
                "aged_15_59_share",
                SHARE,
                (place, facts) -> facts.findRatio("aged_15_59", "population_census"));
        add(
                "population_density",
                "persons/km2",
                (place, facts) -> facts.findPeoplePer(place.areaKm2().orElse(0)));
        add(
                "working_age_share",
                SHARE,
                (place, facts) -> facts.findRatio("population_working_age", "population_census"));
    }

    private static Value times(double factor, Value value) {
        return new Value(
                factor * value.value(), value.year(), value.basis(), value.source(), value.about());
    }

    /// In a straight line to the nearest coast place of the study area; none from itself.
    private Optional<Value> kmToCoast(Place place) {
        if (place.centre().isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble least =
                coast.stream().mapToDouble(each -> each.kmTo(place.centre().get())).min();
        return least.isPresent()
                ? Optional.of(
                        new Value(least.getAsDouble(), Value.UNDATED, Basis.DERIVED, "", false))
                : Optional.empty();
    }

    /// Land of the place's development zones, as far as it is stated.
    private Optional<Value> zoneLand(Place place) {
        List<Zone> zones =
                region.listZones(place).stream().filter(z -> z.landKm2().isPresent()).toList();
        if (zones.isEmpty()) {
            return Optional.empty();
        }
        double sum = zones.stream().mapToDouble(zone -> zone.landKm2().getAsDouble()).sum();
        Basis basis = zones.stream().map(Zone::basis).reduce(Basis.REPORTED, Basis::and);
        String source = String.join(";", zones.stream().map(Zone::source).distinct().toList());
        return Optional.of(new Value(sum, Value.UNDATED, basis, source, false));
    }

    private void add(String key, String unit, Reading reading) {
        definitions.add(new Definition(new Circumstance(key, unit), reading));
    }

    List<Definition> definitions() {
        return definitions;
    }

    /// The canonical unit of a measure that is taken as it stands.
    private String unitOf(String key) {
        return switch (key) {
            case "income_per_person" -> region.currency() + "/person";
            case "energy_per_person" -> "tce/person";
            case "energy_per_value_added" -> "tce/" + region.currency();
            case "pm25" -> "μg/m3";
            case "road_density", "expressway_density" -> "km/km2";
            case "ecological_index" -> "index";
            default ->
                    region.all(Endowment.class).stream()
                            .filter(e -> e.endowment().equals(key))
                            .map(Endowment::unit)
                            .findFirst()
                            .orElse(SHARE);
        };
    }

    private Optional<Value> area(Place place) {
        return place.areaKm2().isPresent()
                ? Optional.of(
                        new Value(
                                place.areaKm2().getAsDouble(),
                                Value.UNDATED,
                                Basis.DERIVED,
                                "",
                                false))
                : Optional.empty();
    }

    private static Optional<Value> endowment(List<Endowment> known, KnownFacts facts) {
        return known.stream()
                .map(e -> new Value(e.value(), e.year(), e.basis(), e.source(), false))
                .min(Comparator.comparingInt(value -> yearsAway(value, facts)));
    }

    private static Optional<Value> nearer(
            KnownFacts facts, Optional<Value> first, Optional<Value> second) {
        return first.isEmpty()
                        || second.isPresent()
                                && yearsAway(second.get(), facts) < yearsAway(first.get(), facts)
                ? second
                : first;
    }

    private static int yearsAway(Value value, KnownFacts facts) {
        return value.year() == Value.UNDATED ? 0 : Math.abs(value.year() - facts.year());
    }
}
