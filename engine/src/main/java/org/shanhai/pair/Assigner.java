package org.shanhai.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.shanhai.linalg.Matrix;
import org.shanhai.pair.Assignment.Assigned;
import org.shanhai.pair.Assignment.Couple;
import org.shanhai.pair.Assignment.Infeasible;
import org.shanhai.pair.Assignment.Today;
import org.shanhai.pair.Ranking.Ranked;
import org.shanhai.region.Place;

/// Gives partners to many places at once, by their rankings.
record Assigner(List<Ranking> rankings, List<Place> partners, Matrix scores) {
    private static final double ROUNDING = 1e-9;

    /// @param rankings one for each place, of the same partners
    /// @param partners whom each place may be given
    Assigner(List<Ranking> rankings, List<Place> partners) {
        Map<Place, Integer> columns = new HashMap<>();
        for (int column = 0; column < partners.size(); column++) {
            columns.put(partners.get(column), column);
        }
        Matrix scores = Matrix.zeros(rankings.size(), partners.size());
        java.util.Arrays.fill(scores.storage(), Double.NaN);
        for (int row = 0; row < rankings.size(); row++) {
            for (Ranked ranked : rankings.get(row).partners()) {
                Integer column = columns.get(ranked.partner());
                if (column != null && ranked.score().isPresent()) {
                    scores.set(row, column, ranked.score().getAsDouble());
                }
            }
        }
        this(rankings, List.copyOf(partners), scores);
    }

    /// @param paired whom each place is paired with today
    Assignment assign(int most, List<List<Paired>> paired) {
        Optional<int[]> best = Matching.best(scores, most);
        if (best.isEmpty()) {
            return new Infeasible(rankings.size(), partners.size(), most, least(most + 1));
        }
        int[] columnOf = best.get();
        int[] greedy = Matching.greedy(scores, most);
        List<Couple> couples = new ArrayList<>();
        for (int row = 0; row < columnOf.length; row++) {
            Ranking ranking = rankings.get(row);
            Ranked given = ranking.find(partners.get(columnOf[row])).orElseThrow();
            couples.add(
                    new Couple(
                            ranking.place(),
                            given.partner(),
                            given.score().orElseThrow(),
                            given.rank().orElseThrow(),
                            ranking.partners().getFirst().partner()));
        }
        return new Assigned(
                most,
                couples,
                total(columnOf),
                total(greedy),
                (int) IntStream.of(greedy).filter(column -> column >= 0).count(),
                today(columnOf, paired),
                new Lots(scores, most).draw(),
                kept(columnOf, most, paired),
                allKept(most, paired));
    }

    /// Each pact of today forced, the others free.
    private List<KeptPact> kept(int[] free, int most, List<List<Paired>> paired) {
        List<KeptPact> kept = new ArrayList<>();
        for (int row = 0; row < free.length; row++) {
            OptionalInt pact = pact(row, paired.get(row));
            if (pact.isPresent()) {
                Matrix forced = scores.copy();
                force(forced, row, pact.getAsInt());
                Optional<int[]> with = Matching.best(forced, most);
                if (with.isPresent()) {
                    kept.add(kept(row, free, with.get()));
                }
            }
        }
        return kept;
    }

    private KeptPact kept(int row, int[] free, int[] with) {
        Ranking ranking = rankings.get(row);
        Ranked partner = ranking.find(partners.get(with[row])).orElseThrow();
        Ranked instead = ranking.find(partners.get(free[row])).orElseThrow();
        Map<ScorePart, Double> parts = new EnumMap<>(ScorePart.class);
        for (ScorePart part : ranking.counted()) {
            double here = partner.find(part).orElseThrow().percentile();
            double there = instead.find(part).orElseThrow().percentile();
            parts.put(part, here - there);
        }
        int moved =
                (int)
                        IntStream.range(0, free.length)
                                .filter(other -> other != row && free[other] != with[other])
                                .count();
        // What is the same but for rounding costs nothing.
        double cost = total(free) - total(with);
        return new KeptPact(
                ranking.place(),
                partner.partner(),
                instead.partner(),
                cost > ROUNDING ? cost : 0,
                moved,
                parts);
    }

    private OptionalDouble allKept(int most, List<List<Paired>> paired) {
        Matrix forced = scores.copy();
        for (int row = 0; row < rankings.size(); row++) {
            OptionalInt pact = pact(row, paired.get(row));
            if (pact.isPresent()) {
                force(forced, row, pact.getAsInt());
            }
        }
        Optional<int[]> with = Matching.best(forced, most);
        return with.isPresent() ? OptionalDouble.of(total(with.get())) : OptionalDouble.empty();
    }

    private static void force(Matrix scores, int row, int column) {
        for (int other = 0; other < scores.columns(); other++) {
            if (other != column) {
                scores.set(row, other, Double.NaN);
            }
        }
    }

    /// The column of the pact of today with the best score.
    private OptionalInt pact(int row, List<Paired> paired) {
        return paired.stream()
                .filter(Paired::isPact)
                .flatMap(each -> each.unit().stream())
                .mapToInt(partners::indexOf)
                .filter(column -> column >= 0 && !Double.isNaN(scores.get(row, column)))
                .boxed()
                .max(Comparator.comparingDouble(column -> scores.get(row, column)))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private OptionalInt least(int from) {
        return IntStream.rangeClosed(from, rankings.size())
                .filter(most -> Matching.best(scores, most).isPresent())
                .findFirst();
    }

    private double total(int[] columnOf) {
        return IntStream.range(0, columnOf.length)
                .filter(row -> columnOf[row] >= 0)
                .mapToDouble(row -> scores.get(row, columnOf[row]))
                .sum();
    }

    private Today today(int[] columnOf, List<List<Paired>> paired) {
        int places = 0;
        double now = 0;
        double assigned = 0;
        for (int row = 0; row < columnOf.length; row++) {
            Ranking ranking = rankings.get(row);
            OptionalDouble best =
                    paired.get(row).stream()
                            .flatMap(each -> each.unit().stream())
                            .flatMap(unit -> ranking.find(unit).stream())
                            .filter(each -> each.score().isPresent())
                            .mapToDouble(each -> each.score().getAsDouble())
                            .max();
            if (best.isPresent()) {
                places++;
                now += best.getAsDouble();
                assigned += scores.get(row, columnOf[row]);
            }
        }
        return new Today(places, now, assigned);
    }
}
