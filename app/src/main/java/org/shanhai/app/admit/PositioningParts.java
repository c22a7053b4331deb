package org.shanhai.app.admit;

import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.admit.Positioning;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.region.Basis;
import org.shanhai.region.Direction;
import org.shanhai.region.Place;
import org.shanhai.region.Zone;

/// How a project fits what the zone is meant for, and whom it could trade with near by.
record PositioningParts(
        Sheet sheet, AdmissionWords words, ReasonWords reasons, Positioning positioning) {
    void add() {
        sheet.values()
                .field("fit", Cell.of(reasons.fit(positioning), positioning.fit().key()))
                .field("stance", Cell.of(reasons.stance(positioning), positioning.stance().key()))
                .field("directions", directions())
                .field("zones", zones())
                .field("to_final_use", share(positioning.toFinalUse()))
                .field("exported", share(positioning.exported()))
                .add("positioning", words.say("positioning"));
        ties();
        traders("suppliers", positioning.suppliers());
        traders("buyers", positioning.buyers());
    }

    private Cell directions() {
        List<Direction> all = positioning.directions();
        return Cell.of(
                words.list(all.stream().map(this::direction).toList()),
                all.stream().map(Direction::name).toList());
    }

    private Cell zones() {
        List<Zone> zones = positioning.zones();
        return Cell.of(
                words.list(zones.stream().map(words::name).toList()),
                zones.stream().map(Zone::key).toList());
    }

    private String direction(Direction one) {
        return words.say(
                "direction",
                words.words().pick(one.name(), one.nameLocal()),
                words.year(one.year()),
                sheet.source(one.source()).text());
    }

    private Cell share(OptionalDouble share) {
        return share.isPresent() ? sheet.share(share.getAsDouble()) : sheet.notKnown();
    }

    private void ties() {
        sheet.columns(positioning.ties())
                .industry("meant_for", Positioning.Tie::set)
                .cell("tie", tie -> words.fit(tie.fit()))
                .share("sold_to", tie -> tie.sold())
                .known(Basis.ESTIMATED)
                .share("bought_from", tie -> tie.bought())
                .known(Basis.ESTIMATED)
                .number("similarity", PositioningParts::similarity)
                .known(Basis.ESTIMATED)
                .addAny("ties");
    }

    /// To itself an industry is not similar: it is the same.
    private static Cell similarity(Positioning.Tie tie) {
        return tie.fit() == Positioning.Fit.DIRECT
                ? Cell.unknown("")
                : Cell.plain(tie.similarity());
    }

    private void traders(String key, List<Positioning.Trader> traders) {
        sheet.columns(traders)
                .cell(
                        "industry",
                        each -> Cell.of(words.name(each.industry()), each.industry().code()))
                .share("share", trader -> trader.share())
                .known(Basis.ESTIMATED)
                .word("here", "holding.", Positioning.Trader::here)
                .cell("at_partners", trader -> places(trader.partners()))
                .number(
                        "supplied_here",
                        trader ->
                                trader.boughtHere().isPresent()
                                        ? share(trader.boughtHere())
                                        : Cell.unknown(""))
                .known(Basis.ESTIMATED)
                .addAny(key);
    }

    private Cell places(List<Place> places) {
        return Cell.of(
                words.list(places.stream().map(words::name).toList()),
                places.stream().map(Place::key).toList());
    }
}
