package org.shanhai.programme.solver;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpModelProto;
import com.google.ortools.sat.CpObjectiveProto;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntegerVariableProto;
import com.google.ortools.sat.LinearConstraintProto;
import com.google.ortools.sat.PartialVariableAssignment;
import com.google.ortools.sat.SatParameters;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shanhai.programme.Effort;
import org.shanhai.programme.LinearProgramme;

/// Asks CP-SAT, and writes what it finds while it finds it.
///
/// Bounds come with each answer found, not from its callback for bounds: that keeps a reference to
/// `java.lang.Double` beyond the call it is valid in (9.15), and a second solve dies of it.
final class CpSat {
    /// Taken in turn, never side by side, so that the same question has the same answer.
    private static final int WORKERS = 8;

    private static final int SEED = 19;

    private final LinearProgramme programme;
    private final WholeNumbers whole;
    private final Consumer<String> lines;
    private boolean foundAny;

    CpSat(LinearProgramme programme, Consumer<String> lines) {
        this.programme = programme;
        this.lines = lines;
        whole = new WholeNumbers(programme);
    }

    void solve(long @Nullable [] hint, Effort effort) {
        CpModel model = new CpModel();
        fill(model.getBuilder(), hint);
        CpSolver solver = new CpSolver();
        SatParameters.Builder parameters = solver.getParameters();
        parameters
                .setMaxTimeInSeconds(effort.seconds())
                .setRelativeGapLimit(effort.gap())
                .setRandomSeed(SEED)
                .setNumWorkers(WORKERS)
                .setInterleaveSearch(true);
        if (effort.work() > 0) {
            parameters.setMaxDeterministicTime(effort.work());
        }
        int columns = programme.columnCount();
        CpSolverSolutionCallback found =
                new CpSolverSolutionCallback() {
                    @Override
                    public void onSolutionCallback() {
                        long[] x = new long[columns];
                        for (int c = 0; c < columns; c++) {
                            x[c] = solutionIntegerValue(c);
                        }
                        write(x);
                        lines.accept(Line.bound(bound(bestObjectiveBound())));
                    }
                };
        CpSolverStatus status = solver.solve(model, found);
        switch (status) {
            case OPTIMAL -> end(Line.How.PROVEN, solver);
            case FEASIBLE -> end(Line.How.STOPPED, solver);
            case INFEASIBLE ->
                    lines.accept(Line.end(Line.How.INFEASIBLE, Double.NEGATIVE_INFINITY));
            case UNKNOWN ->
                    lines.accept(
                            Line.end(
                                    Line.How.STOPPED,
                                    foundAny
                                            ? bound(solver.bestObjectiveBound())
                                            : Double.POSITIVE_INFINITY));
            case MODEL_INVALID, UNRECOGNIZED -> {
                lines.accept(Line.FAULT + " " + model.validate().replace('\n', ' '));
                lines.accept(Line.end(Line.How.FAILED, Double.POSITIVE_INFINITY));
            }
        }
    }

    private void end(Line.How how, CpSolver solver) {
        if (!foundAny) {
            // Solved while it was simplified: the callback was not asked.
            long[] x = new long[programme.columnCount()];
            for (int c = 0; c < x.length; c++) {
                x[c] = solver.response().getSolution(c);
            }
            write(x);
        }
        lines.accept(Line.end(how, bound(solver.bestObjectiveBound())));
    }

    private synchronized void write(long[] x) {
        foundAny = true;
        lines.accept(Line.found(x));
    }

    /// Of the programme, from what CP-SAT makes least.
    private double bound(double least) {
        return -least / whole.factor() + whole.slack();
    }

    private void fill(CpModelProto.Builder model, long @Nullable [] hint) {
        CpObjectiveProto.Builder objective = CpObjectiveProto.newBuilder();
        for (int c = 0; c < programme.columnCount(); c++) {
            model.addVariables(
                    IntegerVariableProto.newBuilder()
                            .setName("x" + c)
                            .addDomain(programme.least(c))
                            .addDomain(programme.most(c)));
            if (whole.objective(c) != 0) {
                objective.addVars(c);
                objective.addCoeffs(-whole.objective(c));
            }
        }
        model.setObjective(objective);
        for (WholeNumbers.Row row : whole.rows()) {
            LinearConstraintProto.Builder linear = LinearConstraintProto.newBuilder();
            for (int k = 0; k < row.columns().length; k++) {
                linear.addVars(row.columns()[k]);
                linear.addCoeffs(row.entries()[k]);
            }
            linear.addDomain(row.low()).addDomain(row.high());
            model.addConstraintsBuilder().setLinear(linear);
        }
        if (hint != null) {
            PartialVariableAssignment.Builder solution = PartialVariableAssignment.newBuilder();
            for (int c = 0; c < hint.length; c++) {
                solution.addVars(c);
                solution.addValues(hint[c]);
            }
            model.setSolutionHint(solution);
        }
    }
}
