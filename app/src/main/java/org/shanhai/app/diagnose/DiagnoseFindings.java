package org.shanhai.app.diagnose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.diagnose.Diagnosis;
import org.shanhai.diagnose.Gauge;
import org.shanhai.diagnose.GaugeReading;
import org.shanhai.diagnose.HandicapScore;
import org.shanhai.diagnose.Tally;
import org.shanhai.region.Handicap;
import org.shanhai.region.Place;

/// What diagnoses come to, in sentences. The command and the report say the same ones.
public final class DiagnoseFindings {
    private final Sheet sheet;
    private final DiagnosisCells cells;

    /// @param sheet with the prefix `diagnose.`
    public DiagnoseFindings(Sheet sheet) {
        this.sheet = sheet;
        cells = new DiagnosisCells(sheet);
    }

    /// The weakest handicap of a place and the one after it; where too little is known, that; and
    /// how far the coast is, by train or road where that is known, else in a straight line.
    public List<Finding> list(Diagnosis diagnosis) {
        List<Finding> findings = new ArrayList<>();
        diagnosis.findWeakest().ifPresent(score -> findings.add(weakest(diagnosis, score)));
        diagnosis.findRunnerUp().ifPresent(score -> findings.add(runnerUp(diagnosis, score)));
        diagnosis
                .findOnlyKnown()
                .ifPresent(score -> findings.add(finding("only_known", diagnosis, score)));
        if (findings.isEmpty()) {
            String text = sheet.say("finding.too_little_known", name(diagnosis));
            Cell nothing = Cell.unknown("");
            findings.add(new Finding("too_little_known", text, nothing, nothing, "missing"));
        } else if (!diagnosis.listTooLittleKnown().isEmpty()) {
            findings.add(notCompared(diagnosis.listTooLittleKnown()));
        }
        for (GaugeReading reading :
                diagnosis.scores().get(Handicap.TRANSPORT.ordinal()).readings()) {
            if (reading.counts() && isJourney(reading.gauge())) {
                findings.add(journey(reading));
            } else if (reading.counts() && reading.gauge().key().equals(Gauge.KM_TO_CORE)) {
                findings.add(line(reading));
            }
        }
        return findings;
    }

    private String name(Diagnosis diagnosis) {
        return sheet.pick(diagnosis.place().name(), diagnosis.place().nameLocal());
    }

    private String area() {
        Place area = sheet.region().areaPlace();
        return sheet.pick(area.name(), area.nameLocal());
    }

    /// Where the runner-up is close neither is said to be the weakest.
    private Finding weakest(Diagnosis diagnosis, HandicapScore score) {
        if (!diagnosis.isClose()) {
            return finding("weakest", diagnosis, score);
        }
        Handicap other = diagnosis.findRunnerUp().orElseThrow().handicap();
        return finding("weakest", "alike", diagnosis, score, cells.handicap(other).text());
    }

    private Finding finding(String key, Diagnosis diagnosis, HandicapScore score) {
        return finding(key, key, diagnosis, score, "");
    }

    private Finding finding(
            String key, String said, Diagnosis diagnosis, HandicapScore score, String other) {
        return new Finding(
                key,
                sheet.say(
                        "finding." + said,
                        name(diagnosis),
                        cells.handicap(score.handicap()).text(),
                        DiagnosisCells.share(score.standing().orElseThrow()),
                        area(),
                        score.ranked(),
                        score.rankable(),
                        other),
                new Cell("", figure(score)),
                sheet.sure(cells.basis(score)),
                "indicators");
    }

    private static Map<String, @Nullable Object> figure(HandicapScore score) {
        return JsonObject.of(
                "handicap",
                score.handicap().key(),
                "standing",
                Cell.number(score.standing().orElseThrow()),
                "ranked",
                score.ranked(),
                "rankable",
                score.rankable());
    }

    private Finding runnerUp(Diagnosis diagnosis, HandicapScore score) {
        double lead = diagnosis.findLead().orElseThrow();
        Map<String, @Nullable Object> figure = figure(score);
        figure.put("lead", Cell.number(lead));
        figure.put("close", diagnosis.isClose());
        return new Finding(
                "runner_up",
                sheet.say(
                        diagnosis.isClose() ? "finding.about_as_weak" : "finding.runner_up",
                        cells.handicap(score.handicap()).text(),
                        DiagnosisCells.share(score.standing().orElseThrow()),
                        DiagnosisCells.hundred(lead),
                        score.ranked(),
                        score.rankable()),
                new Cell("", figure),
                sheet.sure(cells.basis(score)),
                "indicators");
    }

    private Finding notCompared(List<Handicap> handicaps) {
        List<String> names = handicaps.stream().map(each -> cells.handicap(each).text()).toList();
        List<String> keys = handicaps.stream().map(Handicap::key).toList();
        return new Finding(
                "not_compared",
                sheet.say("finding.not_compared", sheet.list(names)),
                new Cell("", keys),
                Cell.unknown(""),
                "missing");
    }

    private static boolean isJourney(Gauge gauge) {
        return gauge.key().equals(Gauge.RAIL_MINUTES_TO_CORE)
                || gauge.key().equals(Gauge.ROAD_MINUTES_TO_CORE)
                || gauge.key().equals(Gauge.MINUTES_TO_CORE);
    }

    private Finding journey(GaugeReading reading) {
        return new Finding(
                "journey_to_core",
                sheet.say(
                        "finding." + reading.gauge().key(),
                        sheet.figures().write(reading.value().value(), reading.unit()),
                        sheet.figureYear(reading.value().year()).text(),
                        DiagnosisCells.share(reading.percentile().orElseThrow()),
                        reading.among()),
                new Cell(
                        "",
                        JsonObject.of(
                                "indicator",
                                reading.gauge().key(),
                                "minutes",
                                Cell.number(reading.value().value()),
                                "year",
                                reading.value().year(),
                                "among",
                                reading.among())),
                sheet.sure(sheet.basis(reading.value().basis())),
                "asked");
    }

    private Finding line(GaugeReading reading) {
        return new Finding(
                "line_to_core",
                sheet.say(
                        reading.value().value() > 0 ? "finding.km_to_core" : "finding.is_core",
                        sheet.figures().write(reading.value().value(), reading.unit()),
                        DiagnosisCells.share(reading.percentile().orElseThrow())),
                new Cell("", Map.of("km", Cell.number(reading.value().value()))),
                sheet.sure(sheet.basis(reading.value().basis())),
                "indicators");
    }

    /// What most of several places are held back by.
    public List<Finding> list(List<Diagnosis> diagnoses) {
        Tally tally = Tally.of(diagnoses);
        if (tally.told() == 0) {
            return List.of();
        }
        Map<String, @Nullable Object> figure = new LinkedHashMap<>();
        for (Handicap handicap : tally.listMostFirst()) {
            figure.put(handicap.key(), tally.count(handicap));
        }
        Handicap most = tally.listMostFirst().getFirst();
        return List.of(
                new Finding(
                        "most_often_weakest",
                        sheet.say(
                                "finding.most_often_weakest",
                                cells.handicap(most).text(),
                                tally.count(most),
                                tally.told(),
                                diagnoses.size()),
                        new Cell("", figure),
                        tally.findBasis()
                                .map(sheet::basis)
                                .map(sheet::sure)
                                .orElse(Cell.unknown("")),
                        "places"));
    }
}
