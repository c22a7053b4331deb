package org.shanhai.app.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.PlaceRemarks;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.pair.LatentLink;
import org.shanhai.pair.Pair;
import org.shanhai.pair.Paired;
import org.shanhai.pair.Pairing;
import org.shanhai.pair.Ranking;
import org.shanhai.pair.Ranking.Ranked;
import org.shanhai.pair.SharedIndustry;
import org.shanhai.pair.Weights;
import org.shanhai.profile.Related;
import org.shanhai.region.Basis;
import org.shanhai.region.Company;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Travel;
import org.shanhai.supply.Sales;

/// One place and one partner: the parts, and what each is made of.
public final class PairSheet {
    private final Pairing pairing;
    private final PairPage page;
    private final Ranking ranking;
    private final Weights weights;
    private final Pair pair;
    private final Place place;
    private final Place partner;

    private PairSheet(
            Pairing pairing,
            Place place,
            Place partner,
            List<Place> partners,
            Weights weights,
            Words words) {
        this.pairing = pairing;
        this.weights = weights;
        this.place = place;
        this.partner = partner;
        page = new PairPage(pairing, weights, words);
        ranking = pairing.rank(place, partners, weights);
        pair = pairing.between(place, partners, ranking.find(partner).orElseThrow());
    }

    /// @param partner one of the partners
    /// @param top how many lines of each list
    public static Answer of(
            Pairing pairing,
            Place place,
            Place partner,
            List<Place> partners,
            Weights weights,
            int top,
            Words words) {
        return new PairSheet(pairing, place, partner, partners, weights, words).answer(top);
    }

    private String here() {
        return page.place(place).text();
    }

    private String there() {
        return page.place(partner).text();
    }

    private Answer answer(int top) {
        PlaceRemarks.add(page.sheet(), place);
        new PairFound(pairing, page, ranking, pair, partner).find();
        addAsked();
        page.stateMeaning();
        page.notRankable(place);
        new PairParts(pairing, page, weights, pair, place, partner).add(top);
        addLinks(top);
        addCompanies(top);
        for (LatentLink.Kind kind : LatentLink.Kind.values()) {
            addLatent(kind, top);
        }
        addClash(top);
        return page.sheet().cited(page.say("title_pair", here(), there()));
    }

    private void addAsked() {
        Ranked ranked = pair.ranked();
        Optional<Paired> today =
                pairing.paired(place).stream()
                        .filter(each -> each.unit().equals(Optional.of(partner)))
                        .findFirst();
        page.sheet()
                .values()
                .field("place", page.place(place))
                .field("partner", page.place(partner))
                .field("rank", page.rank(ranked.rank()))
                .field("candidates", Cell.of(ranking.partners().size()))
                .field("score", page.score(ranked))
                .field(
                        "paired_today",
                        today.map(
                                        each ->
                                                new Cell(
                                                        page.kinds(each).text()
                                                                + " "
                                                                + page.sources(each).text(),
                                                        page.kinds(each).json()))
                                .orElse(Cell.unknown(page.say("not_today"))))
                .field("travel", travel())
                .field("known", page.known(place))
                .field("known_partner", page.known(partner))
                .field(page.weights(List.of(ranking)))
                .field(page.trade())
                .add("asked");
    }

    private Cell travel() {
        if (pair.travel().isEmpty()) {
            return Cell.unknown(page.say("no_travel"));
        }
        Travel travel = pair.travel().get();
        return Cell.of(
                page.say(
                                "minutes",
                                Numbers.plain(travel.minutes()),
                                page.sheet().term("travel_mode", travel.mode()).text(),
                                page.sheet().figureYear(travel.year()).text(),
                                named(travel.from()),
                                named(travel.to()))
                        + " "
                        + page.sheet().source(travel.source()).text(),
                travel.minutes());
    }

    private String named(String key) {
        return page.sheet().place(pairing.region().places().get(key)).text();
    }

    /// Quoted companies of the partner in what the place has: whom to ask first.
    private void addCompanies(int top) {
        List<Company> companies = pairing.companies(place, partner);
        List<Company> shown = companies.stream().limit(top).toList();
        page.sheet()
                .add(
                        page.sheet()
                                .<Company>columns(shown)
                                .text("company", Company::name)
                                .column(
                                        "industry",
                                        Kind.INDUSTRY,
                                        company ->
                                                page.industry(
                                                        pairing.region()
                                                                .industry(
                                                                        company.industry()
                                                                                .orElseThrow())))
                                .text("market", Company::market)
                                .text("code", Company::code)
                                .source(Company::source)
                                .table(
                                        "companies",
                                        page.say("companies", there(), here()),
                                        shown.isEmpty()
                                                ? page.say("no_companies")
                                                : more(shown, companies),
                                        Answer.Layout.GRID));
    }

    /// How many there are, where not all are shown.
    private String more(List<?> shown, List<?> all) {
        return shown.size() < all.size() ? page.say("more", shown.size(), all.size()) : "";
    }

    private void addLinks(int top) {
        Sales sales = pairing.sales();
        record Product(Industry industry, double there, double back) {}
        List<Product> products =
                pairing.region().industries().all().stream()
                        .map(
                                i ->
                                        new Product(
                                                i,
                                                sales.amount(place, partner, i),
                                                sales.amount(partner, place, i)))
                        .filter(each -> each.there() + each.back() > 0)
                        .sorted(
                                Comparator.comparingDouble(
                                        (Product each) -> -each.there() - each.back()))
                        .toList();
        List<Product> shown = products.stream().limit(top).toList();
        page.sheet()
                .add(
                        page.sheet()
                                .<Product>columns(shown)
                                .column(
                                        "industry",
                                        Kind.INDUSTRY,
                                        each -> page.industry(each.industry()))
                                .labelled(
                                        "sells",
                                        page.say("sells", here(), there()),
                                        Kind.NUMBER,
                                        each -> page.amount(each.there()))
                                .known(Basis.ESTIMATED)
                                .labelled(
                                        "buys",
                                        page.say("sells", there(), here()),
                                        Kind.NUMBER,
                                        each -> page.amount(each.back()))
                                .known(Basis.ESTIMATED)
                                .basis(each -> sales.basis())
                                .table(
                                        "trade_now",
                                        page.say("trade_now", page.money().unit()),
                                        more(shown, products),
                                        Answer.Layout.GRID));
    }

    private void addLatent(LatentLink.Kind kind, int top) {
        List<LatentLink> links =
                pair.latent().stream().filter(link -> link.kind() == kind).toList();
        List<LatentLink> shown = links.stream().limit(top).toList();
        String key = "latent_" + kind.key();
        String how = kind == LatentLink.Kind.MAKE ? "near" : "seller";
        page.sheet()
                .add(
                        page.sheet()
                                .<LatentLink>columns(shown)
                                .column(
                                        "industry",
                                        Kind.INDUSTRY,
                                        link -> page.industry(link.product()))
                                .number("could_be", link -> page.amount(link.amount()))
                                .known(Basis.ESTIMATED)
                                .number("bought_elsewhere", link -> page.amount(link.wanted()))
                                .known(Basis.ESTIMATED)
                                .labelled(how, page.say(how), Kind.TEXT, this::how)
                                .basis(link -> pairing.sales().basis().and(Basis.DERIVED))
                                .cell("large", page::large)
                                .table(
                                        key,
                                        page.say(key, here(), there(), page.money().unit()),
                                        shown.isEmpty() ? page.say("none") : more(shown, links),
                                        Answer.Layout.GRID));
    }

    private Cell how(LatentLink link) {
        return new Cell(
                link.kind() == LatentLink.Kind.RECRUIT
                        ? page.say(link.known() ? "known_there" : "not_known_there")
                        : near(link),
                link.kind() == LatentLink.Kind.MAKE ? near(link) : link.known());
    }

    private String near(LatentLink link) {
        List<String> near = new ArrayList<>();
        for (Related related : link.near()) {
            near.add(
                    page.say(
                            "near_to",
                            page.industry(related.industry()).text(),
                            Numbers.rough(related.relatedness())));
        }
        return page.sheet().list(near);
    }

    private void addClash(int top) {
        List<SharedIndustry> shown = pair.clash().stream().limit(top).toList();
        page.sheet()
                .<SharedIndustry>columns(shown)
                .column("industry", Kind.INDUSTRY, shared -> page.industry(shared.industry()))
                .labelled(
                        "here",
                        page.say("of_sales", here()),
                        Kind.NUMBER,
                        shared -> page.sheet().share(shared.here()))
                .known(Basis.ESTIMATED)
                .labelled(
                        "there",
                        page.say("of_sales", there()),
                        Kind.NUMBER,
                        shared -> page.sheet().share(shared.there()))
                .known(Basis.ESTIMATED)
                .basis(shared -> pairing.sales().basis())
                .add("both_have", shown.isEmpty() ? page.say("none_both") : "");
    }
}
