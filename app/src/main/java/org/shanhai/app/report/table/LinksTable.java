package org.shanhai.app.report.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.shanhai.app.output.Table;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.report.study.TradeStudy;
import org.shanhai.region.Place;
import org.shanhai.supply.Amount;

/// Sales of all products from every unit to every unit, money a year, with its range;
/// what a place sells to itself is there too.
record LinksTable(Study study) implements Table {
    static final String NAME = "links";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> columns() {
        return List.of("from", "to", "year", "currency", "amount", "low", "high", "basis");
    }

    @Override
    public int rowCount() {
        int units = study.region().places().unitCount();
        return study.findTrade().isPresent() ? Math.multiplyExact(units, units) : 0;
    }

    @Override
    public void writeRows(Sink sink) throws IOException {
        Optional<TradeStudy> trade = study.findTrade();
        if (trade.isEmpty()) {
            return;
        }
        for (Place from : study.region().places().units()) {
            for (Place to : study.region().places().units()) {
                Amount sales = trade.get().sales(from, to);
                sink.text(from.key())
                        .text(to.key())
                        .number(study.region().baseYear())
                        .text(study.region().currency())
                        .number(sales.value())
                        .number(sales.low())
                        .number(sales.high())
                        .text(trade.get().basis().key())
                        .endRow();
            }
        }
    }
}
