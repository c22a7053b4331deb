package org.shanhai.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/// What each coalition of some players can reach: a game in which value can be handed on.
public final class Game {
    /// So small a part of the largest value is the noise of arithmetic.
    private static final double NOISE = 1e-9;

    private final List<String> players;
    private final double[] values;

    /// @param players at most 16
    /// @param values of coalitions; player k belongs to those whose number has bit k, and that of
    ///     nobody, the first, is 0
    /// @throws IllegalArgumentException where there are not 2ⁿ of them or the first is not 0
    public Game(List<String> players, double[] values) {
        if (players.size() > 16 || values.length != 1 << players.size() || values[0] != 0) {
            throw new IllegalArgumentException(
                    "%d players, at most 16, make %d coalitions with nobody's 0 first; given: %s"
                            .formatted(
                                    players.size(), 1L << players.size(), Arrays.toString(values)));
        }
        this.players = List.copyOf(players);
        this.values = values.clone();
    }

    /// A coalition that could have more without the others.
    ///
    /// @param members in the order of the players
    /// @param could what it can reach by itself
    /// @param has what its members are given
    public record Objection(List<String> members, double could, double has) {
        public double excess() {
            return could - has;
        }
    }

    /// Two coalitions without a common member that reach more apart than together: what both could
    /// do without each other they could do side by side.
    ///
    /// @param apart the sum of what each reaches
    /// @param together what both are said to reach as one
    public record Breach(List<String> one, List<String> other, double apart, double together) {}

    /// The two that lack most of what would make the game superadditive; empty where it is.
    public Optional<Breach> findBreach() {
        int first = 0;
        int second = 0;
        double most = noise();
        for (int coalition = 1; coalition < values.length; coalition++) {
            // Each pair once: the part with the lowest player, and the rest.
            int rest = coalition & (coalition - 1);
            for (int part = rest; part > 0; part = (part - 1) & rest) {
                double lack = values[part] + values[coalition ^ part] - values[coalition];
                if (lack > most) {
                    most = lack;
                    first = coalition ^ part;
                    second = part;
                }
            }
        }
        return first == 0
                ? Optional.empty()
                : Optional.of(
                        new Breach(
                                members(first),
                                members(second),
                                values[first] + values[second],
                                values[first | second]));
    }

    /// Whether a split hands out more than all are said to reach together.
    ///
    /// @param split a value for each player
    public boolean isExceededBy(double[] split) {
        return given(split, values.length - 1) - whole() > noise();
    }

    /// What all reach together.
    public double whole() {
        return values[values.length - 1];
    }

    /// The Shapley value of each player: what it adds to those before it, on average over all
    /// orders (Shapley 1953).
    public double[] shapley() {
        int n = players.size();
        double[] weight = new double[n];
        for (int size = 0; size < n; size++) {
            // size! (n − size − 1)! / n!
            weight[size] = 1.0 / n;
            for (int k = 1; k <= size; k++) {
                weight[size] *= (double) k / (n - k);
            }
        }
        double[] shapley = new double[n];
        for (int coalition = 0; coalition < values.length; coalition++) {
            for (int player = 0; player < n; player++) {
                if ((coalition & 1 << player) == 0) {
                    shapley[player] +=
                            weight[Integer.bitCount(coalition)]
                                    * (values[coalition | 1 << player] - values[coalition]);
                }
            }
        }
        return shapley;
    }

    /// The coalition that has most to object to a split; empty where none has, so that the split
    /// lies in the core if it also hands out all.
    ///
    /// @param split a value for each player
    public Optional<Objection> findObjection(double[] split) {
        int worst = 0;
        double most = noise();
        for (int coalition = 1; coalition < values.length; coalition++) {
            double excess = values[coalition] - given(split, coalition);
            if (excess > most) {
                most = excess;
                worst = coalition;
            }
        }
        return worst == 0
                ? Optional.empty()
                : Optional.of(new Objection(members(worst), values[worst], given(split, worst)));
    }

    /// Whether any split of the whole lies in the core: whether the least that satisfies every
    /// coalition is no more than the whole (Bondareva 1963, Shapley 1967, by the linear programme).
    public boolean hasCore() {
        int n = players.size();
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        List<LinearConstraint> constraints = new ArrayList<>();
        for (int coalition = 1; coalition < values.length - 1; coalition++) {
            double[] in = new double[n];
            for (int k = 0; k < n; k++) {
                in[k] = coalition >> k & 1;
            }
            constraints.add(new LinearConstraint(in, Relationship.GEQ, values[coalition] / size()));
        }
        try {
            double least =
                    new SimplexSolver()
                            .optimize(
                                    new LinearObjectiveFunction(ones, 0),
                                    new LinearConstraintSet(constraints),
                                    GoalType.MINIMIZE,
                                    new NonNegativeConstraint(false))
                            .getValue();
            return least * size() <= whole() + noise();
        } catch (MathIllegalStateException unsolved) {
            throw new IllegalStateException(
                    "The least for all coalitions of %s was not found.".formatted(players),
                    unsolved);
        }
    }

    /// The largest value of any coalition, by which all are divided to be solved; 1 of all zeros.
    private double size() {
        double most = Arrays.stream(values).map(Math::abs).max().orElse(0);
        return most > 0 ? most : 1;
    }

    private double noise() {
        return NOISE * size();
    }

    private static double given(double[] split, int coalition) {
        double sum = 0;
        for (int k = 0; k < split.length; k++) {
            sum += (coalition & 1 << k) != 0 ? split[k] : 0;
        }
        return sum;
    }

    private List<String> members(int coalition) {
        List<String> members = new ArrayList<>();
        for (int k = 0; k < players.size(); k++) {
            if ((coalition & 1 << k) != 0) {
                members.add(players.get(k));
            }
        }
        return members;
    }
}
