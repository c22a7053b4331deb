package org.shanhai.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.shanhai.pack.sense.Ranges;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FaultKind;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.Figure;
import org.shanhai.pack.unit.UnitMessage;
import org.shanhai.pack.unit.UnitText;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;

/// Makes projects of their records; each figure stands in one cell with its unit.
record ProjectsBuilder(Conversion conversion, int baseYear, Years years, Problems problems) {
    List<Project> build(List<CheckedRow> records) {
        return SmallTables.each(records, this::project);
    }

    private Project project(CheckedRow record) {
        OptionalInt year = record.findYear("year");
        if (year.isPresent() && years.isAhead(year.getAsInt())) {
            problems.warning("projects", record.file(), ahead(record));
        }
        Map<ProjectFigure, Quantity> figures = figures(record);
        Project.TaxScope scope =
                record.findWord("tax_scope", Project.TaxScope.class)
                        .orElse(Project.TaxScope.UNSPECIFIED);
        new PlausibleRows("projects", conversion.rates().currency(), problems)
                .check(record, key -> figure(figures, key), scope);
        return new Project(
                record.text("project"),
                record.text("name"),
                record.text("name_local"),
                record.find("industry"),
                record.find("place"),
                record.find("zone"),
                record.text("status"),
                year,
                figures,
                scope,
                record.basis(),
                record.text("source"),
                record.text("note"),
                record.find("part_of"));
    }

    private static Optional<Quantity> figure(Map<ProjectFigure, Quantity> figures, String key) {
        return figures.entrySet().stream()
                .filter(figure -> figure.getKey().key().equals(key))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Fault ahead(CheckedRow record) {
        return new Fault(
                FaultKind.YEAR_AHEAD,
                record.line(),
                "year",
                record.text("year"),
                PackMessage.PLANNED_YEAR.of(),
                PackMessage.GIVE_YEAR_STATED.of());
    }

    private Map<ProjectFigure, Quantity> figures(CheckedRow record) {
        Map<ProjectFigure, Quantity> figures = new TreeMap<>();
        for (ProjectFigure figure : Project.FIGURES) {
            if (record.has(figure.key())) {
                try {
                    figures.put(figure, quantity(record, figure));
                } catch (BadFigure bad) {
                    problems.error(
                            "projects",
                            record.file(),
                            new Fault(
                                    FaultKind.UNIT_WRONG,
                                    record.line(),
                                    figure.key(),
                                    record.text(figure.key()),
                                    bad.reason(),
                                    bad.remedy()));
                }
            }
        }
        return figures;
    }

    private Quantity quantity(CheckedRow record, ProjectFigure figure) throws BadFigure {
        return quantity(conversion, record, figure, record.findYear("year").orElse(baseYear));
    }

    /// A figure of a project, in its canonical unit.
    static Quantity quantity(
            Conversion conversion, CheckedRow record, ProjectFigure figure, int year)
            throws BadFigure {
        String canonical = figure.unit(conversion.rates().currency());
        Figure written = record.figure(figure.key());
        if (written.quantity().low() < 0
                && written.quantity().high() < Double.POSITIVE_INFINITY
                && written.quantity().low() > Double.NEGATIVE_INFINITY
                && !figure.equals(ProjectFigure.PROFIT)) {
            throw new BadFigure(UnitMessage.NEGATIVE.of(), PackMessage.CHECK_SIGN.of());
        }
        Quantity quantity = conversion.quantity(written, UnitText.read(canonical), year);
        boolean money = canonical.equals(conversion.rates().currency());
        Ranges.require(quantity, money ? Ranges.ANY_MONEY : canonical);
        return quantity;
    }
}
