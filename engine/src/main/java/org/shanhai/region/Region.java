package org.shanhai.region;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// The whole study area: everything a pack says, checked and indexed.
public final class Region {
    /// A copy of what was told, which nobody changes.
    private final RegionBuilder told;

    private final String area;
    private final int baseYear;

    /// @param told what the region is, with study area and base year
    Region(RegionBuilder told) {
        this.told = new RegionBuilder(told);
        area =
                told.area.orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "A region needs area(…): the key of the place that is the"
                                                + " study area."));
        baseYear =
                told.baseYear.orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "A region needs baseYear(…): the year of its estimates."));
    }

    /// In English.
    public String name() {
        return told.name;
    }

    public String nameLocal() {
        return told.nameLocal;
    }

    /// The key of the place that is the study area proper; outside places lie beyond it.
    public String area() {
        return area;
    }

    /// The year the national table and the estimate speak of.
    public int baseYear() {
        return baseYear;
    }

    /// The year whose list of mountain places the roles follow; empty where nobody dates one.
    public OptionalInt list() {
        return told.list == 0 ? OptionalInt.empty() : OptionalInt.of(told.list);
    }

    /// The code of the canonical money unit, as `CNY`.
    public String currency() {
        return told.currency;
    }

    public Places places() {
        return told.places;
    }

    public Industries industries() {
        return told.industries;
    }

    public Optional<NationalTable> nationalTable() {
        return told.nationalTable;
    }

    /// Who sold how much to whom, as surveyed; empty where the pack has no such table.
    public List<Flow> flows() {
        return all(Flow.class);
    }

    public Facts facts() {
        return told.facts.orElseThrow();
    }

    /// For a unit of output of each industry, the same in every place.
    public List<Pressure> pressures() {
        return all(Pressure.class);
    }

    public List<Zone> zones() {
        return all(Zone.class);
    }

    public List<Project> projects() {
        return all(Project.class);
    }

    public List<Source> sources() {
        return all(Source.class);
    }

    /// Standards of admission seen at places, and examples; none is the region's own.
    public List<Ruleset> rulesets() {
        return all(Ruleset.class);
    }

    /// The firms that registers were seen to hold.
    public FirmCounts firmCounts() {
        return told.firmCounts;
    }

    /// The rows of a table that is merely kept, in the order of the pack; none where it has no such
    /// table, or where nobody asked for it.
    @SuppressWarnings("unchecked") // The builder takes rows under the class of just such rows.
    public <T extends Row> List<T> all(Class<T> kind) {
        return (List<T>) told.rows.getOrDefault(kind, List.of());
    }

    /// The GeoJSON text of the units' borders, where the pack has one.
    public Optional<String> boundaries() {
        return told.boundaries;
    }

    /// The place that goes by a name, as people use it: `longyou`, `Longyou County`, `龙游`.
    ///
    /// @throws IllegalArgumentException where none does, or several do; it says which else
    public Place place(String name) {
        return told.places.lookUp(name).orElseThrow(name, Place::key);
    }

    /// The industry that goes by a name, as people use it: `040`, `toys`, `玩具`.
    ///
    /// @throws IllegalArgumentException where none does, or several do; it says which else
    public Industry industry(String name) {
        IndustrySet set = told.industries.lookUp(name).orElseThrow(name, IndustrySet::key);
        int[] members = set.members();
        if (members.length != 1) {
            throw new IllegalArgumentException(
                    "'%s' is %d industries, not one: %s."
                            .formatted(
                                    name,
                                    members.length,
                                    Arrays.stream(members)
                                            .mapToObj(told.industries::get)
                                            .map(Industry::code)
                                            .collect(Collectors.joining(", "))));
        }
        return told.industries.get(members[0]);
    }

    /// The project of that key.
    ///
    /// @throws IllegalArgumentException when there is none
    public Project project(String key) {
        return projects().stream()
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
        return new RegionBuilder(told);
    }

    /// The place that is the study area proper.
    public Place areaPlace() {
        return told.places.get(area);
    }

    /// The units inside the study area, in the order of the pack. Those beyond it only close the
    /// trade.
    public List<Place> listInside() {
        return Arrays.stream(insideUnits()).mapToObj(told.places::unit).toList();
    }

    /// Those of them that play a part: of [Role#MOUNTAIN], the later-developed ones.
    public List<Place> listInside(Role role) {
        return listInside().stream().filter(place -> place.hasRole(role)).toList();
    }

    /// The positions of the units inside the study area among [Places#units()], ascending: the
    /// rows of tables over places.
    public int[] insideUnits() {
        return told.places.unitsWithin(areaPlace());
    }

    /// The positions of those of them that play a part, ascending.
    public int[] insideUnits(Role role) {
        return Arrays.stream(insideUnits())
                .filter(unit -> told.places.unit(unit).hasRole(role))
                .toArray();
    }

    /// Whether a place is a unit inside the study area.
    public boolean isInside(Place place) {
        return told.places.isWithin(place, areaPlace());
    }

    /// Whether a unit inside the study area plays a part.
    public boolean isInside(Place place, Role role) {
        return isInside(place) && place.hasRole(role);
    }

    public Optional<Source> findSource(String key) {
        return sources().stream().filter(source -> source.key().equals(key)).findFirst();
    }

    /// The ruleset taken in a place where none is asked for: the first made for its role, else the
    /// first made for any, else the only one there is.
    public Optional<Ruleset> findDefaultRuleset(Place place) {
        return rulesets().stream()
                .filter(
                        one ->
                                place.role()
                                        .filter(role -> one.defaultFor().key().equals(role.key()))
                                        .isPresent())
                .findFirst()
                .or(
                        () ->
                                rulesets().stream()
                                        .filter(one -> one.defaultFor() == Ruleset.Default.ANY)
                                        .findFirst())
                .or(
                        () ->
                                rulesets().size() == 1
                                        ? Optional.of(rulesets().getFirst())
                                        : Optional.empty());
    }

    /// The zones of a place.
    public List<Zone> listZones(Place place) {
        return zones().stream().filter(zone -> zone.place().equals(place.key())).toList();
    }

    /// The industries that the zones of a place are meant for, one by one.
    public Set<Industry> listMeant(Place place) {
        return listZones(place).stream()
                .flatMap(zone -> zone.positioning().stream())
                .flatMap(key -> industries().findSet(key).stream())
                .flatMapToInt(set -> Arrays.stream(set.members()))
                .mapToObj(industries()::get)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The projects that stand, or would stand, in a place.
    public List<Project> listProjects(Place place) {
        return projects().stream()
                .filter(project -> project.place().equals(Optional.of(place.key())))
                .toList();
    }
}
