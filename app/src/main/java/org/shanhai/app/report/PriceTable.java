package org.shanhai.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.study.Study;
import org.shanhai.region.Basis;

/// What limits cost, step by step: a row for each limit, a column for each step.
final class PriceTable {
    private final Answer.Table table;

    /// Rows of the table by limit, as people know it.
    private final Map<String, List<List<Cell>>> byLimit = new LinkedHashMap<>();

    /// @param table with a row for each limit and step, the steps of each alike
    PriceTable(Answer.Table table) {
        this.table = table;
        for (List<Cell> row : table.rows()) {
            byLimit.computeIfAbsent(text(row, "limit"), limit -> new ArrayList<>()).add(row);
        }
    }

    private String text(List<Cell> row, String column) {
        return AnswerTable.cell(table, row, column).text();
    }

    void write(Study study, Markup page) {
        List<List<Cell>> steps = byLimit.values().iterator().next();
        boolean hasNext = table.rows().stream().anyMatch(row -> !text(row, "next").isEmpty());
        String next = study.words().get("plan.next");
        page.open("table", "class", "linked stacked answer").open("thead").open("tr");
        page.element("th", study.words().get("plan.limit"), "scope", "col");
        steps.forEach(
                step -> page.element("th", head(study, step), "scope", "col", "class", "number"));
        if (hasNext) {
            page.element("th", next, "scope", "col", "class", "number");
        }
        page.close().close().open("tbody");
        byLimit.forEach(
                (limit, rows) -> {
                    page.open("tr").element("th", limit, "scope", "row");
                    rows.forEach(row -> cell(study, page, head(study, row), text(row, "gained")));
                    if (hasNext) {
                        cell(study, page, next, text(rows.getFirst(), "next"));
                    }
                    page.close();
                });
        page.close().close();
    }

    private String head(Study study, List<Cell> step) {
        Cell more = AnswerTable.cell(table, step, "more");
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
