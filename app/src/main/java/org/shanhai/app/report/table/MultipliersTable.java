package org.shanhai.app.report.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.shanhai.app.output.FileColumn;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.report.study.TradeStudy;
import org.shanhai.region.Place;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Extension;

/// Multipliers of every industry in every indicator, both types: for one unit of money of output.
/// The nation's, without a place; by surveyed flows those of each place.
record MultipliersTable(Closure closure, Extension indicator, TradeStudy.Row of) {
    static ReportTable<?> of(Study study) {
        List<MultipliersTable> rows =
                study.findTrade().stream()
                        .flatMap(
                                trade -> Arrays.stream(Closure.values()).flatMap(c -> of(trade, c)))
                        .toList();
        return new ReportTable<>("multipliers", study.words(), rows)
                .with(
                        Described.code("place", ColumnOrigin.PACK).as("place_surveyed"),
                        row -> row.of().place().map(Place::key).orElse(""))
                .with(
                        Described.code("industry", ColumnOrigin.PACK),
                        row -> row.of().ofIndustry().industry().code())
                .with(Described.code("indicator", ColumnOrigin.PACK), row -> row.indicator().key())
                .with(Described.text("unit", ColumnOrigin.PACK), row -> row.indicator().unit())
                .with(Described.currency(), row -> study.region().currency())
                .with(
                        Described.count("type", Unit.NONE, ColumnOrigin.COUNTED),
                        row -> row.closure() == Closure.TYPE_I ? 1 : 2)
                .with(multiplier("direct"), row -> row.of().ofIndustry().direct())
                .with(multiplier("total"), row -> row.of().ofIndustry().total())
                .with(
                        Described.share("covered", ColumnOrigin.TRADE),
                        row -> row.of().ofIndustry().covered())
                .with(
                        Described.text("basis", ColumnOrigin.TRADE).as("basis_of", "total"),
                        row -> row.indicator().basis().key());
    }

    private static Stream<MultipliersTable> of(TradeStudy trade, Closure closure) {
        return trade.multipliers(closure).stream()
                .flatMap(
                        each ->
                                each.rows().stream()
                                        .map(
                                                row ->
                                                        new MultipliersTable(
                                                                closure, each.indicator(), row)));
    }

    private static Described multiplier(String key) {
        return Described.number(
                key, FileColumn.Kind.MIXED, Unit.OF_ROW_BY_MONEY, ColumnOrigin.TRADE);
    }
}
