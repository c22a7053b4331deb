package org.shanhai.app.report.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.app.output.Table;
import org.shanhai.app.report.study.PairStudy;
import org.shanhai.app.report.study.Study;
import org.shanhai.pair.Part;
import org.shanhai.pair.Ranking;
import org.shanhai.pair.Ranking.Ranked;
import org.shanhai.pair.Ranking.Standing;
import org.shanhai.pair.Stability;
import org.shanhai.region.Basis;

/// Every mountain place with every coast place: rank and how firmly it stands, score, and the parts
/// on their own scales (standard deviations; money a year; money a year; a share; km).
record PairsTable(Study study) implements Table {
    static final String NAME = "pairs";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> columns() {
        List<String> columns =
                new ArrayList<>(
                        List.of(
                                "place",
                                "partner",
                                "rank",
                                "rank_best",
                                "rank_worst",
                                "stays",
                                "score"));
        for (Part part : Part.values()) {
            columns.add(part.key());
            columns.add(part.key() + "_rank");
        }
        columns.addAll(List.of("links_low", "links_high", "currency", "today", "basis"));
        return columns;
    }

    @Override
    public int rowCount() {
        return study.findPairs()
                .map(pairs -> pairs.rankings().stream().mapToInt(r -> r.partners().size()).sum())
                .orElse(0);
    }

    @Override
    public void writeRows(Sink sink) throws IOException {
        if (study.findPairs().isEmpty()) {
            return;
        }
        PairStudy pairs = study.findPairs().get();
        for (int k = 0; k < pairs.rankings().size(); k++) {
            Ranking ranking = pairs.rankings().get(k);
            for (Ranked ranked : ranking.partners()) {
                Optional<Stability.Stay> stay = pairs.stabilities().get(k).find(ranked.partner());
                sink.text(ranking.place().key())
                        .text(ranked.partner().key())
                        .number(ranked.rank().isPresent() ? ranked.rank().getAsInt() : Double.NaN)
                        .number(stay.map(each -> (double) each.best()).orElse(Double.NaN))
                        .number(stay.map(each -> (double) each.worst()).orElse(Double.NaN))
                        .number(stay.map(Stability.Stay::inHead).orElse(Double.NaN))
                        .number(ranked.score().orElse(Double.NaN));
                for (Part part : Part.values()) {
                    Optional<Standing> known = ranked.find(part);
                    sink.number(known.map(each -> each.value().value()).orElse(Double.NaN));
                    sink.number(known.map(each -> (double) each.rank()).orElse(Double.NaN));
                }
                Optional<Standing> links = ranked.find(Part.LINKS);
                boolean today =
                        pairs.pairing().paired(ranking.place()).stream()
                                .anyMatch(
                                        each -> each.unit().equals(Optional.of(ranked.partner())));
                sink.number(links.map(each -> each.value().low()).orElse(Double.NaN))
                        .number(links.map(each -> each.value().high()).orElse(Double.NaN))
                        .text(study.region().currency())
                        .text(Boolean.toString(today))
                        .text(ranking.basis(ranked).map(Basis::key).orElse(""))
                        .endRow();
            }
        }
    }
}
