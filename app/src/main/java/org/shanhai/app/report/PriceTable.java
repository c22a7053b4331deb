package org.shanhai.app.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.study.Study;
import org.shanhai.region.Basis;

/// What limits cost, step by step: a row for each limit, a column for each step. Of a limit a step
/// is missing that was not solved in time.
final class PriceTable {
    private final List<Answer.Row> rows;

    /// Rows of the table by the key of the limit, then by step, which ascend.
    private final Map<String, Map<Double, Answer.Row>> byLimit = new LinkedHashMap<>();

    /// A row of the table for each step that any limit has.
    private final SortedMap<Double, Answer.Row> steps = new TreeMap<>();

    /// @param table with a row for each limit and step
    PriceTable(Answer.Table table) {
        rows = table.read();
        for (Answer.Row row : rows) {
            double more = row.number("more").orElseThrow();
            byLimit.computeIfAbsent(row.key("limit"), limit -> new TreeMap<>()).put(more, row);
            steps.putIfAbsent(more, row);
        }
    }

    void write(Study study, Markup page) {
        boolean hasNext = rows.stream().anyMatch(row -> !row.text("next").isEmpty());
        String next = study.words().get("plan.next");
        page.open("table", "class", "linked stacked answer").open("thead").open("tr");
        page.element("th", study.words().get("plan.limit"), "scope", "col");
        steps.forEach(
                (more, step) ->
                        page.element("th", head(study, step), "scope", "col", "class", "number"));
        if (hasNext) {
            page.element("th", next, "scope", "col", "class", "number");
        }
        page.close().close().open("tbody");
        byLimit.forEach(
                (limit, ofLimit) -> {
                    Answer.Row any = ofLimit.values().iterator().next();
                    page.open("tr").element("th", any.text("limit"), "scope", "row");
                    steps.forEach(
                            (more, step) -> {
                                Answer.Row row = ofLimit.get(more);
                                cell(
                                        study,
                                        page,
                                        head(study, step),
                                        row == null ? "" : row.text("gained"));
                            });
                    if (hasNext) {
                        cell(study, page, next, any.text("next"));
                    }
                    page.close();
                });
        page.close().close();
    }

    private String head(Study study, Answer.Row step) {
        Cell more = step.cell("more");
        boolean isLess = more.json() instanceof Number part && part.doubleValue() < 0;
        return study.say(
                isLess ? "plan.if_less" : "plan.if_more", more.text().replaceFirst("^-", ""));
    }

    private static void cell(Study study, Markup page, String label, String text) {
        page.open("td", "class", "number", "data-label", label);
        if (!text.isEmpty()) {
            BasisTag.write(page, study, text, Basis.ESTIMATED);
        }
        page.close();
    }
}
