package org.shanhai.follow;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.shanhai.region.RatingForm;
import org.shanhai.region.Ruleset;

/// Promised against actual, and the firms of a year in classes.
///
/// @param kept each figure of each project and year, in the order of projects, years and figures
/// @param untold projects of which no year was told
/// @param dues conditions of contracts, those that need somebody first
/// @param ruleset firms were rated by; empty where there was none
/// @param year that was rated; 0 where none was
/// @param rated the best first, those that cannot be rated last
/// @param deliveries what of promises has come, by figure and kind of projects
public record Following(
        List<Kept> kept,
        List<Promise> untold,
        List<DueDate> dues,
        Optional<Ruleset> ruleset,
        Optional<RatingForm> form,
        int year,
        List<Rated> rated,
        List<Delivery> deliveries) {
    public Following {
        kept = List.copyOf(kept);
        untold = List.copyOf(untold);
        dues = List.copyOf(dues);
        rated = List.copyOf(rated);
        deliveries = List.copyOf(deliveries);
    }

    /// With those of the kept figures alone that are asked for.
    public Following of(Predicate<Kept> asked) {
        return new Following(
                kept.stream().filter(asked).toList(),
                untold,
                dues,
                ruleset,
                form,
                year,
                rated,
                deliveries);
    }

    /// The latest of each project that is off its course.
    public List<Kept> listOffCourse() {
        return kept.stream()
                .filter(one -> one.state().isOff())
                .filter(
                        one ->
                                kept.stream()
                                        .noneMatch(
                                                other ->
                                                        other.promise().equals(one.promise())
                                                                && other.figure()
                                                                        .equals(one.figure())
                                                                && other.year() > one.year()))
                .toList();
    }
}
