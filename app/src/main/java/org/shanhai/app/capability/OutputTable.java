package org.shanhai.app.capability;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.shanhai.app.capability.OutputColumn.Type;

/// The tables that are written, and their columns.
public enum OutputTable {
    PLACES(
            List.of("year", "place"),
            List.of(
                    number("size"),
                    whole("diversity"),
                    number("eci"),
                    number("fitness"),
                    number("coi"))),
    INDUSTRIES(
            List.of("year", "industry"),
            List.of(
                    number("size"),
                    whole("ubiquity"),
                    number("pci"),
                    number("fitness_complexity"))),
    CELLS(
            List.of("year", "place", "industry"),
            List.of(
                    number("value"),
                    number("rca"),
                    whole("present"),
                    number("density"),
                    number("cog"))),
    /// Each pair once; pairs that are not listed are not related.
    RELATEDNESS(List.of("year", "industry", "other"), List.of(number("relatedness"))),
    SET_ASIDE(List.of("year", "kind", "key"), List.of(new OutputColumn("reason", Type.TEXT)));

    private final List<String> keys;
    private final List<OutputColumn> columns;

    OutputTable(List<String> keys, List<OutputColumn> rest) {
        this.keys = keys;
        columns =
                Stream.concat(
                                keys.stream().map(key -> new OutputColumn(key, Type.TEXT)),
                                rest.stream())
                        .toList();
    }

    private static OutputColumn number(String key) {
        return new OutputColumn(key, Type.NUMBER);
    }

    private static OutputColumn whole(String key) {
        return new OutputColumn(key, Type.WHOLE);
    }

    public List<OutputColumn> columns() {
        return columns;
    }

    List<String> columnNames() {
        return columns.stream().map(OutputColumn::key).toList();
    }

    /// The columns that together name a row.
    List<String> keys() {
        return keys;
    }

    /// Its name, and that of its file.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
