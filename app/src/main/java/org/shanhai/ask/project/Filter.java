package org.shanhai.ask.project;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shanhai.app.text.Words;
import org.shanhai.ask.WrongUse;
import org.shanhai.region.NameIndex;
import org.shanhai.region.Place;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectEntry;
import org.shanhai.region.Region;
import org.shanhai.region.Zone;

/// Which of many projects are meant. What fits none is told with what there is.
record Filter(
        Optional<String> place,
        Optional<String> zone,
        Optional<String> status,
        Optional<String> year) {
    private static final Pattern YEARS = Pattern.compile("([0-9]{4})?(\\.\\.)?([0-9]{4})?");

    boolean isGiven() {
        return Stream.of(place, zone, status, year).anyMatch(Optional::isPresent);
    }

    /// Those that all filters let through.
    ///
    /// @throws WrongUse where a filter lets none of them through
    List<ProjectEntry> keep(List<ProjectEntry> all, Region region, Words words) {
        List<ProjectEntry> kept = all;
        if (place.isPresent()) {
            kept =
                    kept(
                            kept,
                            words.parameter("place"),
                            place.get(),
                            standsIn(region, place.get()),
                            Project::place,
                            words);
        }
        if (zone.isPresent()) {
            String asked = zone.get();
            kept =
                    kept(
                            kept,
                            words.parameter("in-zone"),
                            asked,
                            project ->
                                    project.zone()
                                            .filter(key -> is(region, key, asked))
                                            .isPresent(),
                            Project::zone,
                            words);
        }
        if (status.isPresent()) {
            String asked = status.get().strip().toLowerCase(Locale.ROOT);
            kept =
                    kept(
                            kept,
                            words.parameter("status"),
                            status.get(),
                            project ->
                                    project.status().strip().toLowerCase(Locale.ROOT).equals(asked),
                            project ->
                                    Optional.of(project.status()).filter(text -> !text.isBlank()),
                            words);
        }
        if (year.isPresent()) {
            kept =
                    kept(
                            kept,
                            words.parameter("year"),
                            year.get(),
                            years(year.get(), words),
                            project ->
                                    project.year().stream().mapToObj(Integer::toString).findFirst(),
                            words);
        }
        return kept;
    }

    private static List<ProjectEntry> kept(
            List<ProjectEntry> of,
            String option,
            String value,
            Predicate<Project> through,
            Function<Project, Optional<String>> what,
            Words words) {
        List<ProjectEntry> kept = of.stream().filter(one -> through.test(one.project())).toList();
        if (kept.isEmpty()) {
            List<String> there =
                    of.stream()
                            .flatMap(one -> what.apply(one.project()).stream())
                            .distinct()
                            .sorted()
                            .toList();
            throw new WrongUse(
                    words.get("admit.filter.none", option, value, String.join(", ", there)));
        }
        return kept;
    }

    /// In the place, or in one that lies within it.
    private static Predicate<Project> standsIn(Region region, String name) {
        Optional<Place> asked =
                region.places().lookUp(name) instanceof NameIndex.Found<Place> found
                        ? Optional.of(found.value())
                        : Optional.empty();
        return project ->
                asked.isPresent()
                        && project.place()
                                .filter(region.places()::contains)
                                .map(region.places()::get)
                                .filter(
                                        one ->
                                                one.equals(asked.get())
                                                        || (region.places().isUnit(one)
                                                                && region.places()
                                                                        .isWithin(
                                                                                one, asked.get())))
                                .isPresent();
    }

    private static boolean is(Region region, String key, String name) {
        return key.equals(name)
                || region.zones().stream()
                        .filter(one -> one.key().equals(key))
                        .anyMatch(one -> names(one).contains(name));
    }

    private static List<String> names(Zone zone) {
        return List.of(zone.name(), zone.nameLocal());
    }

    private static Predicate<Project> years(String text, Words words) {
        Matcher range = YEARS.matcher(text.strip());
        if (!range.matches() || (range.group(1) == null && range.group(3) == null)) {
            throw new WrongUse(words.get("admit.filter.bad_year", text));
        }
        int from = range.group(1) == null ? 0 : Integer.parseInt(range.group(1));
        boolean open = range.group(2) != null;
        if (!open && range.group(1) != null && range.group(3) != null) {
            throw new WrongUse(words.get("admit.filter.bad_year", text));
        }
        int to =
                range.group(3) != null
                        ? Integer.parseInt(range.group(3))
                        : open ? Integer.MAX_VALUE : from;
        if (from > to) {
            throw new WrongUse(words.get("admit.filter.bad_year", text));
        }
        return project -> {
            OptionalInt of = project.year();
            return of.isPresent() && of.getAsInt() >= from && of.getAsInt() <= to;
        };
    }
}
