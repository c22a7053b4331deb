package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.shanhai.admit.EnvironmentalImpact;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.chains.Measured;
import org.shanhai.app.text.Figures;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.Basis;
import org.shanhai.region.Limit;
import org.shanhai.region.Limited;
import org.shanhai.region.Quantity;

/// What a project costs nature, against what the place can still take.
record EnvironmentalImpactParts(Sheet sheet, AdmissionWords words, EnvironmentalImpact nature) {
    void add() {
        burdens();
        rooms();
    }

    private void burdens() {
        if (nature.burdens().isEmpty()) {
            String none = words.say("burdens.none");
            sheet.add(new Answer.Statement("no_burdens", none, none));
            return;
        }
        sheet.columns(nature.burdens())
                .cell("pressure", burden -> measured(burden).nameCell())
                .data("unit", Kind.TEXT, burden -> burden.unit())
                .number(
                        "direct",
                        burden ->
                                Cell.of(new Burdens(words, burden).direct(burden), burden.direct()))
                .known(Basis.ESTIMATED)
                .cell(
                        "direct_how",
                        burden ->
                                Cell.of(
                                        words.say(burden.promised() ? "promised" : "by_industry"),
                                        burden.promised() ? "promised" : "by_industry"))
                .number(
                        "chain_here",
                        burden ->
                                new Cell(
                                        new Burdens(words, burden).amount(burden.chainHere()),
                                        measured(burden).amount(burden.chainHere()).json()))
                .known(Basis.ESTIMATED)
                .number(
                        "elsewhere_amount",
                        burden ->
                                new Cell(
                                        new Burdens(words, burden).amount(burden.elsewhere()),
                                        measured(burden).amount(burden.elsewhere()).json()))
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

    private Measured measured(EnvironmentalImpact.Burden burden) {
        return new Measured(words.words(), words.region(), burden.pressure(), burden.unit(), 0);
    }

    private Cell intensity(EnvironmentalImpact.Burden burden, OptionalDouble perMoney) {
        return perMoney.isPresent()
                ? Cell.of(new Burdens(words, burden).intensity(perMoney), perMoney.getAsDouble())
                : sheet.notKnown();
    }

    /// In text how many there are and from where to where they reach; in JSON each of them.
    private Cell forerunners(EnvironmentalImpact.Burden burden) {
        List<Map<String, @Nullable Object>> json = new ArrayList<>();
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        for (EnvironmentalImpact.Forerunner each : burden.forerunners()) {
            json.add(
                    JsonObject.of(
                            "place",
                            each.place().key(),
                            "per_value_added",
                            Intervals.end(each.perValueAdded())));
            low = Math.min(low, each.perValueAdded());
            high = Math.max(high, each.perValueAdded());
        }
        Burdens burdens = new Burdens(words, burden);
        return new Cell(
                json.isEmpty()
                        ? ""
                        : words.say(
                                "forerunners.range",
                                json.size(),
                                burdens.intensity(OptionalDouble.of(low)),
                                burdens.intensity(OptionalDouble.of(high))),
                json);
    }

    private void rooms() {
        sheet.columns(nature.rooms())
                .cell("limit", room -> Cell.of(of(room.limit()), room.limit().of().key()))
                .cell(
                        "standing",
                        room ->
                                Cell.of(
                                        room.limit().scenario().isEmpty()
                                                ? words.say("in_force")
                                                : trial(words, room.limit()),
                                        room.limit().scenario()))
                .cell(
                        "of_place",
                        room -> Cell.of(room.limit().zone().or(room.limit()::place).orElse("")))
                .number(
                        "before",
                        room ->
                                Cell.of(
                                        write(room.limit(), room.limit().amount()),
                                        room.limit().amount()))
                .number(
                        "takes",
                        room -> room.takes().map(q -> takes(room, q)).orElseGet(sheet::notKnown))
                .cell(
                        "takes_how",
                        room ->
                                Cell.of(
                                        words.say(room.promised() ? "promised" : "by_industry"),
                                        room.promised() ? "promised" : "by_industry"))
                .number(
                        "after",
                        room ->
                                room.after()
                                        .map(q -> cell(room.limit(), q))
                                        .orElseGet(sheet::notKnown))
                .cell(
                        "state",
                        room ->
                                Cell.of(
                                        words.say("state." + room.state().key()),
                                        room.state().key()))
                .basis(room -> room.limit().basis())
                .source(room -> room.limit().source())
                .add("limits", nature.rooms().isEmpty() ? words.say("limits.none") : "");
    }

    /// What it takes: its promise as it is stated, else estimated.
    private Cell takes(EnvironmentalImpact.Room room, Quantity quantity) {
        Limit limit = room.limit();
        String text =
                words.interval(
                        quantity,
                        value -> write(limit, room.promised() ? value : Numbers.twoDigits(value)));
        return new Cell(text, Intervals.json(quantity, limit.unit()));
    }

    private Cell cell(Limit limit, Quantity quantity) {
        return new Cell(interval(words, limit, quantity), Intervals.json(quantity, limit.unit()));
    }

    /// What is taken or left; what is left may be less than nothing.
    static String interval(AdmissionWords words, Limit limit, Quantity quantity) {
        return words.interval(quantity, value -> write(words, limit, value));
    }

    private String write(Limit limit, double amount) {
        return write(words, limit, amount);
    }

    static String write(AdmissionWords words, Limit limit, double amount) {
        Figures figures = words.figures();
        return limit.of() == Limited.Resource.LAND
                ? figures.land(Quantity.exactly(amount))
                : figures.write(amount, limit.unit());
    }

    /// A limit that decides nothing, with the name of its trial where that says more.
    static String trial(AdmissionWords words, Limit limit) {
        return limit.scenario().equals("trial")
                ? words.say("trial")
                : words.say("trial.named", limit.scenario());
    }

    private String of(Limit limit) {
        return of(words, limit);
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
