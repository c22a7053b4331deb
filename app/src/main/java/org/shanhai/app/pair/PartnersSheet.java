package org.shanhai.app.pair;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.PlaceRemarks;
import org.shanhai.app.text.Words;
import org.shanhai.pair.KeptPact;
import org.shanhai.pair.LikelyTies;
import org.shanhai.pair.PairProspect;
import org.shanhai.pair.PairTrade;
import org.shanhai.pair.Paired;
import org.shanhai.pair.Pairing;
import org.shanhai.pair.TieSign;
import org.shanhai.region.Basis;
import org.shanhai.region.Place;

/// The possible partners of a place: who would come anyway, and what each would be worth.
public final class PartnersSheet {
    private static final int NAMED = 3;

    /// What moves a chance by less than a tenth is not named.
    private static final double SPEAKS = 0.1;

    private final Pairing pairing;
    private final PairPage page;
    private final Place place;
    private final List<PairProspect> prospects;
    private final List<Paired> paired;

    private PartnersSheet(Pairing pairing, Place place, List<Place> candidates, Words words) {
        this.pairing = pairing;
        this.place = place;
        page = new PairPage(pairing, words);
        prospects = pairing.list(place, candidates);
        paired = pairing.paired(place);
    }

    /// @param top how many partners of each table
    /// @param kept what keeping the pact of today costs, where that is asked
    public static Answer of(
            Pairing pairing,
            Place place,
            List<Place> candidates,
            int top,
            Optional<KeptPact> kept,
            Words words) {
        return new PartnersSheet(pairing, place, candidates, words).answer(top, kept);
    }

    private Answer answer(int top, Optional<KeptPact> kept) {
        PlaceRemarks.add(page.sheet(), place);
        List<PairProspect> likely = PairPage.likeliest(prospects);
        findLikely(likely);
        findWorth();
        paired.forEach(this::findToday);
        page.sheet()
                .values()
                .field("place", page.place(place))
                .field("candidates", Cell.of(prospects.size()))
                .field(page.plant())
                .add("asked");
        page.addMeaning();
        addLikely(likely, top);
        addWorth(top);
        addToday();
        kept.ifPresent(each -> page.sheet().add(KeptParts.statement(page, each)));
        prospects.stream()
                .filter(each -> each.best().isPresent())
                .findFirst()
                .ifPresent(
                        first -> page.state("hint", page.name(place), page.name(first.partner())));
        return page.sheet().cited(page.say("title_place", page.name(place)));
    }

    private void findLikely(List<PairProspect> likely) {
        List<PairProspect> open = likely.stream().filter(PairProspect::couldCome).toList();
        if (!open.isEmpty()) {
            List<String> names =
                    open.stream()
                            .limit(NAMED)
                            .map(
                                    each ->
                                            page.say(
                                                    "of_hundred_short",
                                                    page.name(each.partner()),
                                                    page.chance(each.chance()).text()))
                            .toList();
            page.sheet()
                    .find(
                            "likely",
                            Basis.ESTIMATED,
                            open.getFirst().chance().getAsDouble(),
                            "likely",
                            page.name(place),
                            page.sheet().list(names));
        }
    }

    private void findWorth() {
        prospects.stream()
                .flatMap(each -> each.best().stream())
                .findFirst()
                .ifPresent(
                        trade ->
                                page.sheet()
                                        .find(
                                                "worth",
                                                Basis.ASSUMED,
                                                trade.both().valueAdded(),
                                                "worth",
                                                page.name(trade.owner()),
                                                page.name(trade.trade()),
                                                page.name(trade.site()),
                                                page.money(trade.both().valueAdded()),
                                                page.jobs(trade.both()),
                                                PairPage.asMuch(prospects)));
    }

    /// What is said of a partner of today.
    private void findToday(Paired today) {
        Optional<PairProspect> found = prospect(today);
        Optional<PairTrade> best = found.flatMap(PairProspect::best);
        if (found.isPresent() && best.isPresent()) {
            String tie = page.tie(found.get());
            page.sheet()
                    .find(
                            "today",
                            Basis.ASSUMED,
                            best.get().both().valueAdded(),
                            "today",
                            page.named(today).text(),
                            tie,
                            page.name(best.get().trade()),
                            page.money(best.get().both().valueAdded()),
                            tie.isEmpty() ? 0 : 1);
        }
    }

    private Optional<PairProspect> prospect(Paired today) {
        return prospects.stream()
                .filter(each -> today.unit().equals(Optional.of(each.partner())))
                .findFirst();
    }

    private void addLikely(List<PairProspect> likely, int top) {
        List<PairProspect> shown = likely.stream().limit(top).toList();
        page.sheet()
                .add(
                        page.sheet()
                                .<PairProspect>columns(shown)
                                .place("partner", PairProspect::partner)
                                .column("chance", Kind.NUMBER, each -> page.chance(each.chance()))
                                .each(
                                        List.of(TieSign.values()),
                                        (columns, sign) ->
                                                columns.data(
                                                        sign.key(),
                                                        Kind.NUMBER,
                                                        each -> drives(sign, each.partner())))
                                .data("tied", Kind.TEXT, each -> String.join(";", each.tied()))
                                .cell("why", each -> Cell.of(why(each)))
                                .cell("paired", page::today)
                                .table(
                                        "likely",
                                        page.say("likely"),
                                        likely.isEmpty()
                                                ? page.say(
                                                        "likely_none",
                                                        pairing.likely().isPresent() ? 1 : 0)
                                                : more(shown, likely),
                                        Answer.Layout.GRID));
    }

    private double drives(TieSign sign, Place partner) {
        return pairing.likely().orElseThrow().drives(sign, place, partner);
    }

    /// The ties that are known, else the signs there is more of and that speak for one.
    private String why(PairProspect prospect) {
        Place partner = prospect.partner();
        LikelyTies ties = pairing.likely().orElseThrow();
        return prospect.tied().isEmpty()
                ? page.sheet()
                        .list(
                                Arrays.stream(TieSign.values())
                                        .filter(sign -> ties.value(sign, place, partner) > 0)
                                        .filter(sign -> drives(sign, partner) >= SPEAKS)
                                        .sorted(
                                                Comparator.comparingDouble(
                                                        sign -> -drives(sign, partner)))
                                        .map(sign -> page.say("sign." + sign.key()))
                                        .toList())
                : page.tie(prospect);
    }

    /// On a screen each trade once, with the partner that it is worth most with.
    private void addWorth(int top) {
        List<PairProspect> all =
                prospects.stream().filter(each -> each.best().isPresent()).toList();
        boolean each = top >= all.size();
        Map<String, List<PairProspect>> byTrade =
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        PartnersSheet::trade,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        List<PairProspect> shown =
                each ? all : byTrade.values().stream().map(List::getFirst).limit(top).toList();
        int without = prospects.size() - all.size();
        page.sheet()
                .add(
                        page.declareWorth(
                                        page.sheet()
                                                .<PairProspect>columns(shown)
                                                .column(
                                                        "partner",
                                                        Kind.PLACE,
                                                        row ->
                                                                each
                                                                        ? page.place(row.partner())
                                                                        : named(row, byTrade)),
                                        PairProspect::best)
                                .cell("paired", page::today)
                                .basis(row -> Basis.ASSUMED)
                                .table(
                                        "worth",
                                        page.say("worth"),
                                        all.isEmpty()
                                                ? page.say("worth_none")
                                                : page.say(
                                                        "untold",
                                                        each ? "" : page.say("each_trade"),
                                                        without),
                                        Answer.Layout.GRID));
    }

    private static String trade(PairProspect prospect) {
        return prospect.best().orElseThrow().trade().code();
    }

    /// With how many others the same trade is worth as much, else less.
    private Cell named(PairProspect prospect, Map<String, List<PairProspect>> byTrade) {
        List<PairProspect> all = byTrade.getOrDefault(trade(prospect), List.of(prospect));
        int equals = PairPage.asMuch(all);
        int others = equals > 0 ? equals : all.size() - 1;
        Cell name = page.place(prospect.partner());
        return others > 0
                ? name.in(page.say("or_others", name.text(), others, equals > 0 ? 0 : 1))
                : name;
    }

    private String more(List<?> shown, List<?> all) {
        return shown.size() < all.size() ? page.say("more", shown.size(), all.size()) : "";
    }

    private void addToday() {
        page.sheet()
                .add(
                        page.declareWorth(
                                        page.sheet()
                                                .<Paired>columns(paired)
                                                .column("partner", Kind.PLACE, page::named)
                                                .cell("kind", page::kinds)
                                                .column(
                                                        "chance",
                                                        Kind.NUMBER,
                                                        each ->
                                                                prospect(each)
                                                                        .map(
                                                                                one ->
                                                                                        page.chance(
                                                                                                one
                                                                                                        .chance()))
                                                                        .orElse(PairPage.none())),
                                        each -> prospect(each).flatMap(PairProspect::best))
                                .column("source", Kind.SOURCE, page::sources)
                                .cell(
                                        "remark",
                                        each ->
                                                prospect(each).isPresent()
                                                        ? PairPage.none()
                                                        : Cell.of(page.untoldBecause(each)))
                                .table(
                                        "today",
                                        page.say("today_title"),
                                        paired.isEmpty() ? page.say("no_partner_today") : "",
                                        Answer.Layout.GRID));
    }
}
