package org.shanhai.pack;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.shanhai.pack.sense.ImplausibleFigures;
import org.shanhai.pack.sense.PlausibleRanges;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.Figure;
import org.shanhai.pack.unit.UnitText;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;

/// The figures that stand in rows with their units, of projects and of what zones hold.
record RowFigures(Conversion conversion, Problems problems) {

    /// Those that a table has columns for, where the row has them and they are right, in canonical
    /// units.
    Map<ProjectFigure, Quantity> all(CheckedRow row, int year) {
        Map<ProjectFigure, Quantity> found = new TreeMap<>();
        row.schema().columnNames().stream()
                .flatMap(name -> ProjectFigure.find(name).stream())
                .forEach(one -> find(row, one, year).ifPresent(read -> found.put(one, read)));
        return found;
    }

    /// Empty, with a problem, also where it is wrong.
    Optional<Quantity> find(CheckedRow row, ProjectFigure figure, int year) {
        boolean signed = figure.equals(ProjectFigure.PROFIT);
        return find(row, figure.key(), figure.unit(PlausibleRanges.ANY_MONEY), signed, year);
    }

    /// An amount of money; empty, with a problem, also where it is wrong.
    ///
    /// @param signed whether it may be less than nothing
    Optional<Quantity> money(CheckedRow row, String column, boolean signed, int year) {
        return find(row, column, PlausibleRanges.ANY_MONEY, signed, year);
    }

    private Optional<Quantity> find(
            CheckedRow row, String column, String unit, boolean signed, int year) {
        return row.has(column)
                ? problems.sound(row, column, () -> held(row.figure(column), unit, signed, year))
                : Optional.empty();
    }

    private Quantity held(Figure written, String unit, boolean signed, int year) throws BadFigure {
        String canonical = unit.replace(PlausibleRanges.ANY_MONEY, conversion.rates().currency());
        Quantity read = conversion.quantity(written, UnitText.read(canonical), year);
        if (!signed) {
            Signs.requireNotNegative(read);
        }
        PlausibleRanges.require(read, unit);
        return read;
    }

    /// Holds the figures of a row against one another.
    void check(
            CheckedRow row,
            Function<String, Optional<Quantity>> figures,
            Project.TaxScope taxScope) {
        ImplausibleFigures.of(figures, taxScope, conversion.rates().currency())
                .forEach(found -> problems.error(row, found.key(), found.message()));
    }
}
