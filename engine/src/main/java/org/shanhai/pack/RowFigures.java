package org.shanhai.pack;

import java.util.List;
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

    /// Those that a row has and that are right, in canonical units.
    Map<ProjectFigure, Quantity> all(CheckedRow row, List<ProjectFigure> figures, int year) {
        Map<ProjectFigure, Quantity> found = new TreeMap<>();
        figures.forEach(
                figure -> find(row, figure, year).ifPresent(read -> found.put(figure, read)));
        return found;
    }

    /// Empty, with a problem, also where it is wrong.
    Optional<Quantity> find(CheckedRow row, ProjectFigure figure, int year) {
        return row.has(figure.key())
                ? problems.sound(row, figure.key(), () -> quantity(row, figure, year))
                : Optional.empty();
    }

    private Quantity quantity(CheckedRow row, ProjectFigure figure, int year) throws BadFigure {
        String currency = conversion.rates().currency();
        String canonical = figure.unit(currency);
        Figure written = row.figure(figure.key());
        if (!figure.equals(ProjectFigure.PROFIT)) {
            PlausibleRanges.requireNotNegative(written.quantity());
        }
        Quantity quantity = conversion.quantity(written, UnitText.read(canonical), year);
        PlausibleRanges.require(
                quantity, canonical.equals(currency) ? PlausibleRanges.ANY_MONEY : canonical);
        return quantity;
    }

    /// An amount of money; empty, with a problem, also where it is wrong.
    ///
    /// @param signed whether it may be less than nothing
    Optional<Quantity> money(CheckedRow row, String column, boolean signed, int year) {
        return row.has(column)
                ? problems.sound(row, column, () -> amount(row.figure(column), signed, year))
                : Optional.empty();
    }

    private Quantity amount(Figure written, boolean signed, int year) throws BadFigure {
        Quantity read =
                conversion.quantity(written, UnitText.read(conversion.rates().currency()), year);
        if (!signed) {
            PlausibleRanges.requireNotNegative(read);
        }
        PlausibleRanges.require(read, PlausibleRanges.ANY_MONEY);
        return read;
    }

    /// Holds the figures of a row against one another.
    ///
    /// @param figures by their keys
    void check(
            CheckedRow row,
            Function<String, Optional<Quantity>> figures,
            Project.TaxScope taxScope) {
        ImplausibleFigures.of(
                        new ImplausibleFigures.AllWritten(figures, taxScope),
                        conversion.rates().currency())
                .forEach(found -> problems.error(row, found.key(), found.message()));
    }
}
