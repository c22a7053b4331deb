package org.shanhai.app.report.study;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shanhai.pair.Assignment;
import org.shanhai.pair.Assignment.Assigned;
import org.shanhai.pair.PairProspect;
import org.shanhai.pair.Pairing;
import org.shanhai.profile.Structure;
import org.shanhai.region.Place;

/// The partners of all mountain places, worked out once.
///
/// @param lines each mountain place with all coast places, in order
/// @param assignment partners given to all at once
public record PairStudy(Pairing pairing, List<Line> lines, Assignment assignment) {
    public PairStudy {
        lines = List.copyOf(lines);
    }

    /// Empty where that cannot be.
    public Optional<Assigned> assigned() {
        return assignment instanceof Assigned found ? Optional.of(found) : Optional.empty();
    }

    /// A mountain place and all coast places, worth most first.
    public record Line(Place place, List<PairProspect> prospects) {
        public Line {
            prospects = List.copyOf(prospects);
        }

        public Optional<PairProspect> find(Place partner) {
            return prospects.stream().filter(each -> each.partner().equals(partner)).findFirst();
        }

        /// With whom a tie is likeliest of those that are not tied.
        public Optional<PairProspect> likeliest() {
            return prospects.stream()
                    .filter(PairProspect::couldCome)
                    .max(Comparator.comparingDouble(each -> each.chance().getAsDouble()));
        }
    }

    static Optional<PairStudy> find(Optional<Structure> structure, Optional<TradeStudy> trade) {
        if (structure.isEmpty() || trade.flatMap(TradeStudy::findFitted).isEmpty()) {
            return Optional.empty();
        }
        Pairing pairing = Pairing.of(structure.get(), trade.get().findFitted().get());
        List<Place> mountain = pairing.listMountain();
        if (mountain.isEmpty() || pairing.listCoast().isEmpty()) {
            return Optional.empty();
        }
        List<List<PairProspect>> all = pairing.listAll(mountain);
        List<Line> lines =
                IntStream.range(0, all.size())
                        .mapToObj(k -> new Line(mountain.get(k), all.get(k)))
                        .toList();
        return Optional.of(new PairStudy(pairing, lines, pairing.assign()));
    }
}
