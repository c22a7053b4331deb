package org.shanhai.ask.place;

import java.util.List;
import java.util.Optional;
import org.shanhai.diagnose.Diagnosis;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// What holds places back.
public sealed interface DiagnoseResult {
    /// Whether all of it was asked for.
    boolean all();

    /// @param cores places taken for cores of the coast
    /// @param noPotential why there is no market potential, where there is none
    /// @param top how many rows of what others do or did, where not all is asked for
    record OfPlace(
            Region region,
            Diagnosis diagnosis,
            List<Place> cores,
            Optional<String> noPotential,
            boolean all,
            int top)
            implements DiagnoseResult {
        public OfPlace {
            cores = List.copyOf(cores);
        }
    }

    /// Each later-developed place, or each of a city.
    record OfAll(Region region, List<Diagnosis> places, Optional<String> noPotential, boolean all)
            implements DiagnoseResult {
        public OfAll {
            places = List.copyOf(places);
        }
    }
}
