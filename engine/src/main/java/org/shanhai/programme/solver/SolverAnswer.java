package org.shanhai.programme.solver;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanhai.programme.LinearProgramme;
import org.shanhai.programme.Relaxation;
import org.shanhai.programme.Solution;
import org.shanhai.programme.Solver;

/// What comes of one request, line by line. Nothing is believed that the programme itself does not
/// confirm: an answer that breaks a row is no answer.
final class SolverAnswer {
    private final LinearProgramme programme;
    private final Solver.Listener listener;
    private long @Nullable [] best;
    private double value = Double.NaN;
    private double bound = Double.POSITIVE_INFINITY;
    private double @Nullable [] values;
    private double @Nullable [] prices;
    private Line.@Nullable How how;
    private @Nullable String fault;

    SolverAnswer(LinearProgramme programme, long @Nullable [] known, Solver.Listener listener) {
        this.programme = programme;
        this.listener = listener;
        if (known != null) {
            best = known.clone();
            value = programme.valueOf(known);
        }
    }

    /// @return whether more lines are wanted
    boolean take(String line) {
        int space = line.indexOf(' ');
        String word = space < 0 ? line : line.substring(0, space);
        switch (word) {
            case Line.FOUND -> keep(Line.readValues(line, programme.columnCount()));
            case Line.BOUND -> bound = Math.min(bound, Double.parseDouble(line.substring(space)));
            case Line.VALUES -> values = Line.readNumbers(line, programme.columnCount());
            case Line.PRICES -> prices = Line.readNumbers(line, programme.rowCount());
            case Line.FAULT -> fault = line.substring(space + 1);
            case Line.END -> {
                String[] words = line.split(" ", -1);
                how = Line.How.valueOf(words[1]);
                bound = Math.min(bound, Double.parseDouble(words[2]));
                return false;
            }
            // What a library prints on its own is no answer.
            default -> {}
        }
        return listener.isToGoOn(value, bound);
    }

    private void keep(long[] x) {
        double found = programme.valueOf(x);
        if ((best == null || found > value) && programme.isKept(x)) {
            best = x;
            value = found;
        }
    }

    boolean isEnded() {
        return how != null;
    }

    Optional<String> fault() {
        return Optional.ofNullable(fault);
    }

    Solution solution() {
        Solution.End end =
                switch (how) {
                    case null -> Solution.End.BROKEN_OFF;
                    case FAILED -> Solution.End.BROKEN_OFF;
                    case INFEASIBLE -> Solution.End.INFEASIBLE;
                    case STOPPED -> Solution.End.STOPPED;
                    case PROVEN -> Solution.End.PROVEN;
                };
        return best == null
                ? Solution.without(end, bound)
                : Solution.of(
                        end == Solution.End.INFEASIBLE ? Solution.End.PROVEN : end,
                        programme,
                        best,
                        bound);
    }

    Optional<Relaxation> relaxation() {
        if (how == Line.How.INFEASIBLE) {
            return Optional.of(Relaxation.infeasible());
        }
        return values == null || prices == null || how != Line.How.PROVEN
                ? Optional.empty()
                : Optional.of(Relaxation.of(programme, values, prices));
    }
}
