package org.shanhai.admit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shanhai.admit.ExpectedVerdict.FigureToAsk;
import org.shanhai.admit.ExpectedVerdict.PassGrid;
import org.shanhai.admit.expected.Draws;
import org.shanhai.admit.expected.Magnitude;
import org.shanhai.admit.expected.Turning;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Zone;

/// Which figure would turn what is expected, and at which values of the first two it passes.
record PassGrids(Believed believed, Draws draws, DrawnRules rules) {
    private static final List<Double> STEPS = List.of(0.1, 0.3, 0.5, 0.7, 0.9);
    private static final int DRAWS_A_CELL = 400;

    /// Figures not known exactly that drawn rules look at, the one to ask for first being the
    /// first.
    List<FigureToAsk> listQuestions() {
        Set<Magnitude> asked = rules.listUsed();
        asked.removeIf(believed::isExact);
        if (asked.isEmpty()) {
            return List.of();
        }
        return Turning.order(draws, asked, rules::outcome).stream()
                .map(one -> new FigureToAsk(one.magnitude().figure(), one.turns(), one.gain()))
                .toList();
    }

    /// Of the first two; empty where there are no two, or none turns anything.
    Optional<PassGrid> find(List<FigureToAsk> questions) {
        return questions.size() < 2 || questions.getFirst().turns() == 0
                ? Optional.empty()
                : Optional.of(of(questions.get(0).item(), questions.get(1).item()));
    }

    private PassGrid of(ProjectFigure first, ProjectFigure second) {
        Magnitude row = Magnitude.of(first).orElseThrow();
        Magnitude column = Magnitude.of(second).orElseThrow();
        List<Double> rows = steps(draws, row);
        List<Double> columns = steps(draws, column);
        List<List<Double>> passes = new ArrayList<>();
        for (double down : rows) {
            List<Double> line = new ArrayList<>();
            for (double across : columns) {
                Map<Magnitude, Quantity> fixed = new EnumMap<>(believed.bounds());
                fixed.put(row, Quantity.exactly(down));
                fixed.put(column, Quantity.exactly(across));
                line.add(believed.expectation().draw(fixed, DRAWS_A_CELL).share(rules::admits));
            }
            passes.add(line);
        }
        return new PassGrid(first, rows, second, columns, passes);
    }

    /// Round values of a figure; of land in mu.
    private static List<Double> steps(Draws draws, Magnitude magnitude) {
        double scale = magnitude == Magnitude.LAND ? Zone.MU_PER_KM2 : 1;
        return STEPS.stream()
                .map(part -> rounded(draws.quantile(magnitude, part) * scale) / scale)
                .distinct()
                .toList();
    }

    /// To two digits.
    private static double rounded(double value) {
        double unit = Math.pow(10, Math.floor(Math.log10(value)) - 1);
        return Math.round(value / unit) * unit;
    }
}
