package org.shanhai.app.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.text.Numbers;
import org.shanhai.pair.KeptPact;
import org.shanhai.pair.ScorePart;
import org.shanhai.region.Basis;

/// What keeping the pacts of today costs, and in which parts.
final class KeptParts {
    private KeptParts() {}

    static Answer.Table table(PairPage page, List<KeptPact> kept) {
        return page.sheet()
                .<KeptPact>columns(kept)
                .place("place", KeptPact::place)
                .place("today", KeptPact::partner)
                .place("instead", KeptPact::instead)
                .number("cost", each -> AssignmentSheet.points(each.cost()))
                .known(Basis.ESTIMATED)
                .number("moved", each -> Cell.of(each.moved()))
                .cell("parts_change", each -> parts(page, each))
                .table(
                        "kept",
                        page.say("kept"),
                        page.say(kept.isEmpty() ? "kept_none" : "kept_remark"),
                        Answer.Layout.GRID);
    }

    /// One sentence of a single pact.
    static Answer.Statement statement(PairPage page, KeptPact kept) {
        boolean free = kept.cost() == 0;
        return new Answer.Statement(
                "keep",
                free
                        ? page.say(
                                "keep_free",
                                page.place(kept.place()).text(),
                                page.place(kept.partner()).text())
                        : page.say(
                                "keep_costs",
                                page.place(kept.place()).text(),
                                page.place(kept.partner()).text(),
                                AssignmentSheet.points(kept.cost()).text(),
                                page.place(kept.instead()).text(),
                                parts(page, kept).text(),
                                kept.moved()),
                JsonObject.of(
                        "partner", kept.partner().key(),
                        "instead", kept.instead().key(),
                        "cost", Cell.number(kept.cost()),
                        "moved", kept.moved()));
    }

    /// Points of percentile that parts gain or lose; the same ones are left out.
    private static Cell parts(PairPage page, KeptPact kept) {
        List<String> texts = new ArrayList<>();
        List<String> json = new ArrayList<>();
        for (Map.Entry<ScorePart, Double> part : kept.parts().entrySet()) {
            double points = part.getValue();
            if (points != 0) {
                texts.add(
                        page.say(
                                points > 0 ? "part_gains" : "part_loses",
                                page.say(part.getKey().key()),
                                Numbers.plain(100 * Math.abs(points))));
                json.add(part.getKey().key() + ":" + points);
            }
        }
        return Cell.of(page.sheet().list(texts), String.join(";", json));
    }
}
