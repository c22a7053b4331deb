package org.shanhai.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Blas.As;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Role;

/// What planned projects buy of one another, which each of them counts as set off by itself.
///
/// All planned outputs p together set off the least x with x ≥ p where something is planned and x ≥
/// T A x everywhere: what one project buys of a cell in which another is planned is that one's
/// output, as far as it goes. With L = (I − T A)⁻¹ among the cells planned, x = L e with L e ≥ p, e
/// ≥ 0 and e = 0 where more is set off than is planned (mixed exogenous and endogenous outputs;
/// Miller and Blair 2009, 13.2; as a complementarity problem: Chandrasekaran 1970, for L⁻¹ is an
/// M-matrix). Alone each has e = p / L[k,k]. The sum of least x is one such x too, so that together
/// they never come to more than one by one: what is counted one by one bounds every plan.
///
/// @param outputs key of a project → what it makes
public record Netting(Map<String, Output> outputs, Chain chain) {
    /// No project is known to buy of another.
    public static final Netting NONE = new Netting(Map.of(), new Unlinked());

    public Netting {
        outputs = Map.copyOf(outputs);
    }

    /// What a project makes a year.
    ///
    /// @param industry its number
    /// @param amount money
    public record Output(int industry, double amount) {}

    /// An industry in a place.
    ///
    /// @param place its key
    /// @param industry its number
    public record Cell(String place, int industry) {}

    /// Who buys of whom.
    public interface Chain {
        /// L: output in the end in one cell for a unit that is first made in another.
        double made(Cell first, Cell in);

        /// What a unit first made in a cell is worth to the places of a role, along its chain; 0 of
        /// what has none.
        ///
        /// @param key of [Counted#GAINS]
        double worth(String key, Role role, Cell first);

        /// Likewise of what a unit first made in a cell drives out of the sales of others at home,
        /// where use there does not grow.
        default double displaced(String key, Role role, Cell first) {
            return 0;
        }
    }

    private record Unlinked() implements Chain {
        @Override
        public double made(Cell first, Cell in) {
            return first.equals(in) ? 1 : 0;
        }

        @Override
        public double worth(String key, Role role, Cell first) {
            return 0;
        }
    }

    /// The same where projects make so many times as much.
    ///
    /// @param factors key of a project → how many times; 1 of the others
    Netting scaled(Map<String, Double> factors) {
        if (outputs.isEmpty()) {
            return this;
        }
        Map<String, Output> scaled = new HashMap<>();
        outputs.forEach(
                (key, output) ->
                        scaled.put(
                                key,
                                new Output(
                                        output.industry(),
                                        output.amount() * factors.getOrDefault(key, 1.0))));
        return new Netting(scaled, chain);
    }

    /// Whether anything may count less together than one by one.
    boolean isAny() {
        return !outputs.isEmpty();
    }

    /// By how much less is brought together than one by one; 0 of what is used, of tax, of
    /// places outside, and of single places, where what falls is counted for their own projects
    /// alone.
    double lost(Pipeline pipeline, List<Option> taken, Counted counted) {
        double lost = 0;
        for (Aim more : counted.beside()) {
            lost += more.weight() * lost(pipeline, taken, more.counted());
        }
        if (outputs.isEmpty() || !counted.isGain() || counted.key().equals(Counted.TAX)) {
            return lost;
        }
        List<Role> roles =
                switch (counted.where()) {
                    case Where.Region region -> Where.INSIDE;
                    case Where.Group(Role role) ->
                            Where.INSIDE.contains(role) ? List.of(role) : List.of();
                    case Where.OfPlace place -> List.of();
                    case Where.OfZone zone -> List.of();
                };
        return roles.isEmpty() ? lost : lost + lost(pipeline, taken, counted, roles);
    }

    /// What projects together drive out of a place's sales at home, with what that would have set
    /// off, where use there does not grow; on average over years where those are planned.
    ///
    /// @param key of [Counted#GAINS]
    public double displaced(Pipeline pipeline, List<Option> taken, String key, List<Role> roles) {
        return average(
                pipeline,
                taken,
                planned -> {
                    double sum = 0;
                    for (Map.Entry<Cell, Double> cell : first(planned).entrySet()) {
                        for (Role role : roles) {
                            sum += cell.getValue() * chain.displaced(key, role, cell.getKey());
                        }
                    }
                    return sum;
                });
    }

    private double lost(Pipeline pipeline, List<Option> taken, Counted counted, List<Role> roles) {
        return counted.year().isPresent()
                ? lost(planned(pipeline, taken, counted.year().getAsInt()), counted.key(), roles)
                : average(pipeline, taken, planned -> lost(planned, counted.key(), roles));
    }

    private double average(
            Pipeline pipeline, List<Option> taken, ToDoubleFunction<Map<Cell, Double>> what) {
        List<Integer> years =
                taken.stream()
                        .flatMap(one -> pipeline.sites().get(one.site()).phase().stream())
                        .findFirst()
                        .map(phase -> phase.horizon().years())
                        .orElse(List.of());
        if (years.isEmpty()) {
            return what.applyAsDouble(planned(pipeline, taken, 0));
        }
        return years.stream()
                .mapToDouble(year -> what.applyAsDouble(planned(pipeline, taken, year)))
                .average()
                .orElseThrow();
    }

    /// Output planned by cell, in a year where years are planned.
    private Map<Cell, Double> planned(Pipeline pipeline, List<Option> taken, int year) {
        Map<Cell, Double> planned =
                new TreeMap<>(
                        (one, other) ->
                                one.place().equals(other.place())
                                        ? Integer.compare(one.industry(), other.industry())
                                        : one.place().compareTo(other.place()));
        for (Option option : taken) {
            Output output = outputs.get(pipeline.candidates().get(option.candidate()).key());
            Site site = pipeline.sites().get(option.site());
            double part = site.phase().map(phase -> phase.part(year)).orElse(1.0);
            if (output != null && output.amount() * part > 0) {
                planned.merge(
                        new Cell(site.place().key(), output.industry()),
                        output.amount() * part,
                        Double::sum);
            }
        }
        return planned;
    }

    private double lost(Map<Cell, Double> planned, String key, List<Role> roles) {
        Map<Cell, Double> together = first(planned);
        double lost = 0;
        for (Map.Entry<Cell, Double> cell : planned.entrySet()) {
            double alone = cell.getValue() / chain.made(cell.getKey(), cell.getKey());
            double less = alone - together.getOrDefault(cell.getKey(), 0.0);
            for (Role role : roles) {
                lost += less * chain.worth(key, role, cell.getKey());
            }
        }
        return lost;
    }

    /// e: what is first made in each cell for all planned outputs to be reached.
    Map<Cell, Double> first(Map<Cell, Double> planned) {
        List<Cell> cells = new ArrayList<>(planned.keySet());
        while (true) {
            double[] first = solve(cells, planned);
            List<Cell> left = new ArrayList<>();
            for (int k = 0; k < first.length; k++) {
                if (first[k] >= 0) {
                    left.add(cells.get(k));
                }
            }
            if (left.size() == cells.size()) {
                Map<Cell, Double> made = new HashMap<>();
                for (int k = 0; k < first.length; k++) {
                    made.put(cells.get(k), first[k]);
                }
                return made;
            }
            // More is set off there than is planned: it stays out for good.
            cells = left;
        }
    }

    private double[] solve(List<Cell> cells, Map<Cell, Double> planned) {
        int n = cells.size();
        Matrix made = Matrix.of(n, n, (k, j) -> chain.made(cells.get(j), cells.get(k)));
        Matrix outputs =
                Matrix.of(n, 1, (k, only) -> Objects.requireNonNull(planned.get(cells.get(k))));
        if (n > 0) {
            Blas.best().factor(made).solve(As.IS, outputs);
        }
        return outputs.storage();
    }
}
