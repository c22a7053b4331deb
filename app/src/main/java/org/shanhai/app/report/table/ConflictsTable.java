package org.shanhai.app.report.table;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.shanhai.app.output.Table;
import org.shanhai.app.report.study.Study;
import org.shanhai.estimate.Conflict;
import org.shanhai.region.Fact;
import org.shanhai.region.Source;

/// Facts that do not agree, one row for each total they are about.
record ConflictsTable(Study study) implements Table {
    static final String NAME = "conflicts";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "place",
                "industry",
                "currency",
                "stated",
                "implied",
                "relative_gap",
                "feasible",
                "sources",
                "origins");
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
                    .text(study.isInfeasible() ? "no" : "yes")
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
