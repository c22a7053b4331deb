package org.shanhai.app.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Indicator;
import org.shanhai.supply.Multipliers;

/// National multipliers of every industry in every indicator, both types: for one unit of money
/// of output.
record MultipliersTable(Study study) implements Table {
    static final String NAME = "multipliers";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "industry",
                "indicator",
                "unit",
                "currency",
                "type",
                "direct",
                "total",
                "covered",
                "basis");
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
            for (Multipliers multipliers : trade.get().multipliers(closure)) {
                Indicator indicator = multipliers.indicator();
                for (Multipliers.Row row : multipliers.rows()) {
                    sink.text(study.region().industries().get(row.industry()).code())
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
}
