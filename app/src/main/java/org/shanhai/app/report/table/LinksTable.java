package org.shanhai.app.report.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.report.study.TradeStudy;
import org.shanhai.region.Place;
import org.shanhai.supply.Amount;

/// Sales of all products from every unit to every unit, money a year, with its range;
/// what a place sells to itself is there too.
record LinksTable(Study study) implements StudyTable {
    static final String NAME = "links";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Described> described() {
        return List.of(
                Described.code("from", Known.PACK),
                Described.code("to", Known.PACK),
                Described.year().as("base_year"),
                Described.currency(),
                Described.money("amount", Known.TRADE),
                Described.money("low", Known.TRADE).as("low_of", "amount"),
                Described.money("high", Known.TRADE).as("high_of", "amount"),
                Described.text("basis", Known.TRADE).as("basis_of", "amount"));
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
