package org.shanhai.app.report.table;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.shanhai.app.report.study.Study;
import org.shanhai.estimate.Conflict;
import org.shanhai.region.Fact;
import org.shanhai.region.Source;

/// Facts that do not agree, one row for each total they are about.
record ConflictsTable(Study study) implements StudyTable {
    static final String NAME = "conflicts";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Described> described() {
        return List.of(
                Described.code("place", Known.PACK),
                Described.code("industry", Known.PACK).as("industries"),
                Described.currency(),
                Described.money("stated", Known.PACK),
                Described.money("implied", Known.COUNTED),
                Described.share("relative_gap", Known.COUNTED),
                Described.flag("feasible", Known.COUNTED),
                Described.text("sources", Known.PACK),
                Described.text("origins", Known.PACK));
    }

    @Override
    public int rowCount() {
        return study.listConflicts().size();
    }

    @Override
    public void writeRows(Sink sink) throws IOException {
        for (Conflict conflict : study.listConflicts()) {
            sink.text(conflict.place().key())
                    .text(conflict.industries().key())
                    .text(study.region().currency())
                    .number(conflict.stated())
                    .number(conflict.implied())
                    .number(conflict.relativeGap())
                    .flag(!study.isInfeasible())
                    .text(
                            conflict.facts().stream()
                                    .flatMap(fact -> Source.keysIn(fact.source()).stream())
                                    .distinct()
                                    .collect(Collectors.joining(";")))
                    .text(
                            conflict.facts().stream()
                                    .map(Fact::origin)
                                    .collect(Collectors.joining(";")))
                    .endRow();
        }
    }
}
