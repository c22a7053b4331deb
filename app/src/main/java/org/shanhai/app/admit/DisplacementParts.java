package org.shanhai.app.admit;

import java.util.function.DoubleFunction;
import org.shanhai.admit.money.Displacement;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.Basis;

/// What another place loses where a firm moves.
///
/// @param amount how money is written
record DisplacementParts(Sheet sheet, AdmissionWords words, DoubleFunction<String> amount) {
    void add(Displacement moved) {
        sheet.columns(moved.moved())
                .cell(
                        "item",
                        each -> Cell.of(words.say("moved." + each.item().key()), each.item().key()))
                .number("here", each -> moved(each.here(), (each.item() == Displacement.Item.JOBS)))
                .known(Basis.ESTIMATED)
                .number(
                        "there",
                        each -> moved(each.there(), (each.item() == Displacement.Item.JOBS)))
                .known(Basis.ESTIMATED)
                .number(
                        "region",
                        each -> moved(each.region(), (each.item() == Displacement.Item.JOBS)))
                .known(Basis.ESTIMATED)
                .add(
                        "displacement",
                        words.say(
                                moved.inside() ? "displacement.inside" : "displacement.outside",
                                Numbers.percent(moved.share()),
                                words.name(moved.from())));
    }

    private Cell moved(double value, boolean people) {
        return people ? sheet.jobs(value) : Cell.of(value == 0 ? "0" : amount.apply(value), value);
    }
}
