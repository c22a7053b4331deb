package org.shanhai.app.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.text.Words;
import org.shanhai.pair.Kept;
import org.shanhai.pair.LatentLink;
import org.shanhai.pair.LatentLink.Kind;
import org.shanhai.pair.Paired;
import org.shanhai.pair.Pairing;
import org.shanhai.pair.Ranking;
import org.shanhai.pair.Ranking.Ranked;
import org.shanhai.pair.Weights;
import org.shanhai.region.Place;

/// The possible partners of a place, best first, with those it is paired with today.
public final class PartnersSheet {
    private static final int CHAINS = 2;
    private static final int MOST_CHAINS = 3;
    private static final Map<Kind, Integer> OF_EACH = Map.of(Kind.SELL, 1, Kind.RECRUIT, 2);

    private final Pairing pairing;
    private final PairPage page;
    private final Place place;
    private final List<Paired> paired;
    private final Ranking ranking;
    private final Map<Place, Double> adjusted;
    private final PairFindings findings;

    private PartnersSheet(
            Pairing pairing, Place place, List<Place> partners, Weights weights, Words words) {
        this.pairing = pairing;
        this.place = place;
        page = new PairPage(pairing, weights, words);
        paired = pairing.paired(place);
        ranking = pairing.rank(place, partners, weights);
        adjusted = pairing.significance(place, partners);
        findings = new PairFindings(pairing, page, ranking);
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
            Optional<Kept> kept,
            Words words) {
        return new PartnersSheet(pairing, place, partners, weights, words).answer(top, kept);
    }

    private Answer answer(int top, Optional<Kept> kept) {
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
        findings.find();
        paired.stream().filter(Paired::isPact).forEach(this::findToday);
        findings.addToFindOut();
        List<Ranked> shown =
                ranking.partners().subList(0, Math.min(top, ranking.partners().size()));
        List<Answer.Column> columns = new ArrayList<>(partnerColumns());
        columns.add(new Answer.Column("known_count", "", true));
        columns.add(new Answer.Column("evidence", "", true));
        columns.add(page.sheet().left("today"));
        List<List<Cell>> rows = new ArrayList<>();
        for (Ranked ranked : shown) {
            List<Cell> row = new ArrayList<>(partnerCells(ranked));
            row.add(new Cell("", pairing.structure().diversity(ranked.partner())));
            double evidence =
                    Math.min(
                            pairing.structure().evidenceShare(ranking.place()),
                            pairing.structure().evidenceShare(ranked.partner()));
            row.add(Cell.of("", evidence));
            boolean now = page.isPaired(paired, ranked.partner());
            row.add(new Cell(now ? page.say("yes") : "", now));
            rows.add(row);
        }
        page.sheet()
                .add(
                        new Answer.Table(
                                "partners",
                                page.say(findings.isSteady() ? "partners" : "partners.unsteady"),
                                columns,
                                rows,
                                shown.size() < ranking.partners().size()
                                        ? page.say("more", shown.size(), ranking.partners().size())
                                        : ""));
        findings.state();
        addUnranked();
        addToday();
        kept.ifPresent(each -> page.sheet().add(KeptParts.statement(page, each)));
        addChains();
        page.sheet().add(PairSkill.statement(page.sheet(), pairing, ranking.weights()));
        page.state("hint", page.place(place).text(), best());
        return page.sheet().cited(page.say("title_place", page.place(place).text()));
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
        List<List<Cell>> rows = new ArrayList<>();
        for (Place partner : shown.stream().limit(MOST_CHAINS).toList()) {
            for (Kind kind : List.of(Kind.SELL, Kind.RECRUIT)) {
                pairing.latent(place, partner).stream()
                        .filter(link -> link.kind() == kind && link.known())
                        .limit(OF_EACH.getOrDefault(kind, 0))
                        .forEach(link -> rows.add(chain(partner, link)));
            }
        }
        boolean anyLarge = rows.stream().anyMatch(row -> !row.getLast().text().isEmpty());
        page.sheet()
                .add(
                        new Answer.Table(
                                "chains",
                                page.say("chains", page.money().unit()),
                                List.of(
                                        page.sheet().left("partner"),
                                        page.sheet().left("link"),
                                        page.sheet().left("industry"),
                                        page.sheet().rough("could_be"),
                                        page.sheet().left("basis"),
                                        page.sheet().left("large")),
                                rows,
                                rows.isEmpty()
                                        ? page.say("none_known")
                                        : page.say("capped", anyLarge ? 1 : 0)));
    }

    private List<Cell> chain(Place partner, LatentLink link) {
        return List.of(
                page.place(partner),
                Cell.of(
                        page.say("link." + link.kind().key(), page.place(place).text()),
                        link.kind().key()),
                page.industry(link.product()),
                page.amount(link.amount()),
                page.sheet().basis(pairing.sales().basis()),
                page.large(link));
    }

    private String best() {
        return page.place(ranking.partners().getFirst().partner()).text();
    }

    private List<Answer.Column> partnerColumns() {
        List<Answer.Column> columns = new ArrayList<>();
        columns.add(page.sheet().right("rank"));
        columns.add(page.sheet().left("partner"));
        columns.add(page.sheet().rough("score"));
        columns.addAll(page.partColumns());
        columns.add(new Answer.Column("p_adjusted", "", true));
        columns.addAll(PairFindings.columns(page.sheet()));
        columns.add(page.sheet().left("basis"));
        return columns;
    }

    private List<Cell> partnerCells(Ranked ranked) {
        List<Cell> row = new ArrayList<>();
        row.add(page.rank(ranked.rank()));
        row.add(page.place(ranked.partner()));
        row.add(page.score(ranked));
        row.addAll(page.partCells(ranked));
        Double p = adjusted.get(ranked.partner());
        row.add(p == null ? PairPage.none() : Cell.of("", p));
        row.addAll(findings.cells(ranked.partner()));
        row.add(page.basis(ranking, ranked));
        return row;
    }

    private void addToday() {
        List<Answer.Column> columns = new ArrayList<>(partnerColumns());
        columns.add(page.sheet().left("kind"));
        columns.add(page.sheet().left("source"));
        columns.add(page.sheet().left("remark"));
        List<List<Cell>> rows = new ArrayList<>();
        for (Paired each : paired) {
            Optional<Ranked> ranked = each.unit().flatMap(ranking::find);
            List<Cell> row = new ArrayList<>();
            if (ranked.isPresent()) {
                row.addAll(partnerCells(ranked.get()));
            } else {
                Cell[] empty = new Cell[partnerColumns().size()];
                Arrays.fill(empty, PairPage.none());
                empty[1] = page.named(each);
                row.addAll(Arrays.asList(empty));
            }
            row.add(page.kinds(each));
            row.add(page.sources(each));
            row.add(ranked.isPresent() ? PairPage.none() : Cell.of(page.unrankedBecause(each)));
            rows.add(row);
        }
        page.sheet()
                .add(
                        new Answer.Table(
                                "today",
                                page.say("today_title"),
                                columns,
                                rows,
                                rows.isEmpty() ? page.say("no_partner_today") : ""));
    }
}
