package org.shanhai.app.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.answer.Sheet;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Region;

/// What a person reads first of a project: what is stated of it, and what nobody states.
final class ProjectFindings {
    private final Sheet sheet;
    private final Project project;
    private final String name;

    ProjectFindings(Sheet sheet, Project project) {
        this.sheet = sheet;
        this.project = project;
        name = sheet.pick(project.name(), project.nameLocal());
    }

    void add() {
        stated();
        notStated();
        Region region = sheet.region();
        boolean admitted =
                project.place().filter(key -> isInside(region, key)).isPresent()
                        && !region.rulesets().isEmpty();
        new FindingWords(sheet, name)
                .findNext(admitted ? List.of("admit " + project.key()) : List.of());
    }

    private static boolean isInside(Region region, String place) {
        return region.places().contains(place) && region.isInside(region.places().get(place));
    }

    private void stated() {
        List<String> said = new ArrayList<>();
        Map<String, Object> json = new LinkedHashMap<>();
        for (ProjectFigure figure : Project.FIGURES) {
            project.find(figure)
                    .ifPresent(
                            quantity -> {
                                said.add(
                                        ProjectRows.label(sheet, project, figure)
                                                + " "
                                                + ProjectRows.write(sheet, figure, quantity));
                                json.put(
                                        figure.key(),
                                        Cell.quantity(quantity, ProjectRows.unit(sheet, figure)));
                            });
        }
        sheet.find(
                new Finding(
                        "stated",
                        said.isEmpty()
                                ? sheet.say("finding.nothing_stated", name)
                                : sheet.say("finding.stated", name, sheet.list(said)),
                        json.isEmpty() ? Cell.unknown("") : new Cell("", json),
                        said.isEmpty()
                                ? Cell.unknown("")
                                : sheet.sure(sheet.basis(project.basis())),
                        "figures"));
    }

    private void notStated() {
        List<ProjectFigure> missing = ProjectRows.listUnknown(project);
        if (!missing.isEmpty()) {
            sheet.find(
                    new Finding(
                            "not_stated",
                            sheet.say(
                                    "finding.not_stated",
                                    missing.size(),
                                    Project.FIGURES.size(),
                                    sheet.list(
                                            missing.stream()
                                                    .map(each -> sheet.say("figure." + each.key()))
                                                    .toList())),
                            Cell.of("", missing.stream().map(ProjectFigure::key).toList()),
                            Cell.unknown(""),
                            "unknown"));
        }
    }
}
