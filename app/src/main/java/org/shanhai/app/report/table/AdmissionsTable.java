package org.shanhai.app.report.table;

import java.io.IOException;
import java.util.List;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Score;
import org.shanhai.admit.State;
import org.shanhai.app.admit.AdmissionWords;
import org.shanhai.app.admit.ReasonWords;
import org.shanhai.app.output.Table;
import org.shanhai.app.report.study.Study;
import org.shanhai.region.Zone;

/// The verdicts on all projects: marks are empty where nothing bounds them.
record AdmissionsTable(Study study) implements Table {
    static final String NAME = "admissions";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "rank",
                "project",
                "name",
                "name_local",
                "place",
                "zone",
                "ruleset",
                "verdict",
                "marks_least",
                "marks_most",
                "vetoes_hit",
                "floors_met",
                "floors_missed",
                "floors_open",
                "implausible",
                "reasons");
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
                    .text(Boolean.toString(admission.plausibility().isFlagged()))
                    .text(String.join(" ", reasons.list(admission, Integer.MAX_VALUE)))
                    .endRow();
        }
    }

    private static double marks(double marks) {
        return Double.isInfinite(marks) ? Double.NaN : marks;
    }
}
