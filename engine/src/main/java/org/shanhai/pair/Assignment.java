package org.shanhai.pair;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.shanhai.region.Place;

/// Partners for many places at once.
public sealed interface Assignment {
    /// Every place has a partner, no partner more than `most` places, and what the pairs have more
    /// together is as much as it can be.
    ///
    /// @param couples in the order of places
    /// @param total of all couples
    /// @param today of places that have a partner today whose worth is known, in their order
    /// @param kept what keeping the pact of today costs, by place
    /// @param allKept what all have where all of those are kept; empty where partners would have
    ///     more than `most`
    record Assigned(
            int most,
            List<Couple> couples,
            SideGain total,
            Today today,
            List<KeptPact> kept,
            Optional<SideGain> allKept)
            implements Assignment {
        public Assigned {
            couples = List.copyOf(couples);
            kept = List.copyOf(kept);
        }
    }

    /// A place and the partner it is given.
    ///
    /// @param best the trade in which a plant brings the two most
    record Couple(Place place, Place partner, PairTrade best) {}

    /// The pairs of today, each place with the partner that is worth most of those it has, beside
    /// what it is given here.
    ///
    /// @param paired of all of them
    /// @param assigned what they have as they are given here
    record Today(List<Couple> pairs, SideGain paired, SideGain assigned) {
        public Today {
            pairs = List.copyOf(pairs);
        }

        public int places() {
            return pairs.size();
        }
    }

    /// Not every place can be given a partner.
    ///
    /// @param places how many
    /// @param partners how many there are to give
    /// @param most places that a partner may have
    /// @param least that it would have to be; empty where no number helps
    record Infeasible(int places, int partners, int most, OptionalInt least)
            implements Assignment {}
}
