package org.shanhai.pack;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.shanhai.message.Message;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.Schemas;
import org.shanhai.region.Fact;
import org.shanhai.region.Facts;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Quantity;

/// Finds facts that are there twice, and facts that contradict one another.
///
/// Facts about the same place, industries, measure, scope, year and kind of bound share a key. Two
/// of one source are an error; two of different sources, exact and more than 2 % apart, are a
/// contradiction. A pack that stands on another replaces by the facts of a key all that the packs
/// below say of the same, of whatever kind of bound.
final class FactKeys {
    private static final double APART = 0.02;
    private static final long RELATION = 7L << 11;

    private static final class Group {
        private final Map<String, Integer> bySource = new HashMap<>();
        private int lowest;
        private int highest;
    }

    private final Facts.Builder facts;
    private final Problems problems;
    private long[] keys = new long[1024];
    private int size;
    /// By pack read so far, from the top down: what it says something of, sorted.
    private final List<long[]> taken = new ArrayList<>();
    private int packStart;

    FactKeys(Facts.Builder facts, Problems problems) {
        this.facts = facts;
        this.problems = problems;
    }

    /// Takes the key of the next fact of the builder.
    void add(long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size++] = key;
    }

    /// @param relation the kind of bound; 0 of what has no quantity
    static long key(int place, int industry, int measure, int relation, int scope, int year) {
        long key = Objects.checkIndex(place, 1 << 20);
        key = (key << 17) | Objects.checkIndex(industry, 1 << 17);
        key = (key << 10) | Objects.checkIndex(measure, 1 << 10);
        key = (key << 3) | relation;
        key = (key << 3) | scope;
        return (key << 8) | (year - Years.FIRST);
    }

    /// Ends the facts of a pack: those of packs below it, read from now on, give way to them.
    void endPack() {
        long[] own = Arrays.copyOfRange(keys, packStart, size);
        Arrays.setAll(own, k -> own[k] & ~RELATION);
        Arrays.sort(own);
        taken.add(own);
        packStart = size;
    }

    /// How many packs up the nearest one is that speaks of the same, whatever it says; empty where
    /// none does.
    OptionalInt findTaker(long key) {
        for (int up = 1; up <= taken.size(); up++) {
            if (Arrays.binarySearch(taken.get(taken.size() - up), key & ~RELATION) >= 0) {
                return OptionalInt.of(up);
            }
        }
        return OptionalInt.empty();
    }

    /// Reports what is there twice and what contradicts. Sorting a copy finds the few keys that
    /// recur without the random reads of a hash table of millions.
    void report() {
        long[] sorted = Arrays.copyOf(keys, size);
        Arrays.sort(sorted);
        Map<Long, Group> groups = new LinkedHashMap<>();
        for (int k = 1; k < size; k++) {
            if (sorted[k] == sorted[k - 1]) {
                groups.putIfAbsent(sorted[k], new Group());
            }
        }
        for (int number = 0; number < size && !groups.isEmpty(); number++) {
            Group group = groups.get(keys[number]);
            if (group != null) {
                join(group, number);
            }
        }
        groups.values().forEach(this::reportContradiction);
    }

    private void join(Group group, int number) {
        Fact fact = facts.get(number);
        boolean first = group.bySource.isEmpty();
        Integer same = group.bySource.putIfAbsent(fact.source(), number);
        if (same != null) {
            List<String> key = Schemas.get("facts").key();
            Message what = PackMessage.ROW_TWICE.of(key, facts.get(same).origin());
            Fault twice = new Fault(fact.line(), "place", fact.place().key(), what);
            problems.error("facts", fact.file(), twice);
        } else if (first) {
            group.lowest = number;
            group.highest = number;
        } else if (fact.quantity().isPresent() && fact.quantity().get().isPoint()) {
            double value = fact.quantity().get().low();
            group.lowest = value < stated(group.lowest) ? number : group.lowest;
            group.highest = value > stated(group.highest) ? number : group.highest;
        }
    }

    private double stated(int number) {
        return facts.get(number).quantity().map(Quantity::stated).orElse(0.0);
    }

    private void reportContradiction(Group group) {
        double from = stated(group.lowest);
        double to = stated(group.highest);
        double apart = (to - from) / Math.max(Math.abs(from), Math.abs(to));
        Optional<Quantity> least = facts.get(group.lowest).quantity();
        if (!(apart > APART) || least.filter(FactIdentities::isExact).isEmpty()) {
            return;
        }
        Fact earlier = facts.get(Math.min(group.lowest, group.highest));
        Fact later = facts.get(Math.max(group.lowest, group.highest));
        Message what =
                PackMessage.CONTRADICTS.of(
                        later.measure().key(),
                        later.place().key(),
                        said(later.industries()),
                        later.year(),
                        earlier.origin(),
                        text(later),
                        later.source(),
                        text(earlier),
                        earlier.source(),
                        String.format(Locale.ROOT, "%.1f", 100 * apart));
        problems.warning("facts", later.file(), new Fault(later.line(), "value", "", what));
    }

    static Object said(IndustrySet industries) {
        return industries.kind() == IndustrySet.Kind.ALL
                ? PackMessage.ALL_INDUSTRIES.of()
                : industries.key();
    }

    private static String text(Fact fact) {
        double value = fact.quantity().map(Quantity::stated).orElse(0.0);
        return new BigDecimal(value, new MathContext(6)).stripTrailingZeros().toPlainString()
                + " "
                + fact.measure().unit();
    }
}
