package org.shanhai.pack;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanhai.pack.table.Fault;
import org.shanhai.region.Fact;
import org.shanhai.region.Facts;
import org.shanhai.region.Quantity;

/// Finds facts that are there twice, and facts that contradict one another.
///
/// Facts about the same place, industries, measure, scope, year and kind of bound share a key. Two
/// of one source are an error; two of different sources, exact and more than 2 % apart, are a
/// contradiction.
final class FactKeys {
    private static final double APART = 0.02;

    /// The facts of a key that has several.
    private static final class Group {
        private final Map<String, Integer> bySource = new HashMap<>();
        private int lowest;
        private int highest;
    }

    private final Facts.Builder facts;
    private final Problems problems;
    private final LongIntMap first = new LongIntMap();
    private final Map<Long, Group> groups = new LinkedHashMap<>();

    FactKeys(Facts.Builder facts, Problems problems) {
        this.facts = facts;
        this.problems = problems;
    }

    /// @param number of the fact in the builder
    void add(
            int number,
            int place,
            int industry,
            int measure,
            int relation,
            int scope,
            int year,
            @Nullable Quantity quantity,
            String source) {
        long key = place;
        key = key << 17 | industry;
        key = key << 10 | measure;
        key = key << 3 | relation;
        key = key << 3 | scope;
        key = key << 8 | year - CellCheck.FIRST_YEAR;
        int earlier = first.putIfAbsent(key, number);
        if (earlier >= 0) {
            collide(key, earlier, number, quantity, source);
        }
    }

    private void collide(
            long key, int earlier, int number, @Nullable Quantity quantity, String source) {
        Group group = groups.get(key);
        if (group == null) {
            group = new Group();
            group.bySource.put(facts.get(earlier).source(), earlier);
            group.lowest = earlier;
            group.highest = earlier;
            groups.put(key, group);
        }
        Integer same = group.bySource.putIfAbsent(source, number);
        if (same != null) {
            reportDuplicate(facts.get(same), facts.get(number));
            return;
        }
        if (quantity != null && quantity.isPoint()) {
            if (quantity.low() < stated(group.lowest)) {
                group.lowest = number;
            }
            if (quantity.low() > stated(group.highest)) {
                group.highest = number;
            }
        }
    }

    private double stated(int number) {
        return facts.get(number).quantity().map(Quantity::stated).orElse(0.0);
    }

    private void reportDuplicate(Fact earlier, Fact later) {
        problems.error(
                "facts",
                file(later),
                new Fault(
                        "key-twice",
                        line(later),
                        "place",
                        later.place().key(),
                        ("is there twice: the same place, industry, measure, scope, year, relation"
                                        + " and source stand in %s.")
                                .formatted(earlier.origin()),
                        "Keep one of the two rows."));
    }

    /// Reports keys whose exact figures lie too far apart.
    void reportContradictions() {
        for (Group group : groups.values()) {
            Fact low = facts.get(group.lowest);
            Fact high = facts.get(group.highest);
            double from = stated(group.lowest);
            double to = stated(group.highest);
            if (to - from > APART * Math.max(Math.abs(from), Math.abs(to))
                    && low.quantity().map(q -> !q.about() && q.isPoint()).orElse(false)) {
                report(
                        group.lowest < group.highest ? low : high,
                        group.lowest < group.highest ? high : low,
                        100 * (to - from) / Math.max(Math.abs(from), Math.abs(to)));
            }
        }
    }

    private void report(Fact earlier, Fact later, double percent) {
        problems.warning(
                "facts",
                file(later),
                new Fault(
                        "contradiction",
                        line(later),
                        "value",
                        "",
                        ("%s of %s (%s, %d) contradicts %s: %s here (source %s) against %s there"
                                        + " (source %s), %.1f %% apart.")
                                .formatted(
                                        later.measure().key(),
                                        later.place().key(),
                                        later.industries(),
                                        later.year(),
                                        earlier.origin(),
                                        text(later),
                                        later.source(),
                                        text(earlier),
                                        earlier.source(),
                                        percent),
                        "Keep both if both are serious, or take the weaker one out."));
    }

    private static String text(Fact fact) {
        double value = fact.quantity().map(Quantity::stated).orElse(0.0);
        return new BigDecimal(value, new MathContext(6)).stripTrailingZeros().toPlainString()
                + " "
                + fact.measure().unit();
    }

    private static String file(Fact fact) {
        return fact.origin().substring(0, fact.origin().lastIndexOf(':'));
    }

    private static long line(Fact fact) {
        return Long.parseLong(fact.origin().substring(fact.origin().lastIndexOf(':') + 1));
    }
}
