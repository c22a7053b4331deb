package org.shanhai.app.capability;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.shanhai.app.capability.OutputColumn.Type;
import org.shanhai.capability.Concentration;
import org.shanhai.capability.Specialisation;

/// The tables that are written, and their columns.
public enum OutputTable {
    PLACES,
    INDUSTRIES,
    CELLS,
    /// Each pair once; pairs that are not listed are not related.
    RELATEDNESS,
    SET_ASIDE;

    /// The columns that together name a row.
    List<String> keys() {
        return switch (this) {
            case PLACES -> List.of("year", "place");
            case INDUSTRIES -> List.of("year", "industry");
            case CELLS -> List.of("year", "place", "industry");
            case RELATEDNESS -> List.of("year", "industry", "other");
            case SET_ASIDE -> List.of("year", "kind", "key");
        };
    }

    private List<OutputColumn> rest() {
        return switch (this) {
            case PLACES ->
                    joined(
                            List.of(number("size"), whole("diversity")),
                            numbers(
                                    "",
                                    Stream.of("eci", "fitness", "coi")),
                            numbers("specialisation_", Arrays.stream(Specialisation.values()).map(YearRows::word)));
            case INDUSTRIES ->
                    joined(
                            List.of(number("size"), whole("ubiquity")),
                            numbers("", Stream.of("pci", "fitness_complexity")),
                            numbers("concentration_", Arrays.stream(Concentration.values()).map(YearRows::word)));
            case CELLS ->
                    List.of(
                            number("value"),
                            number("rca"),
                            whole("present"),
                            number("density"),
                            number("cog"));
            case RELATEDNESS -> List.of(number("relatedness"));
            case SET_ASIDE -> List.of(text("reason"));
        };
    }

    @SafeVarargs
    private static List<OutputColumn> joined(List<OutputColumn>... parts) {
        return Arrays.stream(parts).flatMap(List::stream).toList();
    }

    private static List<OutputColumn> numbers(String prefix, Stream<String> names) {
        return names.map(name -> number(prefix + name)).toList();
    }

    private static OutputColumn text(String key) {
        return new OutputColumn(key, Type.TEXT);
    }

    private static OutputColumn number(String key) {
        return new OutputColumn(key, Type.NUMBER);
    }

    private static OutputColumn whole(String key) {
        return new OutputColumn(key, Type.WHOLE);
    }

    public List<OutputColumn> columns() {
        return Stream.concat(keys().stream().map(OutputTable::text), rest().stream()).toList();
    }

    List<String> columnNames() {
        return columns().stream().map(OutputColumn::key).toList();
    }

    /// Its name, and that of its file.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
