package org.shanhai.app.admit;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.shanhai.admit.EnvironmentalImpact;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.chains.Measured;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.WrittenFigures;
import org.shanhai.region.Basis;
import org.shanhai.region.Limit;
import org.shanhai.region.Limited;
import org.shanhai.region.Quantity;
import org.shanhai.supply.Amount;

/// What a project costs nature, against what the place can still take.
record EnvironmentalImpactParts(Sheet sheet, AdmissionWords words, EnvironmentalImpact nature) {
    /// @param everything with burdens, of which what is set off elsewhere is a part
    void add(boolean everything) {
        if (everything) {
            burdens();
        } else {
            sheet.addUntold("burdens");
        }
        rooms();
    }

    private void burdens() {
        if (nature.burdens().isEmpty()) {
            sheet.state("no_burdens", "burdens.none");
            return;
        }
        sheet.columns(nature.burdens())
                .cell("pressure", burden -> measured(burden).nameCell())
                .data("unit", Kind.TEXT, burden -> burden.unit())
                .number("direct", this::direct)
                .known(Basis.ESTIMATED)
                .cell("direct_how", burden -> how(burden.promised()))
                .number("chain_here", burden -> amount(burden, burden.chainHere()))
                .known(Basis.ESTIMATED)
                .number("elsewhere_amount", burden -> amount(burden, burden.elsewhere()))
                .number("per_value_added", burden -> intensity(burden, burden.perValueAdded()))
                .number(
                        "chain_per_value_added",
                        burden -> intensity(burden, burden.chainPerValueAdded()))
                .number(
                        "place_per_value_added",
                        burden -> intensity(burden, burden.placePerValueAdded()))
                .cell("forerunners", burden -> forerunners(burden))
                .basis(burden -> burden.basis())
                .add("burdens", words.say("burdens.remark"));
    }

    private Cell direct(EnvironmentalImpact.Burden burden) {
        return Cell.of(new BurdenAmounts(words, burden).direct(burden), burden.direct());
    }

    private Cell amount(EnvironmentalImpact.Burden burden, Amount amount) {
        return new Cell(
                new BurdenAmounts(words, burden).amount(amount),
                measured(burden).amount(amount).json());
    }

    /// Whether what it takes is its promise, or told by its industry.
    private Cell how(boolean promised) {
        String key = promised ? "promised" : "by_industry";
        return Cell.of(words.say(key), key);
    }

    private Measured measured(EnvironmentalImpact.Burden burden) {
        return new Measured(words.words(), words.region(), burden.pressure(), burden.unit(), 0);
    }

    private Cell intensity(EnvironmentalImpact.Burden burden, OptionalDouble perMoney) {
        return sheet.maybe(
                perMoney,
                each -> new BurdenAmounts(words, burden).intensity(OptionalDouble.of(each)));
    }

    /// In text how many there are and from where to where they reach; in JSON each of them.
    private Cell forerunners(EnvironmentalImpact.Burden burden) {
        List<Map<String, @Nullable Object>> json =
                burden.forerunners().stream().map(EnvironmentalImpactParts::forerunner).toList();
        DoubleSummaryStatistics all =
                burden.forerunners().stream()
                        .mapToDouble(EnvironmentalImpact.Forerunner::perValueAdded)
                        .summaryStatistics();
        BurdenAmounts burdens = new BurdenAmounts(words, burden);
        String text =
                words.say(
                        "forerunners.range",
                        json.size(),
                        burdens.intensity(OptionalDouble.of(all.getMin())),
                        burdens.intensity(OptionalDouble.of(Math.max(0, all.getMax()))));
        return new Cell(json.isEmpty() ? "" : text, json);
    }

    private static Map<String, @Nullable Object> forerunner(EnvironmentalImpact.Forerunner one) {
        return JsonObject.of(
                "place", one.place().key(), "per_value_added", Intervals.end(one.perValueAdded()));
    }

    private void rooms() {
        sheet.columns(nature.rooms())
                .cell("limit", room -> Cell.of(of(words, room.limit()), room.limit().of().key()))
                .cell(
                        "standing",
                        room -> Cell.of(standing(words, room.limit()), room.limit().scenario()))
                .text("of_place", room -> room.limit().zone().or(room.limit()::place).orElse(""))
                .number("before", room -> before(room.limit()))
                .number(
                        "takes",
                        room -> room.takes().map(q -> takes(room, q)).orElseGet(sheet::notKnown))
                .cell("takes_how", room -> how(room.promised()))
                .number(
                        "after",
                        room ->
                                room.after()
                                        .map(q -> cell(room.limit(), q))
                                        .orElseGet(sheet::notKnown))
                .word("state", "state.", EnvironmentalImpact.Room::state)
                .basis(room -> room.limit().basis())
                .source(room -> room.limit().source())
                .add("limits", nature.rooms().isEmpty() ? words.say("limits.none") : "");
    }

    private Cell before(Limit limit) {
        return Cell.of(write(words, limit, limit.amount()), limit.amount());
    }

    /// What it takes: its promise as it is stated, else estimated.
    private Cell takes(EnvironmentalImpact.Room room, Quantity quantity) {
        Limit limit = room.limit();
        String text =
                Intervals.write(
                        words,
                        quantity,
                        value ->
                                write(
                                        words,
                                        limit,
                                        room.promised() ? value : Numbers.twoDigits(value)));
        return new Cell(text, Intervals.json(quantity, limit.unit()));
    }

    private Cell cell(Limit limit, Quantity quantity) {
        return new Cell(interval(words, limit, quantity), Intervals.json(quantity, limit.unit()));
    }

    /// What is taken or left; what is left may be less than nothing.
    static String interval(AdmissionWords words, Limit limit, Quantity quantity) {
        return Intervals.write(words, quantity, value -> write(words, limit, value));
    }

    static String write(AdmissionWords words, Limit limit, double amount) {
        WrittenFigures figures = words.figures();
        return limit.of() == Limited.Resource.LAND
                ? figures.land(Quantity.exactly(amount))
                : figures.write(amount, limit.unit());
    }

    /// Whether a limit is in force; one that decides nothing with the name of its trial where that
    /// says more.
    static String standing(AdmissionWords words, Limit limit) {
        if (limit.scenario().isEmpty()) {
            return words.say("in_force");
        }
        return limit.scenario().equals("trial")
                ? words.say("trial")
                : words.say("trial.named", limit.scenario());
    }

    static String of(AdmissionWords words, Limit limit) {
        for (String prefix : List.of("show.pressure.", "admit.limit.")) {
            if (words.words().has(prefix + limit.of().key())) {
                return words.words().get(prefix + limit.of().key());
            }
        }
        return limit.of().key().replace('_', ' ');
    }
}
