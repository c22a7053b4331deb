package org.shanhai.leap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.shanhai.capability.entry.Logit;
import org.shanhai.region.Region;
import org.shanhai.region.Role;

/// How well chances of entry did where it could be seen: in each later-developed place, told by a
/// fit that knows neither the place nor the span; nor anything later: where no span is over before,
/// the same span in the other places.
///
/// @param before the last year of what was known
/// @param until the last year of entries; empty where the register has no later end
/// @param outOfTime whether the fit knew earlier spans alone
/// @param places judged
/// @param cells how many could have been entered
/// @param entries how many were
/// @param marks by what is ranked by: `chance`, and each alone `density`, `size`, `growth` (where
///     a span before is known), `seen`
/// @param fifths of the cells, the lowest chances first
public record EntrySkill(
        int before,
        OptionalInt until,
        boolean outOfTime,
        int places,
        int cells,
        int entries,
        Map<String, Mark> marks,
        List<Fifth> fifths) {
    /// How long a list is.
    public static final int HEAD = 10;

    private static final int GROUPS = 5;

    /// @param atTen the share entered of the first ten of each list, mean of the lists; of those
    ///     that tie at the end the expected share
    /// @param error its standard error over lists
    /// @param area under the curve of all cells together
    public record Mark(double atTen, double error, double area) {}

    /// Cells of like chances.
    ///
    /// @param told their mean chance, after all chances were moved alike to the share that came
    /// @param came the share of them that were entered
    public record Fifth(int cells, double told, double came) {}

    public EntrySkill {
        marks = Map.copyOf(marks);
        fifths = List.copyOf(fifths);
    }

    /// A cell with what it is ranked by.
    private record Scored(EntrySpan.Cell cell, double chance) {}

    /// Of each span, in order.
    public static List<EntrySkill> list(Region region, List<EntrySpan> spans) {
        return IntStream.range(0, spans.size())
                .mapToObj(
                        k ->
                                of(
                                        region,
                                        spans.get(k),
                                        k > 0 ? spans.subList(0, k) : List.of(spans.get(k)),
                                        k > 0))
                .toList();
    }

    private static EntrySkill of(
            Region region, EntrySpan span, List<EntrySpan> learnt, boolean outOfTime) {
        int[] units = region.insideUnits();
        boolean[] judged = new boolean[units.length];
        int mountain = region.insideUnits(Role.MOUNTAIN).length;
        for (int r = 0; r < units.length; r++) {
            judged[r] = mountain == 0 || region.places().unit(units[r]).hasRole(Role.MOUNTAIN);
        }
        Map<Integer, List<EntrySpan.Cell>> byPlace = new LinkedHashMap<>();
        for (EntrySpan.Cell cell : span.cells()) {
            if (judged[cell.place()]) {
                byPlace.computeIfAbsent(cell.place(), key -> new ArrayList<>()).add(cell);
            }
        }
        Logit whole = EntryChances.fit(learnt, -1, Optional.empty());
        List<List<Scored>> lists =
                byPlace.entrySet().parallelStream()
                        .map(
                                place -> {
                                    Logit others =
                                            EntryChances.fit(
                                                    learnt, place.getKey(), Optional.of(whole));
                                    return place.getValue().stream()
                                            .map(
                                                    cell ->
                                                            new Scored(
                                                                    cell,
                                                                    others.chance(
                                                                            span.signs()
                                                                                    .row(
                                                                                            cell
                                                                                                    .place(),
                                                                                            cell
                                                                                                    .industry()))))
                                            .toList();
                                })
                        .toList();
        Map<String, Mark> marks = new HashMap<>();
        marks.put("chance", mark(lists, Scored::chance));
        marks.put("density", mark(lists, by(span, EntrySign.RELATED)));
        marks.put("size", mark(lists, by(span, EntrySign.INDUSTRY)));
        marks.put(
                "seen",
                mark(lists, each -> Math.signum(by(span, EntrySign.SEEN).applyAsDouble(each))));
        if (outOfTime) {
            marks.put("growth", mark(lists, by(span, EntrySign.GROWTH)));
        }
        List<Scored> all = lists.stream().flatMap(List::stream).toList();
        int entries = Math.toIntExact(all.stream().filter(each -> each.cell().isEntered()).count());
        return new EntrySkill(
                span.before(),
                span.until(),
                outOfTime,
                lists.size(),
                all.size(),
                entries,
                marks,
                fifths(all, (double) entries / all.size()));
    }

    private static ToDoubleFunction<Scored> by(EntrySpan span, EntrySign sign) {
        return each -> span.signs().get(sign, each.cell().place(), each.cell().industry());
    }

    /// What came by chance.
    public double base() {
        return (double) entries / cells;
    }

    public Mark mark(String key) {
        return java.util.Objects.requireNonNull(marks.get(key), key);
    }

    private static Mark mark(List<List<Scored>> lists, ToDoubleFunction<Scored> score) {
        double[] shares = lists.stream().mapToDouble(list -> atTen(list, score)).toArray();
        double mean = Arrays.stream(shares).average().orElse(0);
        double squares = Arrays.stream(shares).map(each -> (each - mean) * (each - mean)).sum();
        return new Mark(
                mean,
                Math.sqrt(squares / Math.max(1, shares.length - 1) / shares.length),
                area(lists.stream().flatMap(List::stream).toList(), score));
    }

    private static double atTen(List<Scored> list, ToDoubleFunction<Scored> score) {
        int head = Math.min(HEAD, list.size());
        double[] sorted = list.stream().mapToDouble(score).sorted().toArray();
        double last = sorted[sorted.length - head];
        int above = 0;
        int tied = 0;
        int came = 0;
        int cameTied = 0;
        for (Scored each : list) {
            double own = score.applyAsDouble(each);
            int entered = each.cell().isEntered() ? 1 : 0;
            above += own > last ? 1 : 0;
            came += own > last ? entered : 0;
            tied += own == last ? 1 : 0;
            cameTied += own == last ? entered : 0;
        }
        return (came + (head - above) * (double) cameTied / tied) / head;
    }

    /// The chance that one that was entered scores higher than one that was not, ties counting
    /// half.
    private static double area(List<Scored> cells, ToDoubleFunction<Scored> score) {
        double[] yes =
                cells.stream()
                        .filter(each -> each.cell().isEntered())
                        .mapToDouble(score)
                        .sorted()
                        .toArray();
        double won = 0;
        int no = 0;
        for (Scored each : cells) {
            if (!each.cell().isEntered()) {
                no++;
                double own = score.applyAsDouble(each);
                won += above(yes, own, true) / 2.0 + above(yes, own, false) / 2.0;
            }
        }
        return yes.length > 0 && no > 0 ? won / ((double) yes.length * no) : 0.5;
    }

    /// How many are higher, or as high too.
    private static int above(double[] sorted, double than, boolean orEqual) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) / 2;
            boolean counts = orEqual ? sorted[middle] >= than : sorted[middle] > than;
            high = counts ? middle : high;
            low = counts ? low : middle + 1;
        }
        return sorted.length - low;
    }

    private static List<Fifth> fifths(List<Scored> cells, double base) {
        List<Scored> sorted =
                cells.stream().sorted(Comparator.comparingDouble(Scored::chance)).toList();
        double low = -10;
        double high = 10;
        for (int pass = 0; pass < 60; pass++) {
            double shift = (low + high) / 2;
            double mean =
                    sorted.stream()
                            .mapToDouble(each -> shifted(each.chance(), shift))
                            .average()
                            .orElse(0);
            low = mean < base ? shift : low;
            high = mean < base ? high : shift;
        }
        double shift = (low + high) / 2;
        return IntStream.range(0, GROUPS)
                .mapToObj(
                        g ->
                                fifth(
                                        sorted.subList(
                                                sorted.size() * g / GROUPS,
                                                sorted.size() * (g + 1) / GROUPS),
                                        shift))
                .toList();
    }

    private static Fifth fifth(List<Scored> cells, double shift) {
        return new Fifth(
                cells.size(),
                cells.stream()
                        .mapToDouble(each -> shifted(each.chance(), shift))
                        .average()
                        .orElse(0),
                cells.stream()
                        .mapToDouble(each -> each.cell().isEntered() ? 1 : 0)
                        .average()
                        .orElse(0));
    }

    private static double shifted(double chance, double shift) {
        return 1 / (1 + (1 - chance) / chance * Math.exp(-shift));
    }
}
