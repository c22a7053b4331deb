package org.shanhai.app.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
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
                .field("stays", new PairFindings(pairing, page, ranking).staysWithRanks(partner))
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
                                Integer.toString(travel.year()),
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
        List<List<Cell>> rows = new ArrayList<>();
        for (Company company : companies.subList(0, Math.min(top, companies.size()))) {
            rows.add(
                    List.of(
                            Cell.of(company.name()),
                            page.industry(
                                    pairing.region().industry(company.industry().orElseThrow())),
                            Cell.of(company.market()),
                            Cell.of(company.code()),
                            page.sheet().source(company.source())));
        }
        page.sheet()
                .add(
                        new Answer.Table(
                                "companies",
                                page.say("companies", there(), here()),
                                List.of(
                                        page.sheet().left("company"),
                                        page.sheet().left("industry"),
                                        page.sheet().left("market"),
                                        page.sheet().left("code"),
                                        page.sheet().left("source")),
                                rows,
                                rows.isEmpty()
                                        ? page.say("no_companies")
                                        : rows.size() < companies.size()
                                                ? page.say("more", rows.size(), companies.size())
                                                : ""));
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
        List<List<Cell>> rows = new ArrayList<>();
        for (Product each : products.subList(0, Math.min(top, products.size()))) {
            rows.add(
                    List.of(
                            page.industry(each.industry()),
                            page.amount(each.there()),
                            page.amount(each.back()),
                            page.sheet().basis(sales.basis())));
        }
        page.sheet()
                .add(
                        new Answer.Table(
                                "trade_now",
                                page.say("trade_now", page.money().unit()),
                                List.of(
                                        page.sheet().left("industry"),
                                        new Answer.Column(
                                                "sells",
                                                page.say("sells", here(), there()),
                                                true,
                                                true),
                                        new Answer.Column(
                                                "buys",
                                                page.say("sells", there(), here()),
                                                true,
                                                true),
                                        page.sheet().left("basis")),
                                rows,
                                rows.size() < products.size()
                                        ? page.say("more", rows.size(), products.size())
                                        : ""));
    }

    private void addLatent(LatentLink.Kind kind, int top) {
        List<LatentLink> links =
                pair.latent().stream().filter(link -> link.kind() == kind).toList();
        List<List<Cell>> rows = new ArrayList<>();
        for (LatentLink link : links.subList(0, Math.min(top, links.size()))) {
            List<Cell> row = new ArrayList<>();
            row.add(page.industry(link.product()));
            row.add(page.amount(link.amount()));
            row.add(page.amount(link.wanted()));
            row.add(
                    new Cell(
                            kind == LatentLink.Kind.RECRUIT
                                    ? page.say(link.known() ? "known_there" : "not_known_there")
                                    : near(link),
                            kind == LatentLink.Kind.MAKE ? near(link) : link.known()));
            row.add(page.sheet().basis(pairing.sales().basis().and(Basis.DERIVED)));
            row.add(page.large(link));
            rows.add(row);
        }
        String key = "latent_" + kind.key();
        page.sheet()
                .add(
                        new Answer.Table(
                                key,
                                page.say(key, here(), there(), page.money().unit()),
                                List.of(
                                        page.sheet().left("industry"),
                                        page.sheet().rough("could_be"),
                                        page.sheet().rough("bought_elsewhere"),
                                        new Answer.Column(
                                                kind == LatentLink.Kind.MAKE ? "near" : "seller",
                                                page.say(
                                                        kind == LatentLink.Kind.MAKE
                                                                ? "near"
                                                                : "seller"),
                                                false),
                                        page.sheet().left("basis"),
                                        page.sheet().left("large")),
                                rows,
                                rows.isEmpty()
                                        ? page.say("none")
                                        : rows.size() < links.size()
                                                ? page.say("more", rows.size(), links.size())
                                                : ""));
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
        List<List<Cell>> rows = new ArrayList<>();
        for (SharedIndustry shared : pair.clash().subList(0, Math.min(top, pair.clash().size()))) {
            rows.add(
                    List.of(
                            page.industry(shared.industry()),
                            page.sheet().share(shared.here()),
                            page.sheet().share(shared.there()),
                            page.sheet().basis(pairing.sales().basis())));
        }
        page.sheet()
                .add(
                        "both_have",
                        List.of(
                                page.sheet().left("industry"),
                                new Answer.Column("here", page.say("of_sales", here()), true, true),
                                new Answer.Column(
                                        "there", page.say("of_sales", there()), true, true),
                                page.sheet().left("basis")),
                        rows,
                        rows.isEmpty() ? page.say("none_both") : "");
    }
}
