package org.shanhai.app.chains;

import java.util.List;
import java.util.Optional;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.pair.CouldSell;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Role;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Links;
import org.shanhai.supply.Sales;

/// Who sells how much to whom, in a sentence or three.
record FlowFindings(Sales sales, Sheet sheet, Measured money) {
    /// So many are named after the first.
    private static final int NEXT = 2;

    /// What one place sells to another and buys of it.
    ///
    /// @param key `product_only` where one was asked for, else `product`
    /// @param products of which the first is named
    void between(Place from, Place to, String key, List<Industry> products) {
        if (from.equals(to)) {
            // What a place sells itself is told by the fields.
            return;
        }
        Amount there = sales.ranged(from, to);
        find(
                "sells",
                there.value(),
                "asked",
                name(from),
                name(to),
                money.told(there),
                money.told(sales.ranged(to, from)));
        products.stream().findFirst().ifPresent(product -> product(from, to, key, product));
    }

    /// The most that one could sell the other besides.
    void could(Place from, Place to, CouldSell link) {
        find(
                "could",
                link.amount(),
                "could",
                name(from),
                name(to),
                money.told(Numbers.twoDigits(link.amount())),
                sheet.pick(link.product().name(), link.product().nameLocal()));
    }

    private void product(Place from, Place to, String key, Industry product) {
        Amount amount = sales.ranged(from, to, product);
        double use = sales.use(to, product);
        String name = sheet.pick(product.name(), product.nameLocal());
        if (use > 0) {
            find(
                    key,
                    amount.value(),
                    "flows",
                    name,
                    money.told(amount),
                    Numbers.percent(amount.value() / use, sales.basis()),
                    name(to));
        }
    }

    /// The largest links, and the largest between mountain and coast.
    ///
    /// @param links largest first
    void largest(List<Links.Link> links) {
        links.stream().findFirst().ifPresent(link -> link("largest", link, "links"));
        List<Place> inside = sales.region().listInside();
        List<Place> mountain = inside.stream().filter(p -> p.hasRole(Role.MOUNTAIN)).toList();
        List<Place> coast = inside.stream().filter(p -> p.hasRole(Role.COAST)).toList();
        Links.findLargest(sales, mountain, coast)
                .ifPresent(
                        link ->
                                link(
                                        "mountain_coast",
                                        link,
                                        links.contains(link)
                                                ? "links"
                                                : "flows --from %s --to %s"
                                                        .formatted(
                                                                link.from().key(),
                                                                link.to().key())));
    }

    private void link(String key, Links.Link link, String look) {
        Amount amount = sales.ranged(link.from(), link.to());
        find(key, amount.value(), look, name(link.from()), name(link.to()), money.told(amount));
    }

    /// From whom a place buys most, to whom it sells most, and what it has of itself.
    ///
    /// @param suppliers others, largest first
    /// @param customers likewise
    void around(Place place, List<Other> suppliers, List<Other> customers) {
        most("buys", place, suppliers);
        most("sells_to", place, customers);
        Amount own = sales.ranged(place, place);
        double all =
                own.value() + suppliers.stream().mapToDouble(each -> each.amount().value()).sum();
        if (all > 0) {
            find(
                    "own",
                    own.value(),
                    "asked",
                    name(place),
                    money.told(own),
                    Numbers.percent(own.value() / all, sales.basis()));
        }
    }

    /// Whom a place trades with, and how much.
    record Other(Place place, Amount amount) {}

    private void most(String key, Place place, List<Other> others) {
        Optional<Other> first = others.stream().findFirst();
        if (first.isEmpty()) {
            return;
        }
        List<String> next =
                others.stream().skip(1).limit(NEXT).map(each -> name(each.place())).toList();
        find(
                next.isEmpty() ? key + "_only" : key,
                first.get().amount().value(),
                "partners",
                name(place),
                name(first.get().place()),
                money.told(first.get().amount()),
                sheet.list(next));
    }

    private String name(Place place) {
        return sheet.place(place).text();
    }

    private void find(String key, double figure, String look, Object... arguments) {
        sheet.find(key, sales.basis(), figure, look, arguments);
    }
}
