package org.shanhai.app.leap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.leap.Candidate;
import org.shanhai.leap.Card;
import org.shanhai.leap.FirstMove;
import org.shanhai.leap.Forerunner;
import org.shanhai.leap.Leap;
import org.shanhai.leap.Missing;
import org.shanhai.leap.Shortlist;

/// The candidates put forward, each as a card: why here, what is missing first, who did it, what it
/// would put on nature and make of land and energy, and the first move.
record LeapCards(CardWords cards, Shortlist list, Sheet sheet, LeapWords words) {
    LeapCards(Leap leap, Shortlist list, Sheet sheet, LeapWords words) {
        this(new CardWords(leap, list, sheet, words), list, sheet, words);
    }

    void add(List<Card> picked) {
        sheet.add(
                sheet.columns(picked)
                        .labelled("industry", "", Kind.TEXT, card -> head(card.candidate()))
                        .text("why", cards::why)
                        .data("class", Kind.TEXT, card -> card.candidate().ruling().kind().key())
                        .quiet("chance", card -> card.candidate().chance())
                        .quiet("expected", card -> card.candidate().expected())
                        .cell(
                                "missing",
                                card ->
                                        new Cell(
                                                cards.missing(card.missing()),
                                                missingJson(card.missing())))
                        .cell("who", card -> new Cell(cards.who(card), who(card)))
                        .text("nature", card -> cards.nature(card.candidate()))
                        .text("scarce", card -> cards.scarce(card.candidate()))
                        .cell(
                                "first_move",
                                card -> new Cell(cards.move(card), move(card.firstMove())))
                        .table(
                                "cards",
                                sheet.say("cards"),
                                list.shown().isEmpty() ? sheet.say("cards_none") : "",
                                Answer.Layout.HEADED));
    }

    private Cell head(Candidate each) {
        return Cell.of(words.head(each, list.means()), each.industry().code());
    }

    private static Map<String, @Nullable Object> missingJson(Missing missing) {
        return JsonObject.of(
                "inputs",
                missing.inputs().stream().map(input -> input.industry().code()).toList(),
                "lacking",
                missing.lacking().stream().map(part -> part.need().endowment()).toList(),
                "not_known",
                missing.unknown().stream().map(part -> part.need().endowment()).toList());
    }

    private static List<Map<String, @Nullable Object>> who(Card card) {
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        for (Forerunner each : card.forerunners()) {
            Map<String, @Nullable Object> json = JsonObject.of("place", each.place().key());
            each.since().ifPresent(year -> json.put("since", year));
            all.add(json);
        }
        return all;
    }

    private static Map<String, @Nullable Object> move(FirstMove move) {
        return switch (move) {
            case FirstMove.AskPartner ask ->
                    JsonObject.of("move", "ask_partner", "place", ask.partner().key());
            case FirstMove.VisitForerunner visit ->
                    JsonObject.of(
                            "move", "visit_forerunner", "place", visit.forerunner().place().key());
            case FirstMove.VisitCoast visit ->
                    JsonObject.of("move", "visit_coast", "place", visit.place().key());
            case FirstMove.AskProject ask ->
                    JsonObject.of("move", "ask_project", "project", ask.project().key());
            case FirstMove.Collect collect ->
                    JsonObject.of("move", "collect", "endowment", collect.endowment());
            case FirstMove.Nothing nothing -> JsonObject.of("move", "none");
        };
    }
}
