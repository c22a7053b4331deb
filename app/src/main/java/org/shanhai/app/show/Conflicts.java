package org.shanhai.app.show;

import java.util.List;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.estimate.Conflict;
import org.shanhai.region.Fact;

/// Why there is no estimate: the facts that cannot all be true.
final class Conflicts {
    private Conflicts() {}

    static void add(Sheet sheet, List<Conflict> conflicts) {
        sheet.add(
                new Answer.Table(
                        "conflicts",
                        sheet.say("conflicts"),
                        List.of(
                                sheet.left("place"),
                                sheet.left("industry"),
                                sheet.right("stated"),
                                sheet.right("implied"),
                                new Answer.Column("facts", sheet.say("facts_involved"), false)),
                        conflicts.stream().map(conflict -> row(sheet, conflict)).toList(),
                        sheet.say("conflicts_remedy"),
                        Answer.Layout.BLOCKS));
    }

    private static List<Cell> row(Sheet sheet, Conflict conflict) {
        List<String> origins = conflict.facts().stream().map(Fact::origin).toList();
        List<String> texts = conflict.facts().stream().map(fact -> text(sheet, fact)).toList();
        return List.of(
                sheet.place(conflict.place()),
                sheet.industries(conflict.industries()),
                sheet.money(conflict.stated()),
                sheet.money(conflict.implied()),
                Cell.of(String.join("; ", texts), origins));
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
