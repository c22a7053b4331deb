package org.shanhai.app.pair;

import java.util.List;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.pair.Pairing;
import org.shanhai.pair.Ranking;
import org.shanhai.pair.Ranking.Ranked;
import org.shanhai.region.Basis;

/// Whom a place scores highest with.
final class PairFindings {
    private static final int NAMED = 3;

    private PairFindings() {}

    static void find(PairPage page, Pairing pairing, Ranking ranking) {
        List<Ranked> scored = ranking.partners().subList(0, ranking.scored());
        // Where nothing tells what the place makes, that is said instead.
        if (scored.isEmpty() || !pairing.structure().coverage(ranking.place()).isTold()) {
            return;
        }
        int last = scored.get(Math.min(NAMED, scored.size()) - 1).rank().orElseThrow();
        // All that are as good as the last one named.
        List<Cell> names =
                scored.stream()
                        .takeWhile(each -> each.rank().orElseThrow() <= last)
                        .map(each -> page.place(each.partner()))
                        .toList();
        page.sheet()
                .find(
                        new Finding(
                                "highest",
                                page.say(
                                        "finding.highest",
                                        page.place(ranking.place()).text(),
                                        page.sheet().list(names.stream().map(Cell::text).toList())),
                                new Cell("", names.stream().map(Cell::json).toList()),
                                page.sheet().sure(page.sheet().basis(Basis.ESTIMATED)),
                                "partners"));
    }
}
