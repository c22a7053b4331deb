package org.shanhai.app.follow;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.answer.Within;
import org.shanhai.app.text.Words;
import org.shanhai.follow.Actual;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Region;

/// All that was told of each year, what was promised and what is rated or not: for programs.
public final class ToldTable {
    private ToldTable() {}

    /// A row for each figure, and one where none is told.
    public static Answer.Table of(Region region, List<Actual> actuals, Words words) {
        Sheet sheet = new Sheet(region, words, "follow.");
        return sheet.columns(Within.each(actuals, ToldTable::figures))
                .text("project", row -> row.whole().key())
                .number("year", row -> Cell.of(row.whole().year()))
                .text("status", row -> row.whole().status())
                .cell(
                        "figure",
                        row ->
                                row.part()
                                        .map(ProjectFigure::key)
                                        .map(Cell::of)
                                        .orElse(Cell.unknown("")))
                .number(
                        "value",
                        row ->
                                row.part()
                                        .map(figure -> value(sheet, row.whole(), figure))
                                        .orElse(Cell.unknown("")))
                .data("told");
    }

    private static List<Optional<ProjectFigure>> figures(Actual one) {
        return one.figures().isEmpty()
                ? List.of(Optional.empty())
                : one.figures().keySet().stream().map(Optional::of).toList();
    }

    private static Cell value(Sheet sheet, Actual one, ProjectFigure figure) {
        return sheet.quantity(
                requireNonNull(one.figures().get(figure)), figure.unit(sheet.region().currency()));
    }
}
