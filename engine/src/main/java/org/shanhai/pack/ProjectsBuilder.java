package org.shanhai.pack;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;

/// Makes projects of their records; each figure stands in one cell with its unit.
record ProjectsBuilder(RowFigures figures, int baseYear, Years years, Problems problems) {
    List<Project> build(List<CheckedRow> records) {
        return KeptTables.each(records, this::project);
    }

    private Project project(CheckedRow record) {
        OptionalInt year = record.findYear("year");
        if (year.isPresent() && years.isAhead(year.getAsInt())) {
            problems.warning(record, "year", PackMessage.PLANNED_YEAR.of());
        }
        Map<ProjectFigure, Quantity> found =
                figures.all(record, Project.FIGURES, year.orElse(baseYear));
        Project.TaxScope scope =
                record.findWord("tax_scope", Project.TaxScope.class)
                        .orElse(Project.TaxScope.UNSPECIFIED);
        figures.check(record, key -> ProjectFigure.find(key).map(found::get), scope);
        return new Project(
                record.text("project"),
                record.text("name"),
                record.text("name_local"),
                record.find("industry"),
                record.find("place"),
                record.find("zone"),
                record.text("status"),
                year,
                found,
                scope,
                record.basis(),
                record.text("source"),
                record.text("note"),
                record.find("part_of"),
                record.find("class"));
    }
}
