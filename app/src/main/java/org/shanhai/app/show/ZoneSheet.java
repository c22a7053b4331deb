package org.shanhai.app.show;

import java.util.List;
import java.util.Optional;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.region.Limit;
import org.shanhai.region.Project;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Zone;

/// All that is known of a development zone.
final class ZoneSheet {
    private ZoneSheet() {}

    static Answer of(Region region, Zone zone, Words words) {
        Sheet sheet = new Sheet(region, words);
        sheet.columns(List.of(zone))
                .text("key", Zone::key)
                .text("name", Zone::name)
                .text("name_local", Zone::nameLocal)
                .cell("place", one -> sheet.place(one.place()))
                .cell("positioning", one -> sheet.industries(one.positioning()))
                .cell("land", one -> land(sheet, one))
                .basis(Zone::basis)
                .cell("source", one -> sheet.describedSource(one.source()))
                .text("note", Zone::note)
                .fields("zone");
        List<Limit> limits =
                region.all(Limit.class).stream()
                        .filter(limit -> limit.zone().equals(Optional.of(zone.key())))
                        .toList();
        PlaceTables.limits(sheet, limits);
        HoldingTables.add(sheet, zone);
        List<Project> projects =
                region.projects().stream()
                        .filter(project -> project.zone().equals(Optional.of(zone.key())))
                        .toList();
        ProjectRows.add(sheet, projects);
        if (zone.landKm2().isEmpty()) {
            sheet.unknown("land", sheet.say("unknown.zone_land"));
        }
        if (zone.positioning().isEmpty()) {
            sheet.unknown("positioning", sheet.say("unknown.positioning"));
        }
        if (limits.stream().allMatch(limit -> !limit.scenario().isEmpty())) {
            sheet.unknown("limits", sheet.say("unknown.limits"));
        }
        new ZoneFindings(sheet, zone).add(projects);
        return sheet.answer(sheet.pick(zone.name(), zone.nameLocal()));
    }

    static Cell land(Sheet sheet, Zone zone) {
        if (zone.landKm2().isEmpty()) {
            return sheet.notKnown();
        }
        Quantity km2 = Quantity.exactly(zone.landKm2().getAsDouble());
        return Cell.of(sheet.figures().land(km2), km2, "km2");
    }
}
