package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shanhai.admit.Admission;
import org.shanhai.admit.expected.Magnitude;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.Delivered;
import org.shanhai.region.Delivered.Promise;
import org.shanhai.region.Place;

/// What became of promises like these elsewhere, each group with its stage, age and number. It
/// stands beside the promises; what fits best makes chances of its own beside the others.
record DeliveredParts(Sheet sheet, AdmissionWords words, Admission admission) {
    private static final int SHOWN = 2;

    void add() {
        List<Delivered> all = sheet.region().all(Delivered.class);
        Place place = admission.proposal().place();
        List<Answer.Item> items = new ArrayList<>();
        for (Promise promise : promised()) {
            List<Delivered> groups = Delivered.listNearest(all, promise, place);
            if (!groups.isEmpty()) {
                items.add(item(promise, groups));
            }
        }
        boolean untold =
                promised().contains(Promise.TAX)
                        && Delivered.listNearest(all, Promise.TAX, place).isEmpty();
        if (!items.isEmpty() && untold) {
            String none = words.say("delivered.tax");
            items.add(
                    new Answer.Item(
                            none,
                            JsonObject.of("promise", "tax", "text", none, "groups", List.of())));
        }
        sheet.add(
                new Answer.Items(
                        "delivered", items.isEmpty() ? "" : words.say("delivered"), items));
    }

    /// To build and to produce is promised by every project.
    private Set<Promise> promised() {
        Set<Promise> promised = EnumSet.of(Promise.BEGUN, Promise.PRODUCTION);
        Arrays.stream(Magnitude.values())
                .filter(each -> admission.figures().containsKey(each.figure()))
                .flatMap(each -> each.promise().stream())
                .forEach(promised::add);
        return promised;
    }

    private Answer.Item item(Promise promise, List<Delivered> groups) {
        List<String> shown = groups.stream().limit(SHOWN).map(this::told).toList();
        int more = groups.size() - shown.size();
        String text =
                words.say(
                        "delivered.line",
                        words.say("delivered.promise." + promise.key()),
                        String.join(words.say("semicolon"), shown),
                        more);
        return new Answer.Item(
                text,
                JsonObject.of(
                        "promise",
                        promise.key(),
                        "text",
                        text,
                        "groups",
                        groups.stream().map(this::json).toList()));
    }

    private String told(Delivered one) {
        String rate = Numbers.percent(one.rate());
        String group = sheet.pick(one.group(), one.groupLocal());
        String stage = sheet.pick(one.stage(), one.stageLocal());
        String age = sheet.pick(one.age(), one.ageLocal());
        String source = sheet.source(one.source()).text();
        return one.n().isPresent()
                ? words.say(
                        "delivered.group",
                        rate,
                        (long) one.n().getAsDouble(),
                        group,
                        stage,
                        age,
                        source)
                : words.say("delivered.group_no_n", rate, group, stage, age, source);
    }

    private Map<String, @Nullable Object> json(Delivered one) {
        return JsonObject.of(
                "key",
                one.key(),
                "group",
                sheet.pick(one.group(), one.groupLocal()),
                "near",
                one.near().key(),
                "place",
                one.place().orElse(null),
                "measure",
                one.measure(),
                "stage",
                one.stage(),
                "n",
                Cell.numberOrNull(one.n()),
                "promised",
                Cell.numberOrNull(one.promised()),
                "arrived",
                Cell.numberOrNull(one.arrived()),
                "unit",
                one.unit().isEmpty() ? null : one.unit(),
                "rate",
                Cell.number(one.rate()),
                "age",
                sheet.pick(one.age(), one.ageLocal()),
                "age_low",
                Cell.numberOrNull(one.ageLow()),
                "age_high",
                Cell.numberOrNull(one.ageHigh()),
                "source",
                one.source(),
                "note",
                one.note());
    }
}
