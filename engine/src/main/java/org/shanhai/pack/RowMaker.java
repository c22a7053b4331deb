package org.shanhai.pack;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.shanhai.pack.sense.ImplausibleFigures;
import org.shanhai.pack.sense.PlausibleRanges;
import org.shanhai.pack.table.RowPart;
import org.shanhai.pack.table.TableSchema;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.Figure;
import org.shanhai.pack.unit.UnitText;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;

/// Makes records of the rows of their tables: each component of the column it names, amounts in the
/// unit in which the record holds them. How is worked out once a table.
record RowMaker(Conversion conversion, Problems problems, Map<Class<?>, Plan<?>> plans) {
    /// What may be below zero: who sells at a loss may use up more than it makes.
    private static final Set<ProjectFigure> SIGNED =
            Set.of(ProjectFigure.PROFIT, ProjectFigure.VALUE_ADDED);

    private record Placed(RowPart part, int at) {}

    private record Plan<T extends Record>(
            TableSchema schema,
            Constructor<T> constructor,
            List<Placed> parts,
            List<Placed> amounts,
            List<Integer> years) {
        static <T extends Record> Plan<T> of(Class<T> kind, TableSchema schema) {
            List<Placed> parts =
                    RowPart.of(kind).stream()
                            .map(part -> new Placed(part, schema.positionOrLess(part.column())))
                            .toList();
            return new Plan<>(
                    schema,
                    RowPart.constructor(kind),
                    parts,
                    parts.stream().filter(each -> !each.part().to().isEmpty()).toList(),
                    IntStream.range(0, schema.columns().size())
                            .filter(k -> schema.columns().get(k).type().isYear())
                            .boxed()
                            .toList());
        }
    }

    static RowMaker of(Conversion conversion, Problems problems) {
        return new RowMaker(conversion, problems, new HashMap<>());
    }

    String currency() {
        return conversion.rates().currency();
    }

    /// By which a figure of the unit in a column becomes the canonical one; empty, with a problem,
    /// where it cannot.
    Optional<Double> factor(CheckedRow row, String column, String canonical, int year) {
        return problems.sound(
                row, column, () -> conversion.factor(row.unit(column), canonical, year));
    }

    <T extends Record> List<T> all(Class<T> kind, List<CheckedRow> rows) {
        return all(kind, rows, row -> Optional.of(Map.of()));
    }

    /// @param worked components that are worked out of more than a cell of theirs, by name;
    ///     nothing, with a problem, where the row has none
    <T extends Record> List<T> all(
            Class<T> kind,
            List<CheckedRow> rows,
            Function<CheckedRow, Optional<Map<String, Object>>> worked) {
        List<T> made = new ArrayList<>();
        for (CheckedRow row : rows) {
            if (row.isWhole()) {
                worked.apply(row).flatMap(known -> one(kind, row, known)).ifPresent(made::add);
            }
        }
        return made;
    }

    /// What one row says, also one with cells that are wrong, where they are not amounts; nothing,
    /// with a problem, where its amounts cannot be brought to the unit of the record.
    <T extends Record> Optional<T> one(Class<T> kind, CheckedRow row, Map<String, Object> known) {
        Plan<T> plan = plan(kind, row.schema());
        int year = year(plan, row);
        double factor = factor(plan, row, year);
        if (Double.isNaN(factor)) {
            return Optional.empty();
        }
        Object[] values = new Object[plan.parts.size()];
        for (int k = 0; k < values.length; k++) {
            Placed each = plan.parts.get(k);
            Object worked = known.get(each.part().name());
            values[k] = worked != null ? worked : value(each.part(), row, each.at(), factor, year);
        }
        try {
            return Optional.of(plan.constructor.newInstance(values));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    // Each stands by the class it is of; schemas are compared row by row, and deep.
    @SuppressWarnings({"unchecked", "ReferenceEquality"})
    private <T extends Record> Plan<T> plan(Class<T> kind, TableSchema schema) {
        Plan<T> known = (Plan<T>) plans.get(kind);
        if (known == null || known.schema != schema) {
            known = Plan.of(kind, schema);
            plans.put(kind, known);
        }
        return known;
    }

    /// By which the amounts of a row come into the unit of their record; no number, with a problem,
    /// where they cannot.
    private double factor(Plan<?> plan, CheckedRow row, int year) {
        boolean asked = false;
        for (Placed each : plan.amounts) {
            asked |= row.has(each.at());
        }
        if (!asked) {
            return 1;
        }
        String unit = plan.amounts.getFirst().part().to();
        String to = unit.replace("¤", currency());
        if (!row.has("unit")) {
            problems.error(row, "unit", UnitFactors.missing(to));
            return Double.NaN;
        }
        return factor(row, "unit", to, year).orElse(Double.NaN);
    }

    private static int year(Plan<?> plan, CheckedRow row) {
        for (int at : plan.years) {
            if (row.has(at)) {
                return (Integer) row.value(at);
            }
        }
        return 0;
    }

    private Object value(RowPart part, CheckedRow row, int at, double factor, int year) {
        boolean has = at >= 0 && row.has(at);
        String text = has ? row.text(at) : "";
        Object value = has ? row.value(at) : "";
        return switch (part.held()) {
            case TEXT -> part.mayLack() ? Optional.of(text).filter(any -> has) : text;
            case TEXTS ->
                    Arrays.stream(text.split(";"))
                            .map(String::strip)
                            .filter(one -> !one.isEmpty())
                            .toList();
            case FLAG -> has;
            // Where one must be given, and is not or wrongly, the first.
            case WORD ->
                    part.mayLack()
                            ? Optional.ofNullable(part.words().get(text))
                            : part.words()
                                    .getOrDefault(text, part.words().values().iterator().next());
            case YEAR, WHOLE -> {
                int number = has ? ((Number) value).intValue() : (int) part.empty();
                yield !part.mayLack()
                        ? (Object) number
                        : has ? OptionalInt.of(number) : OptionalInt.empty();
            }
            case COUNT -> has ? Math.round((Double) value) : 0L;
            case NUMBER -> {
                double by = part.to().isEmpty() ? 1 : factor;
                double number = has ? (Double) value * by / part.per() : part.empty();
                yield !part.mayLack()
                        ? (Object) number
                        : has ? OptionalDouble.of(number) : OptionalDouble.empty();
            }
            case MONEY -> money(row, part.column(), false, year);
            case WORKED ->
                    throw new IllegalStateException(
                            "Nobody worked out '%s' of %s:%d."
                                    .formatted(part.name(), row.file(), row.line()));
        };
    }

    /// Those that a table has columns for, where the row has them and they are right, in canonical
    /// units.
    Map<ProjectFigure, Quantity> figures(CheckedRow row, int year) {
        Map<ProjectFigure, Quantity> found = new TreeMap<>();
        row.schema().columnNames().stream()
                .flatMap(name -> ProjectFigure.find(name).stream())
                .forEach(one -> figure(row, one, year).ifPresent(read -> found.put(one, read)));
        return found;
    }

    /// Empty, with a problem, also where it is wrong.
    Optional<Quantity> figure(CheckedRow row, ProjectFigure figure, int year) {
        String unit = figure.unit(PlausibleRanges.ANY_MONEY);
        return amount(row, figure.key(), unit, SIGNED.contains(figure), year);
    }

    /// An amount of money; empty, with a problem, also where it is wrong.
    ///
    /// @param signed whether it may be less than nothing
    Optional<Quantity> money(CheckedRow row, String column, boolean signed, int year) {
        return amount(row, column, PlausibleRanges.ANY_MONEY, signed, year);
    }

    private Optional<Quantity> amount(
            CheckedRow row, String column, String unit, boolean signed, int year) {
        return row.has(column)
                ? problems.sound(row, column, () -> held(row.figure(column), unit, signed, year))
                : Optional.empty();
    }

    private Quantity held(Figure written, String unit, boolean signed, int year) throws BadFigure {
        String canonical = unit.replace(PlausibleRanges.ANY_MONEY, currency());
        Quantity read = conversion.quantity(written, UnitText.read(canonical), year);
        PlausibleRanges.require(read, unit, signed);
        return read;
    }

    /// Holds the figures of a row against one another.
    void check(
            CheckedRow row,
            Function<String, Optional<Quantity>> figures,
            Project.TaxScope taxScope) {
        ImplausibleFigures.of(figures, taxScope, currency())
                .forEach(found -> problems.error(row, found.key(), found.message()));
    }
}
