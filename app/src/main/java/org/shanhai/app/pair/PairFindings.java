package org.shanhai.app.pair;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Columns;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.text.Numbers;
import org.shanhai.pair.Pairing;
import org.shanhai.pair.Ranking;
import org.shanhai.pair.RankingStability;
import org.shanhai.pair.SteadyingFact;
import org.shanhai.profile.Steadiness;
import org.shanhai.region.Basis;
import org.shanhai.region.Place;

/// Whether a ranking of partners is an order to go by; what to find out first where it is not.
final class PairFindings {
    private static final int NAMED = 3;
    private static final int TO_FIND_OUT = 5;

    private final Pairing pairing;
    private final PairPage page;
    private final Ranking ranking;
    private final RankingStability stability;
    private @Nullable List<SteadyingFact> first;

    PairFindings(Pairing pairing, PairPage page, Ranking ranking) {
        this.pairing = pairing;
        this.page = page;
        this.ranking = ranking;
        stability = pairing.stability(ranking, Steadiness.HEAD);
    }

    /// What to find out first; worked out only for an answer that names it.
    private List<SteadyingFact> first() {
        if (first == null) {
            first = pairing.listToFindOut(ranking, TO_FIND_OUT);
        }
        return first;
    }

    /// Where nothing tells what the place makes that is said instead, and the other parts answer.
    boolean isSteady() {
        return !stability.told() || stability.isRankable();
    }

    void find() {
        if (stability.told() && stability.head() > 0) {
            Map<String, @Nullable Object> figure =
                    JsonObject.of(
                            "share_that_stays",
                            Cell.number(stability.share()),
                            "head",
                            stability.head());
            boolean rankable = stability.isRankable();
            page.sheet()
                    .find(
                            new Finding(
                                    rankable ? "rankable" : "not_rankable",
                                    rankable ? rankable() : notRankable(),
                                    new Cell("", figure),
                                    page.sheet().sure(page.sheet().basis(Basis.ESTIMATED)),
                                    rankable ? "partners" : "find_out"));
        }
    }

    private String stays() {
        return Numbers.wholePercent(stability.share());
    }

    private String rankable() {
        int named = Math.min(NAMED, stability.head());
        int last = ranking.partners().get(named - 1).rank().orElseThrow();
        // All that are as good as the last one named.
        List<String> names =
                ranking.partners().stream()
                        .limit(ranking.scored())
                        .takeWhile(each -> each.rank().orElseThrow() <= last)
                        .map(each -> page.place(each.partner()).text())
                        .toList();
        return page.say(
                "finding.rankable",
                page.place(ranking.place()).text(),
                page.sheet().list(names),
                stays(),
                stability.head());
    }

    private String notRankable() {
        List<String> names =
                first().stream()
                        .limit(NAMED)
                        .map(
                                each ->
                                        page.say(
                                                "industry_in",
                                                page.industry(each.industry()).text(),
                                                page.place(each.place()).text()))
                        .toList();
        return page.say(
                names.isEmpty() ? "finding.not_steady" : "finding.not_rankable",
                page.place(ranking.place()).text(),
                stays(),
                stability.head(),
                page.sheet().list(names));
    }

    /// What to find out first, where the ranking is no order to go by.
    void addToFindOut() {
        if (isSteady()) {
            return;
        }
        page.sheet()
                .add(
                        page.sheet()
                                .<SteadyingFact>columns(first())
                                .place("place", SteadyingFact::place)
                                .column(
                                        "industry",
                                        Kind.INDUSTRY,
                                        each -> page.industry(each.industry()))
                                .number(
                                        "chance",
                                        each ->
                                                Cell.of(
                                                        Numbers.percent(each.chance()),
                                                        each.chance()))
                                .known(Basis.ESTIMATED)
                                .number(
                                        "doubt_share",
                                        each ->
                                                Cell.of(
                                                        Numbers.percent(each.share()),
                                                        each.share()))
                                .known(Basis.ESTIMATED)
                                .table(
                                        "find_out",
                                        page.say("find_out"),
                                        page.say("find_out_remark"),
                                        Answer.Layout.GRID));
    }

    /// How ranks were drawn, and whether the head stays; nothing where nothing tells what the place
    /// makes.
    void state() {
        if (!stability.told()) {
            return;
        }
        page.sheet()
                .add(
                        new Answer.Statement(
                                "stability",
                                page.say("stability", redraws(), stability.head(), stays()),
                                JsonObject.of(
                                        "draws",
                                        stability.draws(),
                                        "facts_left_out",
                                        Cell.number(stability.leftOut()),
                                        "head",
                                        stability.head(),
                                        "share",
                                        Cell.number(stability.share()),
                                        "rankable",
                                        stability.isRankable())));
    }

    private String redraws() {
        return page.say("redraws", stability.draws());
    }

    /// What the shares of partners that stay are, once for rankings of several places; nothing
    /// where nothing tells what any of them makes.
    static void explain(PairPage page, List<PairFindings> findings, String key) {
        findings.stream()
                .filter(each -> each.stability.told())
                .findFirst()
                .ifPresent(each -> page.state(key, each.redraws(), Steadiness.HEAD));
    }

    /// How often a partner stays in the head, and the ranks between which it lies.
    Cell stays(Place partner) {
        Optional<RankingStability.Stay> stay = stability.find(partner);
        return stay.isPresent()
                ? Cell.of(
                        page.say(
                                "stays_ranked",
                                Numbers.wholePercent(stay.get().inHead()),
                                stay.get().best(),
                                stay.get().worst()),
                        stay.get().inHead())
                : PairPage.none();
    }

    /// The same for a page of one partner, with the range of ranks for programs.
    Cell staysWithRanks(Place partner) {
        Optional<RankingStability.Stay> stay = stability.find(partner);
        if (stay.isEmpty()) {
            return Cell.unknown(page.say("dash"));
        }
        return new Cell(
                page.say(
                        "stays_of",
                        Numbers.wholePercent(stay.get().inHead()),
                        stay.get().best(),
                        stay.get().worst(),
                        stability.head()),
                JsonObject.of(
                        "head",
                        stability.head(),
                        "in_head",
                        Cell.number(stay.get().inHead()),
                        "rank_best",
                        stay.get().best(),
                        "rank_worst",
                        stay.get().worst()));
    }

    /// How firmly a partner stands in the head, where there is one.
    static <R> void declare(
            Columns<R> columns,
            Function<R, PairFindings> of,
            Function<R, Optional<Place>> partner) {
        Function<R, Optional<RankingStability.Stay>> stay =
                row -> partner.apply(row).flatMap(of.apply(row).stability()::find);
        columns.number(
                        "stays",
                        row -> partner.apply(row).map(of.apply(row)::stays).orElse(PairPage.none()))
                .data(
                        "rank_best",
                        Kind.NUMBER,
                        row -> stay.apply(row).map(RankingStability.Stay::best).orElse(null))
                .data(
                        "rank_worst",
                        Kind.NUMBER,
                        row -> stay.apply(row).map(RankingStability.Stay::worst).orElse(null));
    }

    RankingStability stability() {
        return stability;
    }
}
