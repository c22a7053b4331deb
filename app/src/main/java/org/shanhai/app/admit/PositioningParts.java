package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.admit.Positioning;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.region.Place;

/// How a project fits what the zone is meant for, and whom it could trade with near by.
record PositioningParts(
        Sheet sheet, AdmissionWords words, ReasonWords reasons, Positioning positioning) {
    void add() {
        sheet.add(
                new Answer.Fields(
                        "positioning",
                        words.say("positioning"),
                        List.of(
                                sheet.field(
                                        "fit",
                                        Cell.of(reasons.fit(positioning), positioning.fit().key())),
                                sheet.field(
                                        "zones",
                                        Cell.of(
                                                words.list(
                                                        positioning.zones().stream()
                                                                .map(words::name)
                                                                .toList()),
                                                positioning.zones().stream()
                                                        .map(zone -> zone.key())
                                                        .toList())),
                                sheet.field("to_final_use", share(positioning.toFinalUse())),
                                sheet.field("exported", share(positioning.exported())))));
        ties();
        traders("suppliers", positioning.suppliers());
        traders("buyers", positioning.buyers());
    }

    private Cell share(OptionalDouble share) {
        return share.isPresent() ? sheet.share(share.getAsDouble()) : sheet.notKnown();
    }

    private void ties() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Positioning.Tie tie : positioning.ties()) {
            rows.add(
                    List.of(
                            sheet.industries(tie.set()),
                            Cell.of(words.say("fit." + tie.fit().key() + ".word"), tie.fit().key()),
                            sheet.share(tie.sold()),
                            sheet.share(tie.bought()),
                            // To itself an industry is not similar: it is the same.
                            tie.fit() == Positioning.Fit.DIRECT
                                    ? Cell.unknown("")
                                    : Cell.of(
                                            org.shanhai.app.text.Numbers.plain(tie.similarity()),
                                            tie.similarity())));
        }
        if (!rows.isEmpty()) {
            sheet.add(
                    "ties",
                    List.of(
                            sheet.left("meant_for"),
                            sheet.left("tie"),
                            sheet.rough("sold_to"),
                            sheet.rough("bought_from"),
                            sheet.rough("similarity")),
                    rows,
                    "");
        }
    }

    private void traders(String key, List<Positioning.Trader> traders) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Positioning.Trader trader : traders) {
            rows.add(
                    List.of(
                            Cell.of(words.name(trader.industry()), trader.industry().code()),
                            sheet.share(trader.share()),
                            Cell.of(
                                    words.say("holding." + trader.here().key()),
                                    trader.here().key()),
                            Cell.of(
                                    words.places(trader.partners()),
                                    trader.partners().stream().map(Place::key).toList()),
                            trader.boughtHere().isPresent()
                                    ? sheet.share(trader.boughtHere().getAsDouble())
                                    : Cell.unknown("")));
        }
        if (!rows.isEmpty()) {
            sheet.add(
                    key,
                    List.of(
                            sheet.left("industry"),
                            sheet.rough("share"),
                            sheet.left("here"),
                            sheet.left("at_partners"),
                            sheet.rough("supplied_here")),
                    rows,
                    "");
        }
    }
}
