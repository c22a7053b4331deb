package org.shanhai.app.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.diagnose.Diagnosis;
import org.shanhai.diagnose.Score;
import org.shanhai.region.Handicap;
import org.shanhai.region.Region;

/// The handicaps of many places, one line each.
public final class DiagnoseOverview {
    private DiagnoseOverview() {}

    /// @param noPotential why there is no market potential, where there is none
    public static Answer of(
            Region region, List<Diagnosis> places, Optional<String> noPotential, Words words) {
        Sheet sheet = new Sheet(region, words, "diagnose.");
        DiagnosisCells cells = new DiagnosisCells(sheet);
        new DiagnoseFindings(sheet).list(places).forEach(sheet::find);
        List<Answer.Column> columns = new ArrayList<>();
        columns.add(sheet.left("place"));
        columns.add(sheet.left("weakest"));
        columns.add(sheet.left("next"));
        for (Handicap handicap : Handicap.values()) {
            String key = handicap.key();
            columns.add(new Answer.Column(key, "", true));
            columns.add(new Answer.Column(key + "_entropy", "", true));
            columns.add(
                    new Answer.Column(key + "_standing", cells.handicap(handicap).text(), true));
            columns.add(new Answer.Column(key + "_known_well", "", false));
            columns.add(new Answer.Column(key + "_basis", "", true));
            columns.add(new Answer.Column(key + "_known", "", true));
            columns.add(new Answer.Column(key + "_of", "", true));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Diagnosis diagnosis : places) {
            List<Cell> row = new ArrayList<>();
            row.add(sheet.place(diagnosis.place()));
            row.add(handicap(cells, diagnosis.findWeakest()));
            row.add(handicap(cells, diagnosis.findRunnerUp()));
            for (Score score : diagnosis.scores()) {
                row.add(new Cell("", cells.score(score.equal()).json()));
                row.add(new Cell("", cells.score(score.entropy()).json()));
                row.add(new Cell(text(sheet, score), cells.standing(score).json()));
                row.add(new Cell("", score.isKnownWell()));
                row.add(new Cell("", cells.basis(score).json()));
                row.add(new Cell("", score.known()));
                row.add(new Cell("", score.of()));
            }
            rows.add(row);
        }
        sheet.add("places", columns, rows, sheet.say("overview_read"));
        List<Handicap> modelled = listModelled(places);
        if (!modelled.isEmpty()) {
            List<String> names = modelled.stream().map(h -> cells.handicap(h).text()).toList();
            sheet.add(
                    new Answer.Statement(
                            "modelled",
                            sheet.say("modelled", sheet.list(names)),
                            modelled.stream().map(Handicap::key).toList()));
        }
        noPotential.ifPresent(
                why -> {
                    String text = sheet.say("no_potential", why);
                    sheet.add(new Answer.Statement("no_market_potential", text, why));
                });
        return sheet.cited(sheet.say("overview_title", rows.size()));
    }

    /// Handicaps of which some standing rests on an estimate or an assumption.
    private static List<Handicap> listModelled(List<Diagnosis> places) {
        List<Handicap> modelled = new ArrayList<>();
        for (Handicap handicap : Handicap.values()) {
            boolean any =
                    places.stream()
                            .map(place -> place.scores().get(handicap.ordinal()))
                            .map(Score::findStandingBasis)
                            .flatMap(Optional::stream)
                            .anyMatch(basis -> !basis.isFact());
            if (any) {
                modelled.add(handicap);
            }
        }
        return modelled;
    }

    private static Cell handicap(DiagnosisCells cells, Optional<Score> score) {
        return score.map(each -> cells.handicap(each.handicap())).orElse(Cell.unknown("–"));
    }

    private static String text(Sheet sheet, Score score) {
        String standing =
                score.isKnownWell() ? DiagnosisCells.share(score.standing().orElseThrow()) : "–";
        return sheet.say("of_so_many", standing, score.ranked());
    }
}
