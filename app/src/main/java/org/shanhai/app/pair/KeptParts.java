package org.shanhai.app.pair;

import java.util.List;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.text.Numbers;
import org.shanhai.pair.KeptPact;

/// What keeping the pacts of today costs, in money and jobs a year.
final class KeptParts {
    private KeptParts() {}

    static Answer.Table table(PairPage page, List<KeptPact> kept) {
        return page.sheet()
                .<KeptPact>columns(kept)
                .place("place", KeptPact::place)
                .place("today", KeptPact::partner)
                .place("instead", KeptPact::instead)
                .number("cost", each -> page.amount(each.cost()))
                .guess("cost_jobs", each -> page.persons(each.jobs()))
                .number("moved", each -> Cell.of(each.moved()))
                .table(
                        "kept",
                        page.say("kept"),
                        page.say(kept.isEmpty() ? "kept_none" : "kept_remark"),
                        Answer.Layout.GRID);
    }

    /// Two sentences of a single pact.
    static Answer.Statement statement(PairPage page, KeptPact kept) {
        boolean free = kept.cost() == 0;
        String place = page.name(kept.place());
        String partner = page.name(kept.partner());
        return new Answer.Statement(
                "keep",
                free
                        ? page.say("keep_free", place, partner)
                        : page.say(
                                "keep_costs",
                                place,
                                partner,
                                page.money(kept.cost()),
                                Numbers.rough(Math.abs(kept.jobs().orElse(0))),
                                page.name(kept.instead()),
                                kept.moved(),
                                kept.jobs().isEmpty() ? 2 : kept.jobs().getAsDouble() < 0 ? 1 : 0),
                JsonObject.of(
                        "partner",
                        kept.partner().key(),
                        "instead",
                        kept.instead().key(),
                        "cost",
                        Cell.number(kept.cost()),
                        "jobs",
                        Cell.numberOrNull(kept.jobs()),
                        "moved",
                        kept.moved()));
    }
}
