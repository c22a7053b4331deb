package org.shanhai.app.report.table;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.report.study.TradeStudy;
import org.shanhai.region.Place;
import org.shanhai.region.Places;
import org.shanhai.supply.Amount;

/// Sales of all products from every unit to every unit, money a year, with its range;
/// what a place sells to itself is there too. Of very many the largest.
record LinksTable(Place from, Place to, Amount sales) {
    /// More nobody looks through, and a thousand places have a million.
    private static final int MOST = 20_000;

    static ReportTable<?> of(Study study) {
        return of(study, MOST);
    }

    /// @param most how many rows
    static ReportTable<?> of(Study study, int most) {
        int units = study.region().places().unitCount();
        int all = study.findTrade().isPresent() ? Math.multiplyExact(units, units) : 0;
        int count = Math.min(all, most);
        ReportTable<LinksTable> table =
                new ReportTable<>("links", study.words(), count, () -> rows(study, most))
                        .with(Described.code("from", ColumnOrigin.PACK), row -> row.from().key())
                        .with(Described.code("to", ColumnOrigin.PACK), row -> row.to().key())
                        .with(Described.year().as("base_year"), row -> study.region().baseYear())
                        .with(Described.currency(), row -> study.region().currency())
                        .with(
                                Described.money("amount", ColumnOrigin.TRADE),
                                row -> row.sales().value())
                        .with(
                                Described.money("low", ColumnOrigin.TRADE).as("low_of", "amount"),
                                row -> row.sales().low())
                        .with(
                                Described.money("high", ColumnOrigin.TRADE).as("high_of", "amount"),
                                row -> row.sales().high())
                        .with(
                                Described.text("basis", ColumnOrigin.TRADE)
                                        .as("basis_of", "amount"),
                                row -> study.findTrade().orElseThrow().basis().key());
        return count < all
                ? table.about(study.words().get("table.contents.links_largest", count, all))
                : table;
    }

    private static Stream<LinksTable> rows(Study study, int most) {
        Places places = study.region().places();
        return study.findTrade().stream()
                .flatMap(
                        trade ->
                                IntStream.of(listLargest(trade.links().storage(), most))
                                        .mapToObj(
                                                cell ->
                                                        row(
                                                                trade,
                                                                places.unit(
                                                                        cell / places.unitCount()),
                                                                places.unit(
                                                                        cell
                                                                                % places
                                                                                        .unitCount()))));
    }

    private static LinksTable row(TradeStudy trade, Place from, Place to) {
        return new LinksTable(from, to, trade.sales(from, to));
    }

    /// The cells of the largest, in the order of the pack.
    private static int[] listLargest(double[] links, int most) {
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
}
