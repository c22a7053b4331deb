package org.shanhai.ask.place;

import java.util.List;
import java.util.Optional;
import org.shanhai.recruit.Recruitment;
import org.shanhai.region.Region;

/// Whom a place could call, or each place of a city.
///
/// @param each one for each place, one at least
/// @param rows of files of one's own that were read; empty where none was given
/// @param top how many of each gap are asked for
public record RecruitResult(
        Region region, List<Recruitment> each, Optional<Long> rows, Optional<Integer> top) {
    public RecruitResult {
        each = List.copyOf(each);
    }

    /// That of the one place that was asked for.
    public Recruitment one() {
        return each.getFirst();
    }

    public boolean isOverview() {
        return each.size() > 1;
    }
}
