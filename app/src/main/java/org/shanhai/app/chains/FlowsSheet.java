package org.shanhai.app.chains;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
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
    public Answer between(Place from, Place to, Optional<Industry> only, int top) {
        List<Answer.Field> fields = new ArrayList<>();
        fields.add(sheet.field("from", place(from)));
        fields.add(sheet.field("to", place(to)));
        fields.add(sheet.field("there", ranged(all(from, to))));
        fields.add(sheet.field("back", ranged(all(to, from))));
        fields.add(sheet.field("unit", money.unitCell()));
        fields.add(sheet.field("basis", sheet.basis(sales.basis())));
        sheet.add(new Answer.Fields("asked", "", fields));
        assumed();
        List<Industry> products =
                only.isPresent()
                        ? List.of(only.get())
                        : Links.between(sales, from, to).stream()
                                .map(Links.ProductFlow::product)
                                .toList();
        findings.between(from, to, only.isPresent() ? "product_only" : "product", products);
        List<List<Cell>> rows = new ArrayList<>();
        for (Industry product : products.subList(0, Math.min(top, products.size()))) {
            double amount = sales.amount(from, to, product);
            rows.add(
                    line(
                            List.of(
                                    Cell.of(product.code()),
                                    Cell.of(sheet.pick(product.name(), product.nameLocal()))),
                            sales.ranged(from, to, product),
                            List.of(
                                    share(amount, sales.use(to, product)),
                                    share(amount, sales.supply(from, product)))));
        }
        sheet.add(
                "flows",
                columns(
                        List.of(sheet.left("industry"), sheet.left("name")),
                        List.of(sheet.right("of_use"), sheet.right("of_supply"))),
                rows,
                more(rows.size(), products.size()));
        fitted.ifPresent(chains -> sheet.add(Solution.ofTrade(sheet, chains)));
        return sheet.cited(sheet.say("title", place(from).text(), place(to).text()));
    }

    /// The largest links between two different places of the study area.
    public Answer largest(int top) {
        assumed();
        List<Links.Link> links = Links.largest(sales, region.listInside(), top);
        findings.largest(links);
        List<List<Cell>> rows = new ArrayList<>();
        for (Links.Link link : links) {
            boolean pair = isMountainAndCoast(link.from(), link.to());
            rows.add(
                    line(
                            List.of(place(link.from()), place(link.to())),
                            all(link.from(), link.to()),
                            List.of(
                                    new Cell(pair ? sheet.say("mountain_coast") : "", pair),
                                    sheet.basis(sales.basis()))));
        }
        sheet.add(
                "links",
                columns(
                        List.of(sheet.left("from"), sheet.left("to")),
                        List.of(sheet.left("mountain_and_coast"), sheet.left("basis"))),
                rows,
                rows.isEmpty() ? sheet.say("no_links") : "");
        fitted.ifPresent(chains -> sheet.add(Solution.ofTrade(sheet, chains)));
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
        List<List<Cell>> rows = new ArrayList<>();
        List<FlowFindings.Other> suppliers = others(place, other -> all(other, place));
        List<FlowFindings.Other> customers = others(place, other -> all(place, other));
        findings.around(place, suppliers, customers);
        add("supplier", suppliers, top, rows);
        add("customer", customers, top, rows);
        sheet.add(
                "partners",
                columns(
                        List.of(sheet.left("side"), sheet.left("place")),
                        List.of(sheet.left("basis"))),
                rows,
                more(rows.size(), suppliers.size() + customers.size()));
        fitted.ifPresent(chains -> sheet.add(Solution.ofTrade(sheet, chains)));
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

    private void add(String side, List<FlowFindings.Other> others, int top, List<List<Cell>> rows) {
        for (FlowFindings.Other other : others.subList(0, Math.min(top, others.size()))) {
            rows.add(
                    line(
                            List.of(Cell.of(sheet.say(side), side), place(other.place())),
                            other.amount(),
                            List.of(sheet.basis(sales.basis()))));
        }
    }

    /// Names, the amount with its range, then what else is said.
    private List<Cell> line(List<Cell> names, Amount amount, List<Cell> more) {
        List<Cell> line = new ArrayList<>(names);
        Cell ranged = ranged(amount);
        line.add(Cell.of(ranged.text(), amount.value()));
        line.add(Cell.of("", amount.low()));
        line.add(Cell.of("", amount.high()));
        line.addAll(more);
        return line;
    }

    private List<Answer.Column> columns(List<Answer.Column> names, List<Answer.Column> more) {
        List<Answer.Column> columns = new ArrayList<>(names);
        columns.add(new Answer.Column("amount", money.unit(), true));
        columns.add(new Answer.Column("low", "", true));
        columns.add(new Answer.Column("high", "", true));
        columns.addAll(more);
        return columns;
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

    private static Cell share(double part, double whole) {
        return whole > 0
                ? Cell.of(org.shanhai.app.text.Numbers.percent(part / whole), part / whole)
                : Cell.unknown("");
    }

    private Cell place(Place place) {
        return sheet.place(place);
    }

    private static boolean isMountainAndCoast(Place a, Place b) {
        return a.hasRole(Role.MOUNTAIN) && b.hasRole(Role.COAST)
                || a.hasRole(Role.COAST) && b.hasRole(Role.MOUNTAIN);
    }
}
