package org.shanhai.plan;

import java.util.Optional;
import org.shanhai.admit.Proposal;
import org.shanhai.key.Keyed;
import org.shanhai.region.Project;
import org.shanhai.region.Region;

/// A project that is not planned.
public record Unplannable(Project project, Why why) {
    /// By how many years a project is older than the newest fact of its pack where it has been
    /// built or given up since. Assumed: what its `build_up` gives to be built and at work.
    private static final int YEARS = 5;

    /// Why it is not.
    public enum Why implements Keyed {
        /// It is built and at work.
        STANDS,
        /// It says of no place in the study area that it would stand there.
        OUTSIDE,
        /// By its year it has been built or given up since.
        PAST,
        /// It stays where no zone's land is known.
        NO_SITE,
        /// Its figures stand in those of a project that is planned with the others.
        PART_OF_OTHER,
        /// What it makes is not said: neither its chain nor its pressures are known without.
        INDUSTRY,
        /// Nothing lets its land be expected.
        LAND,
        /// Nothing lets its output be expected.
        OUTPUT
    }

    /// Why a project of a pack is none of its pipeline; empty where it is one.
    public static Optional<Why> find(Region region, Project project) {
        if (project.isStanding()) {
            return Optional.of(Why.STANDS);
        }
        if (Proposal.of(region, project).isEmpty()) {
            return Optional.of(Why.OUTSIDE);
        }
        return project.year().isPresent() && project.year().getAsInt() < firstYear(region)
                ? Optional.of(Why.PAST)
                : Optional.empty();
    }

    /// The first year of which a project may still be to come.
    public static int firstYear(Region region) {
        return region.facts().newestYear() - YEARS;
    }
}
