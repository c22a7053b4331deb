package org.shanhai.app.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.follow.Actual;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;

/// All that was told of each year, what was promised and what is rated or not: for programs.
public final class ToldTable {
    private ToldTable() {}

    /// A row for each figure, and one where none is told.
    public static Answer.Table of(Region region, List<Actual> actuals, Words words) {
        Sheet sheet = new Sheet(region, words, "follow.");
        List<List<Cell>> rows = new ArrayList<>();
        for (Actual one : actuals) {
            if (one.figures().isEmpty()) {
                rows.add(row(one, Cell.unknown(""), Cell.unknown("")));
            }
            for (Map.Entry<ProjectFigure, Quantity> each : one.figures().entrySet()) {
                ProjectFigure figure = each.getKey();
                rows.add(
                        row(
                                one,
                                Cell.of(figure.key()),
                                sheet.quantity(each.getValue(), figure.unit(region.currency()))));
            }
        }
        return new Answer.Table(
                "told",
                "",
                List.of(
                        sheet.left("project"),
                        sheet.right("year"),
                        sheet.left("status"),
                        sheet.left("figure"),
                        sheet.right("value")),
                rows,
                "",
                Answer.Layout.DATA);
    }

    private static List<Cell> row(Actual one, Cell figure, Cell value) {
        return List.of(
                Cell.of(one.key()), Cell.of(one.year()), Cell.of(one.status()), figure, value);
    }
}
