package org.shanhai.bench.leap;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.shanhai.capability.entry.Logit;
import org.shanhai.capability.entry.Skill;
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
        double[] chances = new double[cells.size()];
        for (int place : cells.stream().mapToInt(EntrySpan.Cell::place).distinct().toArray()) {
            List<EntrySpan.Cell> others =
                    cells.stream().filter(each -> each.place() != place).toList();
            Logit fit =
                    Logit.fit(
                            others.stream()
                                    .map(each -> row(each, fits, nature))
                                    .toArray(double[][]::new),
                            EntrySkill.outcomes(others),
                            PENALTY);
            for (int c = 0; c < chances.length; c++) {
                EntrySpan.Cell cell = cells.get(c);
                chances[c] =
                        cell.place() == place ? fit.chance(row(cell, fits, nature)) : chances[c];
            }
        }
        return Skill.of(chances, EntrySkill.outcomes(cells)).rocAuc();
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
