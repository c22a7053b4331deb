package org.shanhai.app.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.diagnose.Diagnosis;
import org.shanhai.diagnose.Missing;
import org.shanhai.diagnose.Reading;
import org.shanhai.diagnose.Score;
import org.shanhai.region.Handicap;

/// What is known of a place, indicator by indicator, and what is not. Text shows what ranks it in
/// its weaknesses; where there are none, all that ranks it.
final class IndicatorParts {
    private final Sheet sheet;
    private final Diagnosis diagnosis;
    private final boolean all;
    private final DiagnosisCells cells;

    IndicatorParts(Sheet sheet, Diagnosis diagnosis, boolean all) {
        this.sheet = sheet;
        this.diagnosis = diagnosis;
        this.all = all;
        cells = new DiagnosisCells(sheet);
    }

    void add() {
        List<List<Cell>> rows = new ArrayList<>();
        boolean far = false;
        for (Score score : inOrder()) {
            for (Reading reading : score.readings()) {
                boolean shown = isShown(score, reading);
                List<Cell> row = row(score.handicap(), reading, shown);
                rows.add(shown ? row : DiagnosisCells.quiet(row));
                far |= all && cells.isFar(reading.value());
            }
        }
        sheet.add(
                "indicators",
                List.of(
                        sheet.left("handicap"),
                        sheet.left("indicator"),
                        sheet.rough("value"),
                        new Answer.Column("unit", "", false),
                        sheet.right("year"),
                        sheet.left("basis"),
                        sheet.rough("better_than"),
                        sheet.right("among"),
                        sheet.rough("peers_median"),
                        new Answer.Column("peers_knowing", "", true),
                        new Answer.Column("scaled", "", true),
                        new Answer.Column("ranks", "", false),
                        sheet.right("weight_equal"),
                        sheet.right("weight_entropy"),
                        sheet.left("source")),
                rows,
                far ? sheet.say("far", Integer.toString(sheet.region().baseYear())) : "");
        missing();
    }

    /// The weaknesses first, as the findings name them.
    private List<Score> inOrder() {
        List<Handicap> weak = diagnosis.listWeaknesses();
        return Stream.concat(
                        weak.stream().map(each -> diagnosis.scores().get(each.ordinal())),
                        diagnosis.scores().stream()
                                .filter(score -> !weak.contains(score.handicap())))
                .toList();
    }

    private boolean isShown(Score score, Reading reading) {
        List<Handicap> weak = diagnosis.listWeaknesses();
        return all || reading.ranks() && (weak.isEmpty() || weak.contains(score.handicap()));
    }

    private List<Cell> row(Handicap handicap, Reading reading, boolean shown) {
        List<Cell> row = new ArrayList<>();
        row.add(cells.handicap(handicap));
        row.add(cells.gauge(reading.gauge()));
        row.add(cells.value(reading.value(), reading.unit()));
        row.add(DiagnosisCells.unit(reading.unit()));
        row.add(cells.year(reading.value(), all));
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
        row.add(new Cell("", reading.ranks()));
        row.add(weight(reading.equalWeight()));
        row.add(weight(reading.entropyWeight()));
        row.add(
                shown
                        ? sheet.source(reading.value().source())
                        : sheet.mentionedSource(reading.value().source()));
        return row;
    }

    private Cell weight(double weight) {
        String text = weight == 0 ? "–" : Numbers.percent(weight);
        return Cell.of(all ? text : "", weight);
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
                new Answer.Table(
                        "missing",
                        sheet.say("missing"),
                        List.of(
                                sheet.left("handicap"),
                                sheet.left("indicator"),
                                sheet.right("known_elsewhere")),
                        rows,
                        rows.isEmpty() ? sheet.say("nothing_missing") : "",
                        all ? Answer.Layout.GRID : Answer.Layout.DATA));
    }
}
