package org.shanhai.leap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.shanhai.capability.entry.ChanceCalibration;
import org.shanhai.capability.entry.ChanceCalibration.Group;
import org.shanhai.capability.entry.Logit;
import org.shanhai.capability.entry.Skill;
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
/// @param fifths of the cells, the lowest chances first, after all chances were moved alike to the
///     share that came
public record EntrySkill(
        int before,
        OptionalInt until,
        boolean outOfTime,
        int places,
        int cells,
        int entries,
        Map<String, Mark> marks,
        List<Group> fifths) {
    /// How long a list is.
    public static final int HEAD = 10;

    private static final int GROUPS = 5;

    /// @param atTen the share entered of the first ten of each list, mean of the lists; of those
    ///     that tie at the end the expected share
    /// @param error its standard error over lists
    /// @param area under the curve of all cells together
    public record Mark(double atTen, double error, double area) {}

    public EntrySkill {
        marks = Map.copyOf(marks);
        fifths = List.copyOf(fifths);
    }

    /// A cell with what it is ranked by.
    private record Scored(EntrySpan.Cell cell, double chance) {}

    /// Of each span of which some places judged entered something, and not all, in order.
    public static List<EntrySkill> list(Region region, List<EntrySpan> spans) {
        return IntStream.range(0, spans.size())
                .mapToObj(
                        k ->
                                of(
                                        region,
                                        spans.get(k),
                                        k > 0 ? spans.subList(0, k) : List.of(spans.get(k)),
                                        k > 0))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<EntrySkill> of(
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
        List<EntrySpan.Cell> open = byPlace.values().stream().flatMap(List::stream).toList();
        int entries = Math.toIntExact(open.stream().filter(EntrySpan.Cell::isEntered).count());
        if (entries == 0 || entries == open.size()) {
            return Optional.empty();
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
        return Optional.of(
                new EntrySkill(
                        span.before(),
                        span.until(),
                        outOfTime,
                        lists.size(),
                        all.size(),
                        entries,
                        marks,
                        fifths(all, (double) entries / all.size())));
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

    private static double area(List<Scored> cells, ToDoubleFunction<Scored> score) {
        return Skill.of(cells.stream().mapToDouble(score).toArray(), outcomes(cells)).rocAuc();
    }

    private static boolean[] outcomes(List<Scored> cells) {
        boolean[] came = new boolean[cells.size()];
        for (int c = 0; c < came.length; c++) {
            came[c] = cells.get(c).cell().isEntered();
        }
        return came;
    }

    private static List<Group> fifths(List<Scored> cells, double base) {
        double[] chances = cells.stream().mapToDouble(Scored::chance).toArray();
        double low = -10;
        double high = 10;
        for (int pass = 0; pass < 60; pass++) {
            double middle = (low + high) / 2;
            double mean =
                    Arrays.stream(chances).map(each -> shifted(each, middle)).average().orElse(0);
            low = mean < base ? middle : low;
            high = mean < base ? high : middle;
        }
        double shift = (low + high) / 2;
        return ChanceCalibration.of(
                        Arrays.stream(chances).map(each -> shifted(each, shift)).toArray(),
                        outcomes(cells),
                        GROUPS)
                .groups();
    }

    private static double shifted(double chance, double shift) {
        return 1 / (1 + (1 - chance) / chance * Math.exp(-shift));
    }
}
