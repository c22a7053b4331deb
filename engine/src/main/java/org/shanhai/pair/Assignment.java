package org.shanhai.pair;

import java.util.List;
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
    record Assigned(
            int most,
            List<Couple> couples,
            double total,
            double greedy,
            int placedGreedily,
            Today today)
            implements Assignment {
        public Assigned {
            couples = List.copyOf(couples);
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

    /// Not every place can be given a partner.
    ///
    /// @param places how many
    /// @param partners how many there are to give
    /// @param most places that a partner may have
    /// @param least that it would have to be; empty where no number helps
    record Infeasible(int places, int partners, int most, OptionalInt least)
            implements Assignment {}
}
