package org.shanhai.app.admit;

import java.util.List;
import java.util.OptionalInt;
import org.shanhai.admit.money.CountyMoney;
import org.shanhai.admit.money.PromiseReview;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.region.Incentive;
import org.shanhai.region.IncentiveKind;
import org.shanhai.region.LandPrice;

/// What is promised to the firm, and what the texts on fair competition say of it.
///
/// @param year of the project; empty where it is not stated
record IncentiveParts(Sheet sheet, AdmissionWords words, CountyMoney money, OptionalInt year) {
    void add() {
        minimum();
        promises();
    }

    private void minimum() {
        if (money.minimumPrice().isEmpty()) {
            return;
        }
        LandPrice price = money.minimumPrice().get();
        Cell source = sheet.source(price.source());
        sheet.add(
                new Answer.Statement(
                        "land_minimum",
                        new IncentiveWords(words).minimum(price, source.text()),
                        JsonObject.of(
                                "price",
                                Cell.number(price.price()),
                                "unit",
                                words.region().currency() + "/km2",
                                "other_reading",
                                price.otherReading().isPresent()
                                        ? Cell.number(price.otherReading().getAsDouble())
                                        : null,
                                "year",
                                price.year(),
                                "basis",
                                price.basis().key(),
                                "source",
                                price.source(),
                                "note",
                                price.note()),
                        true));
    }

    private void promises() {
        if (money.promises().isEmpty()) {
            return;
        }
        IncentiveWords told = new IncentiveWords(words);
        sheet.columns(money.promises())
                .cell("promise", each -> Cell.of(told.name(each.kind()), each.kind().key()))
                .text("what", each -> each.line().what())
                .labelled(
                        "amount",
                        sheet.say("promised_amount"),
                        Kind.NUMBER,
                        each -> amount(each.line()))
                .cell("outcome", each -> Cell.of(told.outcome(each), each.outcome().key()))
                .cell("article", each -> Cell.of(told.article(each.kind()), each.kind().article()))
                .text("claim", each -> told.claim(each.line()))
                .text("since", each -> each.kind().since())
                .cell("standing", each -> standing(each.kind()))
                .column("source", Kind.SOURCE, each -> source(each.kind()))
                .add("incentives", told.remark(year));
        List<IncentiveKind> kinds =
                money.promises().stream().map(PromiseReview::kind).distinct().toList();
        sheet.add(
                sheet.columns(kinds)
                        .text("promise", kind -> kind.key())
                        .text("note", IncentiveKind::note)
                        .data("incentive_notes"));
        sheet.add(
                sheet.columns(money.promises())
                        .number("order", each -> Cell.of(each.line().order()))
                        .text("promise", each -> each.kind().key())
                        .basis(each -> each.line().basis())
                        .text("source", each -> each.line().source())
                        .text("note", each -> each.line().note())
                        .data("incentive_lines"));
    }

    private Cell amount(Incentive line) {
        return new Cell(
                new IncentiveWords(words).amount(line),
                line.amount().map(one -> Intervals.json(one, unit(line))).orElse(null));
    }

    private Cell standing(IncentiveKind kind) {
        String key = kind.standing().key();
        return Cell.of(words.say("text_standing." + key), key);
    }

    private Cell source(IncentiveKind kind) {
        return kind.source().isEmpty() ? Cell.unknown("") : sheet.source(kind.source());
    }

    private String unit(Incentive line) {
        String currency = words.region().currency();
        return switch (line.per()) {
            case YEAR -> currency;
            case AREA -> currency + "/km2";
            case LOCAL_REVENUE -> "1";
        };
    }
}
