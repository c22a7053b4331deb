package org.shanhai.app.split;

import java.util.List;
import org.shanhai.agreement.Quota;
import org.shanhai.agreement.Stream;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.region.Quantity;
import org.shanhai.split.Statistics;

/// The cells of what is counted beside money.
final class StatisticsCells {
    private StatisticsCells() {}

    /// Adds the table of what is counted.
    static void add(Sheet sheet, PartnerWords words, List<Statistics> statistics) {
        sheet.columns(statistics)
                .cell("year", each -> Cell.of(each.year()))
                .cell("partner", each -> words.party(each.party()))
                .number("output", each -> booked(sheet, each, Stream.OUTPUT))
                .number("jobs", each -> booked(sheet, each, Stream.JOBS))
                .number("energy", each -> booked(sheet, each, Stream.ENERGY))
                .number("land", each -> booked(sheet, each, Stream.LAND))
                .number("land_quota", each -> quota(sheet, each, Quota.LAND))
                .number("energy_quota", each -> quota(sheet, each, Quota.ENERGY))
                .add("statistics", sheet.say("statistics.remark"));
    }

    private static Cell booked(Sheet sheet, Statistics each, Stream stream) {
        Quantity quantity = each.booked().get(stream);
        if (quantity == null) {
            return sheet.notKnown();
        }
        String unit = stream.unit().replace("¤", sheet.region().currency());
        return stream == Stream.LAND
                ? Cell.of(sheet.figures().land(quantity), quantity, unit)
                : sheet.quantity(quantity, unit);
    }

    private static Cell quota(Sheet sheet, Statistics each, Quota quota) {
        Double amount = each.quotas().get(quota);
        if (amount == null) {
            return Cell.unknown("");
        }
        Quantity exact = Quantity.exactly(amount);
        String size =
                quota == Quota.LAND
                        ? sheet.figures().land(Quantity.exactly(Math.abs(amount)))
                        : sheet.figures().write(Math.abs(amount), quota.unit());
        return Cell.of((amount < 0 ? "-" : "+") + size, exact, quota.unit());
    }
}
