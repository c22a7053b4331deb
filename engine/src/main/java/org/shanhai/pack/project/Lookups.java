package org.shanhai.pack.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shanhai.message.Message;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Suggestions;
import org.shanhai.region.Industry;
import org.shanhai.region.IndustryClass;
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

    /// A thousand, indexed when one is first named: most projects name none.
    private @Nullable NameIndex<IndustryClass> classes;

    Lookups(Region region) {
        this.region = region;
        for (Zone zone : region.zones()) {
            zones.add(zone, zone.key(), zone.name(), zone.nameLocal());
        }
    }

    private NameIndex<IndustryClass> classes() {
        NameIndex<IndustryClass> index = classes;
        if (index == null) {
            index = new NameIndex<>();
            for (IndustryClass each : region.all(IndustryClass.class)) {
                index.add(each, each.key(), each.name(), each.nameLocal());
            }
            classes = index;
        }
        return index;
    }

    /// The key of what a field names.
    ///
    /// @param wrong hears what is wrong and the way out
    Optional<String> find(String field, String name, Consumer<Message> wrong) {
        return switch (field) {
            case ProjectFields.INDUSTRY -> industry(name, wrong);
            case ProjectFields.CLASS ->
                    found(
                            classes().lookUp(name),
                            IndustryClass::key,
                            ProjectMessage.USE_CLASS.of("classes"),
                            wrong);
            case ProjectFields.PLACE ->
                    found(
                            region.places().lookUp(name),
                            Place::key,
                            ProjectMessage.OUTSIDE_LEAVE_EMPTY.of(),
                            wrong);
            default -> found(zones.lookUp(name), Zone::key, ProjectMessage.SAY_ZONE.of(), wrong);
        };
    }

    /// The place that a zone lies in.
    Optional<String> placeOf(String zone) {
        return region.zones().stream()
                .filter(each -> each.key().equals(zone))
                .findFirst()
                .map(Zone::place);
    }

    /// The industry that a class is of.
    Optional<String> industryOf(String ofClass) {
        return region.all(IndustryClass.class).stream()
                .filter(each -> each.key().equals(ofClass))
                .findFirst()
                .map(IndustryClass::industry);
    }

    private Optional<String> industry(String name, Consumer<Message> wrong) {
        Optional<Industry> listed =
                region.industries().all().stream().filter(one -> isListedAs(one, name)).findFirst();
        if (listed.isPresent()) {
            return Optional.of(listed.get().code());
        }
        NameIndex.Match<IndustrySet> match = region.industries().lookUp(name);
        if (match instanceof NameIndex.Found<IndustrySet> found) {
            int[] members = found.value().members();
            if (members.length == 1) {
                return Optional.of(region.industries().get(members[0]).code());
            }
            wrong.accept(PackMessage.SEVERAL_INDUSTRIES.of(members.length).so(members(members)));
            return Optional.empty();
        }
        return found(match, IndustrySet::key, ProjectMessage.USE_CLASS.of("industries"), wrong);
    }

    /// As the lists of the template have it: code and name.
    private static boolean isListedAs(Industry industry, String text) {
        return text.equals(industry.code() + " " + industry.name())
                || text.equals(industry.code() + " " + industry.nameLocal());
    }

    private Message members(int[] members) {
        List<String> named =
                new ArrayList<>(
                        Arrays.stream(members)
                                .limit(MOST_NAMED)
                                .mapToObj(region.industries()::get)
                                .map(Lookups::written)
                                .toList());
        if (members.length > MOST_NAMED) {
            named.add("…");
        }
        return PackMessage.ALLOWED.of(named);
    }

    private static String written(Industry industry) {
        return industry.code() + " " + industry.name();
    }

    private static <T> Optional<String> found(
            NameIndex.Match<T> match,
            Function<T, String> key,
            Message wayOut,
            Consumer<Message> wrong) {
        Optional<String> found = match.find().map(key);
        if (found.isEmpty()) {
            wrong.accept(
                    match instanceof NameIndex.Ambiguous<T>
                            ? ProjectMessage.CAN_MEAN_SEVERAL.of(match.near(key))
                            : PackMessage.NOT_KNOWN.so(
                                    Suggestions.didYouMean(match.near(key)).then(wayOut)));
        }
        return found;
    }
}
