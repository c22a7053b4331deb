package org.shanhai.app.pair;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.PlaceRemarks;
import org.shanhai.app.text.Words;
import org.shanhai.pair.Assignment.Assigned;
import org.shanhai.pair.Assignment.Couple;
import org.shanhai.pair.Assignment.Infeasible;
import org.shanhai.pair.PairProspect;
import org.shanhai.pair.Pairing;
import org.shanhai.pair.SideGain;
import org.shanhai.region.Basis;
import org.shanhai.region.Place;

/// Partners assigned to all mountain places at once, or why that cannot be.
public final class AssignmentSheet {
    private AssignmentSheet() {}

    public static Answer of(Pairing pairing, Assigned assigned, Words words) {
        PairPage page = new PairPage(pairing, words);
        PlaceRemarks.add(page.sheet());
        find(page, assigned);
        page.sheet()
                .values()
                .field("mountain_places", Cell.of(assigned.couples().size()))
                .field("most", Cell.of(assigned.most()))
                .field("total", gain(page, assigned.total()))
                .field("today_total", today(page, assigned))
                .field("all_kept", allKept(page, assigned))
                .field(page.plant())
                .add("asked");
        page.addMeaning();
        page.declareWorth(
                        page.sheet()
                                .<Couple>columns(assigned.couples())
                                .place("place", Couple::place)
                                .place("partner", Couple::partner),
                        row -> Optional.of(row.best()))
                .cell("today", row -> PlacesSheet.today(pairing, page, row.place()))
                .basis(row -> Basis.ASSUMED)
                .add("assignment");
        page.sheet().add(KeptParts.table(page, assigned.kept()));
        addPairs(pairing, page);
        return page.sheet().cited(page.say("title_assign"));
    }

    /// Every possible pair, for programs.
    private static void addPairs(Pairing pairing, PairPage page) {
        List<Place> mountain = pairing.listMountain();
        List<List<PairProspect>> all = pairing.listAll(mountain);
        record Line(Place place, PairProspect prospect) {}
        List<Line> lines =
                IntStream.range(0, all.size())
                        .boxed()
                        .flatMap(
                                k ->
                                        all.get(k).stream()
                                                .map(each -> new Line(mountain.get(k), each)))
                        .toList();
        page.sheet()
                .add(
                        page.sheet()
                                .<Line>columns(lines)
                                .place("place", Line::place)
                                .place("partner", line -> line.prospect().partner())
                                .column(
                                        "chance",
                                        Kind.NUMBER,
                                        line -> page.chance(line.prospect().chance()))
                                .number(
                                        "both",
                                        line ->
                                                line.prospect()
                                                        .best()
                                                        .map(
                                                                trade ->
                                                                        page.amount(
                                                                                trade.both()
                                                                                        .valueAdded()))
                                                        .orElse(PairPage.none()))
                                .data(
                                        "today",
                                        Kind.FLAG,
                                        line -> line.prospect().today().isPresent())
                                .data("pairs"));
    }

    private static void find(PairPage page, Assigned assigned) {
        page.sheet()
                .find(
                        "assigned",
                        Basis.ASSUMED,
                        assigned.total().valueAdded(),
                        "assignment",
                        assigned.couples().size(),
                        page.money(assigned.total().valueAdded()),
                        page.jobs(assigned.total()));
        assigned.allKept()
                .filter(all -> assigned.kept().stream().anyMatch(each -> each.cost() > 0))
                .ifPresent(
                        all ->
                                page.sheet()
                                        .find(
                                                "all_kept",
                                                Basis.ASSUMED,
                                                assigned.total().valueAdded() - all.valueAdded(),
                                                "kept",
                                                assigned.kept().size(),
                                                page.money(
                                                        assigned.total().valueAdded()
                                                                - all.valueAdded())));
    }

    private static Cell gain(PairPage page, SideGain gain) {
        return new Cell(
                page.say("gain", page.money(gain.valueAdded()), page.jobs(gain)), json(gain));
    }

    private static Object json(SideGain gain) {
        return JsonObject.of(
                "value_added",
                Cell.number(gain.valueAdded()),
                "jobs",
                Cell.numberOrNull(gain.jobs()));
    }

    private static Cell today(PairPage page, Assigned assigned) {
        var today = assigned.today();
        return today.places() == 0
                ? Cell.unknown(page.say("today_none"))
                : new Cell(
                        page.say(
                                "today_of",
                                page.money(today.paired().valueAdded()),
                                page.money(today.assigned().valueAdded()),
                                today.places()),
                        JsonObject.of(
                                "places",
                                today.places(),
                                "today",
                                json(today.paired()),
                                "assigned",
                                json(today.assigned())));
    }

    private static Cell allKept(PairPage page, Assigned assigned) {
        if (assigned.kept().isEmpty()) {
            return Cell.unknown(page.say("kept_none"));
        }
        return assigned.allKept()
                .map(all -> gain(page, all))
                .orElseGet(() -> Cell.unknown(page.say("all_kept_cannot", assigned.most())));
    }

    /// Why not every place can have a partner.
    public static String why(Infeasible none, Words words) {
        String key =
                none.partners() == 0 || none.places() == 0
                        ? "_nobody"
                        : none.least().isPresent() ? "" : "_ever";
        return words.get(
                "pair.infeasible" + key,
                none.places(),
                none.partners(),
                none.most(),
                none.least().orElse(0));
    }

    /// Likewise as an answer.
    public static Answer of(Pairing pairing, Infeasible none, Words words) {
        PairPage page = new PairPage(pairing, words);
        page.sheet()
                .add(
                        new Answer.Statement(
                                "infeasible",
                                why(none, words),
                                JsonObject.of(
                                        "places",
                                        none.places(),
                                        "partners",
                                        none.partners(),
                                        "most",
                                        none.most(),
                                        "least",
                                        none.least().isPresent()
                                                ? none.least().getAsInt()
                                                : null)));
        return page.sheet().cited(page.say("title_assign"));
    }
}
