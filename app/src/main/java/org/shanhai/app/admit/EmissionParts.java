package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanhai.admit.EmissionConditions;
import org.shanhai.admit.EmissionConditions.Emission;
import org.shanhai.admit.EmissionConditions.Works;
import org.shanhai.admit.State;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.Quantity;
import org.shanhai.region.Source;

/// What a discharge permit names of a project, and what the sewage works can take.
record EmissionParts(Sheet sheet, AdmissionWords words, EmissionConditions conditions) {
    void add() {
        List<Answer.Item> items = new ArrayList<>();
        items.add(permit());
        conditions.works().forEach(works -> items.add(item(works)));
        if (conditions.works().isEmpty()) {
            String text = words.say("emissions.unknown");
            items.add(new Answer.Item(text, JsonObject.of("about", "unknown", "text", text)));
        }
        sheet.add(new Answer.Items("emissions", words.say("emissions"), items));
    }

    private Answer.Item permit() {
        List<String> stated = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (Emission one : conditions.emissions()) {
            one.stated()
                    .ifPresentOrElse(
                            quantity -> stated.add(told(one, quantity)),
                            () -> silent.add(words.item(one.item())));
        }
        String text =
                stated.isEmpty()
                        ? words.say("emissions.none_stated", words.list(silent))
                        : silent.isEmpty()
                                ? words.say("emissions.all_stated", words.list(stated))
                                : words.say(
                                        "emissions.stated", words.list(stated), words.list(silent));
        return new Answer.Item(
                text,
                JsonObject.of(
                        "about",
                        "permit",
                        "text",
                        text,
                        "state",
                        "pending",
                        "emissions",
                        conditions.emissions().stream().map(this::json).toList()));
    }

    private String told(Emission one, Quantity quantity) {
        String said =
                words.say(
                        "emissions.of", words.item(one.item()), words.write(one.item(), quantity));
        return one.limit()
                .map(
                        limit ->
                                words.say(
                                        limit.isCeiling()
                                                ? "emissions.of_ceiling"
                                                : "emissions.of_limit",
                                        said,
                                        words.write(one.item(), Quantity.exactly(limit.amount())),
                                        words.say("state." + one.state().key())))
                .orElse(said);
    }

    private Map<String, @Nullable Object> json(Emission one) {
        return JsonObject.of(
                "emission",
                one.item().key(),
                "stated",
                one.stated()
                        .map(quantity -> Intervals.json(quantity, words.unit(one.item())))
                        .orElse(null),
                "limit",
                one.limit().map(limit -> Cell.number(limit.amount())).orElse(null),
                "state",
                one.state().key());
    }

    private Answer.Item item(Works works) {
        var utility = works.utility();
        String capacity = words.figures().write(utility.capacity(), utility.unit());
        String used =
                utility.used().isPresent()
                        ? words.say(
                                "emissions.works_used",
                                words.figures().write(utility.used().getAsDouble(), utility.unit()))
                        : words.say("emissions.works_ceiling");
        Optional<Quantity> share = works.ofFree().or(works::ofCapacity);
        String takes =
                works.waste().isEmpty() || share.isEmpty()
                        ? works.state() == State.FAILED
                                ? words.say("emissions.works_full")
                                : words.say("emissions.works_silent")
                        : words.say(
                                works.ofFree().isPresent()
                                        ? "emissions.works_free"
                                        : "emissions.works_share",
                                Intervals.write(
                                        words,
                                        works.waste().get(),
                                        value -> words.figures().write(value, utility.unit())),
                                Intervals.write(words, share.get(), Numbers::percent),
                                words.say("state." + works.state().key()));
        String date = date(utility.source());
        String text =
                words.say("emissions.works", utility.name(), capacity, used, takes, date).strip();
        return new Answer.Item(
                text,
                JsonObject.of(
                        "about",
                        "works",
                        "text",
                        text,
                        "works",
                        utility.name(),
                        "zone",
                        utility.zone(),
                        "capacity",
                        Cell.number(utility.capacity()),
                        "used",
                        Cell.numberOrNull(utility.used()),
                        "unit",
                        utility.unit(),
                        "takes",
                        works.waste().map(one -> Intervals.json(one, utility.unit())).orElse(null),
                        "of_capacity",
                        works.ofCapacity().map(one -> Intervals.json(one, "1")).orElse(null),
                        "of_free",
                        works.ofFree().map(one -> Intervals.json(one, "1")).orElse(null),
                        "state",
                        works.state().key(),
                        "source",
                        utility.source(),
                        "as_of",
                        date.isEmpty() ? null : date));
    }

    private String date(String source) {
        return Source.keysIn(source).stream()
                .flatMap(key -> sheet.region().findSource(key).stream())
                .map(Source::date)
                .filter(date -> !date.isEmpty())
                .findFirst()
                .orElse("");
    }
}
