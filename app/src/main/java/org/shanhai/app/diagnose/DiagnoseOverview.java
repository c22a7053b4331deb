package org.shanhai.app.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Columns;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.PlaceRemarks;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.diagnose.Diagnosis;
import org.shanhai.diagnose.HandicapScore;
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
        PlaceRemarks.add(sheet);
        new DiagnoseFindings(sheet).list(places).forEach(sheet::find);
        sheet.columns(places)
                .place("place", Diagnosis::place)
                .cell("weakest", each -> handicap(cells, each.findWeakest()))
                .cell("next", each -> handicap(cells, each.findRunnerUp()))
                .each(List.of(Handicap.values()), (columns, one) -> declare(columns, one, cells))
                .add("places", sheet.say("overview_read"));
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
        return sheet.cited(sheet.say("overview_title", places.size()));
    }

    private static void declare(
            Columns<Diagnosis> columns, Handicap handicap, DiagnosisCells cells) {
        String key = handicap.key();
        Function<Diagnosis, HandicapScore> of = place -> place.scores().get(handicap.ordinal());
        columns.data(key, Kind.NUMBER, each -> cells.score(of.apply(each).equal()).json())
                .data(
                        key + "_entropy",
                        Kind.NUMBER,
                        each -> cells.score(of.apply(each).entropy()).json())
                .labelled(
                        key + "_standing",
                        cells.handicap(handicap).text(),
                        Kind.SHARE,
                        each -> cells.standingOfSoMany(of.apply(each)))
                .data(key + "_known_well", Kind.FLAG, each -> of.apply(each).isKnownWell())
                .data(key + "_basis", Kind.BASIS, each -> cells.basis(of.apply(each)).json())
                .data(key + "_known", Kind.COUNT, each -> of.apply(each).known())
                .data(key + "_of", Kind.COUNT, each -> of.apply(each).of());
    }

    /// Handicaps of which some standing rests on an estimate or an assumption.
    private static List<Handicap> listModelled(List<Diagnosis> places) {
        List<Handicap> modelled = new ArrayList<>();
        for (Handicap handicap : Handicap.values()) {
            boolean any =
                    places.stream()
                            .map(place -> place.scores().get(handicap.ordinal()))
                            .map(HandicapScore::findStandingBasis)
                            .flatMap(Optional::stream)
                            .anyMatch(basis -> !basis.isFact());
            if (any) {
                modelled.add(handicap);
            }
        }
        return modelled;
    }

    private static Cell handicap(DiagnosisCells cells, Optional<HandicapScore> score) {
        return score.map(each -> cells.handicap(each.handicap())).orElse(Cell.unknown("–"));
    }
}
