package org.shanhai.app.diagnose;

import java.util.List;
import java.util.stream.Stream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.diagnose.Diagnosis;
import org.shanhai.diagnose.GaugeReading;
import org.shanhai.diagnose.HandicapScore;
import org.shanhai.diagnose.MissingGauge;
import org.shanhai.region.Basis;
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

    /// What is known of a place in one indicator of a handicap.
    private record Known(HandicapScore score, GaugeReading reading) {}

    void add() {
        List<Known> known =
                inOrder()
                        .flatMap(
                                score ->
                                        score.readings().stream()
                                                .map(each -> new Known(score, each)))
                        .toList();
        sheet.columns(known)
                .shownWhere(this::isShown)
                .cell("handicap", each -> cells.handicap(each.score().handicap()))
                .cell("indicator", each -> cells.gauge(each.reading().gauge()))
                .number("value", each -> value(each.reading()))
                .known(Basis.ESTIMATED)
                .data("unit", Kind.TEXT, each -> each.reading().unit())
                .figureYear(each -> each.reading().value().year())
                .basis(each -> each.reading().value().basis())
                .column("better_than", Kind.SHARE, each -> betterThan(each.reading()))
                .known(Basis.ESTIMATED)
                .count("among", each -> each.reading().among())
                .number("peers_median", each -> peers(each.reading()))
                .known(Basis.ESTIMATED)
                .data("peers_knowing", Kind.COUNT, each -> each.reading().peersKnowing())
                .data("scaled", Kind.NUMBER, each -> Cell.numberOrNull(each.reading().scaled()))
                .data("ranks", Kind.FLAG, each -> each.reading().ranks())
                .column("weight_equal", Kind.SHARE, each -> weight(each.reading().equalWeight()))
                .column(
                        "weight_entropy",
                        Kind.SHARE,
                        each -> weight(each.reading().entropyWeight()))
                .column("source", Kind.SOURCE, this::source)
                .add(
                        "indicators",
                        all
                                ? sheet.say(
                                        "far",
                                        Integer.toString(sheet.region().facts().newestYear()))
                                : "");
        missing();
    }

    /// The weaknesses first, as the findings name them.
    private Stream<HandicapScore> inOrder() {
        List<Handicap> weak = diagnosis.listWeaknesses();
        return Stream.concat(
                weak.stream().map(each -> diagnosis.scores().get(each.ordinal())),
                diagnosis.scores().stream().filter(score -> !weak.contains(score.handicap())));
    }

    private boolean isShown(Known known) {
        List<Handicap> weak = diagnosis.listWeaknesses();
        return all
                || known.reading().ranks()
                        && (weak.isEmpty() || weak.contains(known.score().handicap()));
    }

    private Cell value(GaugeReading reading) {
        return cells.value(reading.value(), reading.unit());
    }

    private Cell peers(GaugeReading reading) {
        return cells.value(reading.peerMedian(), reading.unit());
    }

    private Cell betterThan(GaugeReading reading) {
        return reading.percentile().isPresent()
                ? Cell.of(
                        Numbers.percent(reading.percentile().getAsDouble()),
                        reading.percentile().getAsDouble())
                : Cell.unknown(sheet.say("not_compared"));
    }

    private Cell source(Known known) {
        String source = known.reading().value().source();
        return isShown(known) ? sheet.source(source) : sheet.mentionedSource(source);
    }

    private Cell weight(double weight) {
        String text = weight == 0 ? "–" : Numbers.percent(weight);
        return Cell.of(all ? text : "", weight);
    }

    /// What is not known of a place in one indicator of a handicap.
    private record Unknown(HandicapScore score, MissingGauge missing) {}

    private void missing() {
        List<Unknown> unknown =
                diagnosis.scores().stream()
                        .flatMap(
                                score ->
                                        score.missing().stream()
                                                .map(each -> new Unknown(score, each)))
                        .toList();
        sheet.add(
                sheet.columns(unknown)
                        .cell("handicap", each -> cells.handicap(each.score().handicap()))
                        .cell("indicator", each -> cells.gauge(each.missing().gauge()))
                        .count("known_elsewhere", each -> each.missing().knownElsewhere())
                        .table(
                                "missing",
                                sheet.say("missing"),
                                unknown.isEmpty() ? sheet.say("nothing_missing") : "",
                                all ? Answer.Layout.GRID : Answer.Layout.DATA));
    }
}
