package org.shanhai.pack.project;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
public final class Lookups {
    private static final int MOST_NAMED = 12;

    private final Region region;
    private final NameIndex<Zone> zones = new NameIndex<>();

    /// A thousand, indexed when one is first named: most projects name none.
    private @Nullable NameIndex<IndustryClass> classes;

    public Lookups(Region region) {
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
        Message useClass = ProjectMessage.USE_CLASS.of("classes");
        return switch (field) {
            case ProjectFields.INDUSTRY ->
                    industry(name, ProjectMessage.USE_CLASS.of("industries"), wrong);
            case ProjectFields.CLASS ->
                    Suggestions.find(classes().lookUp(name), IndustryClass::key, useClass, wrong)
                            .map(IndustryClass::key);
            case ProjectFields.PLACE ->
                    place(name, ProjectMessage.OUTSIDE_LEAVE_EMPTY.of(), wrong).map(Place::key);
            default ->
                    Suggestions.find(
                                    zones.lookUp(name),
                                    Zone::key,
                                    ProjectMessage.SAY_ZONE.of(),
                                    wrong)
                            .map(Zone::key);
        };
    }

    /// The place that a zone lies in.
    Optional<String> placeOf(String zone) {
        return zones.lookUp(zone).find().map(Zone::place);
    }

    /// The industry that a class is of.
    Optional<String> industryOf(String ofClass) {
        return classes().lookUp(ofClass).find().map(IndustryClass::industry);
    }

    /// @param wayOut what may be written
    public Optional<Place> place(String name, Message wayOut, Consumer<Message> wrong) {
        return Suggestions.find(region.places().lookUp(name), Place::key, wayOut, wrong);
    }

    /// A zone by its key or names.
    public Optional<Zone> findZone(String name) {
        return zones.lookUp(name).find();
    }

    /// The code of the industry, or of the only one of a group.
    ///
    /// @param wayOut what may be written
    public Optional<String> industry(String name, Message wayOut, Consumer<Message> wrong) {
        Optional<Industry> listed =
                region.industries().all().stream().filter(one -> isListedAs(one, name)).findFirst();
        if (listed.isPresent()) {
            return Optional.of(listed.get().code());
        }
        int[] members =
                Suggestions.find(region.industries().lookUp(name), IndustrySet::key, wayOut, wrong)
                        .map(IndustrySet::members)
                        .orElse(new int[0]);
        if (members.length > 1) {
            wrong.accept(PackMessage.SEVERAL_INDUSTRIES.of(members.length).so(members(members)));
        }
        return members.length == 1
                ? Optional.of(region.industries().get(members[0]).code())
                : Optional.empty();
    }

    /// As the lists of the template have it: code and name.
    private static boolean isListedAs(Industry industry, String text) {
        return text.equals(industry.code() + " " + industry.name())
                || text.equals(industry.code() + " " + industry.nameLocal());
    }

    private Message members(int[] members) {
        Stream<String> named =
                Arrays.stream(members)
                        .limit(MOST_NAMED)
                        .mapToObj(region.industries()::get)
                        .map(industry -> industry.code() + " " + industry.name());
        Stream<String> more = Stream.of("…").filter(any -> members.length > MOST_NAMED);
        return PackMessage.ALLOWED.of(Stream.concat(named, more).toList());
    }
}
