package org.shanhai.app.show;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.shanhai.region.NameIndex;
import org.shanhai.region.NameIndex.Match;
import org.shanhai.region.Region;

/// Finds what a person means by a name among the places, industries, projects and zones of a
/// region.
public final class Subjects {
    private static final int SUGGESTIONS = 5;

    private final Region region;
    private final NameIndex<Subject> projects = new NameIndex<>();
    private final NameIndex<Subject> zones = new NameIndex<>();

    public Subjects(Region region) {
        this.region = region;
        region.projects().forEach(project -> add(projects, new Subject.OfProject(project)));
        region.zones().forEach(zone -> add(zones, new Subject.OfZone(zone)));
    }

    private static void add(NameIndex<Subject> index, Subject subject) {
        index.addKey(subject, subject.key());
        index.add(subject, subject.name());
        index.add(subject, subject.nameLocal());
    }

    /// @param kind the only sort of thing meant, where that is said
    public Match<Subject> lookUp(String name, Optional<Subject.Kind> kind) {
        List<Subject> found = new ArrayList<>();
        Set<String> suggestions = new LinkedHashSet<>();
        for (Subject.Kind each : kind.map(List::of).orElse(List.of(Subject.Kind.values()))) {
            switch (lookUp(name, each)) {
                case NameIndex.Found<Subject> one -> found.add(one.value());
                case NameIndex.Ambiguous<Subject> several -> found.addAll(several.candidates());
                case NameIndex.Unknown<Subject> none -> suggestions.addAll(none.suggestions());
            }
        }
        if (found.size() == 1) {
            return new NameIndex.Found<>(found.getFirst());
        }
        return found.isEmpty()
                ? new NameIndex.Unknown<>(suggestions.stream().limit(SUGGESTIONS).toList())
                : new NameIndex.Ambiguous<>(found);
    }

    private Match<Subject> lookUp(String name, Subject.Kind kind) {
        return switch (kind) {
            case PLACE -> as(region.places().lookUp(name), Subject.OfPlace::new);
            case INDUSTRY -> as(region.industries().lookUp(name), Subject.OfIndustry::new);
            case PROJECT -> projects.lookUp(name);
            case ZONE -> zones.lookUp(name);
        };
    }

    private static <T> Match<Subject> as(Match<T> match, Function<T, Subject> subject) {
        return switch (match) {
            case NameIndex.Found<T> one -> new NameIndex.Found<>(subject.apply(one.value()));
            case NameIndex.Ambiguous<T> several ->
                    new NameIndex.Ambiguous<>(several.candidates().stream().map(subject).toList());
            case NameIndex.Unknown<T> none -> new NameIndex.Unknown<>(none.suggestions());
        };
    }
}
