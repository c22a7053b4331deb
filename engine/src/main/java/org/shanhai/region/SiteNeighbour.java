package org.shanhai.region;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Who stands at a site or may stand there: a project, what its zone is meant for, a quoted company
/// of the place.
///
/// @param key of a project; empty of others
/// @param classes it may be of
public record SiteNeighbour(String key, String name, String nameLocal, List<String> classes) {
    public SiteNeighbour {
        classes = List.copyOf(classes);
    }

    /// @param zone of the place; empty where none is named, and then what stands in none counts
    public static List<SiteNeighbour> list(Region region, Place place, Optional<Zone> zone) {
        return Stream.of(
                        region.projects().stream()
                                .filter(each -> each.place().equals(Optional.of(place.key())))
                                .filter(each -> each.zone().equals(zone.map(Zone::key)))
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

    private static SiteNeighbour of(Project project, List<String> classes) {
        return new SiteNeighbour(project.key(), project.name(), project.nameLocal(), classes);
    }

    private static SiteNeighbour of(Region region, IndustrySet set) {
        return new SiteNeighbour(
                "",
                set.name(),
                set.nameLocal(),
                IntStream.of(set.members())
                        .mapToObj(region.industries()::get)
                        .flatMap(one -> IndustryClass.listOf(region, one.code()).stream())
                        .toList());
    }

    private static SiteNeighbour of(Region region, Company company) {
        return new SiteNeighbour(
                "",
                company.name(),
                "",
                IndustryClass.listOf(region, company.industry().orElseThrow()));
    }
}
