package org.shanhai.region;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The whole study area: everything a pack says, checked and indexed.
///
/// @param name in English
/// @param area the key of the place that is the study area proper; outside places lie beyond it
/// @param baseYear the year the national table and the estimate speak of
/// @param currency the code of the canonical money unit, as `CNY`
/// @param flows who sold how much to whom, as surveyed; empty where the pack has no such table
/// @param pressures for a unit of output of each industry, the same in every place
/// @param localPressures by place, of industries and of final users themselves, a year
/// @param rulesets standards of admission seen at places, and examples; none is the region's own
/// @param holdings what zones hold, where their books are part of the pack
/// @param boundaries the GeoJSON text of the units' borders, where the pack has one
public record Region(
        String name,
        String nameLocal,
        String area,
        int baseYear,
        String currency,
        Places places,
        Industries industries,
        List<Reach> reaches,
        Optional<NationalTable> nationalTable,
        List<Flow> flows,
        Facts facts,
        List<Pressure> pressures,
        List<LocalPressure> localPressures,
        List<Limit> limits,
        List<Zone> zones,
        List<Endowment> endowments,
        List<Need> needs,
        List<Project> projects,
        List<Partner> partners,
        List<Travel> travel,
        List<Source> sources,
        List<Ruleset> rulesets,
        ZoneHoldings holdings,
        Optional<String> boundaries) {

    public Region {
        reaches = List.copyOf(reaches);
        flows = List.copyOf(flows);
        pressures = List.copyOf(pressures);
        localPressures = List.copyOf(localPressures);
        limits = List.copyOf(limits);
        zones = List.copyOf(zones);
        endowments = List.copyOf(endowments);
        needs = List.copyOf(needs);
        projects = List.copyOf(projects);
        partners = List.copyOf(partners);
        travel = List.copyOf(travel);
        sources = List.copyOf(sources);
        rulesets = List.copyOf(rulesets);
    }

    /// The place that goes by a name, as people use it: `longyou`, `Longyou County`, `龙游`.
    ///
    /// @throws IllegalArgumentException where none does, or several do; it says which else
    public Place place(String name) {
        return places.lookUp(name).orElseThrow(name, Place::key);
    }

    /// The industry that goes by a name, as people use it: `040`, `toys`, `玩具`.
    ///
    /// @throws IllegalArgumentException where none does, or several do; it says which else
    public Industry industry(String name) {
        IndustrySet set = industries.lookUp(name).orElseThrow(name, IndustrySet::key);
        int[] members = set.members();
        if (members.length != 1) {
            throw new IllegalArgumentException(
                    "'%s' is %d industries, not one: %s."
                            .formatted(
                                    name,
                                    members.length,
                                    Arrays.stream(members)
                                            .mapToObj(industries::get)
                                            .map(Industry::code)
                                            .collect(Collectors.joining(", "))));
        }
        return industries.get(members[0]);
    }

    /// The project of that key.
    ///
    /// @throws IllegalArgumentException when there is none
    public Project project(String key) {
        return projects.stream()
                .filter(project -> project.key().equals(key))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "There is no project '%s'.".formatted(key)));
    }

    /// A region to be told part by part.
    public static RegionBuilder builder() {
        return new RegionBuilder();
    }

    /// This region, to change something of it.
    public RegionBuilder toBuilder() {
        return new RegionBuilder(this);
    }

    /// The place that is the study area proper.
    public Place areaPlace() {
        return places.get(area);
    }

    /// The units inside the study area, ascending. Those beyond it only close the trade.
    public int[] insideUnits() {
        return places.unitsWithin(areaPlace());
    }

    /// The units inside the study area that play a part, ascending: of [Role#MOUNTAIN], the
    /// later-developed ones.
    public int[] insideUnits(Role role) {
        return Arrays.stream(insideUnits())
                .filter(unit -> places.unit(unit).hasRole(role))
                .toArray();
    }

    public boolean isInside(int unit) {
        return places.isWithin(unit, areaPlace());
    }

    /// Whether a unit inside the study area plays a part.
    public boolean isInside(int unit, Role role) {
        return isInside(unit) && places.unit(unit).hasRole(role);
    }

    public Optional<Source> findSource(String key) {
        return sources.stream().filter(source -> source.key().equals(key)).findFirst();
    }

    public Optional<Ruleset> findRuleset(String key) {
        return rulesets.stream().filter(ruleset -> ruleset.key().equals(key)).findFirst();
    }

    /// The ruleset taken in a place where none is asked for: the first made for its role, else the
    /// first made for any, else the only one there is.
    public Optional<Ruleset> findDefaultRuleset(Place place) {
        return rulesets.stream()
                .filter(
                        one ->
                                place.role()
                                        .filter(role -> one.defaultFor().key().equals(role.key()))
                                        .isPresent())
                .findFirst()
                .or(
                        () ->
                                rulesets.stream()
                                        .filter(one -> one.defaultFor() == Ruleset.Default.ANY)
                                        .findFirst())
                .or(
                        () ->
                                rulesets.size() == 1
                                        ? Optional.of(rulesets.getFirst())
                                        : Optional.empty());
    }

    /// The zones of a place.
    public List<Zone> listZones(Place place) {
        return zones.stream().filter(zone -> zone.place().equals(place.key())).toList();
    }

    /// The projects that stand, or would stand, in a place.
    public List<Project> listProjects(Place place) {
        return projects.stream()
                .filter(project -> project.place().equals(Optional.of(place.key())))
                .toList();
    }
}
