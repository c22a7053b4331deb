package org.shanhai.pack;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.shanhai.message.Message;
import org.shanhai.pack.table.Column;
import org.shanhai.pack.table.ColumnType;
import org.shanhai.pack.table.FaultKind;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Figure;
import org.shanhai.pack.unit.UnitText;

/// Checks the text of a cell against the type of its column.
final class CellCheck {
    private final Keys keys;
    private final Years years;
    private final Map<String, CellReading> units = new HashMap<>();

    CellCheck(Keys keys, Years years) {
        this.keys = keys;
        this.years = years;
    }

    /// What is wrong with a cell, if anything is.
    Optional<CellFault> check(Column column, String text) {
        return switch (read(column, text)) {
            case CellReading.Sound sound -> Optional.empty();
            case CellReading.Wrong wrong -> Optional.of(wrong.fault());
        };
    }

    /// What a cell holds. Each is read once, here.
    CellReading read(Column column, String text) {
        if (text.isEmpty()) {
            return column.required()
                    ? new CellReading.Wrong(
                            new CellFault(
                                    FaultKind.REQUIRED,
                                    PackMessage.CELL_EMPTY.of(column.meaning()),
                                    PackMessage.FILL_OR_LEAVE_OUT.of()))
                    : new CellReading.Sound(text);
        }
        return switch (column.type()) {
            case ColumnType.Text any -> new CellReading.Sound(text);
            case ColumnType.Key key -> text(text, key(text));
            case ColumnType.Year year -> year(year, text);
            case ColumnType.Unit unit -> unit(text);
            case ColumnType.FigureCell figure -> figure(text);
            case ColumnType.NumberCell number -> number(number, text);
            case ColumnType.Word word -> text(text, word(word, text));
            case ColumnType.Reference reference -> text(text, reference(reference, text));
        };
    }

    private static CellReading text(String text, Optional<CellFault> fault) {
        return fault.<CellReading>map(CellReading.Wrong::new)
                .orElseGet(() -> new CellReading.Sound(text));
    }

    private static Optional<CellFault> key(String text) {
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            if (!Character.isLetterOrDigit(c) && c != '_' && c != '-' && c != '.') {
                return Optional.of(
                        new CellFault(
                                FaultKind.KEY,
                                PackMessage.NOT_A_KEY.of(),
                                PackMessage.KEYS_HAVE.of()));
            }
        }
        return Optional.empty();
    }

    private CellReading year(ColumnType.Year type, String text) {
        boolean digits = text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        int year = digits ? Integer.parseInt(text) : 0;
        int last = type.planned() ? Years.LAST_PLANNED : years.last();
        if (year >= Years.FIRST && year <= last) {
            return new CellReading.Sound(year);
        }
        Message message = digits ? PackMessage.OUT_OF_RANGE.of() : PackMessage.NOT_A_YEAR.of();
        return new CellReading.Wrong(
                new CellFault(
                        FaultKind.YEAR,
                        digits && year > last && !type.planned()
                                ? PackMessage.YEAR_AHEAD.of()
                                : message,
                        type.planned()
                                ? PackMessage.YEARS_ARE.of(Years.FIRST, last)
                                : PackMessage.YEARS_REACH.of(Years.FIRST)));
    }

    /// The cells of a column mostly say the same unit, and reading one takes long.
    private CellReading unit(String text) {
        return units.computeIfAbsent(text, CellCheck::readUnit);
    }

    private static CellReading readUnit(String text) {
        try {
            return new CellReading.Sound(UnitText.read(text));
        } catch (BadFigure bad) {
            return new CellReading.Wrong(of(FaultKind.UNIT, bad));
        }
    }

    private static CellReading figure(String text) {
        try {
            Figure figure = Figure.read(text);
            if (!figure.unit().isEmpty()) {
                UnitText.read(figure.unit());
            }
            return new CellReading.Sound(figure);
        } catch (BadFigure bad) {
            return new CellReading.Wrong(of(FaultKind.FIGURE, bad));
        }
    }

    private static CellReading number(ColumnType.NumberCell type, String text) {
        try {
            double value = Figure.number(text);
            boolean within = value >= type.least() && value <= type.most();
            if (within && (!type.whole() || value == Math.rint(value))) {
                return new CellReading.Sound(value);
            }
            return new CellReading.Wrong(
                    new CellFault(FaultKind.RANGE, PackMessage.OUT_OF_RANGE.of(), range(type)));
        } catch (BadFigure bad) {
            return new CellReading.Wrong(of(FaultKind.NUMBER, bad));
        }
    }

    private static Message range(ColumnType.NumberCell type) {
        if (type.whole()) {
            return PackMessage.MUST_BE_A_COUNT.of();
        }
        if (type.most() == Double.POSITIVE_INFINITY) {
            return type.least() > 0
                    ? PackMessage.MUST_BE_POSITIVE.of()
                    : PackMessage.MUST_NOT_BE_NEGATIVE.of();
        }
        return PackMessage.MUST_LIE_BETWEEN.of(plain(type.least()), plain(type.most()));
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
    }

    private static Optional<CellFault> word(ColumnType.Word type, String text) {
        return type.allowed().contains(text)
                ? Optional.empty()
                : Optional.of(
                        new CellFault(
                                FaultKind.WORD,
                                PackMessage.NOT_ALLOWED.of(),
                                Suggestions.among(type.allowed(), text)
                                        .then(PackMessage.ALLOWED.of(type.allowed()))));
    }

    private Optional<CellFault> reference(ColumnType.Reference type, String text) {
        if (!type.many()) {
            return one(type.table(), text);
        }
        for (String part : text.split(";", -1)) {
            Optional<CellFault> fault = one(type.table(), part.strip());
            if (fault.isPresent()) {
                return text.contains(";")
                        ? fault.map(
                                bad ->
                                        new CellFault(
                                                bad.kind(),
                                                PackMessage.PART_IS.of(part.strip(), bad.message()),
                                                bad.remedy()))
                        : fault;
            }
        }
        return Optional.empty();
    }

    private Optional<CellFault> one(String table, String key) {
        keys.use(table, key);
        return keys.check(table, key);
    }

    static CellFault of(FaultKind kind, BadFigure bad) {
        return new CellFault(kind, bad.reason(), bad.remedy());
    }
}
