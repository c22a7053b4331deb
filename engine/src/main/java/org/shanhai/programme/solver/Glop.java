package org.shanhai.programme.solver;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shanhai.programme.Choices;
import org.shanhai.programme.LinearProgramme;

/// Asks GLOP for a relaxation. Of many columns only those are handed over that can be in it:
/// first the best few of each choice, then, as long as prices say that others would pay, the
/// best-paying of those (sifting; Bixby and others 1992).
final class Glop {
    private static final int MOST_AT_ONCE = 5000;
    private static final int FIRST_OF_CHOICE = 5;
    private static final int MORE_OF_CHOICE = 3;
    private static final double PAYS = 1e-7;
    private static final double DEAR = 1e3;

    private final LinearProgramme programme;
    private final MPSolver solver;
    private final MPConstraint[] rows;
    private final MPObjective objective;
    private final @Nullable MPVariable[] columns;
    private final List<MPVariable> lacking = new ArrayList<>();

    Glop(LinearProgramme programme) {
        this.programme = programme;
        solver = Objects.requireNonNull(MPSolver.createSolver("GLOP"));
        rows = new MPConstraint[programme.rowCount()];
        for (int r = 0; r < rows.length; r++) {
            rows[r] = solver.makeConstraint(end(programme.low(r)), end(programme.high(r)), "r" + r);
        }
        objective = solver.objective();
        objective.setMaximization();
        columns = new MPVariable[programme.columnCount()];
    }

    private static double end(double bound) {
        return Double.isInfinite(bound) ? Math.copySign(MPSolver.infinity(), bound) : bound;
    }

    void relax(double seconds, Consumer<String> lines) {
        solver.setTimeLimit((long) Math.max(1, seconds * 1000));
        long deadline = System.nanoTime() + (long) (seconds * 1e9);
        Choices choices = Choices.of(programme);
        boolean whole = columns.length <= MOST_AT_ONCE;
        if (whole) {
            IntStream.range(0, columns.length).forEach(this::add);
        } else {
            best(choices, objectives(), FIRST_OF_CHOICE).forEach(this::add);
            addLacking();
        }
        while (true) {
            MPSolver.ResultStatus status = solver.solve();
            if (status == MPSolver.ResultStatus.INFEASIBLE) {
                lines.accept(Line.end(Line.How.INFEASIBLE, Double.NEGATIVE_INFINITY));
                return;
            }
            if (status != MPSolver.ResultStatus.OPTIMAL || System.nanoTime() > deadline) {
                lines.accept(Line.end(Line.How.STOPPED, Double.POSITIVE_INFINITY));
                return;
            }
            double[] prices = Arrays.stream(rows).mapToDouble(MPConstraint::dualValue).toArray();
            int[] more = whole ? new int[0] : paying(choices, prices);
            if (more.length == 0) {
                answer(prices, lines);
                return;
            }
            Arrays.stream(more).forEach(this::add);
        }
    }

    private void answer(double[] prices, Consumer<String> lines) {
        if (lacking.stream().anyMatch(one -> Math.abs(one.solutionValue()) > PAYS)) {
            lines.accept(Line.end(Line.How.INFEASIBLE, Double.NEGATIVE_INFINITY));
            return;
        }
        double[] values = new double[columns.length];
        for (int c = 0; c < values.length; c++) {
            MPVariable column = columns[c];
            values[c] = column == null ? 0 : column.solutionValue();
        }
        lines.accept(Line.numbers(Line.VALUES, values));
        lines.accept(Line.numbers(Line.PRICES, prices));
        lines.accept(Line.end(Line.How.PROVEN, 0));
    }

    private void add(int c) {
        if (columns[c] != null) {
            return;
        }
        MPVariable column =
                solver.makeNumVar((double) programme.least(c), (double) programme.most(c), "x" + c);
        for (int e = programme.start(c); e < programme.start(c + 1); e++) {
            rows[programme.row(e)].setCoefficient(column, programme.value(e));
        }
        objective.setCoefficient(column, programme.objective(c));
        columns[c] = column;
    }

    /// What is not there yet stands in for what rows ask, at a price nobody pays for long.
    private void addLacking() {
        double dear = DEAR * Arrays.stream(objectives()).map(Math::abs).max().orElse(1);
        for (int r = 0; r < rows.length; r++) {
            if (programme.low(r) > 0) {
                MPVariable one = solver.makeNumVar(0, MPSolver.infinity(), "lacking" + r);
                rows[r].setCoefficient(one, 1);
                objective.setCoefficient(one, -dear);
                lacking.add(one);
            }
        }
    }

    private double[] objectives() {
        return IntStream.range(0, columns.length).mapToDouble(programme::objective).toArray();
    }

    private int[] paying(Choices choices, double[] prices) {
        double[] reduced =
                IntStream.range(0, columns.length)
                        .mapToDouble(c -> programme.reducedCost(c, prices))
                        .toArray();
        double most =
                PAYS * Math.max(1, Arrays.stream(objectives()).map(Math::abs).max().orElse(1));
        return best(choices, reduced, MORE_OF_CHOICE)
                .filter(c -> columns[c] == null && reduced[c] > most)
                .toArray();
    }

    /// The first few of each choice by worth; all that are no choice.
    private IntStream best(Choices choices, double[] worth, int few) {
        Integer[] order = IntStream.range(0, columns.length).boxed().toArray(Integer[]::new);
        Arrays.sort(
                order, Comparator.comparingDouble((Integer c) -> -worth[c]).thenComparing(c -> c));
        int[] taken = new int[rows.length];
        return Arrays.stream(order)
                .mapToInt(c -> c)
                .filter(c -> choices.of(c) < 0 || taken[choices.of(c)]++ < few)
                .sorted();
    }
}
