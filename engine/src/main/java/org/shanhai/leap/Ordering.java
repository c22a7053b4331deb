package org.shanhai.leap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.shanhai.profile.Percentile;

/// The order of a shortlist: by class, then by what the person is after. Classes that are known go
/// before those that would hold if the industry were in reach. Where reach cannot be told and the
/// person is after nothing in particular, what another later-developed place has goes first: that
/// it was done is the firmest sign there is that it can be.
final class Ordering {
    private Ordering() {}

    /// What the order of an industry rests on.
    ///
    /// @param industry its position, for ties
    /// @param precedented whether a later-developed place, here or outside, is known to have it
    /// @param dirt geometric mean of its pressures over the place's; empty where not known
    record Line(
            int industry,
            Ruling ruling,
            Ruling ifInReach,
            double feasibility,
            boolean precedented,
            OptionalDouble valueAddedPerJob,
            OptionalDouble jobsPerOutput,
            double taxesPerOutput,
            OptionalDouble dirt) {

        static Line of(Candidate candidate, int industry) {
            return new Line(
                    industry,
                    candidate.ruling(),
                    candidate.ifInReach(),
                    candidate.feasibility().value(),
                    candidate.isPrecedented(),
                    candidate.gain().valueAddedPerJob(),
                    candidate.gain().jobsPerOutput(),
                    candidate.gain().taxesPerOutput(),
                    candidate.besidePlace().overall());
        }

        /// Nobody of its kind did it, and whether it is in reach is not known.
        private boolean isBold() {
            return ruling.kind() == LeapClass.NOT_RANKABLE && !precedented;
        }

        private double cleanliness() {
            return dirt.isPresent() ? -dirt.getAsDouble() : Double.NEGATIVE_INFINITY;
        }
    }

    /// The lines in order; ties by the order of the pack.
    static List<Line> sorted(List<Line> lines, Aim aim) {
        double[] keys = keys(lines, aim);
        List<Integer> order = new ArrayList<>();
        for (int k = 0; k < lines.size(); k++) {
            order.add(k);
        }
        order.sort(
                Comparator.comparingInt((Integer k) -> group(lines.get(k)))
                        .thenComparing(k -> aim == Aim.BALANCED && lines.get(k).isBold())
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

    private static double[] keys(List<Line> lines, Aim aim) {
        return switch (aim) {
            case JOBS -> values(lines, line -> orLeast(line.jobsPerOutput()));
            case TAX -> values(lines, Line::taxesPerOutput);
            case VALUE_ADDED -> values(lines, line -> orLeast(line.valueAddedPerJob()));
            case CLEAN -> values(lines, Line::cleanliness);
            case BALANCED -> {
                double[] sum = new double[lines.size()];
                add(sum, values(lines, Line::feasibility));
                add(sum, values(lines, line -> orLeast(line.valueAddedPerJob())));
                add(sum, values(lines, Line::cleanliness));
                yield sum;
            }
        };
    }

    private static double orLeast(OptionalDouble value) {
        return value.orElse(Double.NEGATIVE_INFINITY);
    }

    private static double[] values(List<Line> lines, ToDoubleFunction<Line> of) {
        return lines.stream().mapToDouble(of).toArray();
    }

    private static void add(double[] sum, double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        for (int k = 0; k < sum.length; k++) {
            sum[k] += Percentile.of(values[k], sorted);
        }
    }
}
