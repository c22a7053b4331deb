package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.shanhai.admit.money.Displacement;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;

/// What another place loses where a firm moves.
///
/// @param amount how money is written
record DisplacementParts(Sheet sheet, AdmissionWords words, DoubleFunction<String> amount) {
    void add(Displacement moved) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Displacement.Moved each : moved.moved()) {
            boolean people = each.item() == Displacement.Item.JOBS;
            rows.add(
                    List.of(
                            Cell.of(words.say("moved." + each.item().key()), each.item().key()),
                            moved(each.here(), people),
                            moved(each.there(), people),
                            moved(each.region(), people)));
        }
        sheet.add(
                "displacement",
                List.of(
                        sheet.left("item"),
                        sheet.rough("here"),
                        sheet.rough("there"),
                        sheet.rough("region")),
                rows,
                words.say(
                        moved.inside() ? "displacement.inside" : "displacement.outside",
                        Numbers.percent(moved.share()),
                        words.name(moved.from())));
    }

    private Cell moved(double value, boolean people) {
        return people ? sheet.jobs(value) : Cell.of(value == 0 ? "0" : amount.apply(value), value);
    }
}
