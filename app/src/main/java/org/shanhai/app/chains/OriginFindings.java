package org.shanhai.app.chains;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.Basis;
import org.shanhai.region.Place;
import org.shanhai.supply.Amount;
import org.shanhai.supply.algebra.ValueAddedOrigin;

/// How much of an indicator is in a demand, where most of it comes from, and how much from home.
record OriginFindings(
        Sheet sheet,
        OriginSheet.Asked asked,
        ValueAddedOrigin origin,
        Measured measured,
        Sectors sectors) {
    /// @param money how the demand is written
    /// @param demand all of it
    void add(Measured money, double demand) {
        double total = origin.total();
        boolean isPart = measured.isMoney() && demand != 0;
        find(
                isPart ? "share" : "total",
                isPart ? total / demand : total,
                "asked",
                measured.told(Amount.exactly(total), asked.complete() ? 1 : 0),
                measured.name(),
                use(),
                money.told(demand),
                isPart ? Numbers.percent(total / demand) : "");
        if (total != 0) {
            first(total);
            asked.place().ifPresent(place -> home(place, total));
        }
    }

    private String use() {
        String use = sheet.say("use." + asked.use());
        return asked.place()
                .map(place -> sheet.say("use_in", use, sheet.place(place).text()))
                .orElse(use);
    }

    private void first(double total) {
        double[] amounts = origin.byOrigin();
        int first =
                IntStream.range(0, amounts.length)
                        .boxed()
                        .max(Comparator.comparingDouble(c -> Math.abs(amounts[c])))
                        .orElseThrow();
        find(
                "first",
                amounts[first],
                "by_origin",
                sectors.name(first),
                measured.told(amounts[first]),
                Numbers.percent(amounts[first] / total));
    }

    /// What arises in the place whose final users were asked for.
    private void home(Place place, double total) {
        double[] amounts = origin.byOrigin();
        double home =
                IntStream.range(0, amounts.length)
                        .filter(c -> sectors.isIn(c, place))
                        .mapToDouble(c -> amounts[c])
                        .sum();
        find(
                "home",
                home / total,
                "by_origin",
                sheet.place(place).text(),
                Numbers.percent(home / total));
    }

    private void find(String key, double figure, String look, Object... arguments) {
        Basis basis = asked.indicator().basis().and(Basis.DERIVED);
        sheet.find(key, basis, figure, look, arguments);
    }
}
