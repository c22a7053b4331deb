package org.shanhai.supply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.shanhai.linalg.Matrix;

/// Who sells how much to whom at home, largest first, money a year; under the chosen kernel, where
/// trade is estimated.
public final class Links {
    private Links() {}

    /// Trade in one product between two places.
    public record ProductFlow(int industry, double amount) {}

    /// Trade in all products from one place to another.
    public record Link(int from, int to, double amount) {}

    /// What one place sells to another, by product, largest first; nothing that is zero.
    public static List<ProductFlow> between(Sales sales, int from, int to) {
        List<ProductFlow> flows = new ArrayList<>();
        for (int i = 0; i < sales.region().industries().count(); i++) {
            double amount = sales.amount(from, to, i);
            if (amount > 0) {
                flows.add(new ProductFlow(i, amount));
            }
        }
        flows.sort(
                Comparator.comparingDouble(ProductFlow::amount)
                        .reversed()
                        .thenComparingInt(ProductFlow::industry));
        return flows;
    }

    /// The largest links between two different places of a list.
    ///
    /// @param units the places looked at
    public static List<Link> largest(Sales sales, int[] units, int most) {
        Comparator<Link> largestFirst =
                Comparator.comparingDouble(Link::amount)
                        .reversed()
                        .thenComparingInt(Link::from)
                        .thenComparingInt(Link::to);
        // The least of those kept stands at the head: few of a million links are ever kept.
        PriorityQueue<Link> kept = new PriorityQueue<>(largestFirst.reversed());
        Matrix amounts = sales.links();
        for (int from : units) {
            for (int to : units) {
                double amount = from == to ? 0 : amounts.get(from, to);
                Link least = kept.peek();
                if (amount > 0
                        && (kept.size() < most || least != null && amount >= least.amount())) {
                    kept.add(new Link(from, to, amount));
                    if (kept.size() > most) {
                        kept.remove();
                    }
                }
            }
        }
        return kept.stream().sorted(largestFirst).toList();
    }
}
