package org.shanhai.bench.leap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.shanhai.capability.entry.Logit;
import org.shanhai.leap.Candidate;
import org.shanhai.leap.EntrySpan;

/// Whether what a place has by nature tells more of the entries of trades whose needs name it, each
/// place told by a fit to the others.
record NatureEvidence(EntrySpan span, Function<EntrySpan.Cell, Candidate> candidates) {
    private static final double PENALTY = 5;

    void print() {
        Map<EntrySpan.Cell, Double> fits = new HashMap<>();
        for (EntrySpan.Cell cell : span.cells()) {
            OptionalDouble fit = candidates.apply(cell).endowments().fit();
            if (fit.isPresent()) {
                fits.put(cell, fit.getAsDouble());
            }
        }
        List<EntrySpan.Cell> cells = span.cells().stream().filter(fits::containsKey).toList();
        System.out.printf(
                "  nature, of %d cells of trades that need it: area %.3f without it, %.3f with it (needs are assumed)%n",
                cells.size(), area(cells, fits, false), area(cells, fits, true));
    }

    private double area(
            List<EntrySpan.Cell> cells, Map<EntrySpan.Cell, Double> fits, boolean nature) {
        Map<EntrySpan.Cell, Double> chances = new HashMap<>();
        for (int place : cells.stream().mapToInt(EntrySpan.Cell::place).distinct().toArray()) {
            List<double[]> rows = new ArrayList<>();
            List<Boolean> came = new ArrayList<>();
            for (EntrySpan.Cell cell : cells) {
                if (cell.place() != place) {
                    rows.add(row(cell, fits, nature));
                    came.add(cell.isEntered());
                }
            }
            boolean[] entered = new boolean[came.size()];
            for (int c = 0; c < entered.length; c++) {
                entered[c] = came.get(c);
            }
            Logit others = Logit.fit(rows.toArray(double[][]::new), entered, PENALTY);
            for (EntrySpan.Cell cell : cells) {
                if (cell.place() == place) {
                    chances.put(cell, others.chance(row(cell, fits, nature)));
                }
            }
        }
        return Areas.of(cells, cell -> chances.getOrDefault(cell, 0.0));
    }

    private double[] row(EntrySpan.Cell cell, Map<EntrySpan.Cell, Double> fits, boolean nature) {
        double[] row = span.row(cell);
        double[] more = Arrays.copyOf(row, row.length + (nature ? 1 : 0));
        if (nature) {
            more[row.length] = fits.getOrDefault(cell, 0.0);
        }
        return more;
    }
}
