package org.shanhai.app.leap;

import java.util.List;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.leap.Card;
import org.shanhai.leap.rung.Rung;
import org.shanhai.region.Basis;
import org.shanhai.region.IndustryClass;

/// The next rungs of what a place has: classes finer than industries.
record RungTable(Sheet sheet, LeapWords words) {
    void add(List<Rung> rungs) {
        List<Rung> first = rungs.stream().limit(Card.MOST).toList();
        if (first.isEmpty()) {
            return;
        }
        sheet.add(
                sheet.columns(first)
                        .data("class", Kind.TEXT, each -> each.of().key())
                        .data("industry", Kind.TEXT, each -> each.industry().code())
                        .labelled("rung", "", Kind.TEXT, each -> Cell.of(head(each)))
                        .text("why", this::why)
                        .quiet("chance", each -> java.util.OptionalDouble.of(each.chance()))
                        .data("worth", Kind.NUMBER, Rung::worth)
                        .data("clean", Kind.NUMBER, Rung::clean)
                        .known(Basis.ESTIMATED)
                        .table("rungs", sheet.say("rungs"), "", Answer.Layout.BLOCKS));
    }

    private String head(Rung rung) {
        return sheet.say("rung.head", name(rung.of()), words.name(rung.industry()));
    }

    private String name(IndustryClass of) {
        return sheet.pick(of.name(), of.nameLocal());
    }

    private String why(Rung rung) {
        List<String> seen = rung.seenIn().stream().limit(Card.FORERUNNERS).map(words::place).toList();
        String where =
                rung.firms() > 0
                        ? sheet.say("rung.here", rung.firms())
                        : seen.isEmpty()
                                ? sheet.say("rung.nowhere")
                                : sheet.say("rung.seen_in", sheet.list(seen));
        String burden =
                sheet.say(
                        "rung.burden",
                        Numbers.plain(rung.of().burden().orElseThrow()),
                        Numbers.rough(rung.burdenHere()));
        String asks =
                rung.brings().isEmpty()
                        ? sheet.say("rung.nothing")
                        : sheet.say(
                                "rung.asks",
                                sheet.list(
                                        rung.brings().stream()
                                                .limit(Card.FORERUNNERS)
                                                .map(each -> sheet.pick(each.name(), each.nameLocal()))
                                                .toList()));
        return String.join(sheet.say("semicolon"), List.of(where, burden, asks));
    }
}
