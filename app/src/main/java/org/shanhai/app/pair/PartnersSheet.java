package org.shanhai.app.pair;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Columns;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.PlaceRemarks;
import org.shanhai.app.answer.Within;
import org.shanhai.app.text.Words;
import org.shanhai.pair.KeptPact;
import org.shanhai.pair.LatentLink;
import org.shanhai.pair.Paired;
import org.shanhai.pair.Pairing;
import org.shanhai.pair.Ranking;
import org.shanhai.pair.Ranking.Ranked;
import org.shanhai.pair.Weights;
import org.shanhai.region.Basis;
import org.shanhai.region.Place;

/// The possible partners of a place, by score, with those it is paired with today.
public final class PartnersSheet {
    private static final int CHAINS = 2;
    private static final int MOST_CHAINS = 3;
    private static final Map<LatentLink.Kind, Integer> OF_EACH =
            Map.of(LatentLink.Kind.SELL, 1, LatentLink.Kind.RECRUIT, 2);

    private final Pairing pairing;
    private final PairPage page;
    private final Place place;
    private final List<Paired> paired;
    private final Ranking ranking;
    private final Map<Place, Double> adjusted;

    private PartnersSheet(
            Pairing pairing, Place place, List<Place> partners, Weights weights, Words words) {
        this.pairing = pairing;
        this.place = place;
        page = new PairPage(pairing, weights, words);
        paired = pairing.paired(place);
        ranking = pairing.rank(place, partners, weights);
        adjusted = pairing.significance(place, partners);
    }

    /// @param partners places to choose from, at least one
    /// @param top how many to show
    /// @param kept what keeping its pact of today costs, where that is asked
    public static Answer of(
            Pairing pairing,
            Place place,
            List<Place> partners,
            Weights weights,
            int top,
            Optional<KeptPact> kept,
            Words words) {
        return new PartnersSheet(pairing, place, partners, weights, words).answer(top, kept);
    }

    private Answer answer(int top, Optional<KeptPact> kept) {
        PlaceRemarks.add(page.sheet(), place);
        page.sheet()
                .add(
                        new Answer.Fields(
                                "asked",
                                "",
                                List.of(
                                        page.sheet().field("place", page.place(place)),
                                        page.sheet()
                                                .field(
                                                        "candidates",
                                                        Cell.of(ranking.partners().size())),
                                        page.sheet().field("known", page.known(place)),
                                        page.weights(List.of(ranking)),
                                        page.trade())));
        page.stateMeaning();
        page.notRankable(place);
        PairFindings.find(page, pairing, ranking);
        paired.stream().filter(Paired::isPact).forEach(this::findToday);
        List<Ranked> shown =
                ranking.partners().subList(0, Math.min(top, ranking.partners().size()));
        String more =
                shown.size() < ranking.partners().size()
                        ? page.say("more", shown.size(), ranking.partners().size())
                        : "";
        page.sheet()
                .add(
                        partners(
                                        page.sheet().<Ranked>columns(shown),
                                        Optional::of,
                                        ranked -> page.place(ranked.partner()))
                                .data(
                                        "known_count",
                                        Kind.NUMBER,
                                        ranked -> pairing.structure().diversity(ranked.partner()))
                                .data("evidence", Kind.NUMBER, ranked -> evidence(ranked.partner()))
                                .cell(
                                        "today",
                                        ranked -> today(page.isPaired(paired, ranked.partner())))
                                .table("partners", page.say("partners"), more, Answer.Layout.GRID));
        addUnranked();
        addToday();
        kept.ifPresent(each -> page.sheet().add(KeptParts.statement(page, each)));
        addChains();
        page.sheet().add(PairSkill.statement(page.sheet(), pairing, ranking.weights()));
        page.state("hint", page.place(place).text(), best());
        return page.sheet().cited(page.say("title_place", page.place(place).text()));
    }

    private double evidence(Place partner) {
        return Math.min(
                pairing.structure().evidenceShare(ranking.place()),
                pairing.structure().evidenceShare(partner));
    }

    private Cell today(boolean is) {
        return new Cell(is ? page.say("yes") : "", is);
    }

    /// Where a partner of today stands.
    private void findToday(Paired today) {
        Optional<Ranked> ranked = today.unit().flatMap(ranking::find);
        if (ranked.isPresent() && ranked.get().rank().isPresent()) {
            int rank = ranked.get().rank().getAsInt();
            page.sheet()
                    .find(
                            new Finding(
                                    "today_rank",
                                    page.say(
                                            "finding.today_rank",
                                            page.named(today).text(),
                                            rank,
                                            ranking.scored()),
                                    new Cell("", rank),
                                    page.sheet().sure(page.basis(ranking, ranked.get())),
                                    "today"));
        }
    }

    /// Of whom too little is known to rank them, and what would make it enough.
    private void addUnranked() {
        List<Cell> names =
                ranking.partners().stream()
                        .filter(each -> each.rank().isEmpty())
                        .map(each -> page.place(each.partner()))
                        .toList();
        if (!names.isEmpty()) {
            page.sheet()
                    .add(
                            new Answer.Statement(
                                    "unranked",
                                    page.say(
                                            "unranked",
                                            names.size(),
                                            page.sheet()
                                                    .list(names.stream().map(Cell::text).toList())),
                                    names.stream().map(Cell::json).toList()));
        }
    }

    /// Through which chains: what the best partners, and those of today, buy elsewhere that is made
    /// here, and what this place buys elsewhere that they are known to make.
    private void addChains() {
        Set<Place> shown = new LinkedHashSet<>();
        ranking.partners().stream()
                .filter(each -> each.rank().isPresent())
                .limit(CHAINS)
                .forEach(each -> shown.add(each.partner()));
        paired.stream()
                .flatMap(each -> each.unit().stream())
                .filter(unit -> ranking.find(unit).isPresent())
                .forEach(shown::add);
        List<Within<Place, LatentLink>> rows =
                Within.each(shown.stream().limit(MOST_CHAINS).toList(), this::largest);
        boolean anyLarge = rows.stream().anyMatch(row -> row.part().large());
        page.sheet()
                .add(
                        page.sheet()
                                .<Within<Place, LatentLink>>columns(rows)
                                .place("partner", Within::whole)
                                .cell("link", row -> link(row.part().kind()))
                                .column(
                                        "industry",
                                        Kind.INDUSTRY,
                                        row -> page.industry(row.part().product()))
                                .number("could_be", row -> page.amount(row.part().amount()))
                                .known(Basis.ESTIMATED)
                                .basis(row -> pairing.sales().basis())
                                .cell("large", row -> page.large(row.part()))
                                .table(
                                        "chains",
                                        page.say("chains", page.money().unit()),
                                        rows.isEmpty()
                                                ? page.say("none_known")
                                                : page.say("capped", anyLarge ? 1 : 0),
                                        Answer.Layout.GRID));
    }

    private List<LatentLink> largest(Place partner) {
        return Stream.of(LatentLink.Kind.SELL, LatentLink.Kind.RECRUIT)
                .flatMap(
                        kind ->
                                pairing.latent(place, partner).stream()
                                        .filter(link -> link.kind() == kind && link.known())
                                        .limit(OF_EACH.getOrDefault(kind, 0)))
                .toList();
    }

    private Cell link(LatentLink.Kind kind) {
        return Cell.of(page.say("link." + kind.key(), page.place(place).text()), kind.key());
    }

    private String best() {
        return page.place(ranking.partners().getFirst().partner()).text();
    }

    private <R> Columns<R> partners(
            Columns<R> columns, Function<R, Optional<Ranked>> ranked, Function<R, Cell> name) {
        columns.number(
                        "rank",
                        row ->
                                ranked.apply(row)
                                        .map(one -> page.rank(one.rank()))
                                        .orElse(PairPage.none()))
                .column("partner", Kind.PLACE, name)
                .number("score", row -> ranked.apply(row).map(page::score).orElse(PairPage.none()))
                .known(Basis.ESTIMATED);
        page.declareParts(columns, ranked)
                .data(
                        "p_adjusted",
                        Kind.NUMBER,
                        row ->
                                ranked.apply(row)
                                        .map(one -> adjusted.get(one.partner()))
                                        .orElse(null));
        return columns.column(
                "basis",
                Kind.BASIS,
                row ->
                        ranked.apply(row)
                                .map(one -> page.basis(ranking, one))
                                .orElse(PairPage.none()));
    }

    private Optional<Ranked> ranked(Paired each) {
        return each.unit().flatMap(ranking::find);
    }

    private void addToday() {
        Columns<Paired> columns =
                partners(page.sheet().<Paired>columns(paired), this::ranked, this::named)
                        .cell("kind", page::kinds)
                        .column("source", Kind.SOURCE, page::sources)
                        .cell(
                                "remark",
                                each ->
                                        ranked(each).isPresent()
                                                ? PairPage.none()
                                                : Cell.of(page.unrankedBecause(each)));
        page.sheet()
                .add(
                        columns.table(
                                "today",
                                page.say("today_title"),
                                paired.isEmpty() ? page.say("no_partner_today") : "",
                                Answer.Layout.GRID));
    }

    private Cell named(Paired each) {
        return ranked(each).map(one -> page.place(one.partner())).orElseGet(() -> page.named(each));
    }
}
