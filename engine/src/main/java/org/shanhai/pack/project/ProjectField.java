package org.shanhai.pack.project;

import java.util.List;
import java.util.Optional;

/// One field of a project file.
///
/// @param key its name in files and on the command line
/// @param names other names people give it
public record ProjectField(String key, List<String> names, Kind kind) {
    /// What a value can be.
    public sealed interface Kind {}

    /// Any words.
    record Text(int most) implements Kind {}

    /// A key of letters, digits and a few signs.
    record Key() implements Kind {}

    /// A word, a key or a year that is looked up.
    record Word() implements Kind {}

    /// A number with its unit, a bound or a range.
    ///
    /// @param unit canonical; `¤` for the pack's money
    /// @param bare whether a number without a unit can mean one thing only
    /// @param yearly whether it counts a year
    /// @param least below which it is absurd, in the canonical unit
    /// @param most above which it is absurd
    /// @param example of how it is written in China
    public record Amount(
            String unit, boolean bare, boolean yearly, double least, double most, String example)
            implements Kind {
        private static final String MONEY = "¤";

        /// How such a figure is written where money is of that currency.
        public String exampleIn(String currency) {
            if (currency.equals("CNY")) {
                return example;
            }
            return switch (unit) {
                case MONEY -> "15 million " + currency;
                case "km2" -> "2.5 ha";
                default -> example;
            };
        }
    }

    public Optional<Amount> findAmount() {
        return kind instanceof Amount amount ? Optional.of(amount) : Optional.empty();
    }
}
