package org.shanhai.app.report.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.app.output.Column;
import org.shanhai.app.report.study.PairStudy;
import org.shanhai.app.report.study.Study;
import org.shanhai.pair.Part;
import org.shanhai.pair.Ranking;
import org.shanhai.pair.Ranking.Ranked;
import org.shanhai.pair.Ranking.Standing;
import org.shanhai.pair.Stability;
import org.shanhai.region.Basis;
import org.shanhai.supply.Amount;

/// Every mountain place with every coast place: rank and how firmly it stands, score, and the parts
/// on their own scales (standard deviations; money a year; money a year; a share; km).
/// Of very many coast places the first ones.
///
/// @param most how many rows about
record PairsTable(Study study, int most) implements StudyTable {
    /// More nobody looks through, and a thousand places have a quarter of a million.
    private static final int MOST = 20_000;

    private static final int FEWEST_EACH = 10;

    static final String NAME = "pairs";

    PairsTable(Study study) {
        this(study, MOST);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Described> described() {
        List<Described> described =
                new ArrayList<>(
                        List.of(
                                Described.code("place", Known.PACK),
                                Described.code("partner", Known.PACK),
                                Described.count("rank", Unit.RANK, Known.PAIRING),
                                Described.count("rank_best", Unit.RANK, Known.PAIRING),
                                Described.count("rank_worst", Unit.RANK, Known.PAIRING),
                                Described.share("stays", Known.PAIRING),
                                Described.number("score", Unit.RATIO, Known.PAIRING)));
        for (Part part : Part.values()) {
            described.add(described(part));
            described.add(
                    Described.count(part.key() + "_rank", Unit.RANK, Known.PAIRING)
                            .as("rank_by", "part_" + part.key()));
        }
        described.addAll(
                List.of(
                        Described.money("links_low", Known.TRADE).as("low_of", "part_links"),
                        Described.money("links_high", Known.TRADE).as("high_of", "part_links"),
                        Described.currency(),
                        Described.flag("today", Known.PACK),
                        Described.text("basis", Known.PAIRING).as("basis_of", "score")));
        return described;
    }

    private static Described described(Part part) {
        String key = part.key();
        Described column =
                switch (part) {
                    case EXCESS, CLASH -> Described.share(key, Known.PAIRING);
                    case GAPS -> Described.number(key, Unit.CORRELATION, Known.PAIRING);
                    case COMPLEMENTARITY -> Described.number(key, Unit.DEVIATIONS, Known.PAIRING);
                    case BUDGET ->
                            Described.number(
                                    key, Column.Kind.MONEY, Unit.MONEY_A_PERSON, Known.PACK);
                    case FIRMS ->
                            Described.number(key, Column.Kind.TINY, Unit.COMPANIES, Known.PAIRING);
                    case ENCLAVES -> Described.count(key, Unit.NUMBER, Known.PACK);
                    case LINKS -> Described.money(key, Known.TRADE);
                    case SIZE -> Described.money(key, Known.ESTIMATE);
                    case DISTANCE -> Described.number(key, Unit.KM, Known.PACK);
                };
        return column.as("part_" + key);
    }

    @Override
    public String about() {
        int most = mostEach();
        return rankings().stream().anyMatch(ranking -> ranking.partners().size() > most)
                ? words().get("table.contents.pairs_first", most)
                : StudyTable.super.about();
    }

    @Override
    public int rowCount() {
        int most = mostEach();
        return rankings().stream()
                .mapToInt(ranking -> Math.min(most, ranking.partners().size()))
                .sum();
    }

    private List<Ranking> rankings() {
        return study.findPairs().map(PairStudy::rankings).orElse(List.of());
    }

    private int mostEach() {
        return Math.max(FEWEST_EACH, most / Math.max(1, rankings().size()));
    }

    @Override
    public void writeRows(Sink sink) throws IOException {
        if (study.findPairs().isEmpty()) {
            return;
        }
        PairStudy pairs = study.findPairs().get();
        for (int k = 0; k < pairs.rankings().size(); k++) {
            Ranking ranking = pairs.rankings().get(k);
            for (Ranked ranked : ranking.partners().stream().limit(mostEach()).toList()) {
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
                Optional<Amount> links = ranked.find(Part.LINKS).map(each -> each.value().range());
                boolean today =
                        pairs.pairing().paired(ranking.place()).stream()
                                .anyMatch(
                                        each -> each.unit().equals(Optional.of(ranked.partner())));
                sink.number(links.map(Amount::low).orElse(Double.NaN))
                        .number(links.map(Amount::high).orElse(Double.NaN))
                        .text(study.region().currency())
                        .flag(today)
                        .text(ranking.basis(ranked).map(Basis::key).orElse(""))
                        .endRow();
            }
        }
    }
}
