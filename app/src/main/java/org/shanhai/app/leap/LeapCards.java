package org.shanhai.app.leap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.leap.Candidate;
import org.shanhai.leap.Card;
import org.shanhai.leap.Cards;
import org.shanhai.leap.FirstMove;
import org.shanhai.leap.Forerunner;
import org.shanhai.leap.Leap;
import org.shanhai.leap.Missing;
import org.shanhai.leap.Shortlist;
import org.shanhai.region.Industry;

/// The candidates put forward, each as a card: why here, what is missing first, who did it, what it
/// would put on nature and make of land and energy, and the first move.
final class LeapCards {
    private final Shortlist list;
    private final Sheet sheet;
    private final LeapWords words;
    private final CardWords cards;

    LeapCards(Leap leap, Shortlist list, Sheet sheet, LeapWords words) {
        this.list = list;
        this.sheet = sheet;
        this.words = words;
        cards = new CardWords(leap, list, sheet, words);
    }

    /// @param steady whether the list is an order to go by
    void add(Cards picked, boolean steady) {
        String title = picked.nearest() ? "cards.nearest" : steady ? "cards" : "cards.unsteady";
        List<List<Cell>> rows = picked.cards().stream().map(this::row).toList();
        int all = list.shown().size();
        String remark =
                picked.leftOut() > 0
                        ? sheet.say("cards_remark.left_out", all, picked.leftOut())
                        : sheet.say("cards_remark", all);
        sheet.add(
                new Answer.Table(
                        "cards",
                        sheet.say(title),
                        List.of(
                                new Answer.Column("industry", "", false),
                                sheet.left("why"),
                                new Answer.Column("class", "", false),
                                new Answer.Column("chance_in_reach", "", true),
                                sheet.left("missing"),
                                sheet.left("who"),
                                sheet.left("nature"),
                                sheet.left("scarce"),
                                sheet.left("first_move")),
                        rows,
                        all == 0 ? sheet.say("cards_none") : remark,
                        Answer.Layout.BLOCKS));
    }

    private List<Cell> row(Card card) {
        Candidate each = card.candidate();
        return List.of(
                Cell.of(
                        sheet.say("head", words.name(each.industry()), words.classOf(each)),
                        each.industry().code()),
                Cell.of(cards.why(card)),
                new Cell("", each.ruling().kind().key()),
                card.inReach().isPresent()
                        ? Cell.of("", card.inReach().getAsDouble())
                        : Cell.unknown(""),
                new Cell(cards.missing(card.missing()), missingJson(card.missing())),
                new Cell(cards.who(card), who(card)),
                Cell.of(cards.nature(each)),
                Cell.of(cards.scarce(each)),
                new Cell(cards.move(card), move(card.firstMove())));
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
            json.put(
                    "before",
                    each.before().stream().limit(Card.BEFORE).map(Industry::code).toList());
            all.add(json);
        }
        return all;
    }

    private static Map<String, @Nullable Object> move(FirstMove move) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        switch (move) {
            case FirstMove.AskPartner ask -> {
                json.put("move", "ask_partner");
                json.put("place", ask.partner().key());
            }
            case FirstMove.VisitForerunner visit -> {
                json.put("move", "visit_forerunner");
                json.put("place", visit.forerunner().place().key());
            }
            case FirstMove.VisitCoast visit -> {
                json.put("move", "visit_coast");
                json.put("place", visit.place().key());
            }
            case FirstMove.AskProject ask -> {
                json.put("move", "ask_project");
                json.put("project", ask.project().key());
            }
            case FirstMove.FindOut find -> {
                json.put("move", "find_out");
                json.put("industry", find.industry().code());
            }
            case FirstMove.Collect collect -> {
                json.put("move", "collect");
                json.put("endowment", collect.endowment());
            }
            case FirstMove.Nothing nothing -> json.put("move", "none");
        }
        return json;
    }
}
