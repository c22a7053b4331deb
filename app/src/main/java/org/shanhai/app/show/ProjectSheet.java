package org.shanhai.app.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Kind;
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
        sheet.columns(List.of(project))
                .text("key", Project::key)
                .text("name", Project::name)
                .text("name_local", Project::nameLocal)
                .cell("industry", one -> sheet.industry(one.industry()))
                .cell("place", one -> one.place().map(sheet::place).orElseGet(sheet::notKnown))
                .cell("zone", one -> one.zone().map(this::zone).orElseGet(sheet::notKnown))
                .cell("status", one -> status())
                .cell("year", one -> sheet.year(one.year()))
                .cell("source", one -> sheet.describedSource(one.source()))
                .text("note", Project::note)
                .fields("project");
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
        sheet.columns(Project.FIGURES)
                .cell("figure", figure -> Cell.of(label(figure), figure.key()))
                .number("value", this::value)
                .cell("tax_meant", this::taxMeant)
                .column(
                        "basis",
                        Kind.BASIS,
                        figure ->
                                project.find(figure)
                                        .map(known -> sheet.basis(project.basis()))
                                        .orElse(Cell.unknown("")))
                .add("figures");
    }

    private String label(ProjectFigure figure) {
        return project.find(figure).isPresent()
                ? ProjectRows.label(sheet, project, figure)
                : sheet.say("figure." + figure.key());
    }

    private Cell value(ProjectFigure figure) {
        return project.find(figure)
                .map(
                        known ->
                                Cell.of(
                                        ProjectRows.write(sheet, figure, known),
                                        known,
                                        ProjectRows.unit(sheet, figure)))
                .orElseGet(sheet::notKnown);
    }

    private Cell taxMeant(ProjectFigure figure) {
        String key = project.taxScope().key();
        return figure.equals(ProjectFigure.TAX) && project.find(figure).isPresent()
                ? Cell.of(sheet.say("tax_scope." + key), key)
                : Cell.unknown("");
    }

    /// One figure over another.
    private record Ratio(ProjectFigure dividend, ProjectFigure divisor) {
        String key() {
            return dividend.key() + "_per_" + divisor.key();
        }
    }

    private void ratios() {
        List<ProjectFigure> ofJobs =
                List.of(ProjectFigure.INVESTMENT, ProjectFigure.OUTPUT, ProjectFigure.TAX);
        List<Ratio> ratios = new ArrayList<>();
        ofJobs.forEach(figure -> ratios.add(new Ratio(figure, ProjectFigure.LAND)));
        ratios.add(new Ratio(ProjectFigure.JOBS, ProjectFigure.LAND));
        ofJobs.forEach(figure -> ratios.add(new Ratio(figure, ProjectFigure.JOBS)));
        ratios.add(new Ratio(ProjectFigure.ENERGY, ProjectFigure.OUTPUT));
        sheet.columns(ratios)
                .cell("ratio", one -> Cell.of(sheet.say("ratio." + one.key()), one.key()))
                .number(
                        "value",
                        one ->
                                quotient(one)
                                        .map(each -> written(each, one.dividend(), one.divisor()))
                                        .orElseGet(sheet::notKnown))
                .column(
                        "basis",
                        Kind.BASIS,
                        one ->
                                quotient(one)
                                        .map(each -> Basis.DERIVED.and(project.basis()))
                                        .map(sheet::basis)
                                        .orElse(Cell.unknown("")))
                .cell("lacking", one -> lacking(one))
                .add("ratios");
    }

    /// Empty where one of its figures is lacking, or says too little.
    private Optional<Quantity> quotient(Ratio ratio) {
        return project.find(ratio.dividend())
                .flatMap(
                        dividend ->
                                project.find(ratio.divisor()).map(each -> dividend.dividedBy(each)))
                .filter(Quantity::saysSomething);
    }

    private Cell lacking(Ratio ratio) {
        List<ProjectFigure> lacking =
                Stream.of(ratio.dividend(), ratio.divisor())
                        .filter(figure -> project.find(figure).isEmpty())
                        .toList();
        return Cell.of(
                sheet.list(lacking.stream().map(f -> sheet.say("figure." + f.key())).toList()),
                lacking.stream().map(ProjectFigure::key).toList());
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
