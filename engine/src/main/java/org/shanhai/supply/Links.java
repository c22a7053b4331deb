package org.shanhai.supply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;

/// Who sells how much to whom at home, largest first, money a year; as it is most likely,
/// where trade is estimated.
public final class Links {
    private Links() {}

    /// Trade in one product between two places.
    public record ProductFlow(Industry product, double amount) {}

    /// Trade in all products from one place to another.
    public record Link(Place from, Place to, double amount) {}

    /// What one place sells to another, by product, largest first; nothing that is zero.
    public static List<ProductFlow> between(Sales sales, Place from, Place to) {
        List<ProductFlow> flows = new ArrayList<>();
        for (Industry product : sales.region().industries().all()) {
            double amount = sales.amount(from, to, product);
            if (amount > 0) {
                flows.add(new ProductFlow(product, amount));
            }
        }
        // The sort is stable: equals stay in the order of industries.
        flows.sort(Comparator.comparingDouble(ProductFlow::amount).reversed());
        return flows;
    }

    /// The largest link from a place of one list to a different one of the other, or back; empty
    /// where they trade nothing.
    public static Optional<Link> findLargest(Sales sales, List<Place> some, List<Place> others) {
        Matrix amounts = sales.links();
        List<Link> links = new ArrayList<>();
        for (Place one : some) {
            for (Place other : others) {
                links.add(link(sales, amounts, one, other));
                links.add(link(sales, amounts, other, one));
            }
        }
        return links.stream()
                .filter(link -> !link.from().equals(link.to()) && link.amount() > 0)
                .max(Comparator.comparingDouble(Link::amount));
    }

    private static Link link(Sales sales, Matrix amounts, Place from, Place to) {
        return new Link(
                from,
                to,
                amounts.get(
                        sales.region().places().getUnitNumber(from),
                        sales.region().places().getUnitNumber(to)));
    }

    /// The largest links between two different places of a list; equal ones in its order.
    public static List<Link> largest(Sales sales, List<Place> among, int most) {
        // By position in the list, which tells equal ones apart.
        record Kept(int from, int to, double amount) {}
        int[] units = among.stream().mapToInt(sales.region().places()::getUnitNumber).toArray();
        Comparator<Kept> largestFirst =
                Comparator.comparingDouble(Kept::amount)
                        .reversed()
                        .thenComparingInt(Kept::from)
                        .thenComparingInt(Kept::to);
        // The least of those kept stands at the head: few of a million links are ever kept.
        PriorityQueue<Kept> kept = new PriorityQueue<>(largestFirst.reversed());
        Matrix amounts = sales.links();
        for (int from = 0; from < units.length; from++) {
            for (int to = 0; to < units.length; to++) {
                double amount = from == to ? 0 : amounts.get(units[from], units[to]);
                Kept least = kept.peek();
                if (amount > 0
                        && (kept.size() < most || least != null && amount >= least.amount())) {
                    kept.add(new Kept(from, to, amount));
                    if (kept.size() > most) {
                        kept.remove();
                    }
                }
            }
        }
        return kept.stream()
                .sorted(largestFirst)
                .map(each -> new Link(among.get(each.from()), among.get(each.to()), each.amount()))
                .toList();
    }
}
