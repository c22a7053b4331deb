package org.shanhai.leap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// The order of a shortlist: by class, then by utility. Classes that are known go before those that
/// would hold if the industry were in reach. Where reach cannot be told and counts, what another
/// later-developed place has goes first: that it was done is the firmest sign there is that it can
/// be.
final class Ordering {
    private Ordering() {}

    /// What the order of an industry rests on.
    ///
    /// @param industry its position, for ties
    /// @param precedented whether a later-developed place, here or outside, is known to have it
    /// @param values by aspect, more is better; what is not known is not there
    record Line(
            int industry,
            Ruling ruling,
            Ruling ifInReach,
            boolean precedented,
            Map<Aspect, Double> values) {

        static Line of(Candidate candidate, int industry) {
            return new Line(
                    industry,
                    candidate.ruling(),
                    candidate.ifInReach(),
                    candidate.isPrecedented(),
                    values(
                            candidate,
                            candidate.feasibility().value(),
                            candidate.besidePlace().overall()));
        }

        /// @param feasibility density, or the relatedness of the nearest
        /// @param dirt mean of its pressures over the place's; empty where not known
        static Map<Aspect, Double> values(
                Candidate candidate, double feasibility, OptionalDouble dirt) {
            Map<Aspect, Double> values = new EnumMap<>(Aspect.class);
            values.put(Aspect.REACH, feasibility);
            candidate.suppliers().ifPresent(v -> values.put(Aspect.SUPPLIERS, v));
            candidate.gain().valueAddedPerJob().ifPresent(v -> values.put(Aspect.VALUE, v));
            dirt.ifPresent(times -> values.put(Aspect.CLEAN, -times));
            candidate.land().valueAdded().ifPresent(v -> values.put(Aspect.LAND, v));
            candidate.gain().valueAddedPerEnergy().ifPresent(v -> values.put(Aspect.ENERGY, v));
            candidate.gain().jobsPerOutput().ifPresent(v -> values.put(Aspect.JOBS, v));
            values.put(Aspect.TAX, candidate.gain().taxesPerOutput());
            return values;
        }

        /// Nobody of its kind did it, and whether it is in reach is not known.
        private boolean isBold() {
            return ruling.kind() == LeapClass.NOT_RANKABLE && !precedented;
        }
    }

    /// The lines in order; ties by the order of the pack.
    static List<Line> sorted(List<Line> lines, Utility utility) {
        return sorted(lines, utility, new AspectRanks(lines, utility));
    }

    /// The same by ranks that were found already.
    static List<Line> sorted(List<Line> lines, Utility utility, AspectRanks ranks) {
        double[] keys = ranks.keys();
        boolean reachCounts = utility.weight(Aspect.REACH) > 0;
        int[] groups = lines.stream().mapToInt(Ordering::group).toArray();
        List<Integer> order = new ArrayList<>();
        for (int k = 0; k < lines.size(); k++) {
            order.add(k);
        }
        order.sort(
                Comparator.comparingInt((Integer k) -> groups[k])
                        .thenComparing(k -> reachCounts && lines.get(k).isBold())
                        .thenComparingDouble(k -> -keys[k])
                        .thenComparingInt(k -> lines.get(k).industry()));
        return order.stream().map(lines::get).toList();
    }

    static int group(Line line) {
        return switch (line.ruling().kind()) {
            case HAS -> 0;
            case LEAP -> 1;
            case STEP -> 3;
            case NEITHER -> 5;
            case NOT_RANKABLE ->
                    switch (line.ifInReach().kind()) {
                        case LEAP -> 2;
                        case STEP -> 4;
                        case NEITHER -> 6;
                        case HAS, TRAP, FAR, NOT_RANKABLE -> 7;
                    };
            case FAR -> 8;
            case TRAP -> 9;
        };
    }
}
