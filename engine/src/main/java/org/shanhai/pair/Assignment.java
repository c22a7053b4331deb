package org.shanhai.pair;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.shanhai.region.Place;

/// Partners for many places at once.
public sealed interface Assignment {
    /// Every place has a partner, no partner more than `most` places, and the scores add up to as
    /// much as they can.
    ///
    /// @param couples in the order of places
    /// @param total the scores added up
    /// @param greedy what they add up to where the best pair is taken first, then the next
    /// @param placedGreedily how many places have a partner then
    /// @param today of places that have a partner today that could be ranked
    /// @param random what partners given by lot add up to
    /// @param kept what keeping the pact of today costs, by place, of places that have one with a
    ///     score
    /// @param allKept what the scores add up to where all of those are kept; empty where partners
    ///     would have more than `most`
    record Assigned(
            int most,
            List<Couple> couples,
            double total,
            double greedy,
            int placedGreedily,
            Today today,
            Lot random,
            List<KeptPact> kept,
            OptionalDouble allKept)
            implements Assignment {
        public Assigned {
            couples = List.copyOf(couples);
            kept = List.copyOf(kept);
        }
    }

    /// A place and the partner it is given.
    ///
    /// @param rank of the partner for the place by itself
    /// @param first the best for the place by itself
    record Couple(Place place, Place partner, double score, int rank, Place first) {}

    /// What is gained over the pairs of today, each place with the best-scored of its partners.
    ///
    /// @param places how many have one
    /// @param paired their scores with it, added up
    /// @param assigned their scores with what they are given here, added up
    record Today(int places, double paired, double assigned) {}

    /// Scores added up where each place is given a partner by lot, none more than `most` places.
    ///
    /// @param times how often it was drawn
    /// @param low a tenth of the draws lies below
    /// @param high a tenth of the draws lies above
    record Lot(int times, double mean, double low, double high) {}

    /// Not every place can be given a partner.
    ///
    /// @param places how many
    /// @param partners how many there are to give
    /// @param most places that a partner may have
    /// @param least that it would have to be; empty where no number helps
    record Infeasible(int places, int partners, int most, OptionalInt least)
            implements Assignment {}
}
