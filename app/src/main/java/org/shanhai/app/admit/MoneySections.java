package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.shanhai.admit.money.CountyMoney;
import org.shanhai.admit.money.Displacement;
import org.shanhai.admit.money.PromiseReview;
import org.shanhai.admit.money.Spending;
import org.shanhai.admit.money.TaxFigure;
import org.shanhai.app.memo.Memo.Block;
import org.shanhai.app.memo.Memo.Entry;
import org.shanhai.app.memo.Memo.Grid;
import org.shanhai.app.memo.Memo.Head;
import org.shanhai.app.memo.Memo.Paragraph;
import org.shanhai.app.memo.Memo.Point;
import org.shanhai.app.memo.Memo.Points;
import org.shanhai.app.memo.Memo.Section;
import org.shanhai.app.memo.Memo.Tone;
import org.shanhai.app.text.Numbers;

/// Sections of a memo: what the project is to the budget of its county, and what is promised to the
/// firm. The years of the balance stand in the answer.
final class MoneySections {
    private final AdmissionWords words;
    private final CountyMoney money;
    private final OptionalInt year;
    private final CountyMoneyWords told;
    private final IncentiveWords promised;
    private final SourceWords sources;

    /// @param year of the project; empty where it is not stated
    MoneySections(AdmissionWords words, CountyMoney money, OptionalInt year) {
        this.words = words;
        this.money = money;
        this.year = year;
        told = new CountyMoneyWords(words, money);
        promised = new IncentiveWords(words);
        sources = new SourceWords(words);
    }

    List<Section> list() {
        List<Section> sections = new ArrayList<>();
        sections.add(budget());
        if (!money.promises().isEmpty()) {
            sections.add(promises());
        }
        return sections;
    }

    private Section budget() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Grid(
                        List.of(
                                new Head(words.say("figure"), 40, false),
                                new Head(words.say("memo.a_year"), 20, true),
                                new Head(words.say("middle"), 16, true),
                                new Head(words.say("known_by"), 24, false)),
                        money.tax().list().stream().map(this::tax).toList()));
        blocks.add(new Paragraph(words.say("tax_figures.remark"), true));
        blocks.add(new Paragraph(words.sentence(told.balance()), false));
        if (!money.balance().spending().isEmpty()) {
            blocks.add(Points.bulleted(spending()));
        }
        money.displacement().ifPresent(moved -> blocks.add(displacement(moved)));
        money.minimumPrice()
                .ifPresent(
                        price ->
                                blocks.add(
                                        new Points(
                                                List.of(
                                                        new Point(
                                                                promised.minimum(
                                                                        price,
                                                                        sources.inShort(
                                                                                price.source())),
                                                                sources.cites(price.source()))),
                                                0)));
        return new Section(words.say("memo.money"), blocks);
    }

    private List<Entry> tax(TaxFigure figure) {
        return List.of(
                Entry.of(words.sentence(words.say("tax_figure." + figure.kind().key()))),
                Entry.of(figure.isKnown() ? told.value(figure) : words.say("not_known")),
                Entry.of(
                        figure.middle().isPresent()
                                ? told.estimated(figure.middle().getAsDouble())
                                : ""),
                Entry.noted(
                        words.say("tax_origin." + figure.origin().key()),
                        figure.isKnown()
                                ? words.words().get("basis." + figure.basis().key())
                                : ""));
    }

    private List<String> spending() {
        return money.balance().spending().stream()
                .map(
                        each ->
                                words.say(
                                        "memo.figure",
                                        told.kind(each),
                                        each.gap() == Spending.Gap.NONE
                                                ? words.money(each.total())
                                                : words.say("fiscal_gap." + each.gap().key())))
                .toList();
    }

    private Block displacement(Displacement moved) {
        List<String> items = new ArrayList<>();
        items.add(
                words.say(
                        moved.inside() ? "displacement.inside" : "displacement.outside",
                        Numbers.percent(moved.share()),
                        words.name(moved.from())));
        for (Displacement.Moved each : moved.moved()) {
            items.add(
                    words.say(
                            "memo.moved",
                            words.sentence(words.say("moved." + each.item().key())),
                            amount(each, each.here()),
                            amount(each, each.there()),
                            amount(each, each.region())));
        }
        return Points.bulleted(items);
    }

    private String amount(Displacement.Moved moved, double value) {
        if (value == 0) {
            return "0";
        }
        return moved.item() == Displacement.Item.JOBS
                ? words.figures().write(value, "persons")
                : told.amount(value);
    }

    private Section promises() {
        List<List<Entry>> rows = money.promises().stream().map(this::promise).toList();
        return new Section(
                words.say("incentives"),
                List.of(
                        new Grid(
                                List.of(
                                        new Head(words.say("promise"), 24, false),
                                        new Head(words.say("promised_amount"), 22, true),
                                        new Head(words.say("outcome"), 32, false),
                                        new Head(words.say("article"), 22, false)),
                                rows),
                        new Paragraph(promised.remark(year), true)));
    }

    private List<Entry> promise(PromiseReview review) {
        return List.of(
                Entry.noted(promised.name(review.kind()), review.line().what()),
                Entry.of(promised.amount(review.line())),
                new Entry(
                        promised.outcome(review),
                        tone(review.outcome()),
                        promised.claim(review.line()),
                        List.of()),
                Entry.citing(
                        promised.article(review.kind()), sources.cites(review.kind().source())));
    }

    private static Tone tone(PromiseReview.Outcome outcome) {
        return outcome == PromiseReview.Outcome.PROHIBITED_KIND ? Tone.BAD : Tone.OPEN;
    }
}
