package org.shanhai.app.report.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.app.output.Table;
import org.shanhai.app.report.study.Study;
import org.shanhai.estimate.BasisShares;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Knowledge;
import org.shanhai.region.Basis;
import org.shanhai.region.Region;

/// What is observed of every place and of every industry: shares of value added by basis, and in
/// how many cells presence or absence is known.
record KnowledgeTable(Study study, Optional<Estimate> estimate) implements Table {
    static final String NAME = "knowledge";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("of", "place", "industry"));
        for (Basis basis : Basis.values()) {
            columns.add("share_" + basis.key());
        }
        columns.addAll(List.of("presences", "absences", "facts"));
        return columns;
    }

    @Override
    public int rowCount() {
        return estimate.isPresent()
                ? study.region().places().unitCount() + study.region().industries().count()
                : 0;
    }

    @Override
    public void writeRows(Sink sink) throws IOException {
        if (estimate.isEmpty()) {
            return;
        }
        Region region = study.region();
        Knowledge knowledge = estimate.get().knowledge();
        for (int u = 0; u < region.places().unitCount(); u++) {
            sink.text("place").text(region.places().unit(u).key()).text("");
            writeShares(knowledge.ofUnit(u), sink);
            sink.number(knowledge.presencesInUnit(u))
                    .number(knowledge.absencesInUnit(u))
                    .number(region.facts().about(region.places().unit(u)).size())
                    .endRow();
        }
        for (int i = 0; i < region.industries().count(); i++) {
            sink.text("industry").text("").text(region.industries().get(i).code());
            writeShares(knowledge.ofIndustry(i), sink);
            sink.number(knowledge.presencesOfIndustry(i)).text("").text("").endRow();
        }
    }

    private static void writeShares(BasisShares shares, Sink sink) {
        for (Basis basis : Basis.values()) {
            sink.number(shares.of(basis));
        }
    }
}
