package org.shanhai.ask.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.pair.Assignment;
import org.shanhai.pair.KeptPact;
import org.shanhai.pair.OpenedTrade;
import org.shanhai.pair.PairProspect;
import org.shanhai.pair.Pairing;
import org.shanhai.plan.Loss;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;

/// Partners, and which of them were asked for.
public sealed interface PairResult {
    /// Partners given to all places at once.
    record Assigned(Pairing pairing, Assignment.Assigned assigned) implements PairResult {}

    /// The partners of each later-developed place, or of each of a city.
    record OfAll(Pairing pairing, List<Place> places, Optional<Integer> top) implements PairResult {
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
            Optional<KeptPact> kept,
            Optional<Integer> top)
            implements PairResult {
        public OfPlace {
            candidates = List.copyOf(candidates);
        }
    }

    /// One pair.
    ///
    /// @param trades its plants laid open
    /// @param losses by trade, what the plan of the region's projects loses to a plant
    record OfPair(
            Pairing pairing,
            Place place,
            PairProspect prospect,
            List<OpenedTrade> trades,
            Map<Industry, Loss> losses,
            Optional<Integer> top)
            implements PairResult {
        public OfPair {
            trades = List.copyOf(trades);
            losses = Map.copyOf(losses);
        }
    }
}
