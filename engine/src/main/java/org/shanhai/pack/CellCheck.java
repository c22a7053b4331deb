package org.shanhai.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.shanhai.message.Message;
import org.shanhai.pack.table.Column;
import org.shanhai.pack.table.ColumnType;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Figure;
import org.shanhai.pack.unit.Plain;
import org.shanhai.pack.unit.UnitText;

/// Checks the text of a cell against the type of its column.
record CellCheck(Keys keys, Years years, Map<String, CellReading> units) {
    static CellCheck of(Keys keys, Years years) {
        return new CellCheck(keys, years, new HashMap<>());
    }

    /// What a cell holds. Each is read once, here.
    CellReading read(Column column, String text) {
        if (text.isEmpty()) {
            return column.required()
                    ? CellReading.wrong(empty(column))
                    : CellReading.sound(text, text);
        }
        return switch (column.type()) {
            case ColumnType.Text any -> CellReading.sound(text, text);
            case ColumnType.Key key ->
                    text.chars()
                                    .allMatch(
                                            sign ->
                                                    Character.isLetterOrDigit((char) sign)
                                                            || "_-.".indexOf(sign) >= 0)
                            ? CellReading.sound(text, text)
                            : CellReading.wrong(PackMessage.NOT_A_KEY.of());
            case ColumnType.Year year -> year(year, text);
            // The cells of a column mostly say the same unit, and reading one takes long.
            case ColumnType.Unit unit ->
                    units.computeIfAbsent(text, key -> attempt(key, () -> UnitText.read(key)));
            case ColumnType.FigureCell figure -> attempt(text, () -> figure(text));
            case ColumnType.NumberCell number -> number(number, text);
            case ColumnType.Word word ->
                    word.allowed().contains(text)
                            ? CellReading.sound(text, text)
                            : CellReading.wrong(
                                    Suggestions.among(
                                            PackMessage.NOT_ALLOWED, word.allowed(), text));
            case ColumnType.Reference reference ->
                    reference(reference, text)
                            .map(CellReading::wrong)
                            .orElseGet(() -> CellReading.sound(text, text));
        };
    }

    /// An empty cell that must not be empty.
    static Message empty(Column column) {
        return PackMessage.CELL_EMPTY.of(column.meaning()).so(PackMessage.FILL_OR_LEAVE_OUT.of());
    }

    private CellReading year(ColumnType.Year type, String text) {
        List<Message> wrong = new ArrayList<>();
        OptionalInt year = years.read(text, type.planned(), wrong::add);
        return year.isPresent()
                ? CellReading.sound(text, year.getAsInt())
                : CellReading.wrong(wrong.getFirst());
    }

    private static CellReading attempt(String text, BadFigure.Attempt<?> attempt) {
        try {
            return CellReading.sound(text, attempt.read());
        } catch (BadFigure bad) {
            return CellReading.wrong(bad.reason());
        }
    }

    private static Figure figure(String text) throws BadFigure {
        Figure figure = Figure.read(text);
        if (!figure.unit().isEmpty()) {
            UnitText.read(figure.unit());
        }
        return figure;
    }

    private static CellReading number(ColumnType.NumberCell type, String text) {
        CellReading read = attempt(text, () -> Figure.number(text));
        return read.value() instanceof Double value && !type.holds(value)
                ? CellReading.wrong(PackMessage.OUT_OF_RANGE.so(range(type)))
                : read;
    }

    private static Message range(ColumnType.NumberCell type) {
        if (type.whole()) {
            return PackMessage.MUST_BE_A_COUNT.of(Plain.number(type.least()));
        }
        if (type.most() == Double.POSITIVE_INFINITY) {
            return type.least() > 0
                    ? PackMessage.MUST_BE_POSITIVE.of()
                    : PackMessage.MUST_NOT_BE_NEGATIVE.of();
        }
        String most = Plain.number(type.most());
        return PackMessage.MUST_LIE_BETWEEN.of(Plain.number(type.least()), most);
    }

    private Optional<Message> reference(ColumnType.Reference type, String text) {
        if (!type.many()) {
            return one(type.table(), text);
        }
        for (String part : text.split(";", -1)) {
            Optional<Message> fault = one(type.table(), part.strip());
            if (fault.isPresent()) {
                return text.contains(";") && !fault.get().says(PackMessage.UNCHECKED)
                        ? fault.map(bad -> PackMessage.PART_IS.of(part.strip(), bad))
                        : fault;
            }
        }
        return Optional.empty();
    }

    private Optional<Message> one(String table, String key) {
        keys.use(table, key);
        return keys.check(table, key);
    }

    /// What the text of one cell was found to hold, or what is wrong with it.
    ///
    /// @param text empty where it is wrong
    /// @param value by the type of the column: a `Double`, a year as `Integer`, a `Figure`, a
    ///     `UnitText`; of all others the text
    record CellReading(String text, Object value, Optional<Message> fault) {
        static CellReading sound(String text, Object value) {
            return new CellReading(text, value, Optional.empty());
        }

        /// How a row keeps it: text by itself.
        Object cell() {
            return value instanceof String ? value : this;
        }

        static CellReading wrong(Message fault) {
            return new CellReading("", "", Optional.of(fault));
        }
    }
}
