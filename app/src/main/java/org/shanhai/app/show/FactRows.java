package org.shanhai.app.show;

import java.util.List;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Columns;
import org.shanhai.app.answer.Sheet;
import org.shanhai.region.Fact;
import org.shanhai.region.Measure;

/// Facts as tables: figures, and presences, which have none.
final class FactRows {
    private FactRows() {}

    /// Adds what is known about one place, but for what its zones' firms come to, which
    /// [ObservedRows] says; every figure of that is there for programs.
    static void ofPlace(Sheet sheet, List<Fact> facts) {
        add(sheet, facts.stream().filter(fact -> !ObservedRows.isOne(fact)).toList(), false);
        List<Fact> ofZones =
                facts.stream()
                        .filter(fact -> ObservedRows.isOne(fact) && fact.quantity().isPresent())
                        .toList();
        if (!ofZones.isEmpty()) {
            sheet.add(figures(sheet, ofZones, false).data("zone_facts"));
        }
    }

    /// Adds what is known about industries in several places.
    static void ofPlaces(Sheet sheet, List<Fact> facts) {
        add(sheet, facts, true);
    }

    private static void add(Sheet sheet, List<Fact> facts, boolean withPlace) {
        figures(sheet, facts.stream().filter(fact -> !isPresence(fact)).toList(), withPlace)
                .addOr("facts", () -> sheet.say("no_facts"));
        Columns<Fact> presences =
                columns(sheet, facts.stream().filter(FactRows::isPresence).toList(), withPlace)
                        .industry("industry", Fact::industries)
                        .cell("presence", fact -> presence(sheet, fact));
        known(sheet, presences).addAny("presences");
    }

    private static boolean isPresence(Fact fact) {
        return fact.measures(Measure.PRESENCE) || fact.measures(Measure.ABSENCE);
    }

    private static Columns<Fact> figures(Sheet sheet, List<Fact> facts, boolean withPlace) {
        return known(
                sheet,
                columns(sheet, facts, withPlace)
                        .cell("measure", fact -> measure(sheet, fact.measure()))
                        .industry("industry", Fact::industries)
                        .number("value", fact -> value(sheet, fact))
                        .cell("scope", fact -> scope(sheet, fact.scope().key())));
    }

    private static Columns<Fact> columns(Sheet sheet, List<Fact> facts, boolean withPlace) {
        return sheet.columns(facts).only(withPlace, columns -> columns.place("place", Fact::place));
    }

    /// How it is known. Which file a fact comes from goes without saying but where packs stand on
    /// one another.
    private static Columns<Fact> known(Sheet sheet, Columns<Fact> columns) {
        return columns.figureYear(Fact::year)
                .basis(Fact::basis)
                .source(Fact::source)
                .only(
                        sheet.region().facts().comeFromSeveralPacks(),
                        more -> more.text("file", Fact::origin))
                .text("note", Fact::note);
    }

    private static Cell measure(Sheet sheet, Measure measure) {
        return Cell.of(sheet.pick(measure.name(), measure.nameLocal()), measure.key());
    }

    private static Cell value(Sheet sheet, Fact fact) {
        return fact.quantity()
                .map(quantity -> sheet.quantity(quantity, fact.measure()))
                .orElseGet(sheet::notKnown);
    }

    private static Cell scope(Sheet sheet, String key) {
        return Cell.of(sheet.say("scope." + key), key);
    }

    private static Cell presence(Sheet sheet, Fact fact) {
        String key = fact.measures(Measure.PRESENCE) ? "present" : "absent";
        return Cell.of(sheet.say("presence." + key), key);
    }
}
