package org.shanhai.app.admit;

import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.admit.Positioning;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.region.Basis;
import org.shanhai.region.Direction;
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
                                        "stance",
                                        Cell.of(
                                                reasons.stance(positioning),
                                                positioning.stance().key())),
                                sheet.field(
                                        "directions",
                                        Cell.of(
                                                words.list(
                                                        positioning.directions().stream()
                                                                .map(this::direction)
                                                                .toList()),
                                                positioning.directions().stream()
                                                        .map(Direction::name)
                                                        .toList())),
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

    private String direction(Direction one) {
        return words.say(
                "direction",
                words.words().pick(one.name(), one.nameLocal()),
                one.year().isPresent()
                        ? Integer.toString(one.year().getAsInt())
                        : words.say("stance.undated"),
                sheet.source(one.source()).text());
    }

    private Cell share(OptionalDouble share) {
        return share.isPresent() ? sheet.share(share.getAsDouble()) : sheet.notKnown();
    }

    private void ties() {
        if (!positioning.ties().isEmpty()) {
            sheet.columns(positioning.ties())
                    .column("meant_for", Kind.INDUSTRY, tie -> sheet.industries(tie.set()))
                    .cell(
                            "tie",
                            tie ->
                                    Cell.of(
                                            words.say("fit." + tie.fit().key() + ".word"),
                                            tie.fit().key()))
                    .share("sold_to", tie -> tie.sold())
                    .known(Basis.ESTIMATED)
                    .share("bought_from", tie -> tie.bought())
                    .known(Basis.ESTIMATED)
                    .number(
                            "similarity",
                            tie -> // To itself an industry is not similar: it is the same.
                            tie.fit() == Positioning.Fit.DIRECT
                                            ? Cell.unknown("")
                                            : Cell.of(
                                                    org.shanhai.app.text.Numbers.plain(
                                                            tie.similarity()),
                                                    tie.similarity()))
                    .known(Basis.ESTIMATED)
                    .add("ties");
        }
    }

    private void traders(String key, List<Positioning.Trader> traders) {
        if (!traders.isEmpty()) {
            sheet.columns(traders)
                    .cell(
                            "industry",
                            trader ->
                                    Cell.of(
                                            words.name(trader.industry()),
                                            trader.industry().code()))
                    .share("share", trader -> trader.share())
                    .known(Basis.ESTIMATED)
                    .cell(
                            "here",
                            trader ->
                                    Cell.of(
                                            words.say("holding." + trader.here().key()),
                                            trader.here().key()))
                    .cell(
                            "at_partners",
                            trader ->
                                    Cell.of(
                                            words.places(trader.partners()),
                                            trader.partners().stream().map(Place::key).toList()))
                    .number(
                            "supplied_here",
                            trader ->
                                    trader.boughtHere().isPresent()
                                            ? sheet.share(trader.boughtHere().getAsDouble())
                                            : Cell.unknown(""))
                    .known(Basis.ESTIMATED)
                    .add(key);
        }
    }
}
