package org.shanhai.app.report.table;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.report.study.TradeStudy;
import org.shanhai.region.Place;
import org.shanhai.supply.Amount;

/// Sales of all products from every unit to every unit, money a year, with its range;
/// what a place sells to itself is there too. Of very many the largest.
///
/// @param most how many rows
record LinksTable(Study study, int most) implements StudyTable {
    /// More nobody looks through, and a thousand places have a million.
    private static final int MOST = 20_000;

    static final String NAME = "links";

    LinksTable(Study study) {
        this(study, MOST);
    }

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
    public String about() {
        return rowCount() < all()
                ? words().get("table.contents.links_largest", rowCount(), all())
                : StudyTable.super.about();
    }

    @Override
    public int rowCount() {
        return Math.min(all(), most);
    }

    private int all() {
        int units = study.region().places().unitCount();
        return study.findTrade().isPresent() ? Math.multiplyExact(units, units) : 0;
    }

    @Override
    public void writeRows(Sink sink) throws IOException {
        Optional<TradeStudy> trade = study.findTrade();
        if (trade.isPresent()) {
            int units = study.region().places().unitCount();
            for (int cell : listLargest(trade.get().links().storage())) {
                write(
                        study.region().places().unit(cell / units),
                        study.region().places().unit(cell % units),
                        trade.get(),
                        sink);
            }
        }
    }

    /// The cells of the largest, in the order of the pack.
    private int[] listLargest(double[] links) {
        if (links.length <= most) {
            return IntStream.range(0, links.length).toArray();
        }
        double[] sorted = links.clone();
        Arrays.sort(sorted);
        double least = sorted[sorted.length - most];
        int above = (int) Arrays.stream(links).filter(link -> link > least).count();
        int[] cells = new int[most];
        int found = 0;
        int equals = 0;
        for (int cell = 0; cell < links.length; cell++) {
            // Of those that equal the least the first ones.
            if (links[cell] > least || links[cell] == least && equals++ < most - above) {
                cells[found++] = cell;
            }
        }
        return cells;
    }

    private void write(Place from, Place to, TradeStudy trade, Sink sink) throws IOException {
        Amount sales = trade.sales(from, to);
        sink.text(from.key())
                .text(to.key())
                .number(study.region().baseYear())
                .text(study.region().currency())
                .number(sales.value())
                .number(sales.low())
                .number(sales.high())
                .text(trade.basis().key())
                .endRow();
    }
}
