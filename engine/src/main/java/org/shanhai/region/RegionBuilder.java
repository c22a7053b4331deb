package org.shanhai.region;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// Makes a region of what is known; what is not given is not there. A region needs at least the
/// study area and the base year.
public final class RegionBuilder {
    String name = "";
    String nameLocal = "";
    Optional<String> area = Optional.empty();
    OptionalInt baseYear = OptionalInt.empty();
    String currency = "CNY";
    Places places = new Places(List.of(), List.of());
    Industries industries = new Industries(List.of(), List.of());
    List<Reach> reaches = List.of();
    Optional<NationalTable> nationalTable = Optional.empty();
    List<Flow> flows = List.of();
    @Nullable Facts facts;
    List<Pressure> pressures = List.of();
    List<LocalPressure> localPressures = List.of();
    List<Limit> limits = List.of();
    List<Zone> zones = List.of();
    List<Endowment> endowments = List.of();
    List<Need> needs = List.of();
    List<Project> projects = List.of();
    List<Partner> partners = List.of();
    List<Travel> travel = List.of();
    List<Source> sources = List.of();
    List<Ruleset> rulesets = List.of();
    List<Word> words = List.of();
    List<IndustryCode> codes = List.of();
    List<ReadingPrecision> precision = List.of();
    FirmCounts firmCounts = FirmCounts.NONE;
    List<Company> companies = List.of();
    ZoneHoldings holdings = ZoneHoldings.NONE;
    Optional<String> boundaries = Optional.empty();

    RegionBuilder() {}

    /// All that a region holds, to change something of it.
    RegionBuilder(Region region) {
        name = region.name();
        nameLocal = region.nameLocal();
        area = Optional.of(region.area());
        baseYear = OptionalInt.of(region.baseYear());
        currency = region.currency();
        places = region.places();
        industries = region.industries();
        reaches = region.reaches();
        nationalTable = region.nationalTable();
        flows = region.flows();
        facts = region.facts();
        pressures = region.pressures();
        localPressures = region.localPressures();
        limits = region.limits();
        zones = region.zones();
        companies = region.companies();
        endowments = region.endowments();
        needs = region.needs();
        projects = region.projects();
        partners = region.partners();
        travel = region.travel();
        sources = region.sources();
        rulesets = region.rulesets();
        words = region.words();
        codes = region.codes();
        precision = region.precision();
        firmCounts = region.firmCounts();
        holdings = region.holdings();
        boundaries = region.boundaries();
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

    public RegionBuilder reaches(List<Reach> all) {
        reaches = all;
        return this;
    }

    public RegionBuilder nationalTable(NationalTable table) {
        nationalTable = Optional.of(table);
        return this;
    }

    public RegionBuilder flows(List<Flow> surveyed) {
        flows = surveyed;
        return this;
    }

    /// @param known of the same places
    public RegionBuilder facts(Facts known) {
        facts = known;
        return this;
    }

    public RegionBuilder pressures(List<Pressure> ofIndustries) {
        pressures = ofIndustries;
        return this;
    }

    public RegionBuilder localPressures(List<LocalPressure> byPlace) {
        localPressures = byPlace;
        return this;
    }

    public RegionBuilder limits(List<Limit> all) {
        limits = all;
        return this;
    }

    public RegionBuilder zones(List<Zone> all) {
        zones = all;
        return this;
    }

    public RegionBuilder companies(List<Company> all) {
        companies = all;
        return this;
    }

    public RegionBuilder endowments(List<Endowment> all) {
        endowments = all;
        return this;
    }

    public RegionBuilder needs(List<Need> all) {
        needs = all;
        return this;
    }

    public RegionBuilder projects(List<Project> all) {
        projects = all;
        return this;
    }

    public RegionBuilder partners(List<Partner> all) {
        partners = all;
        return this;
    }

    public RegionBuilder travel(List<Travel> all) {
        travel = all;
        return this;
    }

    public RegionBuilder sources(List<Source> all) {
        sources = all;
        return this;
    }

    public RegionBuilder rulesets(List<Ruleset> all) {
        rulesets = all;
        return this;
    }

    /// @param all words by which names and scopes of business are read
    public RegionBuilder words(List<Word> all) {
        words = all;
        return this;
    }

    public RegionBuilder codes(List<IndustryCode> all) {
        codes = all;
        return this;
    }

    /// @param measured of the reading of firms by those words
    public RegionBuilder precision(List<ReadingPrecision> measured) {
        precision = measured;
        return this;
    }

    public RegionBuilder firmCounts(FirmCounts seen) {
        firmCounts = seen;
        return this;
    }

    public RegionBuilder holdings(ZoneHoldings ofZones) {
        holdings = ofZones;
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
