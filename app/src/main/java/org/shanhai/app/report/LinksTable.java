package org.shanhai.app.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.shanhai.region.Basis;
import org.shanhai.region.Region;
import org.shanhai.supply.Effects.Amount;

/// Sales of all products from every unit to every unit, money a year, with the range over kernels;
/// what a place sells to itself is there too.
record LinksTable(Region region, Optional<TradeStudy> trade) implements Table {
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
        int units = region.places().unitCount();
        return trade.isPresent() ? Math.multiplyExact(units, units) : 0;
    }

    @Override
    public void writeRows(Sink sink) throws IOException {
        if (trade.isEmpty()) {
            return;
        }
        for (int from = 0; from < region.places().unitCount(); from++) {
            for (int to = 0; to < region.places().unitCount(); to++) {
                Amount sales = trade.get().sales(from, to);
                sink.text(region.places().unit(from).key())
                        .text(region.places().unit(to).key())
                        .number(region.baseYear())
                        .text(region.currency())
                        .number(sales.value())
                        .number(sales.low())
                        .number(sales.high())
                        .text(Basis.ESTIMATED.key())
                        .endRow();
            }
        }
    }
}
