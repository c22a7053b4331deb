package org.shanhai.pack.panel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which columns of a file were read as what.
///
/// @param industry empty in a wide table
/// @param value empty in a wide table
/// @param year empty where the table is of one year
/// @param guessed those that were found by their names, in the order place, industry, value, year
/// @param numbers key columns that the file holds as numbers, so that leading zeros cannot be
///     told from none
public record PanelColumns(
        String place,
        Optional<String> industry,
        Optional<String> value,
        Optional<String> year,
        List<String> guessed,
        List<String> numbers) {
    public PanelColumns {
        guessed = List.copyOf(guessed);
        numbers = List.copyOf(numbers);
    }

    /// Whether a column of that name tells place, industry or year.
    boolean isKey(String name) {
        return Stream.of(Optional.of(place), industry, year)
                .anyMatch(one -> one.filter(name::equals).isPresent());
    }

    /// The same, with those key columns (years apart) that are among the columns of numbers.
    PanelColumns withNumbers(List<String> columns) {
        List<String> keys =
                Stream.concat(Stream.of(place), industry.stream())
                        .filter(columns::contains)
                        .toList();
        return new PanelColumns(place, industry, value, year, guessed, keys);
    }
}
