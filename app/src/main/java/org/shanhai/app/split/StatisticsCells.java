package org.shanhai.app.split;

import java.util.List;
import org.shanhai.agreement.Quota;
import org.shanhai.agreement.Stream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.region.Quantity;
import org.shanhai.split.Statistics;

/// The cells of what is counted beside money.
final class StatisticsCells {
    private StatisticsCells() {}

    static List<Answer.Column> columns(Sheet sheet) {
        return List.of(
                sheet.left("year"),
                sheet.left("partner"),
                sheet.right("output"),
                sheet.right("jobs"),
                sheet.right("energy"),
                sheet.right("land"),
                sheet.right("land_quota"),
                sheet.right("energy_quota"));
    }

    static List<Cell> of(Sheet sheet, PartnerWords words, Statistics each) {
        return List.of(
                Cell.of(each.year()),
                words.party(each.party()),
                booked(sheet, each, Stream.OUTPUT),
                booked(sheet, each, Stream.JOBS),
                booked(sheet, each, Stream.ENERGY),
                booked(sheet, each, Stream.LAND),
                quota(sheet, each, Quota.LAND),
                quota(sheet, each, Quota.ENERGY));
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
