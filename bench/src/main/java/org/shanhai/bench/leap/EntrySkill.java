package org.shanhai.bench.leap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.shanhai.capability.entry.ChanceCalibration;
import org.shanhai.capability.entry.Logit;
import org.shanhai.capability.entry.Skill;
import org.shanhai.leap.Candidate;
import org.shanhai.leap.EntryChances;
import org.shanhai.leap.EntrySign;
import org.shanhai.leap.EntrySpan;
import org.shanhai.leap.LeapOrder;
import org.shanhai.leap.Shortlist;
import org.shanhai.region.Region;
import org.shanhai.region.Role;

/// How well lists did where it could be seen: in each later-developed place, told by a fit that
/// knows neither the place nor the span; nor anything later: where no span is over before, the same
/// span in the other places.
///
/// @param earlier the span before, from which growth is told; empty where there is none
/// @param lists of each place what could have been entered
record EntrySkill(EntrySpan span, Optional<EntrySpan> earlier, List<List<Told>> lists) {
    private static final int GROUPS = 5;

    /// No worth × clean is more.
    private static final double MOST = 1e6;

    EntrySkill {
        lists = List.copyOf(lists);
    }

    /// A cell, and how likely its entry was told to be.
    record Told(EntrySpan.Cell cell, double chance) {}

    /// What is known of a cell beside its chance, by today's standard.
    ///
    /// @param open whether it may be proposed ([Candidate#couldBeProposed()])
    record Value(boolean open, double clean, double worth) {
        static Value of(Candidate candidate) {
            return new Value(
                    candidate.couldBeProposed(), candidate.clean(), candidate.worth().orElse(1));
        }

        double weight() {
            return clean * worth;
        }
    }

    /// What is put in order by, the highest first.
    @FunctionalInterface
    interface By extends ToDoubleFunction<Told> {}

    /// Of the first ten of each list; of those that tie at the end the expected share.
    ///
    /// @param came the share that was entered, mean of the lists
    /// @param clean how clean that was ([Candidate#clean()])
    /// @param worth what a job of that brings ([Candidate#worth()])
    /// @param brought by list, came × clean × worth, a place of the ten
    record Head(double came, double clean, double worth, List<Double> brought) {
        Head {
            brought = List.copyOf(brought);
        }

        /// How much more the first ten brought, with its standard error over lists.
        Share ahead(Head other) {
            return Share.of(
                    IntStream.range(0, brought.size())
                            .mapToDouble(k -> brought.get(k) - other.brought.get(k)));
        }

        double mean() {
            return Share.of(brought.stream().mapToDouble(each -> each)).mean();
        }
    }

    /// A mean over lists.
    ///
    /// @param error its standard error
    record Share(double mean, double error) {
        /// Whether it is above 0 with nineteen chances in twenty.
        boolean isAhead() {
            return mean > 1.645 * error;
        }

        static Share of(DoubleStream lists) {
            double[] shares = lists.toArray();
            double mean = Arrays.stream(shares).average().orElse(0);
            double squares = Arrays.stream(shares).map(x -> (x - mean) * (x - mean)).sum();
            return new Share(
                    mean, Math.sqrt(squares / Math.max(1, shares.length - 1) / shares.length));
        }
    }

    /// Of each span of which some places judged entered something, and not all, in order.
    static List<EntrySkill> list(Region region, List<EntrySpan> spans) {
        return IntStream.range(0, spans.size())
                .mapToObj(
                        k ->
                                new EntrySkill(
                                        spans.get(k),
                                        k > 0 ? Optional.of(spans.get(k - 1)) : Optional.empty(),
                                        told(region, spans, k)))
                .filter(each -> each.base() > 0 && each.base() < 1)
                .toList();
    }

    private static List<List<Told>> told(Region region, List<EntrySpan> spans, int k) {
        EntrySpan span = spans.get(k);
        List<EntrySpan> learnt = k > 0 ? spans.subList(0, k) : List.of(span);
        boolean any = region.insideUnits(Role.MOUNTAIN).length == 0;
        Map<Integer, List<EntrySpan.Cell>> byPlace = new LinkedHashMap<>();
        for (EntrySpan.Cell cell : span.cells()) {
            int unit = region.insideUnits()[cell.place()];
            if (any || region.places().unit(unit).hasRole(Role.MOUNTAIN)) {
                byPlace.computeIfAbsent(cell.place(), key -> new ArrayList<>()).add(cell);
            }
        }
        Logit whole = EntryChances.fit(learnt, -1, Optional.empty());
        return byPlace.entrySet().parallelStream()
                .map(
                        place -> {
                            Logit others =
                                    EntryChances.fit(learnt, place.getKey(), Optional.of(whole));
                            return place.getValue().stream()
                                    .map(cell -> new Told(cell, others.chance(span.row(cell))))
                                    .toList();
                        })
                .toList();
    }

    private List<Told> all() {
        return lists.stream().flatMap(List::stream).toList();
    }

    /// What came by chance.
    double base() {
        return all().stream().mapToDouble(EntrySkill::came).average().orElse(0);
    }

    private static double came(Told told) {
        return told.cell().isEntered() ? 1 : 0;
    }

    /// The chance, and what else one could go by: how much of what is related to it is there, how
    /// large it is elsewhere, how fast it grew there over the span before (where that is known),
    /// and whether a firm of it is seen.
    Map<String, By> orders() {
        Map<String, By> orders = new LinkedHashMap<>();
        orders.put(LeapOrder.CHANCE.key(), Told::chance);
        orders.put("density", by(span, EntrySign.RELATED));
        By size = by(span, EntrySign.INDUSTRY);
        orders.put("size", size);
        orders.put("seen", each -> Math.signum(by(span, EntrySign.SEEN).applyAsDouble(each)));
        earlier.map(before -> by(before, EntrySign.INDUSTRY))
                .ifPresent(before -> orders.put("growth", each -> growth(each, before, size)));
        return orders;
    }

    /// The same of what may be proposed, with the orders that can be asked for ([LeapOrder]), of
    /// what is seen by worth × clean, and with none at all.
    Map<String, By> listed(Function<EntrySpan.Cell, Value> values) {
        By weight = each -> values.apply(each.cell()).weight();
        Map<String, By> orders = orders();
        By seen = Objects.requireNonNull(orders.get("seen"));
        orders.put(LeapOrder.EXPECTED.key(), each -> each.chance() * weight.applyAsDouble(each));
        orders.put(LeapOrder.WORTH.key(), each -> values.apply(each.cell()).worth());
        orders.put("seen", each -> MOST * seen.applyAsDouble(each) + weight.applyAsDouble(each));
        orders.put("none", each -> 0);
        return orders;
    }

    private static By by(EntrySpan span, EntrySign sign) {
        return each -> span.row(each.cell())[sign.ordinal()];
    }

    /// @param before and now: ln(1 + firms elsewhere)
    private static double growth(Told of, By before, By now) {
        double until = Math.exp(before.applyAsDouble(of));
        return Math.log((Math.exp(now.applyAsDouble(of)) - until + 2) / (until + 1));
    }

    /// Of the ten that stand first among all that could have been entered the share that came.
    Share atTen(By by) {
        return Share.of(lists.stream().mapToDouble(list -> head(list, by, EntrySkill::came)));
    }

    /// The area under the curve of all cells together.
    double area(By by) {
        return Skill.of(all().stream().mapToDouble(by).toArray(), outcomes()).rocAuc();
    }

    /// Of the ten that stand first among what may be proposed, by today's standard.
    Head head(By by, Function<EntrySpan.Cell, Value> values) {
        Predicate<Told> open = each -> values.apply(each.cell()).open();
        List<List<Told>> listed =
                lists.stream().map(list -> list.stream().filter(open).toList()).toList();
        ToDoubleFunction<Told> clean = each -> values.apply(each.cell()).clean();
        ToDoubleFunction<Told> worth = each -> values.apply(each.cell()).worth();
        double came = mean(listed, by, EntrySkill::came);
        return new Head(
                came,
                mean(listed, by, each -> came(each) * clean.applyAsDouble(each)) / came,
                mean(listed, by, each -> came(each) * worth.applyAsDouble(each)) / came,
                listed.stream()
                        .map(
                                list ->
                                        head(
                                                list,
                                                by,
                                                each ->
                                                        came(each)
                                                                * values.apply(each.cell())
                                                                        .weight()))
                        .toList());
    }

    private static double mean(List<List<Told>> lists, By by, ToDoubleFunction<Told> counted) {
        return lists.stream().mapToDouble(list -> head(list, by, counted)).average().orElse(0);
    }

    private static double head(List<Told> list, By by, ToDoubleFunction<Told> counted) {
        int head = Math.min(Shortlist.HEAD, list.size());
        if (head == 0) {
            return 0;
        }
        double[] sorted = list.stream().mapToDouble(by).sorted().toArray();
        double last = sorted[sorted.length - head];
        int above = 0;
        int tied = 0;
        double sum = 0;
        double sumTied = 0;
        for (Told each : list) {
            double own = by.applyAsDouble(each);
            double count = counted.applyAsDouble(each);
            above += own > last ? 1 : 0;
            sum += own > last ? count : 0;
            tied += own == last ? 1 : 0;
            sumTied += own == last ? count : 0;
        }
        return (sum + (head - above) * sumTied / tied) / head;
    }

    private boolean[] outcomes() {
        return outcomes(all().stream().map(Told::cell).toList());
    }

    static boolean[] outcomes(List<EntrySpan.Cell> cells) {
        boolean[] came = new boolean[cells.size()];
        for (int c = 0; c < came.length; c++) {
            came[c] = cells.get(c).isEntered();
        }
        return came;
    }

    /// Fifths of the cells, the lowest chances first, after all chances were moved alike to the
    /// share that came.
    List<ChanceCalibration.Group> fifths() {
        double[] chances = all().stream().mapToDouble(Told::chance).toArray();
        double low = -10;
        double high = 10;
        for (int pass = 0; pass < 60; pass++) {
            double middle = (low + high) / 2;
            boolean less = Arrays.stream(shifted(chances, middle)).average().orElse(0) < base();
            low = less ? middle : low;
            high = less ? high : middle;
        }
        return ChanceCalibration.of(shifted(chances, (low + high) / 2), outcomes(), GROUPS)
                .groups();
    }

    private static double[] shifted(double[] chances, double by) {
        return Arrays.stream(chances).map(p -> 1 / (1 + (1 - p) / p * Math.exp(-by))).toArray();
    }
}
