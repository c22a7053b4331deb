package org.shanhai.app.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.CoverageWords;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.diagnose.Better;
import org.shanhai.diagnose.Diagnosis;
import org.shanhai.diagnose.Missing;
import org.shanhai.diagnose.Reading;
import org.shanhai.diagnose.Score;
import org.shanhai.profile.Coverage;
import org.shanhai.profile.Peer;
import org.shanhai.region.Handicap;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// What holds one place back.
public final class DiagnoseSheet {
    private static final List<String> PARTS =
            List.of("sectors", "industries", "firms", "clusters", "endowments");

    private final Region region;
    private final Diagnosis diagnosis;
    private final Place place;
    private final Sheet sheet;
    private final DiagnosisCells cells;

    private DiagnoseSheet(Region region, Diagnosis diagnosis, Words words) {
        this.region = region;
        this.diagnosis = diagnosis;
        place = diagnosis.place();
        sheet = new Sheet(region, words, "diagnose.");
        cells = new DiagnosisCells(sheet);
    }

    /// @param cores places taken for cores of the coast
    /// @param noPotential why there is no market potential, where there is none
    /// @param top how many rows of what peers do better
    public static Answer of(
            Region region,
            Diagnosis diagnosis,
            List<Place> cores,
            Optional<String> noPotential,
            int top,
            Words words) {
        return new DiagnoseSheet(region, diagnosis, words).answer(cores, noPotential, top);
    }

    private Answer answer(List<Place> cores, Optional<String> noPotential, int top) {
        new DiagnoseFindings(sheet).list(diagnosis).forEach(sheet::find);
        asked(cores);
        noPotential.ifPresent(
                why -> {
                    String text = sheet.say("no_potential", why);
                    sheet.add(new Answer.Statement("no_market_potential", text, why));
                });
        handicaps();
        indicators();
        peers();
        better(top);
        missing();
        coverage();
        return sheet.cited(sheet.say("title", name(place)));
    }

    private String name(Place which) {
        return sheet.pick(which.name(), which.nameLocal());
    }

    private void asked(List<Place> cores) {
        List<Answer.Field> fields = new ArrayList<>();
        fields.add(sheet.field("place", sheet.place(place)));
        fields.add(
                sheet.field(
                        "role",
                        place.role()
                                .map(role -> Cell.of(sheet.say("role." + role.key()), role.key()))
                                .orElse(Cell.unknown(""))));
        fields.add(
                sheet.field(
                        "compared_with",
                        Cell.of(
                                sheet.say(
                                        "places_of",
                                        region.insideUnits().length,
                                        name(region.areaPlace())),
                                region.area())));
        fields.add(sheet.field("base_year", Cell.of(region.baseYear())));
        List<String> names = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (Place core : cores) {
            names.add(name(core));
            keys.add(core.key());
        }
        fields.add(sheet.field("cores", Cell.of(sheet.list(names), keys)));
        sheet.add(new Answer.Fields("asked", "", fields));
    }

    private void handicaps() {
        sheet.add(
                "handicaps",
                List.of(
                        sheet.left("handicap"),
                        sheet.right("equal"),
                        sheet.right("entropy"),
                        sheet.left("rests_on"),
                        sheet.right("known"),
                        new Answer.Column("of", "", true)),
                diagnosis.scores().stream()
                        .map(
                                score ->
                                        List.of(
                                                cells.handicap(score.handicap()),
                                                cells.score(score.equal()),
                                                cells.score(score.entropy()),
                                                cells.basis(score),
                                                cells.known(score),
                                                new Cell("", score.of())))
                        .toList(),
                sheet.say("read"));
    }

    private void indicators() {
        List<List<Cell>> rows = new ArrayList<>();
        boolean far = false;
        for (Score score : diagnosis.scores()) {
            for (Reading reading : score.readings()) {
                rows.add(row(score.handicap(), reading));
                far |= cells.isFar(reading.value());
            }
        }
        sheet.add(
                "indicators",
                List.of(
                        sheet.left("handicap"),
                        sheet.left("indicator"),
                        sheet.right("value"),
                        new Answer.Column("unit", "", false),
                        sheet.right("year"),
                        sheet.left("basis"),
                        sheet.right("better_than"),
                        sheet.right("among"),
                        sheet.right("peers_median"),
                        new Answer.Column("peers_knowing", "", true),
                        new Answer.Column("scaled", "", true),
                        sheet.right("weight_equal"),
                        sheet.right("weight_entropy"),
                        sheet.left("source")),
                rows,
                far ? sheet.say("far", Integer.toString(region.baseYear())) : "");
    }

    private List<Cell> row(Handicap handicap, Reading reading) {
        List<Cell> row = new ArrayList<>();
        row.add(cells.handicap(handicap));
        row.add(cells.gauge(reading.gauge()));
        row.add(cells.value(reading.value(), reading.unit()));
        row.add(DiagnosisCells.unit(reading.unit()));
        row.add(cells.year(reading.value()));
        row.add(sheet.basis(reading.value().basis()));
        row.add(
                reading.percentile().isPresent()
                        ? Cell.of(
                                Numbers.percent(reading.percentile().getAsDouble()),
                                reading.percentile().getAsDouble())
                        : Cell.unknown(sheet.say("not_compared")));
        row.add(Cell.of(reading.among()));
        row.add(cells.value(reading.peerMedian(), reading.unit()));
        row.add(new Cell("", reading.peersKnowing()));
        row.add(
                reading.scaled().isPresent()
                        ? new Cell("", Cell.number(reading.scaled().getAsDouble()))
                        : Cell.unknown(""));
        row.add(weight(reading.equalWeight()));
        row.add(weight(reading.entropyWeight()));
        row.add(sheet.source(reading.value().source()));
        return row;
    }

    private static Cell weight(double weight) {
        return Cell.of(weight == 0 ? "–" : Numbers.percent(weight), weight);
    }

    private void peers() {
        List<Answer.Column> columns = new ArrayList<>();
        columns.add(sheet.left("place"));
        columns.add(sheet.right("similarity"));
        PARTS.forEach(part -> columns.add(sheet.right("part_" + part)));
        columns.add(sheet.right("measures"));
        columns.add(sheet.right("evidence"));
        List<List<Cell>> rows = new ArrayList<>();
        for (Peer peer : diagnosis.peers()) {
            List<Cell> row = new ArrayList<>();
            row.add(sheet.place(peer.place()));
            row.add(DiagnosisCells.fraction(peer.similarity()));
            for (String part : PARTS) {
                Double alike = peer.parts().get(part);
                row.add(alike == null ? Cell.unknown("–") : DiagnosisCells.fraction(alike));
            }
            row.add(Cell.of(peer.measures()));
            row.add(Cell.of(Numbers.percent(peer.evidence()), peer.evidence()));
            rows.add(row);
        }
        sheet.add("peers", columns, rows, sheet.say(rows.isEmpty() ? "no_peers" : "peers_read"));
    }

    private void better(int top) {
        List<Better> all = diagnosis.better();
        int shown = Math.min(top, all.size());
        List<List<Cell>> rows = new ArrayList<>();
        for (Better better : all.subList(0, shown)) {
            rows.add(
                    List.of(
                            cells.gauge(better.gauge()),
                            sheet.place(better.peer()),
                            cells.value(better.there(), better.unit()),
                            cells.year(better.there()),
                            sheet.basis(better.there().basis()),
                            cells.value(better.here(), better.unit()),
                            DiagnosisCells.unit(better.unit()),
                            Cell.of(Numbers.plain(100 * better.gap()), better.gap()),
                            sheet.source(better.there().source())));
        }
        String remark = shown < all.size() ? sheet.say("more", shown, all.size()) : "";
        sheet.add(
                "better",
                List.of(
                        sheet.left("indicator"),
                        sheet.left("peer"),
                        sheet.right("there"),
                        sheet.right("year"),
                        sheet.left("basis"),
                        sheet.right("here"),
                        new Answer.Column("unit", "", false),
                        sheet.right("gap"),
                        sheet.left("source")),
                rows,
                all.isEmpty() ? sheet.say("none_better") : remark);
    }

    private void missing() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Score score : diagnosis.scores()) {
            for (Missing missing : score.missing()) {
                rows.add(
                        List.of(
                                cells.handicap(score.handicap()),
                                cells.gauge(missing.gauge()),
                                Cell.of(missing.knownElsewhere())));
            }
        }
        sheet.add(
                "missing",
                List.of(
                        sheet.left("handicap"),
                        sheet.left("indicator"),
                        sheet.right("known_elsewhere")),
                rows,
                rows.isEmpty() ? sheet.say("nothing_missing") : "");
    }

    private void coverage() {
        Coverage coverage = diagnosis.coverage();
        sheet.add(
                new Answer.Statement(
                        "coverage",
                        new CoverageWords(sheet)
                                .text(coverage, name(place), region.industries().count()),
                        CoverageWords.json(coverage)));
    }
}
