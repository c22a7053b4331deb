package org.shanhai.app.chains;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Columns;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.pair.CouldSell;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Links;
import org.shanhai.supply.Sales;
import org.shanhai.supply.fitted.FittedSales;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.supply.survey.SurveyedSales;

/// Who sells how much of what to whom, a year, each amount with its range; by the
/// surveyed flows of a pack, each range is a single value.
public final class FlowsSheet {
    private final Sales sales;
    private final Region region;
    private final Sheet sheet;
    private final Measured money;
    private final FlowFindings findings;
    private final String assumed;
    private final Optional<SupplyChains> fitted;

    private FlowsSheet(
            Sales sales, double size, String assumed, Optional<SupplyChains> fitted, Words words) {
        this.sales = sales;
        this.assumed = assumed;
        this.fitted = fitted;
        region = sales.region();
        sheet = new Sheet(region, words, "flows.");
        money = new Measured(words, region, Measure.OUTPUT, region.currency(), size);
        findings = new FlowFindings(sales, sheet, money);
    }

    /// Trade as fitted.
    public static FlowsSheet estimated(FittedSales sales, Words words) {
        SupplyChains chains = sales.chains();
        double size = Arrays.stream(chains.technology().output()).max().orElse(0);
        return new FlowsSheet(sales, size, "assumed", Optional.of(chains), words);
    }

    /// Trade as surveyed.
    public static FlowsSheet surveyed(SurveyedSales sales, Words words) {
        double size =
                sales.region().industries().all().stream()
                        .mapToDouble(product -> sold(sales, product))
                        .max()
                        .orElse(0);
        return new FlowsSheet(sales, size, "assumed_surveyed", Optional.empty(), words);
    }

    private static double sold(Sales sales, Industry product) {
        return sales.region().places().units().stream()
                .mapToDouble(unit -> sales.supply(unit, product))
                .sum();
    }

    /// Trade from one place to another, by product, largest first.
    ///
    /// @param only the only product asked for, where one is
    /// @param could what could be sold besides, largest first
    public Answer between(
            Place from, Place to, Optional<Industry> only, List<CouldSell> could, int top) {
        sheet.values()
                .field("from", place(from))
                .field("to", place(to))
                .field("there", ranged(all(from, to)))
                .field("back", ranged(all(to, from)))
                .field("unit", money.unitCell())
                .field("basis", sheet.basis(sales.basis()))
                .add("asked");
        assumed();
        List<Industry> products =
                only.isPresent()
                        ? List.of(only.get())
                        : Links.between(sales, from, to).stream()
                                .map(Links.ProductFlow::product)
                                .toList();
        findings.between(from, to, only.isPresent() ? "product_only" : "product", products);
        List<Industry> shown = products.subList(0, Math.min(top, products.size()));
        amount(
                        sheet.columns(shown)
                                .text("industry", Industry::code)
                                .text("name", each -> sheet.pick(each.name(), each.nameLocal())),
                        each -> sales.ranged(from, to, each))
                .column("of_use", Kind.SHARE, each -> share(from, to, each, sales.use(to, each)))
                .column(
                        "of_supply",
                        Kind.SHARE,
                        each -> share(from, to, each, sales.supply(from, each)))
                .add("flows", more(shown.size(), products.size()));
        if (!could.isEmpty()) {
            could(from, to, could.subList(0, Math.min(top, could.size())), could.size());
        }
        fitted.ifPresent(
                chains -> sheet.add(SolutionPart.ofTrade(sheet, chains, chains.drawCount())));
        return sheet.cited(sheet.say("title", place(from).text(), place(to).text()));
    }

    private void could(Place from, Place to, List<CouldSell> shown, int all) {
        findings.could(from, to, shown.getFirst());
        sheet.columns(shown)
                .text("industry", each -> each.product().code())
                .text("name", each -> sheet.pick(each.product().name(), each.product().nameLocal()))
                .labelled(
                        "could_be",
                        money.unit(),
                        Kind.MONEY,
                        each -> Cell.of(money.estimated().plain(each.amount()), each.amount()))
                .basis(each -> sales.basis().and(Basis.DERIVED))
                .add("could", sheet.say("could_remark", shown.size(), all));
    }

    /// The largest links between two different places of the study area.
    public Answer largest(int top) {
        assumed();
        List<Links.Link> links = Links.largest(sales, region.listInside(), top);
        findings.largest(links);
        amount(
                        sheet.columns(links)
                                .place("from", Links.Link::from)
                                .place("to", Links.Link::to),
                        link -> all(link.from(), link.to()))
                .column(
                        "mountain_and_coast",
                        Kind.FLAG,
                        link -> mountainAndCoast(link.from(), link.to()))
                .basis(link -> sales.basis())
                .addOr("links", () -> sheet.say("no_links"));
        fitted.ifPresent(
                chains -> sheet.add(SolutionPart.ofTrade(sheet, chains, chains.drawCount())));
        return sheet.cited(sheet.say("title_links", money.unit()));
    }

    /// The largest suppliers and customers of a place.
    public Answer around(Place place, int top) {
        sheet.add(
                new Answer.Fields(
                        "asked",
                        "",
                        List.of(
                                sheet.field("place", place(place)),
                                sheet.field("own", ranged(all(place, place))),
                                sheet.field("unit", money.unitCell()),
                                sheet.field("basis", sheet.basis(sales.basis())))));
        assumed();
        List<FlowFindings.Other> suppliers = others(place, other -> all(other, place));
        List<FlowFindings.Other> customers = others(place, other -> all(place, other));
        findings.around(place, suppliers, customers);
        List<Partner> partners =
                Stream.concat(
                                suppliers.stream()
                                        .limit(top)
                                        .map(each -> new Partner("supplier", each)),
                                customers.stream()
                                        .limit(top)
                                        .map(each -> new Partner("customer", each)))
                        .toList();
        amount(
                        sheet.columns(partners)
                                .cell("side", each -> Cell.of(sheet.say(each.side()), each.side()))
                                .place("place", each -> each.other().place())
                                .number(
                                        "distance",
                                        each -> sheet.distance(place, each.other().place())),
                        each -> each.other().amount())
                .basis(each -> sales.basis())
                .add("partners", more(partners.size(), suppliers.size() + customers.size()));
        fitted.ifPresent(
                chains -> sheet.add(SolutionPart.ofTrade(sheet, chains, chains.drawCount())));
        return sheet.cited(sheet.say("title_place", place(place).text()));
    }

    /// Whom a place trades with, largest first.
    private List<FlowFindings.Other> others(Place place, Function<Place, Amount> trade) {
        return region.places().units().stream()
                .filter(unit -> !unit.equals(place))
                .map(unit -> new FlowFindings.Other(unit, trade.apply(unit)))
                .filter(other -> other.amount().value() > 0)
                .sorted(Comparator.comparingDouble((FlowFindings.Other o) -> -o.amount().value()))
                .toList();
    }

    /// A place, and on which side of trade it stands.
    private record Partner(String side, FlowFindings.Other other) {}

    /// Columns of an amount with its range.
    private <R> Columns<R> amount(Columns<R> columns, Function<R, Amount> amount) {
        return columns.labelled(
                        "amount",
                        money.unit(),
                        Kind.MONEY,
                        row -> Cell.of(ranged(amount.apply(row)).text(), amount.apply(row).value()))
                .data("low", Kind.MONEY, row -> amount.apply(row).low())
                .data("high", Kind.MONEY, row -> amount.apply(row).high());
    }

    private void assumed() {
        sheet.add(new Answer.Statement("assumed", sheet.say(assumed), sheet.say(assumed)));
    }

    private String more(int shown, int all) {
        return all == 0 ? sheet.say("no_links") : shown < all ? sheet.say("more", shown, all) : "";
    }

    /// All products together.
    private Amount all(Place from, Place to) {
        return sales.ranged(from, to);
    }

    private Cell ranged(Amount amount) {
        return money.amount(amount);
    }

    private Cell share(Place from, Place to, Industry product, double whole) {
        double share = sales.amount(from, to, product) / whole;
        return whole > 0 ? Cell.of(Numbers.percent(share), share) : Cell.unknown("");
    }

    private Cell place(Place place) {
        return sheet.place(place);
    }

    private Cell mountainAndCoast(Place a, Place b) {
        boolean both =
                a.hasRole(Role.MOUNTAIN) && b.hasRole(Role.COAST)
                        || a.hasRole(Role.COAST) && b.hasRole(Role.MOUNTAIN);
        return new Cell(both ? sheet.say("mountain_coast") : "", both);
    }
}
