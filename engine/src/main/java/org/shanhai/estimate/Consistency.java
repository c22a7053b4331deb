package org.shanhai.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.shanhai.region.Fact;
import org.shanhai.region.Measure;

/// Finds out whether exact totals can all hold, before anything is fitted.
///
/// Totals are linear equations in *atoms*: a unit crossed with a class of industries that no
/// total tells apart. Elimination goes from the nation's totals to single units and then to
/// wider places. An equation that follows from those before it is either fulfilled, or off by
/// little (published parts rarely add exactly: the parts stay, the total is set aside and
/// listed), or a conflict. An equation that would need a sum of positive amounts to be negative
/// is a conflict too. The equations that a row was combined from name the facts.
final class Consistency {
    /// How far a total may lie from its known parts before it is a conflict rather than
    /// rounding.
    static final double TOLERANCE = 0.02;

    private static final double ZERO = 1e-9;

    private final Atoms atoms;
    private final KnownCells known;
    private final Map<Integer, Row> rowsByPivot = new HashMap<>();
    private final List<Total> accepted = new ArrayList<>();
    private final List<Conflict> discrepancies = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    /// An equation: Σ coefficient × atom = amount, and the totals it was combined from.
    private record Row(
            TreeMap<Integer, Double> coefficients,
            double amount,
            Set<Total> origins,
            double scale) {}

    /// @param national the totals of the nation's industries, which hold before all others
    /// @param exact the exact totals of places
    Consistency(List<Total> national, List<Total> exact, Atoms atoms, KnownCells known) {
        this.atoms = atoms;
        this.known = known;
        Set<Integer> single = new LinkedHashSet<>();
        for (Total total : exact) {
            if (total.units().length == 1) {
                single.addAll(atoms.within(total).keySet());
            }
        }
        for (Total total : national) {
            insert(total, single);
        }
        List<Total> ordered = new ArrayList<>(exact);
        ordered.sort(
                Comparator.comparingInt((Total t) -> t.units().length)
                        .thenComparingInt(t -> t.industries().length));
        for (Total total : ordered) {
            if (insert(total, Set.of())) {
                accepted.add(total);
            }
        }
    }

    /// The exact totals of places that the fit must meet.
    List<Total> accepted() {
        return accepted;
    }

    List<Conflict> discrepancies() {
        return discrepancies;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    /// @param avoid atoms that are better not eliminated, because other totals are about them
    /// @return whether the total says something new
    private boolean insert(Total total, Set<Integer> avoid) {
        double inside = known.within(total);
        double scale = Math.max(total.low(), inside);
        Row row = reduce(total, total.low() - inside, scale);
        if (row.coefficients().isEmpty()) {
            if (Math.abs(row.amount()) > ZERO * scale) {
                judge(total, row);
            }
            return false;
        }
        double smallest = row.coefficients().values().stream().mapToDouble(c -> c).min().orElse(0);
        double largest = row.coefficients().values().stream().mapToDouble(c -> c).max().orElse(0);
        boolean needsNegative =
                smallest > 0 && row.amount() < -ZERO * scale
                        || largest < 0 && row.amount() > ZERO * scale;
        if (needsNegative) {
            judge(total, row);
            return false;
        }
        int pivot =
                row.coefficients().keySet().stream()
                        .filter(atom -> !avoid.contains(atom))
                        .reduce((a, b) -> b)
                        .orElseGet(() -> row.coefficients().keySet().iterator().next());
        rowsByPivot.put(pivot, row);
        return true;
    }

    private Row reduce(Total total, double amount, double scale) {
        TreeMap<Integer, Double> coefficients = new TreeMap<>(atoms.within(total));
        Set<Total> origins = new LinkedHashSet<>();
        origins.add(total);
        double left = amount;
        Integer atom = coefficients.isEmpty() ? null : coefficients.firstKey();
        while (atom != null) {
            Row row = rowsByPivot.get(atom);
            if (row != null) {
                double pivot = row.coefficients().getOrDefault(atom, 1.0);
                double factor = coefficients.getOrDefault(atom, 0.0) / pivot;
                row.coefficients()
                        .forEach((key, value) -> subtract(coefficients, key, factor * value));
                left -= factor * row.amount();
                origins.addAll(row.origins());
                // Substitution can bring in atoms further left.
                atom = coefficients.ceilingKey(Math.min(atom, row.coefficients().firstKey()));
            } else {
                atom = coefficients.higherKey(atom);
            }
        }
        return new Row(coefficients, left, origins, scale);
    }

    private static void subtract(Map<Integer, Double> coefficients, int atom, double amount) {
        double value = coefficients.getOrDefault(atom, 0.0) - amount;
        if (Math.abs(value) < ZERO) {
            coefficients.remove(atom);
        } else {
            coefficients.put(atom, value);
        }
    }

    private void judge(Total total, Row row) {
        double implied = total.low() - row.amount();
        Conflict conflict =
                new Conflict(
                        total.place(),
                        total.set(),
                        Measure.VALUE_ADDED,
                        total.low(),
                        implied,
                        facts(row, total));
        if (conflict.relativeGap() <= TOLERANCE) {
            discrepancies.add(conflict);
        } else {
            conflicts.add(conflict);
        }
    }

    private List<Fact> facts(Row row, Total total) {
        Set<Fact> facts = new LinkedHashSet<>(total.facts());
        row.origins().forEach(origin -> facts.addAll(origin.facts()));
        facts.addAll(known.factsWithin(total));
        return List.copyOf(facts);
    }

    /// Units crossed with classes of industries that no total tells apart.
    static final class Atoms {
        private final int classCount;
        private final int[] classOf;
        private final boolean[] free;

        Atoms(List<Total> totals, int unitCount, int industryCount, KnownCells known) {
            classOf = new int[industryCount];
            Map<List<Integer>, Integer> classes = new HashMap<>();
            Map<String, int[]> sets = new TreeMap<>();
            totals.forEach(total -> sets.put(total.set().key(), total.industries()));
            List<List<Integer>> signatures = new ArrayList<>();
            for (int i = 0; i < industryCount; i++) {
                signatures.add(new ArrayList<>());
            }
            int number = 0;
            for (int[] members : sets.values()) {
                for (int i : members) {
                    signatures.get(i).add(number);
                }
                number++;
            }
            for (int i = 0; i < industryCount; i++) {
                Integer earlier = classes.putIfAbsent(signatures.get(i), classes.size());
                classOf[i] = earlier == null ? classes.size() - 1 : earlier;
            }
            classCount = classes.size();
            free = new boolean[unitCount * classCount];
            for (int r = 0; r < unitCount; r++) {
                for (int i = 0; i < industryCount; i++) {
                    if (!known.isSettled(r * industryCount + i)) {
                        free[r * classCount + classOf[i]] = true;
                    }
                }
            }
        }

        /// The industries of each class.
        List<int[]> classes() {
            List<int[]> members = new ArrayList<>();
            for (int c = 0; c < classCount; c++) {
                int wanted = c;
                members.add(
                        java.util.stream.IntStream.range(0, classOf.length)
                                .filter(i -> classOf[i] == wanted)
                                .toArray());
            }
            return members;
        }

        /// The atoms with something left to fit inside a total, each with coefficient one.
        Map<Integer, Double> within(Total total) {
            int[] classes =
                    Arrays.stream(total.industries()).map(i -> classOf[i]).distinct().toArray();
            Map<Integer, Double> atoms = new TreeMap<>();
            for (int r : total.units()) {
                for (int c : classes) {
                    int atom = r * classCount + c;
                    if (free[atom]) {
                        atoms.put(atom, 1.0);
                    }
                }
            }
            return atoms;
        }
    }
}
