package org.shanhai.app.report.table;

import java.util.List;
import java.util.function.Function;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Range;
import org.shanhai.admit.Score;
import org.shanhai.admit.State;
import org.shanhai.app.admit.AdmissionWords;
import org.shanhai.app.admit.ReasonWords;
import org.shanhai.app.report.study.Study;
import org.shanhai.region.Project;
import org.shanhai.region.Zone;

/// The verdicts on all projects: marks are empty where nothing bounds them.
final class AdmissionsTable {
    private AdmissionsTable() {}

    static ReportTable<Admission> of(Study study) {
        ReasonWords reasons = new ReasonWords(new AdmissionWords(study.region(), study.words()));
        List<Admission> ranked = study.admissions().ranked();
        return new ReportTable<>("admissions", study.words(), ranked)
                .with(
                        Described.count("rank", Unit.RANK, ColumnOrigin.RULES).as("rank_admission"),
                        each -> ranked.indexOf(each) + 1)
                .with(Described.code("project", ColumnOrigin.PACK), each -> project(each).key())
                .with(Described.text("name", ColumnOrigin.PACK), each -> project(each).name())
                .with(
                        Described.text("name_local", ColumnOrigin.PACK),
                        each -> project(each).nameLocal())
                .with(
                        Described.code("place", ColumnOrigin.PACK),
                        each -> each.proposal().place().key())
                .with(
                        Described.code("zone", ColumnOrigin.PACK),
                        each -> each.proposal().zone().map(Zone::key).orElse(""))
                .with(Described.code("ruleset", ColumnOrigin.RULES), each -> each.ruleset().key())
                .with(Described.text("verdict", ColumnOrigin.RULES), each -> each.verdict().key())
                .with(
                        Described.number("marks_least", Unit.MARKS, ColumnOrigin.RULES),
                        each -> marks(each, total -> total.low()))
                .with(
                        Described.number("marks_most", Unit.MARKS, ColumnOrigin.RULES),
                        each -> marks(each, total -> total.high()))
                .with(
                        Described.count("vetoes_hit", Unit.NUMBER, ColumnOrigin.RULES),
                        each -> each.listHits().size())
                .with(floors("met"), each -> each.listFloors(State.MET).size())
                .with(floors("missed"), each -> each.listFloors(State.FAILED).size())
                .with(floors("open"), each -> each.listFloors(State.OPEN).size())
                .with(
                        Described.flag("implausible", ColumnOrigin.RULES),
                        each -> each.plausibility().isFlagged())
                .with(
                        Described.text("reasons", ColumnOrigin.RULES),
                        each -> String.join(" ", reasons.list(each, Integer.MAX_VALUE)));
    }

    private static Project project(Admission admission) {
        return admission.proposal().project();
    }

    private static Described floors(String how) {
        return Described.count("floors_" + how, Unit.NUMBER, ColumnOrigin.RULES);
    }

    private static double marks(Admission admission, Function<Range, Double> end) {
        return admission
                .score()
                .map(Score::total)
                .map(end)
                .filter(Double::isFinite)
                .orElse(Double.NaN);
    }
}
