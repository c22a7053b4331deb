package org.shanhai.follow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
public record Following(
        List<Kept> kept,
        List<Promise> untold,
        List<DueDate> dues,
        Optional<Ruleset> ruleset,
        Optional<RatingForm> form,
        int year,
        List<Rated> rated) {
    static final Comparator<Kept> ORDER =
            Comparator.comparing((Kept one) -> one.promise().key())
                    .thenComparingInt(Kept::year)
                    .thenComparing(Kept::figure);

    public Following {
        kept = List.copyOf(kept);
        untold = List.copyOf(untold);
        dues = List.copyOf(dues);
        rated = List.copyOf(rated);
    }

    /// With those of the kept figures alone that are asked for.
    public Following of(Predicate<Kept> asked) {
        return with(kept.stream().filter(asked).toList());
    }

    /// With what was kept of it before: of a project's figure and year that both tell, what this
    /// one tells counts.
    public Following over(List<Kept> before) {
        List<Kept> all = new ArrayList<>(kept);
        Set<String> told = kept.stream().map(Following::id).collect(Collectors.toSet());
        before.stream().filter(one -> !told.contains(id(one))).forEach(all::add);
        all.sort(ORDER);
        return with(all);
    }

    private static String id(Kept one) {
        return one.of() + " " + one.year();
    }

    private Following with(List<Kept> others) {
        return new Following(others, untold, dues, ruleset, form, year, rated);
    }

    /// What of promises has come, by figure and kind of projects.
    public List<Delivery> deliveries() {
        return Delivery.of(kept);
    }

    /// The latest of each project that is off its course.
    public List<Kept> listOffCourse() {
        return Kept.listLatest(kept).stream().filter(one -> one.state().isOff()).toList();
    }
}
