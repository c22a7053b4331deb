package org.shanhai.region;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Who stands at a site or may stand there.
///
/// @param key of a project; empty of others
/// @param classes it may be of
/// @param year of which it is told, of a company; 0 of others
public record SiteNeighbour(
        Kind kind, String key, String name, String nameLocal, List<String> classes, int year) {
    public SiteNeighbour {
        classes = List.copyOf(classes);
    }

    /// How surely it stands there.
    public enum Kind {
        /// A project of the zone that is built or being built.
        PROJECT,
        /// What the zone is meant for.
        PLANNED,
        /// A quoted company that is registered in the place, wherever it works.
        REGISTERED
    }

    /// @param zone of the place; where none is named no project is known beside
    /// @param own the project that asks: neither it nor what it is part of is its neighbour
    public static List<SiteNeighbour> list(
            Region region, Place place, Optional<Zone> zone, Project own) {
        return Stream.of(
                        region.projects().stream()
                                .filter(each -> zone.isPresent())
                                .filter(each -> each.place().equals(Optional.of(place.key())))
                                .filter(each -> each.zone().equals(zone.map(Zone::key)))
                                .filter(each -> each.isStanding() || each.isUnderWay())
                                .filter(each -> !isOne(each, own) && !isOne(own, each))
                                .map(each -> of(each, IndustryClass.listOf(region, each))),
                        zone.stream()
                                .flatMap(each -> each.positioning().stream())
                                .flatMap(key -> region.industries().findSet(key).stream())
                                .map(set -> of(region, set)),
                        region.all(Company.class).stream()
                                .filter(each -> each.place().equals(place.key()))
                                .filter(each -> each.industry().isPresent())
                                .map(each -> of(region, each)))
                .flatMap(each -> each)
                .toList();
    }

    /// Keys of the matters that most of what it may be does by definition.
    public List<String> listDone(Region region) {
        return region.all(Matter.class).stream()
                .filter(
                        each ->
                                classes.stream().filter(each::isAlways).count() * 2
                                        > classes.size())
                .map(Matter::key)
                .toList();
    }

    /// Whether one is the other or part of it.
    private static boolean isOne(Project one, Project other) {
        return one.key().equals(other.key()) || one.partOf().equals(Optional.of(other.key()));
    }

    private static SiteNeighbour of(Project project, List<String> classes) {
        return new SiteNeighbour(
                Kind.PROJECT, project.key(), project.name(), project.nameLocal(), classes, 0);
    }

    private static SiteNeighbour of(Region region, IndustrySet set) {
        return new SiteNeighbour(
                Kind.PLANNED,
                "",
                set.name(),
                set.nameLocal(),
                IntStream.of(set.members())
                        .mapToObj(region.industries()::get)
                        .flatMap(one -> IndustryClass.listOf(region, one.code()).stream())
                        .toList(),
                0);
    }

    private static SiteNeighbour of(Region region, Company company) {
        return new SiteNeighbour(
                Kind.REGISTERED,
                "",
                company.name(),
                "",
                IndustryClass.listOf(region, company.industry().orElseThrow()),
                company.year());
    }
}
