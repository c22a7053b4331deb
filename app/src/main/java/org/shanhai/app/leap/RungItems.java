package org.shanhai.app.leap;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.leap.Candidate;
import org.shanhai.leap.Card;
import org.shanhai.leap.Shortlist;
import org.shanhai.leap.rung.Rung;
import org.shanhai.leap.rung.Rungs;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.IndustryClass;
import org.shanhai.region.Matter;
import org.shanhai.region.Place;

/// The next rungs of what a place has: classes finer than industries.
record RungItems(Sheet sheet, LeapWords words) {
    /// @param list of the place, of what is asked for
    void add(Rungs rungs, Shortlist list) {
        List<Industry> asked = list.among(list.held()).stream().map(Candidate::industry).toList();
        List<Rung> all =
                rungs.listAll(list.place(), list.means().worthPerJob(), false).stream()
                        .filter(each -> asked.contains(each.industry()))
                        .toList();
        List<Rung> first = Rungs.listUp(all).stream().limit(Card.MOST).toList();
        List<Rung> barred = Rungs.listBarred(all);
        if (first.isEmpty() && barred.isEmpty()) {
            return;
        }
        String next = first.isEmpty() ? "" : next(first);
        sheet.find(
                new Finding(
                        "rungs",
                        barred.isEmpty()
                                ? next
                                : sheet.say("finding.rungs_but", next, barred(barred)).strip(),
                        new Cell("", first.stream().map(each -> each.of().key()).toList()),
                        sheet.sure(sheet.basis(Basis.ESTIMATED)),
                        "rungs"));
        sheet.add(
                new Answer.Items(
                        "rungs",
                        sheet.say("rungs", new LeapSkill(list, sheet).ofRungs()),
                        first.stream()
                                .map(each -> new Answer.Item(text(each), json(each)))
                                .toList()));
        sheet.add(
                new Answer.Statement(
                        "rungs_barred", "", barred.stream().map(RungItems::json).toList()));
    }

    private String next(List<Rung> first) {
        return sheet.say(
                "finding.rungs",
                sheet.list(
                        first.stream()
                                .limit(Card.FORERUNNERS)
                                .map(each -> name(each.of()))
                                .toList()));
    }

    private String text(Rung rung) {
        return sheet.say("head", head(rung), why(rung));
    }

    private String barred(List<Rung> rungs) {
        return sheet.list(
                rungs.stream()
                        .limit(Card.FORERUNNERS)
                        .map(
                                each ->
                                        sheet.say(
                                                "rung.barred",
                                                name(each.of()),
                                                matters(each.bars())))
                        .toList());
    }

    private String matters(List<Matter> matters) {
        return sheet.list(
                matters.stream()
                        .limit(Card.FORERUNNERS)
                        .map(each -> sheet.pick(each.name(), each.nameLocal()))
                        .toList());
    }

    private static Map<String, @Nullable Object> json(Rung rung) {
        return JsonObject.of(
                "class",
                rung.of().key(),
                "industry",
                rung.industry().code(),
                "firms",
                rung.firms(),
                "seen_in",
                rung.seenIn().stream().map(Place::key).toList(),
                "burden",
                Cell.number(rung.burden()),
                "burden_here",
                Cell.number(rung.burdenHere()),
                "chance",
                Cell.number(rung.chance()),
                "worth",
                Cell.number(rung.worth()),
                "matters",
                rung.brings().stream().map(Matter::key).toList(),
                "bars",
                rung.bars().stream().map(Matter::key).toList());
    }

    private String head(Rung rung) {
        return sheet.say("rung.head", name(rung.of()), words.name(rung.industry()));
    }

    private String name(IndustryClass of) {
        return sheet.pick(of.name(), of.nameLocal());
    }

    private String why(Rung rung) {
        List<String> seen =
                rung.seenIn().stream().limit(Card.FORERUNNERS).map(words::place).toList();
        String where =
                rung.firms() > 0
                        ? sheet.say("rung.here", rung.firms())
                        : sheet.say("rung.seen_in", sheet.list(seen));
        String burden =
                sheet.say(
                        "rung.burden",
                        Numbers.plain(rung.burden()),
                        Numbers.rough(rung.burdenHere()));
        String asks =
                rung.brings().isEmpty()
                        ? sheet.say("rung.nothing")
                        : sheet.say("rung.asks", matters(rung.brings()));
        return String.join(sheet.say("semicolon"), List.of(where, burden, asks));
    }
}
