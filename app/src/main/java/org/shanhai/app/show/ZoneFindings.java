package org.shanhai.app.show;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.answer.Sheet;
import org.shanhai.region.Project;
import org.shanhai.region.Zone;

/// What a person reads first of a zone: what it is meant for, its land, and who comes.
final class ZoneFindings {
    private final Sheet sheet;
    private final Zone zone;
    private final String name;
    private final FindingWords words;

    ZoneFindings(Sheet sheet, Zone zone) {
        this.sheet = sheet;
        this.zone = zone;
        name = sheet.pick(zone.name(), zone.nameLocal());
        words = new FindingWords(sheet, name);
    }

    /// Adds them; asked once all that is not known stands in the sheet.
    ///
    /// @param projects in the zone
    void add(List<Project> projects) {
        what();
        projects(projects);
        words.findUnknown();
        List<String> commands = new ArrayList<>();
        boolean inside = sheet.region().isInside(sheet.region().places().get(zone.place()));
        if (!sheet.region().rulesets().isEmpty() && inside) {
            projects.stream()
                    .findFirst()
                    .ifPresent(one -> commands.add("admit " + one.key() + " --zone " + zone.key()));
        }
        commands.add("show " + zone.place());
        words.findNext(commands);
    }

    private void what() {
        Cell land = ZoneSheet.land(sheet, zone);
        String meant =
                zone.positioning().isEmpty()
                        ? sheet.say("finding.not_said")
                        : words.list(
                                zone.positioning().stream()
                                        .map(key -> sheet.industries(List.of(key)).text())
                                        .toList());
        sheet.find(
                new Finding(
                        "what",
                        sheet.say(
                                "finding.zone",
                                name,
                                sheet.place(zone.place()).text(),
                                meant,
                                land.text()),
                        land,
                        sheet.sure(sheet.basis(zone.basis())),
                        "zone"));
    }

    private void projects(List<Project> projects) {
        List<String> names =
                projects.stream().map(one -> sheet.pick(one.name(), one.nameLocal())).toList();
        sheet.find(
                new Finding(
                        "projects",
                        sheet.say("finding.projects", name, projects.size(), words.named(names)),
                        Cell.of(projects.size()),
                        words.sure(projects.stream().map(Project::basis).toList()),
                        projects.isEmpty() ? "zone" : "projects"));
    }
}
