package org.shanhai.app.packs;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.pack.table.ColumnType;
import org.shanhai.pack.table.TableSchema;
import org.shanhai.region.table.NumberUnit;

/// What the columns of a table hold, in words, and by keys for programs.
record ColumnWords(Words words) {
    /// What stands in a cell: `one of: a, b`, `a key of places`.
    String holds(ColumnType type) {
        return switch (type) {
            case ColumnType.Text text -> words.get("format.holds.text");
            case ColumnType.Key key -> words.get("format.holds.key");
            case ColumnType.Year year ->
                    words.get(year.planned() ? "format.holds.planned_year" : "format.holds.year");
            case ColumnType.Unit unit -> words.get("format.holds.unit");
            case ColumnType.FigureCell figure -> words.get("format.holds.figure");
            case ColumnType.NumberCell number -> number(number);
            case ColumnType.Word word -> words.get("format.holds.word", names(word.allowed()));
            case ColumnType.Reference reference ->
                    words.get(
                            reference.many() ? "format.holds.keys_of" : "format.holds.key_of",
                            refersTo(reference).stream()
                                    .collect(Collectors.joining(words.get("format.or"))));
        };
    }

    private String number(ColumnType.NumberCell number) {
        if (number.whole()) {
            return words.get("format.holds.count", Numbers.plain(number.least()));
        }
        if (number.least() == Double.NEGATIVE_INFINITY) {
            return words.get("format.holds.number");
        }
        if (number.most() < Double.POSITIVE_INFINITY) {
            return words.get(
                    "format.holds.number_between",
                    Numbers.plain(number.least()),
                    Numbers.plain(number.most()));
        }
        return words.get(number.least() > 0 ? "format.holds.positive" : "format.holds.least_zero");
    }

    /// The kind of a column: `text`, `key`, `number_cell` …
    String type(ColumnType type) {
        return switch (type) {
            case ColumnType.Text text -> "text";
            case ColumnType.Key key -> "key";
            case ColumnType.Year year -> "year";
            case ColumnType.Unit unit -> "unit";
            case ColumnType.FigureCell figure -> "figure";
            case ColumnType.NumberCell number -> "number";
            case ColumnType.Word word -> "word";
            case ColumnType.Reference reference -> "reference";
        };
    }

    List<String> allowed(ColumnType type) {
        return type instanceof ColumnType.Word word ? word.allowed() : List.of();
    }

    /// The tables whose keys are meant; none where it refers to none.
    List<String> refersTo(ColumnType type) {
        return type instanceof ColumnType.Reference reference
                ? List.of(reference.table().toLowerCase(Locale.ROOT).split(" or ", -1))
                : List.of();
    }

    boolean several(ColumnType type) {
        return type instanceof ColumnType.Reference reference && reference.many();
    }

    String unit(NumberUnit unit) {
        return words.get("format.unit." + unit.key());
    }

    /// The columns that make a row unique.
    String keyOf(TableSchema table) {
        return table.key().isEmpty() ? words.get("format.no_key") : names(table.key());
    }

    private String names(List<String> names) {
        return String.join(words.get("text.between_names"), names);
    }
}
