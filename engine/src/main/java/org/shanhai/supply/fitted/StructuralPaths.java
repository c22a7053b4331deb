package org.shanhai.supply.fitted;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.CellPaths;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Response;
import org.shanhai.supply.SupplyException;

/// Finds the largest structural paths behind a figure (Defourny and Thorbecke 1984): a chain of k
/// purchases from a change e adds g·(t a)…(t a)·e, with a the coefficient of what is bought, t the
/// share of the seller in the buyer's use of it, and g the intensity of the last seller.
///
/// Branch and bound, the most promising first: a purchase is looked at before its sellers are told
/// apart, and whatever cannot reach the smallest of the paths wanted ([PathBounds]) is never
/// opened. So the paths found are exactly the largest, and memory holds little beside them.
public final class StructuralPaths {
    private static final int NO_PRODUCT = -1;

    private final Economy economy;
    private final Matrix intensity;
    private final Matrix coefficients;
    private final PathBounds bounds;
    private final int most;
    private final double least;
    private final PriorityQueue<Link> found = new PriorityQueue<>(Link.LARGEST_FIRST.reversed());
    private final PriorityQueue<Branch> open = new PriorityQueue<>(Branch.MOST_PROMISING_FIRST);
    private long opened;

    private StructuralPaths(
            Economy economy,
            Matrix intensity,
            Matrix coefficients,
            PathBounds bounds,
            int most,
            double least) {
        this.economy = economy;
        this.intensity = intensity;
        this.coefficients = coefficients;
        this.bounds = bounds;
        this.most = most;
        this.least = least;
    }

    /// The largest paths by size, whatever their sign; of equal ones the shorter, then the one
    /// whose first differing step has the lower number of place and industry.
    ///
    /// @param change e, R × n, money
    /// @param intensity g for a unit of output, R × n
    /// @param most how many paths at most
    /// @param leastShare how small a path may be, as a share of all paths together, signs left
    ///     out; above zero
    /// @throws SupplyException when something handed in is not a number, or coefficients are so
    ///     far below zero that nothing bounds what follows
    public static CellPaths largest(
            Economy economy,
            Matrix change,
            Matrix intensity,
            Closure closure,
            int most,
            double leastShare) {
        if (most < 1 || !(leastShare > 0)) {
            throw new IllegalArgumentException(
                    "Ask for at least one path (not %d) above a share over zero (not %s)."
                            .formatted(most, leastShare));
        }
        Matrix coefficients =
                closure == Closure.TYPE_I
                        ? economy.technology().domesticCoefficients()
                        : economy.technology().closedCoefficients();
        requireNumbers(change, FittedMessage.CHANGE);
        boolean negative = requireNumbers(intensity, FittedMessage.INTENSITY);
        Matrix sizes = sizes(intensity);
        Matrix inputs = sizes(coefficients);
        boolean signed = requireNumbers(coefficients, FittedMessage.COEFFICIENT);
        Response bound =
                signed
                        ? economy.multipliersWith(inputs, sizes)
                        : economy.multipliers(sizes, closure);
        PathBounds bounds = new PathBounds(economy, inputs, sizes, bound);
        double all = bounds.all(change);
        double total = all;
        if (signed || negative || hasNegative(change)) {
            double[] ends = economy.respond(change, closure).values().storage();
            total = 0;
            for (int k = 0; k < ends.length; k++) {
                total += ends[k] * intensity.storage()[k];
            }
        }
        List<CellPaths.Path> paths =
                all > 0
                        ? new StructuralPaths(
                                        economy,
                                        intensity,
                                        coefficients,
                                        bounds,
                                        most,
                                        leastShare * all)
                                .search(change)
                        : List.of();
        return new CellPaths(paths, total);
    }

    /// Absolute values.
    private static Matrix sizes(Matrix table) {
        Matrix sizes = table.copy();
        for (int k = 0; k < sizes.storage().length; k++) {
            sizes.storage()[k] = Math.abs(sizes.storage()[k]);
        }
        return sizes;
    }

    private List<CellPaths.Path> search(Matrix change) {
        for (int r = 0; r < change.rows(); r++) {
            for (int i = 0; i < change.columns(); i++) {
                if (change.get(r, i) != 0) {
                    reach(new Link(null, r, i, change.get(r, i), worth(r, i, change.get(r, i))));
                }
            }
        }
        while (!open.isEmpty() && open.peek().bound() >= smallest()) {
            Branch branch = open.remove();
            if (branch.product() == NO_PRODUCT) {
                tellProductsApart(branch.from());
            } else {
                tellSellersApart(branch.from(), branch.product());
            }
        }
        List<Link> ends = new ArrayList<>(found);
        ends.sort(Link.LARGEST_FIRST);
        return ends.stream().map(end -> new CellPaths.Path(end.steps(), end.value())).toList();
    }

    private double worth(int place, int industry, double output) {
        return output * intensity.get(place, industry);
    }

    /// What a path must be worth to be among those wanted.
    private double smallest() {
        return found.size() < most ? least : Math.max(least, Math.abs(found.element().value()));
    }

    private void reach(Link link) {
        if (Math.abs(link.value()) >= smallest()) {
            found.add(link);
            if (found.size() > most) {
                found.remove();
            }
        }
        push(
                link,
                NO_PRODUCT,
                Math.abs(link.output()) * bounds.beyond(link.place(), link.industry()));
    }

    private void push(Link from, int product, double bound) {
        if (bound >= smallest()) {
            open.add(new Branch(from, product, bound, opened++));
        }
    }

    private void tellProductsApart(Link buyer) {
        for (int product = 0; product < coefficients.rows(); product++) {
            double bought = Math.abs(buyer.output() * coefficients.get(product, buyer.industry()));
            if (bought > 0) {
                push(buyer, product, bought * bounds.through(buyer.place(), product));
            }
        }
    }

    private void tellSellersApart(Link buyer, int product) {
        double bought = buyer.output() * coefficients.get(product, buyer.industry());
        for (int seller = 0; seller < economy.placeCount(); seller++) {
            double output = bought * economy.share(seller, buyer.place(), product);
            if (output != 0) {
                reach(new Link(buyer, seller, product, output, worth(seller, product, output)));
            }
        }
    }

    /// @return whether any is negative
    private static boolean requireNumbers(Matrix table, FittedMessage what) {
        for (double value : table.storage()) {
            if (!Double.isFinite(value)) {
                throw new SupplyException(FittedMessage.PATHS_NEED_NUMBERS.of(what.of(), value));
            }
        }
        return hasNegative(table);
    }

    private static boolean hasNegative(Matrix table) {
        for (double value : table.storage()) {
            if (value < 0) {
                return true;
            }
        }
        return false;
    }

    /// Something whose paths are still to be told apart: a cell, or one product it buys.
    private record Branch(Link from, int product, double bound, long number) {
        static final Comparator<Branch> MOST_PROMISING_FIRST =
                Comparator.comparingDouble(Branch::bound)
                        .reversed()
                        .thenComparingLong(Branch::number);
    }

    /// The end of a path, which hangs on its beginning.
    private record Link(
            @Nullable Link before, int place, int industry, double output, double value) {
        static final Comparator<Link> LARGEST_FIRST =
                Comparator.<Link>comparingDouble(link -> -Math.abs(link.value()))
                        .thenComparing(Link::steps, Link::compareSteps);

        List<CellPaths.Cell> steps() {
            List<CellPaths.Cell> steps = new ArrayList<>();
            for (Link link = this; link != null; link = link.before()) {
                steps.add(new CellPaths.Cell(link.place(), link.industry()));
            }
            Collections.reverse(steps);
            return steps;
        }

        private static int compareSteps(List<CellPaths.Cell> one, List<CellPaths.Cell> other) {
            int order = Integer.compare(one.size(), other.size());
            for (int k = 0; order == 0 && k < one.size(); k++) {
                order = Integer.compare(one.get(k).place(), other.get(k).place());
                if (order == 0) {
                    order = Integer.compare(one.get(k).industry(), other.get(k).industry());
                }
            }
            return order;
        }
    }
}
