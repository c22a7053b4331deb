package org.shanhai.pack.register;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shanhai.message.Message;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Suggestions;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.HeadingFinder;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.region.IndustryCode;
import org.shanhai.region.IndustryCodes;
import org.shanhai.region.Region;
import org.shanhai.region.Word;
import org.shanhai.register.Classifier;
import org.shanhai.register.FirmReader;
import org.shanhai.register.FirmRow;
import org.shanhai.register.PlaceFinder;
import org.shanhai.register.RegisterField;
import org.shanhai.register.Vocabulary;

/// Which column of a register holds what.
///
/// @param positions of the columns an import uses
public record RegisterColumns(List<String> headings, Map<RegisterField, Integer> positions)
        implements Serializable {
    /// Such a number may be a code whose zeros are lost, and `111.0` as well, where a program kept
    /// it as a floating-point number.
    private static final Pattern SHORT_CODE = Pattern.compile("([1-9]\\d{0,2})(?:\\.0)?");

    private static final Set<RegisterField> OF_PLACE =
            Set.of(RegisterField.PLACE, RegisterField.ADDRESS, RegisterField.CREDIT_CODE);

    private static final Set<RegisterField> OF_INDUSTRY =
            Set.of(RegisterField.NAME, RegisterField.SCOPE, RegisterField.INDUSTRY_CODE);

    public RegisterColumns {
        headings = List.copyOf(headings);
        positions = new EnumMap<>(positions);
    }

    /// The heading of a column; empty where there is none.
    public String heading(RegisterField field) {
        Integer at = positions.get(field);
        return at == null ? "" : headings.get(at);
    }

    /// What reads the rows of a register for a region.
    public FirmReader reader(Region region, String vintage) {
        return new FirmReader(
                new PlaceFinder(region.places(), region.areaPlace()),
                new Classifier(new Vocabulary(region.all(Word.class))),
                new IndustryCodes(region.all(IndustryCode.class)),
                vintage,
                heading(RegisterField.CAPITAL));
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
        FirmRow read = new FirmRow(file, row.line(), cells, hasLostZeros);
        return new RegisterRow(read, row.holds(RegisterFile.BROKEN) ? broken(cells) : "");
    }

    /// The field of a character that was broken and spoils its row; empty where it is in none that
    /// is used. It is named, as the cell itself may be the name of a person.
    private static String broken(Map<RegisterField, String> cells) {
        return cells.entrySet().stream()
                .filter(cell -> cell.getValue().indexOf(RegisterFile.BROKEN) >= 0)
                .map(cell -> cell.getKey().key())
                .findFirst()
                .orElse("");
    }

    /// A code kept as a number has lost the zeros it began with. They are given back where its
    /// column tells how many digits it has.
    ///
    /// @return whether none are missing
    private boolean restoreZeros(Map<RegisterField, String> cells) {
        Matcher code = SHORT_CODE.matcher(cells.getOrDefault(RegisterField.INDUSTRY_CODE, ""));
        if (!code.matches()) {
            return true;
        }
        String digits = code.group(1);
        int width = width(heading(RegisterField.INDUSTRY_CODE));
        String whole = "0".repeat(Math.max(0, width - digits.length())) + digits;
        cells.put(RegisterField.INDUSTRY_CODE, whole);
        return whole.length() == width;
    }

    /// How many digits codes have by what their column is called; 0 where that does not tell.
    private static int width(String heading) {
        return heading.contains("小类")
                ? 4
                : heading.contains("中类") ? 3 : heading.contains("大类") ? 2 : 0;
    }

    /// Finds the columns by their usual names, or by those that were said.
    ///
    /// @param faults takes what keeps the register from being read; all of it
    public static Optional<RegisterColumns> settle(
            List<String> headings,
            long line,
            Map<RegisterField, String> said,
            Consumer<Fault> faults) {
        List<Fault> found = new ArrayList<>();
        Map<RegisterField, Integer> positions = new EnumMap<>(RegisterField.class);
        List<String> plain = headings.stream().map(RegisterField::plain).toList();
        for (RegisterField field : RegisterField.values()) {
            Optional<String> wanted = Optional.ofNullable(said.get(field));
            wanted.map(heading -> Stream.of(headings.indexOf(heading.strip())))
                    .orElseGet(() -> field.names().stream().map(plain::indexOf))
                    .filter(at -> at >= 0)
                    .findFirst()
                    .ifPresent(at -> positions.put(field, at));
            if (wanted.isPresent() && !positions.containsKey(field)) {
                Message what = Suggestions.among(PackMessage.NOT_KNOWN, headings, wanted.get());
                found.add(new Fault(line, field.key(), wanted.get(), what));
            }
        }
        Predicate<String> isRead = heading -> positions.containsValue(headings.indexOf(heading));
        HeadingFinder.find(headings, line, one -> Optional.of(one).filter(isRead), found::add);
        Message remedy = RegisterMessage.SAY_COLUMN.of(headings);
        boolean isClear = found.isEmpty();
        if (isClear && Collections.disjoint(positions.keySet(), OF_PLACE)) {
            Message what = RegisterMessage.NO_PLACE_COLUMN.so(remedy);
            found.add(new Fault(line, RegisterField.PLACE.key(), "", what));
        } else if (isClear && Collections.disjoint(positions.keySet(), OF_INDUSTRY)) {
            Message what = RegisterMessage.NO_INDUSTRY_COLUMN.so(remedy);
            found.add(new Fault(line, RegisterField.SCOPE.key(), "", what));
        }
        found.forEach(faults);
        return found.isEmpty()
                ? Optional.of(new RegisterColumns(headings, positions))
                : Optional.empty();
    }
}
