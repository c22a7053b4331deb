package org.shanhai.region;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Makes a region of what is known; what is not given is not there. A region needs at least the
/// study area and the base year.
public final class RegionBuilder {
    String name = "";
    String nameLocal = "";
    Optional<String> area = Optional.empty();
    OptionalInt baseYear = OptionalInt.empty();
    int list;
    String currency = "CNY";
    Places places = new Places(List.of(), List.of());
    Industries industries = new Industries(List.of(), List.of());
    Optional<NationalTable> nationalTable = Optional.empty();
    Optional<Facts> facts = Optional.empty();
    FirmCounts firmCounts = FirmCounts.NONE;
    final Map<Class<?>, List<?>> rows = new HashMap<>();
    Optional<String> boundaries = Optional.empty();

    RegionBuilder() {}

    /// All that was told another, to change something of it.
    RegionBuilder(RegionBuilder other) {
        name = other.name;
        nameLocal = other.nameLocal;
        area = other.area;
        baseYear = other.baseYear;
        list = other.list;
        currency = other.currency;
        places = other.places;
        industries = other.industries;
        nationalTable = other.nationalTable;
        facts = other.facts.or(() -> Optional.of(new Facts.Builder(other.places).build()));
        firmCounts = other.firmCounts;
        rows.putAll(other.rows);
        boundaries = other.boundaries;
    }

    /// @param english its name in English
    /// @param local its name in the local language; may be empty
    public RegionBuilder name(String english, String local) {
        name = english;
        nameLocal = local;
        return this;
    }

    /// @param key of the place that is the study area proper
    public RegionBuilder area(String key) {
        area = Optional.of(key);
        return this;
    }

    public RegionBuilder baseYear(int year) {
        baseYear = OptionalInt.of(year);
        return this;
    }

    /// @param year whose list of mountain places the roles follow; 0 where nobody dates one
    public RegionBuilder list(int year) {
        list = year;
        return this;
    }

    /// Chinese yuan where this is not said.
    public RegionBuilder currency(String code) {
        currency = code;
        return this;
    }

    public RegionBuilder places(Places all) {
        places = all;
        return this;
    }

    public RegionBuilder industries(Industries all) {
        industries = all;
        return this;
    }

    public RegionBuilder nationalTable(NationalTable table) {
        nationalTable = Optional.of(table);
        return this;
    }

    public RegionBuilder flows(List<Flow> surveyed) {
        return all(Flow.class, surveyed);
    }

    /// @param known of the same places
    public RegionBuilder facts(Facts known) {
        facts = Optional.of(known);
        return this;
    }

    public RegionBuilder pressures(List<Pressure> ofIndustries) {
        return all(Pressure.class, ofIndustries);
    }

    public RegionBuilder zones(List<Zone> all) {
        return all(Zone.class, all);
    }

    public RegionBuilder projects(List<Project> all) {
        return all(Project.class, all);
    }

    public RegionBuilder sources(List<Source> all) {
        return all(Source.class, all);
    }

    public RegionBuilder rulesets(List<Ruleset> all) {
        return all(Ruleset.class, all);
    }

    public RegionBuilder firmCounts(FirmCounts seen) {
        firmCounts = seen;
        return this;
    }

    /// The rows of a table that is merely kept, in place of those given before.
    public <T extends Row> RegionBuilder all(Class<T> kind, List<T> ofTable) {
        rows.put(kind, List.copyOf(ofTable));
        return this;
    }

    public RegionBuilder boundaries(String geoJson) {
        boundaries = Optional.of(geoJson);
        return this;
    }

    /// @throws IllegalStateException without study area or base year
    public Region build() {
        return new Region(this);
    }
}
