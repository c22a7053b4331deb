package org.shanhai.admit;

import java.util.List;
import java.util.OptionalInt;
import org.shanhai.region.Basis;
import org.shanhai.region.Quantity;

/// Whether the people exist whom a project would employ.
///
/// @param jobs it asks for; all that is possible where not stated
/// @param pools what is known of people in the place
public record Workers(Quantity jobs, List<Pool> pools) {
    public Workers {
        pools = List.copyOf(pools);
    }

    /// People of a place.
    ///
    /// @param measure the key of the fact, or `limit:labour` for a limit
    /// @param scenario the trial a limit belongs to; empty for what is in force, and for facts
    /// @param share the jobs asked for over the people; of the stated number of jobs
    public record Pool(
            String measure,
            String scenario,
            double people,
            double share,
            OptionalInt year,
            Basis basis,
            String source) {}
}
