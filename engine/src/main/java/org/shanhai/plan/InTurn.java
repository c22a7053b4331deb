package org.shanhai.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.programme.Effort;
import org.shanhai.programme.LinearProgramme;
import org.shanhai.programme.Search;
import org.shanhai.programme.Solution;
import org.shanhai.programme.Solver;
import org.shanhai.region.Role;

/// Aims of which one goes before the other (lexicographic), and gains that are shared fairly
/// (max–min): what an earlier step reaches becomes a bound of the later ones.
public record InTurn(Planning planning, Solver solver, Effort effort, Solver.Listener listener) {
    /// What an earlier aim may lose for rounding, relative.
    private static final double ROUNDING = 1e-6;

    /// Into how many parts the fair gain is divided, for whole numbers.
    private static final int PARTS = 1_000_000;

    private static final List<Role> SHARING = List.of(Role.MOUNTAIN, Role.COAST);

    /// What was asked in the last step, and what came of it.
    ///
    /// @param reached bounds that earlier steps came to
    public record Asked(PlanQuestion question, List<Bound> reached, Planned planned) {
        public Asked {
            reached = List.copyOf(reached);
        }
    }

    /// @param question with the first aims
    /// @param fair what mountain and coast are to share fairly before all else: that group which
    ///     gets less gets as much as can be
    /// @param later aims, one step after another
    /// @param give the part of what an earlier step reaches that a later one may give up
    public Asked plan(
            PlanQuestion question, Optional<String> fair, List<List<Aim>> later, double give) {
        List<Bound> reached = new ArrayList<>();
        PlanQuestion now = question;
        if (fair.isPresent()) {
            Planned fairest = fairest(question, fair.get());
            if (!(fairest instanceof Planned.Found found)) {
                return new Asked(question, reached, fairest);
            }
            double least = least(found.plan(), fair.get());
            for (Role role : SHARING) {
                reached.add(Bound.atLeast(counted(fair.get(), role), least - given(least, give)));
            }
            now = with(question, reached, question.aims());
        }
        Planned planned = planning.plan(now, effort, listener);
        for (List<Aim> aims : later) {
            if (!(planned instanceof Planned.Found found)
                    || found.end() == Solution.End.BROKEN_OFF) {
                break;
            }
            Bound kept = kept(now.aims(), found.value(), give);
            List<Bound> bounds = new ArrayList<>(reached);
            bounds.add(kept);
            PlanQuestion next = with(question, bounds, aims);
            Planned then = planning.plan(next, effort, listener);
            if (!(then instanceof Planned.Found)) {
                // Time was up: what was found before stays.
                break;
            }
            reached.add(kept);
            now = next;
            planned = then;
        }
        return new Asked(now, reached, planned);
    }

    private static PlanQuestion with(PlanQuestion question, List<Bound> reached, List<Aim> aims) {
        List<Bound> bounds = new ArrayList<>(question.bounds());
        bounds.addAll(reached);
        return question.withBounds(bounds).withAims(aims);
    }

    private static Bound kept(List<Aim> aims, double value, double give) {
        double weight = aims.getFirst().weight();
        double end = (value - given(value, give)) / weight;
        Counted sum = Counted.sum(aims);
        return weight > 0 ? Bound.atLeast(sum, end) : Bound.atMost(sum, end);
    }

    private static double given(double value, double give) {
        return Math.max(give, ROUNDING) * Math.abs(value);
    }

    private static Counted counted(String fair, Role role) {
        return new Counted(fair, new Where.Group(role));
    }

    private double least(Plan plan, String fair) {
        return SHARING.stream()
                .mapToDouble(role -> Evaluation.sum(planning.pipeline(), plan, counted(fair, role)))
                .min()
                .orElseThrow();
    }

    /// max t where every group gains t or more: t is one column more, in whole parts of what the
    /// projects could bring at most.
    private Planned fairest(PlanQuestion question, String fair) {
        Formulation formulation =
                new Formulation(planning.pipeline(), question.withAims(List.of()));
        double most = 0;
        List<double[]> gains = new ArrayList<>();
        for (Role role : SHARING) {
            double[] amounts = formulation.amounts(counted(fair, role));
            double sum = 0;
            for (double amount : amounts) {
                sum += Math.max(0, amount);
            }
            most = Math.max(most, sum);
            gains.add(amounts);
        }
        LinearProgramme.Builder builder = formulation.programme().toBuilder();
        int least = builder.column(1, 0, PARTS);
        double unit = most == 0 ? 1 : most / PARTS;
        for (int k = 0; k < gains.size(); k++) {
            int row = builder.row("fair", 0, Double.POSITIVE_INFINITY);
            for (int c = 0; c < gains.get(k).length; c++) {
                builder.entry(row, c, gains.get(k)[c] / unit);
            }
            builder.entry(row, least, -1);
        }
        Solution solution =
                Search.solve(solver, builder.build(), Optional.empty(), effort, listener);
        // Without aims: what is asked again then is whether a plan exists, and what clashes.
        return solution.values()
                .map(
                        x -> {
                            Plan plan = formulation.plan(x);
                            double value = least(plan, fair);
                            double bound = Math.max(value, (solution.bound() + 1) * unit);
                            return (Planned)
                                    new Planned.Found(
                                            plan, value, bound, solution.end(), List.of());
                        })
                .orElseGet(() -> planning.plan(question, effort, listener));
    }
}
