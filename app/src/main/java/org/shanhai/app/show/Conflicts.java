package org.shanhai.app.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.estimate.Conflict;
import org.shanhai.region.Fact;
import org.shanhai.region.Measure;

/// Facts that do not agree.
final class Conflicts {
    private static final int WIDEST = 20;

    private Conflicts() {}

    /// Totals that differ from what others imply, though there is an estimate: the widest apart
    /// first, what rounding leaves only counted.
    static void addSmall(Sheet sheet, List<Conflict> conflicts) {
        List<Conflict> told =
                conflicts.stream()
                        .filter(one -> !one.isRounding())
                        .sorted(Comparator.comparingDouble(one -> -one.relativeGap()))
                        .toList();
        List<Answer.Item> items = new ArrayList<>();
        told.stream().limit(WIDEST).forEach(conflict -> items.add(item(sheet, conflict)));
        sheet.add(new Answer.Items("disagreements", sheet.say("disagreements"), items));
        String remark =
                sheet.say(
                        "disagreements_remark",
                        conflicts.size() - told.size(),
                        Math.max(0, told.size() - WIDEST));
        sheet.add(new Answer.Statement("disagreements_remark", remark, remark));
    }

    private static Answer.Item item(Sheet sheet, Conflict conflict) {
        int baseYear = sheet.region().baseYear();
        Cell place = sheet.place(conflict.place());
        Cell industries = sheet.industries(conflict.industries());
        Cell basis =
                sheet.basis(conflict.statedBasis(baseYear).and(conflict.impliedBasis(baseYear)));
        List<String> origins = conflict.facts().stream().map(Fact::origin).toList();
        return new Answer.Item(
                sheet.say(
                        "disagreement",
                        place.text(),
                        industries.text(),
                        figure(sheet, conflict, Numbers.twoDigits(conflict.stated())).text(),
                        figure(sheet, conflict, Numbers.twoDigits(conflict.implied())).text(),
                        Numbers.roughPercent(conflict.relativeGap()),
                        basis.text(),
                        String.join(", ", origins)),
                JsonObject.of(
                        "place",
                        conflict.place().key(),
                        "industry",
                        conflict.industries().key(),
                        "measure",
                        conflict.measure(),
                        "stated",
                        Cell.number(conflict.stated()),
                        "implied",
                        Cell.number(conflict.implied()),
                        "unit",
                        conflict.unit(sheet.region()),
                        "currency",
                        conflict.measure().equals(Measure.JOBS) ? null : sheet.region().currency(),
                        "apart",
                        Cell.number(conflict.relativeGap()),
                        "basis",
                        basis.json(),
                        "facts",
                        origins));
    }

    private static Cell figure(Sheet sheet, Conflict conflict, double value) {
        return sheet.figure(value, conflict.unit(sheet.region()));
    }

    /// Why there is no estimate: the facts that cannot all be true.
    static void add(Sheet sheet, List<Conflict> conflicts) {
        sheet.add(
                sheet.columns(conflicts)
                        .place("place", Conflict::place)
                        .industry("industry", Conflict::industries)
                        .data("measure", Kind.TEXT, Conflict::measure)
                        .number("stated", each -> figure(sheet, each, each.stated()))
                        .number("implied", each -> figure(sheet, each, each.implied()))
                        .labelled(
                                "facts",
                                sheet.say("facts_involved"),
                                Kind.TEXT,
                                conflict -> facts(sheet, conflict))
                        .table(
                                "conflicts",
                                sheet.say("conflicts"),
                                sheet.say("conflicts_remedy"),
                                Answer.Layout.BLOCKS));
    }

    private static Cell facts(Sheet sheet, Conflict conflict) {
        List<String> origins = conflict.facts().stream().map(Fact::origin).toList();
        List<String> texts = conflict.facts().stream().map(fact -> text(sheet, fact)).toList();
        return Cell.of(String.join("; ", texts), origins);
    }

    /// `Longyou, Gross domestic product, 2020: 24 bn yuan [3] facts.csv:12`, as in the report.
    private static String text(Sheet sheet, Fact fact) {
        return "%s%s %s %s"
                .formatted(
                        sheet.factWords().stated(fact),
                        sheet.factWords().figure(fact),
                        sheet.source(fact.source()).text(),
                        fact.origin());
    }
}
