package org.shanhai.app.report.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.app.report.study.Study;
import org.shanhai.estimate.BasisShares;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Knowledge;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// What is observed of every place and of every industry: shares of value added by basis, and in
/// how many cells presence or absence is known.
record KnowledgeTable(Study study) implements StudyTable {
    static final String NAME = "knowledge";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Described> described() {
        List<Described> described =
                new ArrayList<>(
                        List.of(
                                Described.text("of", Known.COUNTED),
                                Described.code("place", Known.PACK),
                                Described.code("industry", Known.PACK)));
        for (Basis basis : Basis.values()) {
            described.add(Described.share("share_" + basis.key(), Known.ESTIMATE));
        }
        described.addAll(
                List.of(
                        Described.count("presences", Unit.NUMBER, Known.ESTIMATE),
                        Described.count("absences", Unit.NUMBER, Known.ESTIMATE),
                        Described.count("facts", Unit.NUMBER, Known.COUNTED)));
        return described;
    }

    @Override
    public int rowCount() {
        return study.findEstimate().isPresent()
                ? study.region().places().unitCount() + study.region().industries().count()
                : 0;
    }

    @Override
    public void writeRows(Sink sink) throws IOException {
        Optional<Estimate> estimate = study.findEstimate();
        if (estimate.isEmpty()) {
            return;
        }
        Region region = study.region();
        Knowledge knowledge = estimate.get().knowledge();
        for (Place place : region.places().units()) {
            sink.text("place").text(place.key()).text("");
            writeShares(knowledge.of(place), sink);
            sink.number(knowledge.presencesIn(place))
                    .number(knowledge.absencesIn(place))
                    .number(region.facts().about(place).size())
                    .endRow();
        }
        for (Industry industry : region.industries().all()) {
            sink.text("industry").text("").text(industry.code());
            writeShares(knowledge.of(industry), sink);
            sink.number(knowledge.presencesOf(industry))
                    .number(Double.NaN)
                    .number(Double.NaN)
                    .endRow();
        }
    }

    private static void writeShares(BasisShares shares, Sink sink) {
        for (Basis basis : Basis.values()) {
            sink.number(shares.of(basis));
        }
    }
}
