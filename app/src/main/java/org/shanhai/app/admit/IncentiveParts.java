package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.shanhai.admit.money.CountyMoney;
import org.shanhai.admit.money.PromiseReview;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.region.Incentive;
import org.shanhai.region.IncentiveKind;
import org.shanhai.region.LandPrice;

/// What is promised to the firm, and what the texts on fair competition say of it.
final class IncentiveParts {
    private final Sheet sheet;
    private final AdmissionWords words;
    private final IncentiveWords told;
    private final CountyMoney money;
    private final OptionalInt year;

    /// @param year of the project; empty where it is not stated
    IncentiveParts(Sheet sheet, AdmissionWords words, CountyMoney money, OptionalInt year) {
        this.sheet = sheet;
        this.words = words;
        told = new IncentiveWords(words);
        this.money = money;
        this.year = year;
    }

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
                        told.minimum(price, source.text()),
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
        List<List<Cell>> rows = new ArrayList<>();
        List<List<Cell>> notes = new ArrayList<>();
        List<List<Cell>> lines = new ArrayList<>();
        for (PromiseReview each : money.promises()) {
            IncentiveKind kind = each.kind();
            Incentive line = each.line();
            rows.add(
                    List.of(
                            Cell.of(told.name(kind), kind.key()),
                            Cell.of(line.what()),
                            new Cell(
                                    told.amount(line),
                                    line.amount()
                                            .map(one -> Intervals.json(one, unit(line)))
                                            .orElse(null)),
                            Cell.of(told.outcome(each), each.outcome().key()),
                            Cell.of(told.article(kind), kind.article()),
                            Cell.of(told.claim(line)),
                            Cell.of(kind.since()),
                            Cell.of(
                                    words.say("text_standing." + kind.standing().key()),
                                    kind.standing().key()),
                            kind.source().isEmpty()
                                    ? Cell.unknown("")
                                    : sheet.source(kind.source())));
            notes.add(List.of(Cell.of(kind.key()), Cell.of(kind.note())));
            lines.add(
                    List.of(
                            Cell.of(line.order()),
                            Cell.of(kind.key()),
                            sheet.basis(line.basis()),
                            Cell.of(line.source()),
                            Cell.of(line.note())));
        }
        sheet.add(
                new Answer.Table(
                        "incentives",
                        sheet.say("incentives"),
                        List.of(
                                sheet.left("promise"),
                                sheet.left("what"),
                                new Answer.Column("amount", sheet.say("promised_amount"), true),
                                sheet.left("outcome"),
                                sheet.left("article"),
                                sheet.left("claim"),
                                sheet.left("since"),
                                sheet.left("standing"),
                                sheet.left("source")),
                        rows,
                        told.remark(year)));
        sheet.add(
                new Answer.Table(
                        "incentive_notes",
                        "",
                        List.of(sheet.left("promise"), sheet.left("note")),
                        notes.stream().distinct().toList(),
                        "",
                        Answer.Layout.DATA));
        sheet.add(
                new Answer.Table(
                        "incentive_lines",
                        "",
                        List.of(
                                sheet.right("order"),
                                sheet.left("promise"),
                                sheet.left("basis"),
                                sheet.left("source"),
                                sheet.left("note")),
                        lines,
                        "",
                        Answer.Layout.DATA));
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
