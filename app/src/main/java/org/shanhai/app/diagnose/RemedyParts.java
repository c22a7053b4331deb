package org.shanhai.app.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.diagnose.Diagnosis;
import org.shanhai.region.Handicap;
import org.shanhai.region.Place;
import org.shanhai.region.Remedy;

/// What others did about the weaknesses of a place, and what it cost where facts tell.
final class RemedyParts {
    private final Sheet sheet;
    private final Diagnosis diagnosis;
    private final int top;
    private final DiagnosisCells cells;

    /// @param top how many of each weakness text shows
    RemedyParts(Sheet sheet, Diagnosis diagnosis, int top) {
        this.sheet = sheet;
        this.diagnosis = diagnosis;
        this.top = top;
        cells = new DiagnosisCells(sheet);
    }

    void add() {
        List<Answer.Item> items = new ArrayList<>();
        for (Handicap weakness : diagnosis.listWeaknesses()) {
            List<Remedy> all = diagnosis.remedies(weakness).toList();
            for (int k = 0; k < all.size(); k++) {
                items.add(item(all.get(k), k < top));
            }
            if (all.isEmpty()) {
                items.add(
                        new Answer.Item(
                                sheet.say("no_remedy", cells.handicap(weakness).text()),
                                Map.of("handicap", weakness.key())));
            }
        }
        sheet.add(new Answer.Items("remedies", sheet.say("remedies"), items));
    }

    private Answer.Item item(Remedy remedy, boolean shown) {
        Cell source =
                shown ? sheet.source(remedy.source()) : sheet.mentionedSource(remedy.source());
        return new Answer.Item(
                shown ? text(remedy, source.text()) : "",
                JsonObject.of(
                        "handicap",
                        remedy.handicap().key(),
                        "remedy",
                        remedy.key(),
                        "place",
                        remedy.place(),
                        "done",
                        remedy.done(),
                        "done_local",
                        Cell.of(remedy.doneLocal()).json(),
                        "year",
                        remedy.year().isPresent() ? remedy.year().getAsInt() : null,
                        "cost",
                        cost(remedy).json(),
                        "outcome",
                        Cell.of(remedy.outcome()).json(),
                        "outcome_local",
                        Cell.of(remedy.outcomeLocal()).json(),
                        "basis",
                        remedy.basis().key(),
                        "source",
                        source.json(),
                        "note",
                        Cell.of(remedy.note()).json()));
    }

    private Cell cost(Remedy remedy) {
        return remedy.cost()
                .map(cost -> sheet.quantity(cost, sheet.region().currency()))
                .orElse(Cell.unknown(""));
    }

    private String text(Remedy remedy, String source) {
        Place place = sheet.region().places().get(remedy.place());
        List<String> more = new ArrayList<>();
        String outcome = sheet.pick(remedy.outcome(), remedy.outcomeLocal());
        if (!outcome.isEmpty()) {
            more.add(outcome);
        }
        if (remedy.cost().isPresent()) {
            more.add(sheet.say("cost", cost(remedy).text()));
        }
        String name = sheet.pick(place.name(), place.nameLocal());
        String done = sheet.pick(remedy.done(), remedy.doneLocal());
        String handicap = cells.handicap(remedy.handicap()).text();
        String line =
                remedy.year().isPresent()
                        ? sheet.say(
                                "remedy_of",
                                handicap,
                                name,
                                Integer.toString(remedy.year().getAsInt()),
                                done)
                        : sheet.say("remedy", handicap, name, done);
        return line
                + (more.isEmpty() ? "" : sheet.say("semicolon") + sheet.list(more))
                + " "
                + source;
    }
}
