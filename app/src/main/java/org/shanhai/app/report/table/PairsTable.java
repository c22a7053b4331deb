package org.shanhai.app.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.shanhai.app.output.FileColumn;
import org.shanhai.app.report.study.PairStudy;
import org.shanhai.app.report.study.Study;
import org.shanhai.pair.Ranking;
import org.shanhai.pair.Ranking.Ranked;
import org.shanhai.pair.Ranking.Standing;
import org.shanhai.pair.ScorePart;
import org.shanhai.region.Basis;
import org.shanhai.region.Place;

/// Every mountain place with every coast place: rank, score, and the parts
/// on their own scales (standard deviations; money a year; money a year; a share; km).
/// Of very many coast places the first ones.
///
/// @param today whether the pack pairs them
record PairsTable(Ranking ranking, Ranked ranked, boolean today) {
    /// More nobody looks through, and a thousand places have a quarter of a million.
    private static final int MOST = 20_000;

    private static final int FEWEST_EACH = 10;

    static ReportTable<?> of(Study study) {
        return of(study, MOST);
    }

    /// @param most how many rows about
    static ReportTable<?> of(Study study, int most) {
        List<Ranking> rankings = study.findPairs().map(PairStudy::rankings).orElse(List.of());
        int each = Math.max(FEWEST_EACH, most / Math.max(1, rankings.size()));
        List<PairsTable> rows = study.findPairs().map(pairs -> rows(pairs, each)).orElse(List.of());
        ReportTable<PairsTable> table =
                new ReportTable<>("pairs", study.words(), rows)
                        .with(
                                Described.code("place", ColumnOrigin.PACK),
                                row -> row.ranking().place().key())
                        .with(
                                Described.code("partner", ColumnOrigin.PACK),
                                row -> row.ranked().partner().key())
                        .with(
                                Described.count("rank", Unit.RANK, ColumnOrigin.PAIRING),
                                row ->
                                        row.ranked().rank().isPresent()
                                                ? row.ranked().rank().getAsInt()
                                                : Double.NaN)
                        .with(
                                Described.number("score", Unit.RATIO, ColumnOrigin.PAIRING),
                                row -> row.ranked().score().orElse(Double.NaN))
                        .each(
                                List.of(ScorePart.values()),
                                (columns, part) ->
                                        columns.with(
                                                        described(part),
                                                        row ->
                                                                row.told(
                                                                        part,
                                                                        at -> at.value().value()))
                                                .with(
                                                        Described.count(
                                                                        part.key() + "_rank",
                                                                        Unit.RANK,
                                                                        ColumnOrigin.PAIRING)
                                                                .as(
                                                                        "rank_by",
                                                                        "part_" + part.key()),
                                                        row ->
                                                                row.told(
                                                                        part,
                                                                        at -> (double) at.rank())))
                        .with(
                                Described.money("links_low", ColumnOrigin.TRADE)
                                        .as("low_of", "part_links"),
                                row -> row.told(ScorePart.LINKS, at -> at.value().range().low()))
                        .with(
                                Described.money("links_high", ColumnOrigin.TRADE)
                                        .as("high_of", "part_links"),
                                row -> row.told(ScorePart.LINKS, at -> at.value().range().high()))
                        .with(Described.currency(), row -> study.region().currency())
                        .with(Described.flag("today", ColumnOrigin.PACK), PairsTable::today)
                        .with(
                                Described.text("basis", ColumnOrigin.PAIRING)
                                        .as("basis_of", "score"),
                                row ->
                                        row.ranking()
                                                .basis(row.ranked())
                                                .map(Basis::key)
                                                .orElse(""));
        return rankings.stream().anyMatch(ranking -> ranking.partners().size() > each)
                ? table.about(study.words().get("table.contents.pairs_first", each))
                : table;
    }

    private static List<PairsTable> rows(PairStudy pairs, int each) {
        List<PairsTable> rows = new ArrayList<>();
        for (int k = 0; k < pairs.rankings().size(); k++) {
            Ranking ranking = pairs.rankings().get(k);
            for (Ranked ranked : ranking.partners().stream().limit(each).toList()) {
                rows.add(
                        new PairsTable(
                                ranking,
                                ranked,
                                isToday(pairs, ranking.place(), ranked.partner())));
            }
        }
        return rows;
    }

    private static boolean isToday(PairStudy pairs, Place place, Place partner) {
        return pairs.pairing().paired(place).stream()
                .anyMatch(each -> each.unit().equals(Optional.of(partner)));
    }

    private double told(ScorePart part, Function<Standing, Double> what) {
        return ranked.find(part).map(what).orElse(Double.NaN);
    }

    private static Described described(ScorePart part) {
        String key = part.key();
        Described column =
                switch (part) {
                    case EXCESS, CLASH -> Described.share(key, ColumnOrigin.PAIRING);
                    case GAPS -> Described.number(key, Unit.CORRELATION, ColumnOrigin.PAIRING);
                    case COMPLEMENTARITY ->
                            Described.number(key, Unit.DEVIATIONS, ColumnOrigin.PAIRING);
                    case BUDGET ->
                            Described.number(
                                    key,
                                    FileColumn.Kind.MONEY,
                                    Unit.MONEY_A_PERSON,
                                    ColumnOrigin.PACK);
                    case FIRMS ->
                            Described.number(
                                    key,
                                    FileColumn.Kind.TINY,
                                    Unit.COMPANIES,
                                    ColumnOrigin.PAIRING);
                    case ENCLAVES -> Described.count(key, Unit.NUMBER, ColumnOrigin.PACK);
                    case LINKS -> Described.money(key, ColumnOrigin.TRADE);
                    case SIZE -> Described.money(key, ColumnOrigin.ESTIMATE);
                    case DISTANCE -> Described.number(key, Unit.KM, ColumnOrigin.PACK);
                };
        return column.as("part_" + key);
    }
}
