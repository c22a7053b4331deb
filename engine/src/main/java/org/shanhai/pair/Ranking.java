package org.shanhai.pair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shanhai.region.Basis;
import org.shanhai.region.Place;
import org.shanhai.supply.Amount;

/// The possible partners of a place, best first.
///
/// The score of a partner is the weighted mean of the percentiles of its parts among those whose
/// part is known, (worse + equal / 2) / all with itself among the equal. A part counts where it is
/// known of at least half of the partners and tells some apart; of whom one that counts is not
/// known, there is no score: what is not known is neither good nor bad.
///
/// @param counted the parts that count, those without weight left out
/// @param partners those with a score first, by score, then in the order given
public record Ranking(Place place, Weights weights, Set<ScorePart> counted, List<Ranked> partners) {
    public Ranking {
        counted = Collections.unmodifiableSet(ordered(counted));
        partners = List.copyOf(partners);
    }

    private static Set<ScorePart> ordered(Set<ScorePart> parts) {
        Set<ScorePart> ordered = EnumSet.noneOf(ScorePart.class);
        ordered.addAll(parts);
        return ordered;
    }

    /// A value with its range, a single value where there is none.
    public static final class Value {
        private final double value;
        private final Basis basis;
        private final Supplier<Amount> range;

        private Value(double value, Basis basis, Supplier<Amount> range) {
            this.value = value;
            this.basis = basis;
            this.range = range;
        }

        static Value exactly(double value, Basis basis) {
            return new Value(value, basis, () -> Amount.exactly(value));
        }

        /// @param range found when it is asked for: of most partners nobody does
        static Value ranged(double value, Basis basis, Supplier<Amount> range) {
            return new Value(value, basis, range);
        }

        public double value() {
            return value;
        }

        public Basis basis() {
            return basis;
        }

        public Amount range() {
            return range.get();
        }

        public double low() {
            return range().low();
        }

        public double high() {
            return range().high();
        }
    }

    /// A part of a partner among the partners whose part is known.
    ///
    /// @param percentile from 0 to 1, more is better
    /// @param rank 1 for the best, the same for equals
    /// @param of how many
    public record Standing(Value value, double percentile, int rank, int of) {}

    /// One partner.
    ///
    /// @param rank 1 for the best, the same for equals; empty without a score
    /// @param score from 0 to 1; empty where no part that counts is known
    /// @param parts those that are known
    public record Ranked(
            Place partner, OptionalInt rank, OptionalDouble score, Map<ScorePart, Standing> parts) {
        public Ranked {
            parts = Collections.unmodifiableMap(ordered(parts));
        }

        private static Map<ScorePart, Standing> ordered(Map<ScorePart, Standing> parts) {
            Map<ScorePart, Standing> ordered = new EnumMap<>(ScorePart.class);
            ordered.putAll(parts);
            return ordered;
        }

        public Optional<Standing> find(ScorePart part) {
            return Optional.ofNullable(parts.get(part));
        }
    }

    /// The weakest basis of the parts of a partner that count.
    public Optional<Basis> basis(Ranked ranked) {
        return ranked.parts().entrySet().stream()
                .filter(part -> counted.contains(part.getKey()))
                .map(part -> part.getValue().value().basis())
                .reduce(Basis::and);
    }

    public Optional<Ranked> find(Place partner) {
        return partners.stream().filter(each -> each.partner().equals(partner)).findFirst();
    }

    /// How many partners have a score.
    public int scored() {
        return (int) partners.stream().filter(each -> each.score().isPresent()).count();
    }

    /// @param values what is known of each partner, in the order of partners
    static Ranking of(
            Place place,
            List<Place> partners,
            List<Map<ScorePart, Value>> values,
            Weights weights) {
        Map<ScorePart, PartColumn> columns = new EnumMap<>(ScorePart.class);
        for (ScorePart part : ScorePart.values()) {
            columns.put(part, new PartColumn(part, column(part, values)));
        }
        PartnerScores scores = new PartnerScores(columns, weights);
        double[] scored = IntStream.range(0, partners.size()).mapToDouble(scores::of).toArray();
        List<Ranked> ranked = new ArrayList<>();
        for (int k = 0; k < partners.size(); k++) {
            Map<ScorePart, Standing> standings = new EnumMap<>(ScorePart.class);
            int partner = k;
            values.get(k)
                    .forEach(
                            (part, value) ->
                                    standings.put(
                                            part, standing(value, columns.get(part), partner)));
            double own = scored[k];
            ranked.add(
                    Double.isNaN(own)
                            ? new Ranked(
                                    partners.get(k),
                                    OptionalInt.empty(),
                                    OptionalDouble.empty(),
                                    standings)
                            : new Ranked(
                                    partners.get(k),
                                    OptionalInt.of(rank(own, scored)),
                                    OptionalDouble.of(own),
                                    standings));
        }
        // The sort is stable: equals stay in the order given.
        ranked.sort(Comparator.comparingInt(each -> each.rank().orElse(Integer.MAX_VALUE)));
        return new Ranking(place, weights, scores.counted(), ranked);
    }

    private static double[] column(ScorePart part, List<Map<ScorePart, Value>> values) {
        return values.stream()
                .mapToDouble(
                        own ->
                                Optional.ofNullable(own.get(part))
                                        .map(Value::value)
                                        .orElse(Double.NaN))
                .toArray();
    }

    private static Standing standing(Value value, @Nullable PartColumn column, int partner) {
        PartColumn all = Objects.requireNonNull(column);
        return new Standing(value, all.percentile(partner), all.rank(partner), all.known());
    }

    /// 1 for the best, the same for equals.
    static int rank(double own, double[] scores) {
        int rank = 1;
        for (double other : scores) {
            rank += other > own ? 1 : 0;
        }
        return rank;
    }
}
