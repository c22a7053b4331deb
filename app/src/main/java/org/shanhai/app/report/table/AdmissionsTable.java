package org.shanhai.app.report.table;

import java.io.IOException;
import java.util.List;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Score;
import org.shanhai.admit.State;
import org.shanhai.app.admit.AdmissionWords;
import org.shanhai.app.admit.ReasonWords;
import org.shanhai.app.report.study.Study;
import org.shanhai.region.Zone;

/// The verdicts on all projects: marks are empty where nothing bounds them.
record AdmissionsTable(Study study) implements StudyTable {
    static final String NAME = "admissions";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Described> described() {
        return List.of(
                Described.count("rank", Unit.RANK, Known.RULES).as("rank_admission"),
                Described.code("project", Known.PACK),
                Described.text("name", Known.PACK),
                Described.text("name_local", Known.PACK),
                Described.code("place", Known.PACK),
                Described.code("zone", Known.PACK),
                Described.code("ruleset", Known.RULES),
                Described.text("verdict", Known.RULES),
                Described.number("marks_least", Unit.MARKS, Known.RULES),
                Described.number("marks_most", Unit.MARKS, Known.RULES),
                Described.count("vetoes_hit", Unit.NUMBER, Known.RULES),
                Described.count("floors_met", Unit.NUMBER, Known.RULES),
                Described.count("floors_missed", Unit.NUMBER, Known.RULES),
                Described.count("floors_open", Unit.NUMBER, Known.RULES),
                Described.flag("implausible", Known.RULES),
                Described.text("reasons", Known.RULES));
    }

    @Override
    public int rowCount() {
        return study.admissions().ranked().size();
    }

    @Override
    public void writeRows(Sink sink) throws IOException {
        ReasonWords reasons = new ReasonWords(new AdmissionWords(study.region(), study.words()));
        int rank = 0;
        for (Admission admission : study.admissions().ranked()) {
            var proposal = admission.proposal();
            sink.number(++rank)
                    .text(proposal.project().key())
                    .text(proposal.project().name())
                    .text(proposal.project().nameLocal())
                    .text(proposal.place().key())
                    .text(proposal.zone().map(Zone::key).orElse(""))
                    .text(admission.ruleset().key())
                    .text(admission.verdict().key())
                    .number(
                            marks(
                                    admission
                                            .score()
                                            .map(Score::total)
                                            .map(r -> r.low())
                                            .orElse(Double.NaN)))
                    .number(
                            marks(
                                    admission
                                            .score()
                                            .map(Score::total)
                                            .map(r -> r.high())
                                            .orElse(Double.NaN)))
                    .number(admission.listHits().size())
                    .number(admission.listFloors(State.MET).size())
                    .number(admission.listFloors(State.FAILED).size())
                    .number(admission.listFloors(State.OPEN).size())
                    .flag(admission.plausibility().isFlagged())
                    .text(String.join(" ", reasons.list(admission, Integer.MAX_VALUE)))
                    .endRow();
        }
    }

    private static double marks(double marks) {
        return Double.isInfinite(marks) ? Double.NaN : marks;
    }
}
