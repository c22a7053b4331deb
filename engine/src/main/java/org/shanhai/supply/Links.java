package org.shanhai.supply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
        List<Link> links = new ArrayList<>();
        for (int from : units) {
            for (int to : units) {
                double amount = from == to ? 0 : sales.amount(from, to);
                if (amount > 0) {
                    links.add(new Link(from, to, amount));
                }
            }
        }
        links.sort(
                Comparator.comparingDouble(Link::amount)
                        .reversed()
                        .thenComparingInt(Link::from)
                        .thenComparingInt(Link::to));
        return List.copyOf(links.subList(0, Math.min(most, links.size())));
    }
}
