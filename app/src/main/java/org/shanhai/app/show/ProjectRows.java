package org.shanhai.app.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Kind;
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
                sheet.columns(projects)
                        .cell("project", project -> named(sheet, project))
                        .column("industry", Kind.INDUSTRY, one -> sheet.industry(one.industry()))
                        .column(
                                "place",
                                Kind.PLACE,
                                one -> one.place().map(sheet::place).orElseGet(sheet::notKnown))
                        .labelled(
                                "figures",
                                sheet.say("figures_known"),
                                Kind.TEXT,
                                project -> known(sheet, project))
                        .cell("figures_unknown", project -> unknown(sheet, project))
                        .term("status", "status", Project::status)
                        .cell("year", project -> sheet.year(project.year()))
                        .basis(Project::basis)
                        .column("source", Kind.SOURCE, one -> sheet.describedSource(one.source()))
                        .table("projects", sheet.say("projects"), "", Answer.Layout.BLOCKS));
    }

    private static Cell named(Sheet sheet, Project project) {
        String name = sheet.pick(project.name(), project.nameLocal());
        return Cell.of(name + " [" + project.key() + "]", project.key());
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
