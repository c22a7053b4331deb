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
import org.shanhai.region.Basis;
import org.shanhai.region.Place;

/// The possible partners of a place, best first.
///
/// The score of a partner is the weighted mean of the percentiles of its parts among those whose
/// part is known, (worse + equal / 2) / all with itself among the equal. A part counts where it
/// is known of at least half of the partners and tells some apart; of whom one that counts is not
/// known, there is no
/// score: what is not known is neither good nor bad.
///
/// @param counted the parts that count, those without weight left out
/// @param partners those with a score first, by score, then in the order given
public record Ranking(Place place, Weights weights, Set<Part> counted, List<Ranked> partners) {
    public Ranking {
        counted = Collections.unmodifiableSet(ordered(counted));
        partners = List.copyOf(partners);
    }

    private static Set<Part> ordered(Set<Part> parts) {
        Set<Part> ordered = EnumSet.noneOf(Part.class);
        ordered.addAll(parts);
        return ordered;
    }

    /// A value with its range, a single value where there is none.
    public record Value(double value, double low, double high, Basis basis) {
        static Value exactly(double value, Basis basis) {
            return new Value(value, value, value, basis);
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
            Place partner, OptionalInt rank, OptionalDouble score, Map<Part, Standing> parts) {
        public Ranked {
            parts = Collections.unmodifiableMap(ordered(parts));
        }

        private static Map<Part, Standing> ordered(Map<Part, Standing> parts) {
            Map<Part, Standing> ordered = new EnumMap<>(Part.class);
            ordered.putAll(parts);
            return ordered;
        }

        public Optional<Standing> find(Part part) {
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
            Place place, List<Place> partners, List<Map<Part, Value>> values, Weights weights) {
        Set<Part> counted = EnumSet.noneOf(Part.class);
        for (Part part : Part.values()) {
            long known = values.stream().filter(each -> each.containsKey(part)).count();
            if (weights.of(part) > 0
                    && known > 0
                    && 2 * known >= partners.size()
                    && differ(part, values)) {
                counted.add(part);
            }
        }
        List<Map<Part, Standing>> standings = new ArrayList<>();
        List<OptionalDouble> scores = new ArrayList<>();
        for (Map<Part, Value> own : values) {
            Map<Part, Standing> standing = new EnumMap<>(Part.class);
            own.forEach((part, value) -> standing.put(part, standing(part, value, values)));
            standings.add(standing);
            scores.add(score(standing, counted, weights));
        }
        List<Ranked> ranked = new ArrayList<>();
        for (int k = 0; k < partners.size(); k++) {
            OptionalDouble own = scores.get(k);
            OptionalInt rank =
                    own.isEmpty()
                            ? OptionalInt.empty()
                            : OptionalInt.of(
                                    1
                                            + (int)
                                                    scores.stream()
                                                            .filter(OptionalDouble::isPresent)
                                                            .filter(
                                                                    s ->
                                                                            s.getAsDouble()
                                                                                    > own
                                                                                            .getAsDouble())
                                                            .count());
            ranked.add(new Ranked(partners.get(k), rank, own, standings.get(k)));
        }
        // The sort is stable: equals stay in the order given.
        ranked.sort(Comparator.comparingInt(each -> each.rank().orElse(Integer.MAX_VALUE)));
        return new Ranking(place, weights, counted, ranked);
    }

    /// Whether a part tells any two partners apart; a single partner needs not be told apart.
    private static boolean differ(Part part, List<Map<Part, Value>> values) {
        long different =
                values.stream()
                        .flatMap(each -> Optional.ofNullable(each.get(part)).stream())
                        .mapToDouble(Value::value)
                        .distinct()
                        .count();
        return different > 1 || values.size() == 1;
    }

    private static OptionalDouble score(
            Map<Part, Standing> standing, Set<Part> counted, Weights weights) {
        if (counted.isEmpty() || !standing.keySet().containsAll(counted)) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        double weight = 0;
        for (Part part : counted) {
            sum += weights.of(part) * Objects.requireNonNull(standing.get(part)).percentile();
            weight += weights.of(part);
        }
        return OptionalDouble.of(sum / weight);
    }

    private static Standing standing(Part part, Value own, List<Map<Part, Value>> values) {
        int better = 0;
        int equal = 0;
        int all = 0;
        for (Map<Part, Value> other : values) {
            Value value = other.get(part);
            if (value != null) {
                int order = Double.compare(part.merit(value.value()), part.merit(own.value()));
                better += order > 0 ? 1 : 0;
                equal += order == 0 ? 1 : 0;
                all++;
            }
        }
        double percentile = (all - better - equal + equal / 2.0) / all;
        return new Standing(own, percentile, 1 + better, all);
    }
}
