package org.shanhai.pack.project;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.shanhai.region.Industry;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.NameIndex;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Zone;

/// Finds the industry, place or zone of the region that a file names, by key or by name.
final class Lookups {
    private static final int MOST_NAMED = 12;

    private final Region region;
    private final NameIndex<Zone> zones = new NameIndex<>();

    Lookups(Region region) {
        this.region = region;
        for (Zone zone : region.zones()) {
            zones.add(zone, zone.key());
            zones.add(zone, zone.name());
            zones.add(zone, zone.nameLocal());
        }
    }

    /// The key of what a field names.
    ///
    /// @param wrong hears what is wrong and the way out
    Optional<String> find(String field, String name, BiConsumer<String, String> wrong) {
        return switch (field) {
            case ProjectFields.INDUSTRY -> industry(name, wrong);
            case ProjectFields.PLACE ->
                    found(
                            region.places().lookUp(name),
                            Place::key,
                            "place of this region",
                            "Comparable projects outside leave it empty.",
                            wrong);
            default ->
                    found(
                            zones.lookUp(name),
                            Zone::key,
                            "zone of this region",
                            "Leave it empty, and say where with --zone.",
                            wrong);
        };
    }

    /// The place that a zone lies in.
    Optional<String> placeOf(String zone) {
        return region.zones().stream()
                .filter(each -> each.key().equals(zone))
                .findFirst()
                .map(Zone::place);
    }

    private Optional<String> industry(String name, BiConsumer<String, String> wrong) {
        NameIndex.Match<IndustrySet> match = region.industries().lookUp(name);
        if (match instanceof NameIndex.Found<IndustrySet> found) {
            int[] members = found.value().members();
            if (members.length == 1) {
                return Optional.of(region.industries().get(members[0]).code());
            }
            wrong.accept(
                    "is a group of %d industries.".formatted(members.length), members(members));
            return Optional.empty();
        }
        return found(
                match,
                IndustrySet::key,
                "industry of this classification",
                "Use a code or name of it (in the table industries), or leave it empty.",
                wrong);
    }

    private String members(int[] members) {
        List<String> named =
                java.util.Arrays.stream(members)
                        .limit(MOST_NAMED)
                        .mapToObj(region.industries()::get)
                        .map(Lookups::written)
                        .toList();
        return "Write one of them: %s%s."
                .formatted(String.join(", ", named), members.length > MOST_NAMED ? ", …" : "");
    }

    private static String written(Industry industry) {
        return industry.code() + " " + industry.name();
    }

    private static <T> Optional<String> found(
            NameIndex.Match<T> match,
            java.util.function.Function<T, String> key,
            String what,
            String wayOut,
            BiConsumer<String, String> wrong) {
        switch (match) {
            case NameIndex.Found<T> found -> {
                return Optional.of(key.apply(found.value()));
            }
            case NameIndex.Ambiguous<T> several ->
                    wrong.accept(
                            "can mean several.",
                            "Write one of the keys %s."
                                    .formatted(
                                            String.join(
                                                    ", ",
                                                    several.candidates().stream()
                                                            .map(key)
                                                            .toList())));
            case NameIndex.Unknown<T> none ->
                    wrong.accept(
                            "is no %s.".formatted(what),
                            FieldNames.meant(none.suggestions()) + wayOut);
        }
        return Optional.empty();
    }
}
