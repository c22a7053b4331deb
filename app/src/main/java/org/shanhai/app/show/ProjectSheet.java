package org.shanhai.app.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.region.Basis;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Zone;

/// All that is known of a project: its figures, what follows from them, and what is not known.
final class ProjectSheet {
    private final Sheet sheet;
    private final Project project;

    private ProjectSheet(Region region, Project project, Words words) {
        sheet = new Sheet(region, words);
        this.project = project;
    }

    static Answer of(Region region, Project project, Words words) {
        return new ProjectSheet(region, project, words).answer();
    }

    private Answer answer() {
        sheet.add(
                new Answer.Fields(
                        "project",
                        "",
                        List.of(
                                sheet.field("key", Cell.of(project.key())),
                                sheet.field("name", Cell.of(project.name())),
                                sheet.field("name_local", Cell.of(project.nameLocal())),
                                sheet.field("industry", sheet.industry(project.industry())),
                                sheet.field(
                                        "place",
                                        project.place()
                                                .map(sheet::place)
                                                .orElseGet(sheet::notKnown)),
                                sheet.field(
                                        "zone",
                                        project.zone().map(this::zone).orElseGet(sheet::notKnown)),
                                sheet.field("status", status()),
                                sheet.field("year", sheet.year(project.year())),
                                sheet.field("source", sheet.describedSource(project.source())),
                                sheet.field("note", Cell.of(project.note())))));
        figures();
        ratios();
        for (ProjectFigure figure : ProjectRows.listUnknown(project)) {
            sheet.unknown(figure.key(), sheet.say("figure." + figure.key()));
        }
        new ProjectFindings(sheet, project).add();
        return sheet.answer(sheet.pick(project.name(), project.nameLocal()));
    }

    private Cell status() {
        return project.status().isEmpty()
                ? sheet.notKnown()
                : sheet.term("status", project.status());
    }

    private Cell zone(String key) {
        return sheet.region().zones().stream()
                .filter(zone -> zone.key().equals(key))
                .findFirst()
                .map(zone -> Cell.of(sheet.pick(zone.name(), zone.nameLocal()), key))
                .orElse(Cell.of(key));
    }

    private void figures() {
        List<List<Cell>> rows = new ArrayList<>();
        for (ProjectFigure figure : Project.FIGURES) {
            Optional<Quantity> quantity = project.find(figure);
            boolean tax = figure.equals(ProjectFigure.TAX) && quantity.isPresent();
            rows.add(
                    List.of(
                            Cell.of(
                                    quantity.isPresent()
                                            ? ProjectRows.label(sheet, project, figure)
                                            : sheet.say("figure." + figure.key()),
                                    figure.key()),
                            quantity.map(
                                            q ->
                                                    Cell.of(
                                                            ProjectRows.write(sheet, figure, q),
                                                            q,
                                                            ProjectRows.unit(sheet, figure)))
                                    .orElseGet(sheet::notKnown),
                            tax
                                    ? Cell.of(
                                            sheet.say("tax_scope." + project.taxScope().key()),
                                            project.taxScope().key())
                                    : Cell.unknown(""),
                            quantity.isPresent()
                                    ? sheet.basis(project.basis())
                                    : Cell.unknown("")));
        }
        sheet.add(
                "figures",
                List.of(
                        sheet.left("figure"),
                        sheet.right("value"),
                        sheet.left("tax_meant"),
                        sheet.left("basis")),
                rows,
                "");
    }

    private void ratios() {
        List<List<Cell>> rows = new ArrayList<>();
        for (ProjectFigure figure :
                List.of(
                        ProjectFigure.INVESTMENT,
                        ProjectFigure.OUTPUT,
                        ProjectFigure.TAX,
                        ProjectFigure.JOBS)) {
            rows.add(ratio(figure, ProjectFigure.LAND));
        }
        for (ProjectFigure figure :
                List.of(ProjectFigure.INVESTMENT, ProjectFigure.OUTPUT, ProjectFigure.TAX)) {
            rows.add(ratio(figure, ProjectFigure.JOBS));
        }
        rows.add(ratio(ProjectFigure.ENERGY, ProjectFigure.OUTPUT));
        sheet.add(
                "ratios",
                List.of(
                        sheet.left("ratio"),
                        sheet.right("value"),
                        sheet.left("basis"),
                        sheet.left("lacking")),
                rows,
                "");
    }

    /// A quotient, or which of its two figures is lacking.
    private List<Cell> ratio(ProjectFigure dividend, ProjectFigure divisor) {
        Cell name =
                Cell.of(
                        sheet.say("ratio." + dividend.key() + "_per_" + divisor.key()),
                        dividend.key() + "_per_" + divisor.key());
        List<ProjectFigure> lacking = new ArrayList<>(List.of(dividend, divisor));
        lacking.removeIf(figure -> project.find(figure).isPresent());
        Cell lackingCell =
                Cell.of(
                        sheet.list(
                                lacking.stream().map(f -> sheet.say("figure." + f.key())).toList()),
                        lacking.stream().map(ProjectFigure::key).toList());
        if (!lacking.isEmpty()) {
            return List.of(name, sheet.notKnown(), Cell.unknown(""), lackingCell);
        }
        Quantity quotient =
                project.find(dividend).orElseThrow().dividedBy(project.find(divisor).orElseThrow());
        if (!quotient.saysSomething()) {
            return List.of(name, sheet.notKnown(), Cell.unknown(""), lackingCell);
        }
        return List.of(
                name,
                written(quotient, dividend, divisor),
                sheet.basis(Basis.DERIVED.and(project.basis())),
                lackingCell);
    }

    private Cell written(Quantity quotient, ProjectFigure dividend, ProjectFigure divisor) {
        String unit = ProjectRows.unit(sheet, dividend);
        return switch (divisor.kind()) {
            case LAND -> {
                boolean mu = sheet.figures().countsInMu();
                Quantity each = mu ? quotient.times(1 / Zone.MU_PER_KM2) : quotient;
                yield per(each, unit, mu ? "mu" : "km2");
            }
            case JOBS -> per(quotient, unit, "person");
            // Energy is told for each ten thousand of money: for one it would be all zeros.
            default -> per(quotient.times(1e4), unit, "10000 " + sheet.region().currency());
        };
    }

    private Cell per(Quantity quantity, String unit, String divisor) {
        String key = divisor.startsWith("10000") ? "money10000" : divisor;
        return Cell.of(
                sheet.figures().write(quantity, unit) + " " + sheet.say("per." + key),
                quantity,
                unit + " per " + divisor);
    }
}
