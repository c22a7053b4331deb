package org.shanhai.pack;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.shanhai.key.Keyed;
import org.shanhai.pack.table.RowPart;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.region.Quantity;

/// Makes records of the rows of their tables: each component of the column it names, amounts in the
/// unit in which the record holds them.
record RowMaker(Conversion conversion, RowFigures figures, Problems problems) {

    <T extends Record> List<T> all(Class<T> kind, List<CheckedRow> rows) {
        return all(kind, rows, row -> Optional.of(Map.of()));
    }

    /// @param worked components that are worked out of more than a cell of theirs, by name;
    ///     nothing, with a problem, where the row has none
    <T extends Record> List<T> all(
            Class<T> kind,
            List<CheckedRow> rows,
            Function<CheckedRow, Optional<Map<String, Object>>> worked) {
        List<RowPart> parts = RowPart.of(kind);
        Constructor<T> constructor = RowPart.constructor(kind);
        List<T> made = new ArrayList<>();
        for (CheckedRow row : rows) {
            if (row.isWhole()) {
                worked.apply(row)
                        .flatMap(known -> values(parts, row, known))
                        .ifPresent(values -> made.add(one(constructor, values)));
            }
        }
        return made;
    }

    private static <T> T one(Constructor<T> constructor, Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Optional<Object[]> values(
            List<RowPart> parts, CheckedRow row, Map<String, Object> known) {
        Optional<Double> factor = factor(parts, row);
        if (factor.isEmpty()) {
            return Optional.empty();
        }
        Object[] values = new Object[parts.size()];
        for (int k = 0; k < values.length; k++) {
            Object worked = known.get(parts.get(k).name());
            values[k] = worked != null ? worked : value(parts.get(k), row, factor.get());
        }
        return Optional.of(values);
    }

    /// By which the amounts of a row come into the unit of their record; empty, with a problem,
    /// where they cannot.
    private Optional<Double> factor(List<RowPart> parts, CheckedRow row) {
        return parts.stream()
                .filter(part -> !part.to().isEmpty() && row.has(part.column()))
                .map(part -> part.to().replace("¤", conversion.rates().currency()))
                .findFirst()
                .map(to -> problems.sound(row, "unit", () -> factor(row, to, year(row))))
                .orElse(Optional.of(1.0));
    }

    private double factor(CheckedRow row, String canonical, int year) throws BadFigure {
        if (!row.has("unit")) {
            throw UnitFactors.missing(canonical);
        }
        return conversion.factor(row.unit("unit"), canonical, year);
    }

    /// The year a row speaks of, by whose rates of exchange money is brought to that of the region;
    /// 0 where it says none.
    private static int year(CheckedRow row) {
        return row.schema().columns().stream()
                .filter(column -> column.type().isYear() && row.has(column.name()))
                .map(column -> row.year(column.name()))
                .findFirst()
                .orElse(0);
    }

    private Object value(RowPart part, CheckedRow row, double factor) {
        String column = part.column();
        return switch (part.outer().getSimpleName()) {
            case "String" -> row.schema().findPosition(column).isEmpty() ? "" : row.text(column);
            case "List" -> row.list(column);
            case "boolean" -> row.has(column);
            case "int" -> row.year(column);
            case "OptionalInt" -> row.findYear(column);
            case "long" -> row.count(column);
            case "double" -> number(part, row, factor).orElse(part.empty());
            case "OptionalDouble" -> number(part, row, factor);
            case "Optional" ->
                    part.type() == Quantity.class
                            ? figures.money(row, column, false, year(row))
                            : row.find(column)
                                    .map(
                                            text ->
                                                    part.type() == String.class
                                                            ? text
                                                            : word(part, text));
            default -> word(part, row.text(column));
        };
    }

    private static OptionalDouble number(RowPart part, CheckedRow row, double factor) {
        double by = part.to().isEmpty() ? 1 : factor;
        return row.has(part.column())
                ? OptionalDouble.of(row.number(part.column()) * by / part.per())
                : OptionalDouble.empty();
    }

    /// The one of a closed set whose word a cell was checked to hold.
    private static Object word(RowPart of, String text) {
        return Arrays.stream(of.type().getEnumConstants())
                .filter(one -> ((Keyed) one).key().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
