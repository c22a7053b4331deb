package org.shanhai.app.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.CoverageWords;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.PlaceRemarks;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.diagnose.Diagnosis;
import org.shanhai.diagnose.HandicapScore;
import org.shanhai.diagnose.MissingGauge;
import org.shanhai.profile.Coverage;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// What holds one place back. JSON has all of it; text a page, and all of it where that is asked
/// for.
public final class DiagnoseSheet {
    /// How much of an answer people are shown.
    ///
    /// @param all every indicator, peer and gap
    /// @param top how many rows of what others do or did, where not all is shown
    public record Extent(boolean all, int top) {}

    private final Region region;
    private final Diagnosis diagnosis;
    private final Place place;
    private final Extent extent;
    private final Sheet sheet;
    private final DiagnosisCells cells;

    private DiagnoseSheet(Region region, Diagnosis diagnosis, Extent extent, Words words) {
        this.region = region;
        this.diagnosis = diagnosis;
        this.extent = extent;
        place = diagnosis.place();
        sheet = new Sheet(region, words, "diagnose.");
        cells = new DiagnosisCells(sheet);
    }

    /// @param cores places taken for cores of the coast
    /// @param noPotential why there is no market potential, where there is none
    public static Answer of(
            Region region,
            Diagnosis diagnosis,
            List<Place> cores,
            Optional<String> noPotential,
            Extent extent,
            Words words) {
        return new DiagnoseSheet(region, diagnosis, extent, words).answer(cores, noPotential);
    }

    private Answer answer(List<Place> cores, Optional<String> noPotential) {
        new DiagnoseFindings(sheet).list(diagnosis).forEach(sheet::find);
        PlaceRemarks.add(sheet, place);
        asked(cores);
        noPotential.ifPresent(
                why -> {
                    String text = sheet.say("no_potential", why);
                    sheet.add(new Answer.Statement("no_market_potential", text, why));
                });
        handicaps();
        wanted();
        new IndicatorParts(sheet, diagnosis, extent.all()).add();
        new RemedyParts(sheet, diagnosis, extent.all() ? Integer.MAX_VALUE : extent.top()).add();
        new PeerParts(sheet, diagnosis, extent).add();
        coverage();
        return sheet.cited(sheet.say("title", name(place)));
    }

    private String name(Place which) {
        return sheet.pick(which.name(), which.nameLocal());
    }

    /// Text leaves out what its title says, and what is the same of every place unless all is
    /// asked.
    private void asked(List<Place> cores) {
        WayOutCells ways = new WayOutCells(sheet);
        sheet.values()
                .field("place", new Cell("", place.key()))
                .field("role", place.role().map(role -> new Cell("", role.key())).orElse(cell()))
                .field("compared_with", new Cell("", region.area()))
                .field("base_year", new Cell("", region.baseYear()))
                .field("cores", extent.all() ? places(cores) : new Cell("", places(cores).json()))
                .field(
                        "most_like_it",
                        places(diagnosis.peers().stream().map(peer -> peer.place()).toList()))
                .field("journeys", ways.journeys(diagnosis.journeys()))
                .field("opened", ways.openings(diagnosis))
                .add("asked");
    }

    private static Cell cell() {
        return Cell.unknown("");
    }

    private Cell places(List<Place> places) {
        return Cell.of(
                sheet.list(places.stream().map(this::name).toList()),
                places.stream().map(Place::key).toList());
    }

    private void handicaps() {
        String title =
                sheet.say(
                        "handicaps",
                        region.insideUnits().length,
                        name(region.areaPlace()),
                        Integer.toString(region.baseYear()));
        sheet.add(
                sheet.columns(diagnosis.scores())
                        .cell("handicap", each -> cells.handicap(each.handicap()))
                        .column("standing", Kind.SHARE, cells::standing)
                        .column("ranked", Kind.COUNT, cells::ranked)
                        .data("rankable", Kind.COUNT, HandicapScore::rankable)
                        .data("known_well", Kind.FLAG, HandicapScore::isKnownWell)
                        .column("rests_on", Kind.BASIS, cells::basis)
                        .column("known", Kind.COUNT, each -> forAll(cells.known(each)))
                        .data("of", Kind.COUNT, HandicapScore::of)
                        .number("equal", each -> forAll(cells.score(each.equal())))
                        .number("entropy", each -> forAll(cells.score(each.entropy())))
                        .table(
                                "handicaps",
                                title,
                                sheet.say("read", extent.all() ? 1 : 0),
                                Answer.Layout.GRID));
    }

    /// What would let more handicaps be compared, or firmer.
    private void wanted() {
        List<String> names = new ArrayList<>();
        List<Object> json = new ArrayList<>();
        for (HandicapScore score : diagnosis.scores()) {
            for (MissingGauge wanted : score.wanted()) {
                Cell gauge = cells.gauge(wanted.gauge());
                names.add(sheet.say("known_of", gauge.text(), wanted.knownElsewhere()));
                json.add(
                        JsonObject.of(
                                "indicator",
                                wanted.gauge().key(),
                                "known_elsewhere",
                                wanted.knownElsewhere()));
            }
        }
        String text = names.isEmpty() ? "" : sheet.say("wanted", name(place), sheet.list(names));
        sheet.add(new Answer.Statement("wanted", text, json));
    }

    private Cell forAll(Cell cell) {
        return extent.all() ? cell : new Cell("", cell.json());
    }

    private void coverage() {
        Coverage coverage = diagnosis.coverage();
        String text =
                new CoverageWords(sheet).text(coverage, name(place), region.industries().count());
        sheet.add(
                new Answer.Statement(
                        "coverage", extent.all() ? text : "", CoverageWords.json(coverage)));
    }
}
