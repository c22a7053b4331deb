package org.shanhai.ask.place;

import java.util.List;
import java.util.Optional;
import org.shanhai.pair.Assignment;
import org.shanhai.pair.KeptPact;
import org.shanhai.pair.Pairing;
import org.shanhai.pair.Ranking;
import org.shanhai.pair.Weights;
import org.shanhai.region.Place;

/// Partners, and which of them were asked for.
public sealed interface PairResult {
    /// Partners given to all places at once.
    record Assigned(
            Pairing pairing, List<Ranking> rankings, Assignment.Assigned assigned, Weights counted)
            implements PairResult {
        public Assigned {
            rankings = List.copyOf(rankings);
        }
    }

    /// The partners of each later-developed place, or of each of a city.
    record OfAll(Pairing pairing, List<Place> places, Weights counted, Optional<Integer> top)
            implements PairResult {
        public OfAll {
            places = List.copyOf(places);
        }
    }

    /// The partners of one place.
    ///
    /// @param kept what keeping its pact costs, where that was asked
    record OfPlace(
            Pairing pairing,
            Place place,
            List<Place> candidates,
            Weights counted,
            Optional<KeptPact> kept,
            Optional<Integer> top)
            implements PairResult {
        public OfPlace {
            candidates = List.copyOf(candidates);
        }
    }

    /// One pair.
    record OfPair(
            Pairing pairing,
            Place place,
            Place partner,
            List<Place> candidates,
            Weights counted,
            Optional<Integer> top)
            implements PairResult {
        public OfPair {
            candidates = List.copyOf(candidates);
        }
    }
}
