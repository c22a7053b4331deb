package org.shanhai.app.report.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.shanhai.app.report.study.Study;
import org.shanhai.estimate.Estimate;
import org.shanhai.region.Activity;

/// Every place by every industry: value added and output in money a year, jobs in persons.
record ActivityTable(Study study) implements StudyTable {
    static final String NAME = "activity";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Described> described() {
        return List.of(
                Described.code("place", Known.PACK),
                Described.code("industry", Known.PACK),
                Described.year().as("base_year"),
                Described.currency(),
                Described.money("value_added", Known.ESTIMATE),
                Described.money("output", Known.ESTIMATE),
                Described.count("jobs", Unit.PERSONS, Known.ESTIMATE),
                Described.text("basis", Known.ESTIMATE).as("basis_of", "value_added"),
                Described.text("jobs_basis", Known.ESTIMATE).as("basis_of", "jobs"),
                Described.text("presence", Known.ESTIMATE));
    }

    @Override
    public int rowCount() {
        return study.findEstimate().isPresent()
                ? Math.multiplyExact(region().places().unitCount(), region().industries().count())
                : 0;
    }

    /// Nothing where the jobs are not known.
    private static String jobsBasis(Activity activity, int unit, int industry) {
        return Double.isNaN(activity.cells().jobs(unit, industry))
                ? ""
                : activity.cells().jobsBasis(unit, industry).key();
    }

    @Override
    public void writeRows(Sink sink) throws IOException {
        Optional<Estimate> estimate = study.findEstimate();
        if (estimate.isEmpty()) {
            return;
        }
        Activity activity = estimate.get().activity();
        for (int u = 0; u < region().places().unitCount(); u++) {
            for (int i = 0; i < region().industries().count(); i++) {
                sink.text(region().places().unit(u).key())
                        .text(region().industries().get(i).code())
                        .number(region().baseYear())
                        .text(region().currency())
                        .number(activity.cells().valueAdded(u, i))
                        .number(activity.cells().output(u, i))
                        .number(activity.cells().jobs(u, i))
                        .text(activity.cells().basis(u, i).key())
                        .text(jobsBasis(activity, u, i))
                        .text(activity.cells().presence(u, i).key())
                        .endRow();
            }
        }
    }
}
