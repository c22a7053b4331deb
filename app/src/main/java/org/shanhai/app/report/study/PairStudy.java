package org.shanhai.app.report.study;

import java.util.List;
import java.util.Optional;
import org.shanhai.pair.Assignment;
import org.shanhai.pair.Assignment.Assigned;
import org.shanhai.pair.Pairing;
import org.shanhai.pair.Ranking;
import org.shanhai.pair.Weights;
import org.shanhai.profile.Structure;

/// The partners of all mountain places, worked out once.
///
/// @param rankings of coast places, by each mountain place in order
/// @param assigned partners given to all at once; empty where that cannot be
public record PairStudy(Pairing pairing, List<Ranking> rankings, Optional<Assigned> assigned) {
    public PairStudy {
        rankings = List.copyOf(rankings);
    }

    static Optional<PairStudy> find(Optional<Structure> structure, Optional<TradeStudy> trade) {
        if (structure.isEmpty() || trade.isEmpty()) {
            return Optional.empty();
        }
        Pairing pairing = trade.get().pairing(structure.get());
        List<Ranking> rankings = pairing.rankMountain(Weights.standard());
        if (rankings.isEmpty() || rankings.getFirst().partners().isEmpty()) {
            return Optional.empty();
        }
        Optional<Assigned> assigned =
                switch (pairing.assign(rankings, pairing.leastLoad())) {
                    case Assigned found -> Optional.of(found);
                    case Assignment.Infeasible none -> Optional.empty();
                };
        return Optional.of(new PairStudy(pairing, rankings, assigned));
    }
}
