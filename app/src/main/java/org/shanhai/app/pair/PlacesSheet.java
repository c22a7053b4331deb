package org.shanhai.app.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.pair.Paired;
import org.shanhai.pair.Pairing;
import org.shanhai.pair.Ranking;
import org.shanhai.pair.Ranking.Ranked;
import org.shanhai.pair.Stability;
import org.shanhai.pair.Weights;
import org.shanhai.profile.Steadiness;
import org.shanhai.region.Basis;
import org.shanhai.region.Place;

/// The best partners of every mountain place, and where those of today stand.
public final class PlacesSheet {
    private static final int BEST = 3;

    private PlacesSheet() {}

    /// @param top how many places to show
    public static Answer of(Pairing pairing, Weights weights, int top, Words words) {
        PairPage page = new PairPage(pairing, weights, words);
        List<Ranking> rankings = pairing.rankMountain(weights);
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
        List<PairFindings> findings =
                rankings.stream().map(each -> new PairFindings(pairing, page, each)).toList();
        find(page, findings);
        List<List<Cell>> rows = new ArrayList<>();
        for (int k = 0; k < Math.min(top, rankings.size()); k++) {
            rows.add(row(pairing, page, rankings.get(k), findings.get(k).stability()));
        }
        List<Answer.Column> columns = new ArrayList<>();
        columns.add(page.sheet().left("place"));
        for (int k = 1; k <= BEST; k++) {
            columns.add(new Answer.Column("best_" + k, page.say("best", k), false));
            columns.add(new Answer.Column("best_" + k + "_score", "", true));
        }
        columns.add(page.sheet().left("today"));
        columns.add(page.sheet().left("complementarity_here"));
        columns.add(page.sheet().right("share_stays"));
        columns.add(page.sheet().left("order"));
        columns.add(page.sheet().left("basis"));
        page.sheet()
                .add(
                        "places",
                        columns,
                        rows,
                        rows.size() < rankings.size()
                                ? page.say("more", rows.size(), rankings.size())
                                : "");
        return page.sheet().cited(page.say("title_all"));
    }

    private static void find(PairPage page, List<PairFindings> findings) {
        if (findings.stream().anyMatch(each -> each.stability().told())) {
            long rankable = findings.stream().filter(each -> each.stability().isRankable()).count();
            page.sheet()
                    .find(
                            new Finding(
                                    "rankable_of",
                                    page.say(
                                            "finding.rankable_of",
                                            rankable,
                                            findings.size(),
                                            Steadiness.HEAD),
                                    new Cell("", Math.toIntExact(rankable)),
                                    page.sheet().sure(page.sheet().basis(Basis.ESTIMATED)),
                                    "places"));
        }
    }

    private static List<Cell> row(
            Pairing pairing, PairPage page, Ranking ranking, Stability stability) {
        Place place = ranking.place();
        List<Cell> row = new ArrayList<>();
        row.add(page.place(place));
        for (int k = 0; k < BEST; k++) {
            if (k < ranking.scored()) {
                Ranked ranked = ranking.partners().get(k);
                Cell name = page.place(ranked.partner());
                row.add(
                        new Cell(
                                k == BEST - 1 ? tied(page, ranking, k) : scored(page, ranked),
                                name.json()));
                row.add(Cell.of("", ranked.score().orElseThrow()));
            } else {
                row.add(PairPage.none());
                row.add(PairPage.none());
            }
        }
        row.add(today(pairing, page, ranking));
        boolean comparable = pairing.isComparable(place);
        row.add(new Cell(page.say(comparable ? "told" : "not_told"), comparable));
        row.add(
                stability.told()
                        ? Cell.of(Numbers.wholePercent(stability.share()), stability.share())
                        : PairPage.none());
        row.add(
                stability.told()
                        ? new Cell(
                                page.say(stability.isRankable() ? "yes" : "no"),
                                stability.isRankable())
                        : PairPage.none());
        row.add(
                ranking.partners().isEmpty()
                        ? PairPage.none()
                        : page.basis(ranking, ranking.partners().getFirst()));
        return row;
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
