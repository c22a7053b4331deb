package org.shanhai.app.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;

/// Projects as a table: what is known of each, and what is not.
final class ProjectRows {
    private ProjectRows() {}

    static void add(Sheet sheet, List<Project> projects) {
        if (projects.isEmpty()) {
            return;
        }
        sheet.add(
                new Answer.Table(
                        "projects",
                        sheet.say("projects"),
                        List.of(
                                sheet.left("project"),
                                sheet.left("industry"),
                                sheet.left("place"),
                                new Answer.Column("figures", sheet.say("figures_known"), false),
                                sheet.left("figures_unknown"),
                                sheet.left("status"),
                                sheet.left("year"),
                                sheet.left("basis"),
                                sheet.left("source")),
                        projects.stream().map(project -> row(sheet, project)).toList(),
                        "",
                        Answer.Layout.BLOCKS));
    }

    private static List<Cell> row(Sheet sheet, Project project) {
        return List.of(
                Cell.of(
                        sheet.pick(project.name(), project.nameLocal())
                                + " ["
                                + project.key()
                                + "]",
                        project.key()),
                sheet.industry(project.industry()),
                project.place().map(sheet::place).orElseGet(sheet::notKnown),
                known(sheet, project),
                unknown(sheet, project),
                sheet.term("status", project.status()),
                sheet.year(project.year()),
                sheet.basis(project.basis()),
                sheet.describedSource(project.source()));
    }

    private static Cell known(Sheet sheet, Project project) {
        List<String> texts = new ArrayList<>();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        for (ProjectFigure figure : Project.FIGURES) {
            Optional<Quantity> quantity = project.find(figure);
            quantity.ifPresent(
                    q -> texts.add(label(sheet, project, figure) + " " + write(sheet, figure, q)));
            json.put(
                    figure.key(),
                    quantity.map(q -> Cell.quantity(q, unit(sheet, figure))).orElse(null));
            if (figure.equals(ProjectFigure.TAX)) {
                json.put("tax_scope", quantity.isEmpty() ? null : project.taxScope().key());
            }
        }
        return new Cell(sheet.list(texts), json);
    }

    private static Cell unknown(Sheet sheet, Project project) {
        List<ProjectFigure> missing = listUnknown(project);
        return Cell.of(
                sheet.list(missing.stream().map(f -> sheet.say("figure." + f.key())).toList()),
                missing.stream().map(ProjectFigure::key).toList());
    }

    static List<ProjectFigure> listUnknown(Project project) {
        return Project.FIGURES.stream().filter(figure -> project.find(figure).isEmpty()).toList();
    }

    /// The name of a figure; of a tax, with what tax is meant.
    static String label(Sheet sheet, Project project, ProjectFigure figure) {
        return figure.equals(ProjectFigure.TAX)
                ? sheet.say("figure.tax." + project.taxScope().key())
                : sheet.say("figure." + figure.key());
    }

    static String unit(Sheet sheet, ProjectFigure figure) {
        return figure.unit(sheet.region().currency());
    }

    static String write(Sheet sheet, ProjectFigure figure, Quantity quantity) {
        return figure.equals(ProjectFigure.LAND)
                ? sheet.figures().land(quantity)
                : sheet.figures().write(quantity, unit(sheet, figure));
    }
}
