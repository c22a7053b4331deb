package org.shanhai.app.report.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.shanhai.app.output.Column;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.report.study.TradeStudy;
import org.shanhai.region.Place;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Extension;
import org.shanhai.supply.MultiplierRow;

/// Multipliers of every industry in every indicator, both types: for one unit of money of output.
/// The nation's, without a place; by surveyed flows those of each place.
record MultipliersTable(Study study) implements StudyTable {
    static final String NAME = "multipliers";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Described> described() {
        return List.of(
                Described.code("place", Known.PACK).as("place_surveyed"),
                Described.code("industry", Known.PACK),
                Described.code("indicator", Known.PACK),
                Described.text("unit", Known.PACK),
                Described.currency(),
                Described.count("type", Unit.NONE, Known.COUNTED),
                multiplier("direct"),
                multiplier("total"),
                Described.share("covered", Known.TRADE),
                Described.text("basis", Known.TRADE).as("basis_of", "total"));
    }

    private static Described multiplier(String key) {
        return Described.number(key, Column.Kind.MIXED, Unit.OF_ROW_BY_MONEY, Known.TRADE);
    }

    @Override
    public int rowCount() {
        return study.findTrade().stream()
                .flatMap(
                        found ->
                                java.util.Arrays.stream(Closure.values())
                                        .flatMap(closure -> found.multipliers(closure).stream()))
                .mapToInt(multipliers -> multipliers.rows().size())
                .sum();
    }

    @Override
    public void writeRows(Sink sink) throws IOException {
        Optional<TradeStudy> trade = study.findTrade();
        if (trade.isEmpty()) {
            return;
        }
        for (Closure closure : Closure.values()) {
            for (TradeStudy.Measured multipliers : trade.get().multipliers(closure)) {
                Extension indicator = multipliers.indicator();
                for (TradeStudy.Row each : multipliers.rows()) {
                    MultiplierRow row = each.ofIndustry();
                    sink.text(place(each))
                            .text(row.industry().code())
                            .text(indicator.key())
                            .text(indicator.unit())
                            .text(study.region().currency())
                            .number(closure == Closure.TYPE_I ? 1 : 2)
                            .number(row.direct())
                            .number(row.total())
                            .number(row.covered())
                            .text(indicator.basis().key())
                            .endRow();
                }
            }
        }
    }

    private static String place(TradeStudy.Row row) {
        return row.place().map(Place::key).orElse("");
    }
}
