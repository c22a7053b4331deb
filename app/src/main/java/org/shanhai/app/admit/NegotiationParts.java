package org.shanhai.app.admit;

import java.util.List;
import java.util.function.Function;
import org.shanhai.admit.Negotiation;
import org.shanhai.admit.Negotiation.Change;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Columns;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;

/// What would make a proposal pass.
record NegotiationParts(Sheet sheet, AdmissionWords words, Negotiation negotiation) {
    void add() {
        changes(
                        sheet.<Negotiation.Remedy>columns(negotiation.single())
                                .cell(
                                        "rule",
                                        remedy ->
                                                Cell.of(
                                                        words.nameAndScope(remedy.rule()),
                                                        remedy.rule().indicatorKey())),
                        Negotiation.Remedy::change)
                .addOr("remedies", () -> words.say("remedies.none"));
        negotiation.cheapest().ifPresent(this::add);
        List<Answer.Item> obstacles =
                negotiation.obstacles().stream()
                        .map(
                                each ->
                                        new Answer.Item(
                                                obstacle(each),
                                                JsonObject.of(
                                                        "rule",
                                                        each.rule().indicatorKey(),
                                                        "why",
                                                        each.why().key())))
                        .toList();
        if (!obstacles.isEmpty()) {
            sheet.add(new Answer.Items("obstacles", words.say("obstacles"), obstacles));
        }
    }

    String obstacle(Negotiation.Obstacle obstacle) {
        return words.say("obstacle." + obstacle.why().key(), words.nameAndScope(obstacle.rule()));
    }

    private <R> Columns<R> changes(Columns<R> columns, Function<R, Change> change) {
        return columns.cell("figure", row -> figure(change.apply(row)))
                .number("from", row -> from(change.apply(row)))
                .number("to", row -> to(change.apply(row)))
                .number("relative", row -> relative(change.apply(row)));
    }

    private Cell figure(Change change) {
        return Cell.of(words.item(change.item()), change.item().key());
    }

    private Cell from(Change change) {
        return sheet.maybe(change.from(), value -> words.write(change.item(), value));
    }

    private Cell to(Change change) {
        return Cell.of(words.write(change.item(), change.to()), change.to());
    }

    private static Cell relative(Change change) {
        return Cell.of(signed(change), change.relative());
    }

    /// How much a figure changes, with the direction.
    static String signed(Change change) {
        if (change.from().isEmpty()) {
            return "";
        }
        String sign = change.to() >= change.from().getAsDouble() ? "+" : "−";
        return sign + Numbers.percent(change.relative());
    }

    /// A change in words.
    static String told(AdmissionWords words, Change change) {
        String to = words.write(change.item(), change.to());
        return change.from().isPresent()
                ? words.say(
                        "memo.change",
                        words.item(change.item()),
                        words.write(change.item(), change.from().getAsDouble()),
                        to,
                        signed(change))
                : words.say("memo.change_new", words.item(change.item()), to);
    }

    private void add(Negotiation.Combination cheapest) {
        String verdict = cheapest.verdict().key();
        changes(sheet.<Change>columns(cheapest.changes()), change -> change)
                .add(
                        "cheapest",
                        words.say(
                                "cheapest.remark",
                                words.say("verdict." + verdict),
                                Numbers.percent(cheapest.cost())));
        sheet.add(
                sheet.columns(List.of(cheapest))
                        .data("cost", Kind.TEXT, each -> each.cost())
                        .data("verdict", Kind.TEXT, each -> verdict)
                        .data(
                                "settles",
                                Kind.TEXT,
                                each -> each.settled().stream().map(r -> r.indicatorKey()).toList())
                        .data("cheapest_outcome"));
    }
}
