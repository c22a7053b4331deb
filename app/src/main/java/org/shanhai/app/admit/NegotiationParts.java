package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanhai.admit.Negotiation;
import org.shanhai.admit.Negotiation.Change;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;

/// What would make a proposal pass.
record NegotiationParts(Sheet sheet, AdmissionWords words, Negotiation negotiation) {
    void add() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Negotiation.Remedy remedy : negotiation.single()) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(words.nameAndScope(remedy.rule()), remedy.rule().indicatorKey()));
            row.addAll(change(remedy.change()));
            rows.add(row);
        }
        sheet.add(
                "remedies",
                List.of(
                        sheet.left("rule"),
                        sheet.left("figure"),
                        sheet.right("from"),
                        sheet.right("to"),
                        sheet.right("relative")),
                rows,
                rows.isEmpty() ? words.say("remedies.none") : "");
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

    private List<Cell> change(Change change) {
        return List.of(
                Cell.of(words.item(change.item()), change.item().key()),
                change.from().isPresent()
                        ? Cell.of(
                                words.write(change.item(), change.from().getAsDouble()),
                                change.from().getAsDouble())
                        : sheet.notKnown(),
                Cell.of(words.write(change.item(), change.to()), change.to()),
                Cell.of(signed(change), change.relative()));
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
        List<List<Cell>> rows = cheapest.changes().stream().map(this::change).toList();
        String verdict = cheapest.verdict().key();
        sheet.add(
                "cheapest",
                List.of(
                        sheet.left("figure"),
                        sheet.right("from"),
                        sheet.right("to"),
                        sheet.right("relative")),
                rows,
                words.say(
                        "cheapest.remark",
                        words.say("verdict." + verdict),
                        Numbers.percent(cheapest.cost())));
        Map<String, @Nullable Object> json =
                JsonObject.of(
                        "cost",
                        Cell.number(cheapest.cost()),
                        "verdict",
                        verdict,
                        "settles",
                        cheapest.settled().stream().map(r -> r.indicatorKey()).toList());
        sheet.add(
                new Answer.Table(
                        "cheapest_outcome",
                        "",
                        List.of(
                                new Answer.Column("cost", "", false),
                                new Answer.Column("verdict", "", false),
                                new Answer.Column("settles", "", false)),
                        List.of(
                                List.of(
                                        new Cell("", json.get("cost")),
                                        new Cell("", json.get("verdict")),
                                        new Cell("", json.get("settles")))),
                        "",
                        Answer.Layout.DATA));
    }
}
