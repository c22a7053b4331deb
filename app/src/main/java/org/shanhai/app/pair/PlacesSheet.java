package org.shanhai.app.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Columns;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.PlaceRemarks;
import org.shanhai.app.text.Words;
import org.shanhai.pair.Paired;
import org.shanhai.pair.Pairing;
import org.shanhai.pair.Ranking;
import org.shanhai.pair.Ranking.Ranked;
import org.shanhai.pair.Weights;
import org.shanhai.region.Place;

/// The partners every mountain place scores highest with, and where those of today stand.
public final class PlacesSheet {
    private static final int BEST = 3;

    private PlacesSheet() {}

    /// @param top how many places to show
    public static Answer of(
            Pairing pairing, List<Place> places, Weights weights, int top, Words words) {
        PairPage page = new PairPage(pairing, weights, words);
        List<Ranking> rankings = pairing.rank(places, weights);
        PlaceRemarks.add(page.sheet());
        page.sheet()
                .add(
                        new Answer.Fields(
                                "asked",
                                "",
                                List.of(
                                        page.sheet()
                                                .field("mountain_places", Cell.of(rankings.size())),
                                        page.weights(rankings),
                                        page.trade())));
        page.stateMeaning();
        List<Ranking> rows = rankings.subList(0, Math.min(top, rankings.size()));
        page.sheet()
                .columns(rows)
                .place("place", Ranking::place)
                .each(
                        IntStream.range(0, BEST).boxed().toList(),
                        (columns, k) -> best(columns, page, k))
                .cell("today", row -> today(pairing, page, row))
                .cell("complementarity_here", row -> told(page, pairing.isComparable(row.place())))
                .column(
                        "basis",
                        Kind.BASIS,
                        row ->
                                row.partners().stream()
                                        .findFirst()
                                        .map(first -> page.basis(row, first))
                                        .orElse(PairPage.none()))
                .add(
                        "places",
                        rows.size() < rankings.size()
                                ? page.say("more", rows.size(), rankings.size())
                                : "");
        page.sheet().add(PairSkill.statement(page.sheet(), pairing, weights));
        return page.sheet().cited(page.say("title_all"));
    }

    private static Optional<Ranked> best(Ranking ranking, int k) {
        return k < ranking.scored() ? Optional.of(ranking.partners().get(k)) : Optional.empty();
    }

    private static void best(Columns<Ranking> columns, PairPage page, int k) {
        String key = "best_" + (k + 1);
        columns.labelled(
                        key,
                        page.say("best", k + 1),
                        Kind.TEXT,
                        row ->
                                best(row, k)
                                        .map(one -> best(page, row, one, k))
                                        .orElse(PairPage.none()))
                .data(
                        key + "_score",
                        Kind.NUMBER,
                        row -> best(row, k).map(one -> one.score().orElseThrow()).orElse(null));
    }

    private static Cell best(PairPage page, Ranking ranking, Ranked ranked, int k) {
        return new Cell(
                k == BEST - 1 ? tied(page, ranking, k) : scored(page, ranked),
                page.place(ranked.partner()).json());
    }

    private static Cell told(PairPage page, boolean comparable) {
        return new Cell(page.say(comparable ? "told" : "not_told"), comparable);
    }

    private static String scored(PairPage page, Ranked ranked) {
        return page.say(
                "with_score", page.place(ranked.partner()).text(), page.score(ranked).text());
    }

    /// With how many more have the same rank.
    private static String tied(PairPage page, Ranking ranking, int number) {
        Ranked last = ranking.partners().get(number);
        long more =
                ranking.partners().stream()
                        .skip(number + 1L)
                        .filter(each -> each.rank().equals(last.rank()))
                        .count();
        return more == 0 ? scored(page, last) : page.say("with_equals", scored(page, last), more);
    }

    /// Partners of today with their ranks; in JSON `key:rank`, the rank empty where there is none.
    static Cell today(Pairing pairing, PairPage page, Ranking ranking) {
        List<String> texts = new ArrayList<>();
        List<String> json = new ArrayList<>();
        for (Paired paired : pairing.paired(ranking.place())) {
            Optional<Integer> rank =
                    paired.unit()
                            .flatMap(ranking::find)
                            .filter(each -> each.rank().isPresent())
                            .map(each -> each.rank().getAsInt());
            String name = page.named(paired).text();
            texts.add(
                    rank.map(found -> page.say("today_rank", name, found))
                            .orElse(page.say("today_unranked", name)));
            json.add(paired.key() + ":" + rank.map(String::valueOf).orElse(""));
        }
        return texts.isEmpty()
                ? Cell.unknown(page.say("dash"))
                : Cell.of(page.sheet().list(texts), String.join(";", json));
    }
}
