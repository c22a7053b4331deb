package org.shanhai.pair;

import java.util.ArrayList;
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
final class Assigner {
    private final List<Ranking> rankings;
    private final List<Place> partners;
    private final Matrix scores;

    /// @param rankings one for each place, of the same partners
    /// @param partners whom each place may be given
    Assigner(List<Ranking> rankings, List<Place> partners) {
        this.rankings = rankings;
        this.partners = List.copyOf(partners);
        Map<Place, Integer> columns = new HashMap<>();
        for (int column = 0; column < partners.size(); column++) {
            columns.put(partners.get(column), column);
        }
        scores = Matrix.zeros(rankings.size(), partners.size());
        java.util.Arrays.fill(scores.storage(), Double.NaN);
        for (int row = 0; row < rankings.size(); row++) {
            for (Ranked ranked : rankings.get(row).partners()) {
                Integer column = columns.get(ranked.partner());
                if (column != null && ranked.score().isPresent()) {
                    scores.set(row, column, ranked.score().getAsDouble());
                }
            }
        }
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
                today(columnOf, paired));
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
