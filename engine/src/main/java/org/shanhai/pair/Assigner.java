package org.shanhai.pair;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.shanhai.linalg.Matrix;
import org.shanhai.pair.Assignment.Assigned;
import org.shanhai.pair.Assignment.Couple;
import org.shanhai.pair.Assignment.Infeasible;
import org.shanhai.pair.Assignment.Today;
import org.shanhai.region.Place;

/// Gives partners to many places at once, by what the best trade of each pair is worth to both, as
/// it is told: in two digits. Of what is worth as much the first by key is taken.
///
/// @param worth value added by place and partner, as it is told; NaN where the two have no trade
record Assigner(
        List<Place> places,
        List<Place> partners,
        List<List<Optional<PairTrade>>> best,
        Matrix worth) {
    private static final double ROUNDING = 1e-9;

    /// @param best the best trade of each place with each partner
    Assigner(List<Place> places, List<Place> partners, List<List<Optional<PairTrade>>> best) {
        Matrix worth =
                Matrix.of(
                        places.size(),
                        partners.size(),
                        (row, column) ->
                                best.get(row)
                                        .get(column)
                                        .map(trade -> told(trade.both().valueAdded()))
                                        .orElse(Double.NaN));
        this(List.copyOf(places), List.copyOf(partners), best, worth);
    }

    private static double told(double amount) {
        return new BigDecimal(amount).round(new MathContext(2)).doubleValue();
    }

    /// [Matching#best], whatever order places and partners come in.
    private Optional<int[]> match(Matrix values, int most) {
        int[] rows = byKey(places);
        int[] columns = byKey(partners);
        Matrix sorted =
                Matrix.of(rows.length, columns.length, (r, c) -> values.get(rows[r], columns[c]));
        return Matching.best(sorted, most)
                .map(
                        found -> {
                            int[] columnOf = new int[rows.length];
                            for (int r = 0; r < rows.length; r++) {
                                columnOf[rows[r]] = columns[found[r]];
                            }
                            return columnOf;
                        });
    }

    private static int[] byKey(List<Place> places) {
        return IntStream.range(0, places.size())
                .boxed()
                .sorted(Comparator.comparing(k -> places.get(k).key()))
                .mapToInt(k -> k)
                .toArray();
    }

    /// @param paired whom each place is paired with today
    Assignment assign(int most, List<List<Paired>> paired) {
        Optional<int[]> free = match(worth, most);
        if (free.isEmpty()) {
            return new Infeasible(places.size(), partners.size(), most, least(most + 1));
        }
        int[] columnOf = free.get();
        List<Couple> couples =
                IntStream.range(0, columnOf.length)
                        .mapToObj(row -> couple(row, columnOf[row]))
                        .toList();
        return new Assigned(
                most,
                couples,
                total(columnOf),
                today(columnOf, paired),
                kept(columnOf, most, paired),
                allKept(most, paired));
    }

    private Couple couple(int row, int column) {
        return new Couple(places.get(row), partners.get(column), trade(row, column));
    }

    private PairTrade trade(int row, int column) {
        return best.get(row).get(column).orElseThrow();
    }

    /// Each pact of today forced, the others free.
    private List<KeptPact> kept(int[] free, int most, List<List<Paired>> paired) {
        List<KeptPact> kept = new ArrayList<>();
        for (int row = 0; row < free.length; row++) {
            OptionalInt pact = today(row, paired.get(row), true);
            if (pact.isPresent()) {
                Matrix forced = worth.copy();
                force(forced, row, pact.getAsInt());
                Optional<int[]> with = match(forced, most);
                if (with.isPresent()) {
                    kept.add(kept(row, free, with.get()));
                }
            }
        }
        return kept;
    }

    private KeptPact kept(int row, int[] free, int[] with) {
        SideGain before = total(free);
        SideGain after = total(with);
        double most = worth(free);
        double cost = most - worth(with);
        return new KeptPact(
                places.get(row),
                partners.get(with[row]),
                partners.get(free[row]),
                // What is told as much costs nothing.
                cost <= ROUNDING * most ? 0 : cost,
                before.jobs().isPresent() && after.jobs().isPresent()
                        ? OptionalDouble.of(
                                before.jobs().getAsDouble() - after.jobs().getAsDouble())
                        : OptionalDouble.empty(),
                (int)
                        IntStream.range(0, free.length)
                                .filter(other -> other != row && free[other] != with[other])
                                .count());
    }

    private Optional<SideGain> allKept(int most, List<List<Paired>> paired) {
        Matrix forced = worth.copy();
        for (int row = 0; row < places.size(); row++) {
            OptionalInt pact = today(row, paired.get(row), true);
            if (pact.isPresent()) {
                force(forced, row, pact.getAsInt());
            }
        }
        return match(forced, most).map(this::total);
    }

    private static void force(Matrix worth, int row, int column) {
        for (int other = 0; other < worth.columns(); other++) {
            if (other != column) {
                worth.set(row, other, Double.NaN);
            }
        }
    }

    /// The column of the partner of today that is worth most.
    private OptionalInt today(int row, List<Paired> paired, boolean pacts) {
        return paired.stream()
                .filter(each -> !pacts || each.isPact())
                .flatMap(each -> each.unit().stream())
                .mapToInt(partners::indexOf)
                .filter(column -> column >= 0 && !Double.isNaN(worth.get(row, column)))
                .boxed()
                .min(
                        Comparator.<Integer>comparingDouble(column -> -worth.get(row, column))
                                .thenComparing(column -> partners.get(column).key()))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private OptionalInt least(int from) {
        return IntStream.rangeClosed(from, places.size())
                .filter(most -> match(worth, most).isPresent())
                .findFirst();
    }

    private double worth(int[] columnOf) {
        return IntStream.range(0, columnOf.length)
                .mapToDouble(row -> worth.get(row, columnOf[row]))
                .sum();
    }

    private SideGain total(int[] columnOf) {
        return IntStream.range(0, columnOf.length)
                .mapToObj(row -> trade(row, columnOf[row]).both())
                .reduce(SideGain::plus)
                .orElse(SideGain.NONE);
    }

    private Today today(int[] columnOf, List<List<Paired>> paired) {
        List<Couple> pairs = new ArrayList<>();
        SideGain now = SideGain.NONE;
        SideGain assigned = SideGain.NONE;
        for (int row = 0; row < columnOf.length; row++) {
            OptionalInt today = today(row, paired.get(row), false);
            if (today.isPresent()) {
                pairs.add(couple(row, today.getAsInt()));
                now = now.plus(trade(row, today.getAsInt()).both());
                assigned = assigned.plus(trade(row, columnOf[row]).both());
            }
        }
        return new Today(pairs, now, assigned);
    }
}
