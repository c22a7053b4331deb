package org.shanhai.pack.register;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.shanhai.message.Message;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Suggestions;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FaultKind;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.register.FirmRow;
import org.shanhai.register.RegisterField;

/// Which column of a register holds what.
///
/// @param headings of the file, in order
/// @param positions of the columns an import uses
public record RegisterColumns(List<String> headings, Map<RegisterField, Integer> positions)
        implements Serializable {
    /// Such a number may be a code whose zeros are lost, and `111.0` as well, where a program kept
    /// it as a floating-point number.
    private static final Pattern SHORT_CODE = Pattern.compile("[1-9]\\d{0,2}(?:\\.0)?");

    public RegisterColumns {
        headings = List.copyOf(headings);
        positions = new EnumMap<>(positions);
    }

    /// The heading of a column; empty where there is none.
    public String heading(RegisterField field) {
        Integer at = positions.get(field);
        return at == null ? "" : headings.get(at);
    }

    /// What a row holds of the columns that are used. A pure function of the row, which is the same
    /// wherever it is read.
    public RegisterRow row(String file, RowBuffer row) {
        Map<RegisterField, String> cells = new EnumMap<>(RegisterField.class);
        positions.forEach(
                (field, at) -> {
                    if (at < row.count() && row.length(at) > 0) {
                        cells.put(field, row.text(at));
                    }
                });
        Integer code = positions.get(RegisterField.INDUSTRY_CODE);
        boolean isNumber = code != null && code < row.count() && row.isNumber(code);
        boolean hasLostZeros = isNumber && !restoreZeros(cells);
        return RegisterRow.of(new FirmRow(file, row.line(), cells, hasLostZeros));
    }

    /// A code kept as a number has lost the zeros it began with. They are given back where its
    /// column tells how many digits it has.
    ///
    /// @return whether none are missing
    private boolean restoreZeros(Map<RegisterField, String> cells) {
        String code = cells.getOrDefault(RegisterField.INDUSTRY_CODE, "");
        if (!SHORT_CODE.matcher(code).matches()) {
            return true;
        }
        String digits = digits(code);
        int width = width(heading(RegisterField.INDUSTRY_CODE));
        String whole = "0".repeat(Math.max(0, width - digits.length())) + digits;
        cells.put(RegisterField.INDUSTRY_CODE, whole);
        return whole.length() == width;
    }

    private static String digits(String code) {
        int point = code.indexOf('.');
        return point < 0 ? code : code.substring(0, point);
    }

    /// How many digits codes have by what their column is called; 0 where that does not tell.
    private static int width(String heading) {
        if (heading.contains("小类")) {
            return 4;
        }
        if (heading.contains("中类")) {
            return 3;
        }
        return heading.contains("大类") ? 2 : 0;
    }

    /// Finds the columns by their usual names, or by those that were said.
    ///
    /// @param said headings by field
    /// @param faults takes what keeps the register from being read; all of it
    public static Optional<RegisterColumns> settle(
            List<String> headings,
            long line,
            Map<RegisterField, String> said,
            Consumer<Fault> faults) {
        List<Fault> found = new ArrayList<>();
        Map<RegisterField, Integer> positions = new EnumMap<>(RegisterField.class);
        for (RegisterField field : RegisterField.values()) {
            String wanted = said.get(field);
            if (wanted == null) {
                at(headings, field).ifPresent(at -> positions.put(field, at));
                continue;
            }
            int at = headings.indexOf(wanted.strip());
            if (at >= 0) {
                positions.put(field, at);
            } else {
                found.add(
                        fault(
                                line,
                                field.key(),
                                wanted,
                                RegisterMessage.NO_SUCH_COLUMN.of(),
                                Suggestions.among(headings, wanted)
                                        .then(RegisterMessage.COLUMNS_ARE.of(headings))));
            }
        }
        positions.forEach(
                (field, at) -> {
                    int again = headings.lastIndexOf(headings.get(at));
                    if (again != at) {
                        found.add(
                                new Fault(
                                        FaultKind.COLUMN_TWICE,
                                        line,
                                        headings.get(at),
                                        "",
                                        PackMessage.COLUMN_TWICE.of(at + 1, again + 1),
                                        PackMessage.KEEP_ONE.of()));
                    }
                });
        boolean tellsPlace =
                has(positions, RegisterField.PLACE)
                        || has(positions, RegisterField.ADDRESS)
                        || has(positions, RegisterField.CREDIT_CODE);
        if (found.isEmpty() && !tellsPlace) {
            found.add(
                    fault(
                            line,
                            RegisterField.PLACE.key(),
                            "",
                            RegisterMessage.NO_PLACE_COLUMN.of(),
                            RegisterMessage.SAY_PLACE_COLUMN.of(headings)));
        }
        boolean tellsIndustry =
                has(positions, RegisterField.NAME)
                        || has(positions, RegisterField.SCOPE)
                        || has(positions, RegisterField.INDUSTRY_CODE);
        if (found.isEmpty() && !tellsIndustry) {
            found.add(
                    fault(
                            line,
                            RegisterField.SCOPE.key(),
                            "",
                            RegisterMessage.NO_INDUSTRY_COLUMN.of(),
                            RegisterMessage.SAY_INDUSTRY_COLUMN.of(headings)));
        }
        found.forEach(faults);
        return found.isEmpty()
                ? Optional.of(new RegisterColumns(headings, positions))
                : Optional.empty();
    }

    private static boolean has(Map<RegisterField, Integer> positions, RegisterField field) {
        return positions.containsKey(field);
    }

    /// The first of the usual names that a heading has.
    private static OptionalInt at(List<String> headings, RegisterField field) {
        for (String name : field.names()) {
            for (int k = 0; k < headings.size(); k++) {
                if (RegisterField.plain(headings.get(k)).equals(name)) {
                    return OptionalInt.of(k);
                }
            }
        }
        return OptionalInt.empty();
    }

    private static Fault fault(
            long line, String column, String value, Message reason, Message remedy) {
        return new Fault(FaultKind.REGISTER_COLUMN, line, column, value, reason, remedy);
    }
}
