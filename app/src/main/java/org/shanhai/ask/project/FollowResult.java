package org.shanhai.ask.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.shanhai.follow.Actual;
import org.shanhai.follow.Following;
import org.shanhai.follow.Rated;
import org.shanhai.pack.Problem;
import org.shanhai.region.Region;

/// What came of promises.
public sealed interface FollowResult {
    /// As the pack keeps it.
    record OfPack(Region region, Following following) implements FollowResult {}

    /// As a file tells it.
    ///
    /// @param told the zone of which it tells, else its name
    /// @param actuals all it tells of each year
    /// @param firm the one that is asked about
    /// @param record what is to be put into a pack
    record OfFile(
            Region region,
            Following following,
            String told,
            List<Actual> actuals,
            Optional<Rated> firm,
            List<Problem> warnings,
            Optional<FollowedRecord> record)
            implements FollowResult {
        public OfFile {
            actuals = List.copyOf(actuals);
            warnings = List.copyOf(warnings);
        }
    }

    /// A table to fill in.
    ///
    /// @param file where it is wanted
    /// @param projects with which it begins
    record Blank(Path file, List<String> projects) implements FollowResult {
        public Blank {
            projects = List.copyOf(projects);
        }
    }
}
