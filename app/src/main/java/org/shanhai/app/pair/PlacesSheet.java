package org.shanhai.app.pair;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.PlaceRemarks;
import org.shanhai.app.text.Words;
import org.shanhai.pair.PairProspect;
import org.shanhai.pair.Paired;
import org.shanhai.pair.Pairing;
import org.shanhai.region.Basis;
import org.shanhai.region.Place;

/// Of every mountain place who would come anyway, and with whom a pair would be worth most.
public final class PlacesSheet {
    private static final int NAMED = 3;

    private PlacesSheet() {}

    /// @param prospects with all coast places, worth most first
    private record Line(Place place, List<PairProspect> prospects) {
        Optional<PairProspect> first() {
            return prospects.stream().filter(each -> each.best().isPresent()).findFirst();
        }
    }

    /// @param top how many places to show
    public static Answer of(Pairing pairing, List<Place> places, int top, Words words) {
        PairPage page = new PairPage(pairing, words);
        PlaceRemarks.add(page.sheet());
        List<Place> shown = places.subList(0, Math.min(top, places.size()));
        List<List<PairProspect>> prospects = pairing.listAll(shown);
        List<Line> rows =
                IntStream.range(0, shown.size())
                        .mapToObj(k -> new Line(shown.get(k), prospects.get(k)))
                        .toList();
        page.sheet()
                .values()
                .field("mountain_places", Cell.of(places.size()))
                .field(page.plant())
                .add("asked");
        page.addMeaning();
        page.declareWorth(
                        page.sheet()
                                .<Line>columns(rows)
                                .place("place", Line::place)
                                .cell("likeliest", row -> likely(page, row.prospects()))
                                .cell(
                                        "worth_with",
                                        row ->
                                                row.first()
                                                        .map(one -> first(page, row, one))
                                                        .orElse(PairPage.none())),
                        row -> row.first().flatMap(PairProspect::best))
                .cell("today", row -> today(pairing, page, row.place()))
                .basis(row -> Basis.ASSUMED)
                .add(
                        "places",
                        rows.size() < places.size()
                                ? page.say("more", rows.size(), places.size())
                                : "");
        return page.sheet().cited(page.say("title_all"));
    }

    /// With how many more are worth as much.
    private static Cell first(PairPage page, Line row, PairProspect first) {
        int equals = PairPage.asMuch(row.prospects());
        Cell named = page.place(first.partner());
        return equals == 0 ? named : named.in(page.say("with_equals", named.text(), equals));
    }

    /// The likeliest with their chances; in JSON their keys.
    private static Cell likely(PairPage page, List<PairProspect> prospects) {
        List<PairProspect> first =
                PairPage.likeliest(prospects).stream()
                        .filter(PairProspect::couldCome)
                        .limit(NAMED)
                        .toList();
        return Cell.of(
                page.sheet()
                        .list(
                                first.stream()
                                        .map(
                                                each ->
                                                        page.say(
                                                                "of_hundred_short",
                                                                page.name(each.partner()),
                                                                page.chance(each.chance()).text()))
                                        .toList()),
                String.join(";", first.stream().map(each -> each.partner().key()).toList()));
    }

    /// Partners of today; in JSON their keys.
    static Cell today(Pairing pairing, PairPage page, Place place) {
        List<Paired> paired = pairing.paired(place);
        return paired.isEmpty()
                ? Cell.unknown(page.say("dash"))
                : Cell.of(
                        page.sheet()
                                .list(
                                        paired.stream()
                                                .map(each -> page.named(each).text())
                                                .toList()),
                        String.join(";", paired.stream().map(Paired::key).toList()));
    }
}
