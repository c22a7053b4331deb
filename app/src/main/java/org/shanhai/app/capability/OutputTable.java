package org.shanhai.app.capability;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.shanhai.capability.Concentration;
import org.shanhai.capability.Similarity;
import org.shanhai.capability.Specialisation;
import org.shanhai.key.Keyed;

/// The tables that are written, and their columns.
public enum OutputTable implements Keyed {
    PLACES,
    INDUSTRIES,
    CELLS,
    /// Each pair once; pairs that are not listed are not related.
    RELATEDNESS,
    /// Each pair once.
    SIMILARITY,
    /// From each year to the next that holds anything.
    SHIFT_SHARE,
    SET_ASIDE;

    /// The columns that together name a row.
    List<String> keys() {
        return switch (this) {
            case PLACES -> List.of("year", "place");
            case INDUSTRIES -> List.of("year", "industry");
            case CELLS -> List.of("year", "place", "industry");
            case RELATEDNESS -> List.of("year", "industry", "other");
            case SIMILARITY -> List.of("year", "place", "other_place");
            case SHIFT_SHARE -> List.of("year", "to_year", "place", "industry");
            case SET_ASIDE -> List.of("year", "kind", "key");
        };
    }

    private List<OutputColumn> rest() {
        return switch (this) {
            case PLACES ->
                    columns(
                            "diversity",
                            "eci fitness coi",
                            "specialisation_",
                            Keyed.keys(Specialisation.class).stream());
            case INDUSTRIES ->
                    columns(
                            "ubiquity",
                            "pci fitness_complexity",
                            "concentration_",
                            Keyed.keys(Concentration.class).stream());
            case CELLS ->
                    List.of(
                            number("value"),
                            number("rca"),
                            whole("present"),
                            number("density"),
                            number("cog"));
            case RELATEDNESS -> List.of(number("relatedness"));
            case SIMILARITY ->
                    Arrays.stream(Similarity.values())
                            .map(one -> number("similarity_" + one.key()))
                            .toList();
            case SHIFT_SHARE ->
                    List.of(number("change"), number("national"), number("mix"), number("local"));
            case SET_ASIDE -> List.of(text("reason"));
        };
    }

    /// Size, a count, scores, and indices of a kind.
    private static List<OutputColumn> columns(
            String count, String scores, String prefix, Stream<String> kinds) {
        Stream<String> indices = kinds.map(kind -> prefix + kind);
        return Stream.concat(
                        Stream.of(number("size"), whole(count)),
                        Stream.concat(Arrays.stream(scores.split(" ", -1)), indices)
                                .map(OutputTable::number))
                .toList();
    }

    private static OutputColumn text(String key) {
        return new OutputColumn(key, OutputColumn.Type.TEXT);
    }

    private static OutputColumn number(String key) {
        return new OutputColumn(key, OutputColumn.Type.NUMBER);
    }

    private static OutputColumn whole(String key) {
        return new OutputColumn(key, OutputColumn.Type.WHOLE);
    }

    public List<OutputColumn> columns() {
        return Stream.concat(keys().stream().map(OutputTable::text), rest().stream()).toList();
    }

    List<String> columnNames() {
        return columns().stream().map(OutputColumn::key).toList();
    }
}
