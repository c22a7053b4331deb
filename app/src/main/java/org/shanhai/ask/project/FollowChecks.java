package org.shanhai.ask.project;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.follow.FollowSheet;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Named;
import org.shanhai.ask.Near;
import org.shanhai.ask.Refusal;
import org.shanhai.follow.Actual;
import org.shanhai.follow.Following;
import org.shanhai.follow.Promise;
import org.shanhai.follow.Rated;
import org.shanhai.region.Followed;
import org.shanhai.region.Region;
import org.shanhai.region.Zone;

/// Finds what is asked of what is followed, or refuses with what there is.
public record FollowChecks(Words words) {

    /// @throws Refusal where nobody knows the project
    public void requireProject(String project, List<Promise> promises, Region region) {
        Set<String> known = promises.stream().map(Promise::key).collect(Collectors.toSet());
        region.all(Followed.class).forEach(row -> known.add(row.project()));
        if (!known.contains(project)) {
            throw notFound("follow.no_project", project, "", known);
        }
    }

    /// @throws Refusal where there are no figures of the year
    public void requireYear(int year, ActualsReader.Read read) {
        List<Integer> told = read.actuals().stream().map(Actual::year).distinct().sorted().toList();
        if (!told.contains(year)) {
            throw Refusal.saying(
                    "no_year",
                    words.get(
                            "follow.no_year",
                            read.file(),
                            Integer.toString(year),
                            told.stream()
                                    .map(one -> Integer.toString(one))
                                    .collect(Collectors.joining(", "))));
        }
    }

    /// @param followed of which there are figures in the file
    /// @throws Refusal where one is of another zone
    public void requireOf(Zone zone, List<Promise> followed, String file) {
        for (Promise promise : followed) {
            String other = promise.zone().orElse(zone.key());
            if (!other.equals(zone.key())) {
                throw Refusal.saying(
                        "other_zone",
                        words.get("follow.of_other_zone", file, promise.key(), other, zone.key()));
            }
        }
    }

    /// @param following that has figures of the zones that may be meant
    /// @throws Refusal where it is not known whose promises these are
    public Zone requireZone(Optional<Zone> zone, Following following) {
        return zone.orElseThrow(
                () ->
                        Named.refusal(
                                "needs_zone",
                                words.get("follow.needs_zone"),
                                words.get("follow.needs_zone"),
                                items(
                                        "zones",
                                        following.kept().stream()
                                                .flatMap(one -> one.promise().zone().stream())
                                                .distinct()
                                                .sorted()
                                                .toList())));
    }

    /// @throws Refusal where no firm goes by the name
    public Rated firm(String name, Following following) {
        return FollowSheet.find(following, name)
                .orElseThrow(
                        () ->
                                notFound(
                                        "follow.no_enterprise",
                                        name,
                                        Integer.toString(following.year()),
                                        following.rated().stream()
                                                .map(one -> one.actual().name())
                                                .collect(Collectors.toSet())));
    }

    private Refusal notFound(String key, String name, String year, Collection<String> known) {
        List<String> near = Near.list(known, name);
        return Named.refusal(
                "not_found",
                words.get(key, name, year) + (near.isEmpty() ? "" : words.get("follow.nearest")),
                name,
                items("suggestions", near));
    }

    private static Answer.Items items(String key, List<String> all) {
        return new Answer.Items(
                key, "", all.stream().map(one -> new Answer.Item(one, one)).toList());
    }
}
