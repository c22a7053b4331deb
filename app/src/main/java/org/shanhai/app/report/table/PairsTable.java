package org.shanhai.app.report.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.shanhai.app.report.study.PairStudy;
import org.shanhai.app.report.study.Study;
import org.shanhai.pair.PairProspect;
import org.shanhai.pair.PairTrade;
import org.shanhai.pair.SideGain;
import org.shanhai.region.Basis;
import org.shanhai.region.Place;

/// Every mountain place with every coast place: the chance of a tie, and what the best plant would
/// be worth. Of very many coast places the first ones.
record PairsTable(Place place, PairProspect prospect) {
    /// More nobody looks through, and a thousand places have a quarter of a million.
    private static final int MOST = 20_000;

    private static final int FEWEST_EACH = 10;

    static ReportTable<?> of(Study study) {
        return of(study, MOST);
    }

    /// @param most how many rows about
    static ReportTable<?> of(Study study, int most) {
        List<PairStudy.Line> lines = study.findPairs().map(PairStudy::lines).orElse(List.of());
        int each = Math.max(FEWEST_EACH, most / Math.max(1, lines.size()));
        List<PairsTable> rows =
                lines.stream()
                        .flatMap(
                                line ->
                                        line.prospects().stream()
                                                .limit(each)
                                                .map(one -> new PairsTable(line.place(), one)))
                        .toList();
        ReportTable<PairsTable> table =
                new ReportTable<>("pairs", study.words(), rows)
                        .with(Described.code("place", ColumnOrigin.PACK), row -> row.place().key())
                        .with(
                                Described.code("partner", ColumnOrigin.PACK),
                                row -> row.prospect().partner().key())
                        .with(
                                Described.share("chance", ColumnOrigin.PAIRING).as("tie_chance"),
                                row -> row.prospect().chance().orElse(Double.NaN))
                        .with(
                                Described.code("trade", ColumnOrigin.PAIRING).as("pair_trade"),
                                row ->
                                        row.prospect()
                                                .best()
                                                .map(trade -> trade.trade().code())
                                                .orElse(""))
                        .with(
                                Described.money("both", ColumnOrigin.PAIRING).as("pair_both"),
                                row -> row.told(PairTrade::both))
                        .with(
                                Described.money("here", ColumnOrigin.PAIRING).as("pair_here"),
                                row -> row.told(PairTrade::here))
                        .with(
                                Described.money("there", ColumnOrigin.PAIRING).as("pair_there"),
                                row -> row.told(PairTrade::there))
                        .with(
                                Described.number("both_jobs", Unit.PERSONS, ColumnOrigin.PAIRING)
                                        .as("pair_jobs"),
                                row ->
                                        row.prospect()
                                                .best()
                                                .map(trade -> trade.both().jobs())
                                                .orElse(OptionalDouble.empty())
                                                .orElse(Double.NaN))
                        .with(Described.currency(), row -> study.region().currency())
                        .with(
                                Described.flag("today", ColumnOrigin.PACK),
                                row -> row.prospect().today().isPresent())
                        .with(
                                Described.text("basis", ColumnOrigin.PAIRING)
                                        .as("basis_of", "pair_both"),
                                row ->
                                        row.prospect()
                                                .best()
                                                .map(b -> Basis.ASSUMED.key())
                                                .orElse(""));
        return lines.stream().anyMatch(line -> line.prospects().size() > each)
                ? table.about(study.words().get("table.contents.pairs_first", each))
                : table;
    }

    private double told(Function<PairTrade, SideGain> side) {
        Optional<PairTrade> best = prospect.best();
        return best.map(trade -> side.apply(trade).valueAdded()).orElse(Double.NaN);
    }
}
