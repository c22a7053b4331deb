package org.shanhai.admit.expected;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/// How often knowing a figure would turn the likeliest verdict: the share of its values, as they
/// are drawn, at which another verdict is likeliest than now.
///
/// Draws are sorted by the figure and taken in [#SLICES] of equal number; in each the figure is as
/// good as known. The expected value of that information (Raiffa and Schlaifer 1961) is by how much
/// the chance of being right grows.
///
/// @param magnitude that would be asked
/// @param turns the share of its values that turn the verdict
/// @param gain by which the chance of the likeliest verdict rises on average
public record Turning(Magnitude magnitude, double turns, double gain) {
    static final int SLICES = 20;

    /// The figures in the order to ask for them: by how often they turn, then by what is gained.
    ///
    /// @param asked those that are not known exactly
    /// @param verdict of each draw
    public static <V extends Comparable<V>> List<Turning> order(
            Draws draws, Collection<Magnitude> asked, Function<Draws.Draw, V> verdict) {
        List<V> verdicts = draws.each(verdict);
        List<Turning> all = new ArrayList<>();
        for (Magnitude magnitude : asked) {
            all.add(of(draws, magnitude, verdicts));
        }
        all.sort(
                Comparator.comparingDouble(Turning::turns)
                        .thenComparingDouble(Turning::gain)
                        .reversed()
                        .thenComparing(Turning::magnitude));
        return List.copyOf(all);
    }

    private static <V extends Comparable<V>> Turning of(
            Draws draws, Magnitude magnitude, List<V> verdicts) {
        List<Integer> byValue =
                IntStream.range(0, draws.count())
                        .boxed()
                        .sorted(Comparator.comparingDouble(d -> draws.get(d).get(magnitude)))
                        .toList();
        V now = likeliest(verdicts);
        double before = share(verdicts, now);
        double turns = 0;
        double right = 0;
        for (int slice = 0; slice < SLICES; slice++) {
            int from = (int) ((long) slice * byValue.size() / SLICES);
            int to = (int) ((long) (slice + 1) * byValue.size() / SLICES);
            List<V> inside = byValue.subList(from, to).stream().map(verdicts::get).toList();
            V then = likeliest(inside);
            double part = (double) (to - from) / byValue.size();
            turns += then.equals(now) ? 0 : part;
            right += part * share(inside, then);
        }
        return new Turning(magnitude, turns, Math.max(0, right - before));
    }

    /// Of equally likely ones the lowest: the more careful.
    static <V extends Comparable<V>> V likeliest(List<V> verdicts) {
        Map<V, Integer> counts = new HashMap<>();
        verdicts.forEach(one -> counts.merge(one, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<V, Integer>comparingByValue()
                                .thenComparing(Map.Entry.<V, Integer>comparingByKey().reversed()))
                .orElseThrow()
                .getKey();
    }

    private static <V> double share(List<V> verdicts, V one) {
        return (double) verdicts.stream().filter(one::equals).count() / verdicts.size();
    }
}
