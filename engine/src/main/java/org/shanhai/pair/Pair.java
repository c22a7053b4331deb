package org.shanhai.pair;

import java.util.List;
import java.util.Optional;
import org.shanhai.pair.Ranking.Ranked;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Travel;

/// One place and one partner, with what the parts of its score are made of.
///
/// @param ranked the partner among all partners of the place
/// @param added what it adds within reach; empty where too little is observed
/// @param latent by kind, known sellers first, the largest first
/// @param clash industries that both are known to have, the largest overlap first
/// @param travel how long it takes, where the pack says
public record Pair(
        Place place,
        Ranked ranked,
        Optional<Added> added,
        List<LatentLink> latent,
        List<SharedIndustry> clash,
        Optional<Travel> travel) {
    public Pair {
        latent = List.copyOf(latent);
        clash = List.copyOf(clash);
    }

    /// What a partner adds to densities within reach.
    ///
    /// @param p part of real pairs of like partners with an excess no less
    /// @param adjusted p adjusted for the number of partners (Benjamini and Hochberg)
    /// @param brought what the partner has and the place lacks, the most worth first
    /// @param gains industries within reach, the largest gain first
    public record Added(
            Addition addition, double p, double adjusted, List<Brought> brought, List<Gain> gains) {
        public Added {
            brought = List.copyOf(brought);
            gains = List.copyOf(gains);
        }
    }

    /// An industry the partner brings.
    ///
    /// @param worth what having it would add to densities within reach, added up
    public record Brought(Industry industry, double worth) {}

    /// An industry within reach: its density alone and what the partner adds.
    public record Gain(Industry industry, double density, double addition) {}
}
