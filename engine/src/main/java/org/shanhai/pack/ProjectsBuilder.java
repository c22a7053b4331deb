package org.shanhai.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;

/// Makes projects of their records; each figure stands in one cell with its unit.
record ProjectsBuilder(
        RowMaker maker, RowFigures figures, int baseYear, Years years, Problems problems) {
    List<Project> build(List<CheckedRow> records) {
        return maker.all(Project.class, records, this::project);
    }

    private Optional<Map<String, Object>> project(CheckedRow record) {
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
        return Optional.of(Map.of("figures", found, "taxScope", scope));
    }
}
