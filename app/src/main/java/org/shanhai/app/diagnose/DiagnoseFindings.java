package org.shanhai.app.diagnose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.answer.Sheet;
import org.shanhai.diagnose.Diagnosis;
import org.shanhai.diagnose.Score;
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

    /// The weakest handicap of a place and the one after it; where too little is known, that.
    public List<Finding> list(Diagnosis diagnosis) {
        Place place = diagnosis.place();
        String name = sheet.pick(place.name(), place.nameLocal());
        List<Finding> findings = new ArrayList<>();
        diagnosis.findWeakest().ifPresent(score -> findings.add(finding("weakest", score, name)));
        diagnosis
                .findRunnerUp()
                .ifPresent(score -> findings.add(finding("runner_up", score, name)));
        diagnosis
                .findOnlyKnown()
                .ifPresent(score -> findings.add(finding("only_known", score, name)));
        if (findings.isEmpty()) {
            String text = sheet.say("finding.too_little_known", name);
            Cell nothing = Cell.unknown("");
            findings.add(new Finding("too_little_known", text, nothing, nothing, "missing"));
        }
        return findings;
    }

    private Finding finding(String key, Score score, String place) {
        Map<String, Object> figure = new LinkedHashMap<>();
        figure.put("handicap", score.handicap().key());
        figure.put("score", scored(score));
        figure.put("known", score.known());
        figure.put("of", score.of());
        return new Finding(
                key,
                sheet.say(
                        "finding." + key,
                        place,
                        cells.handicap(score.handicap()).text(),
                        cells.score(score.equal()).text(),
                        score.known(),
                        score.of()),
                new Cell("", figure),
                sheet.sure(cells.basis(score)),
                "indicators");
    }

    private static BigDecimal scored(Score score) {
        return Cell.number(score.equal().orElseThrow());
    }

    /// What most of several places are held back by.
    public List<Finding> list(List<Diagnosis> diagnoses) {
        Tally tally = Tally.of(diagnoses);
        if (tally.told() == 0) {
            return List.of();
        }
        Map<String, Object> figure = new LinkedHashMap<>();
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
