package org.shanhai.pack.unit;

import java.util.List;

/// All units there are, for people to look them up.
public final class KnownUnits {
    /// What units measure; money stands apart, by currency.
    public enum Kind {
        AREA("km2"),
        MASS("t"),
        FUEL("tce"),
        ELECTRICITY("kWh"),
        POWER("MW"),
        VOLUME("m3"),
        CONCENTRATION("μg/m3"),
        LENGTH("km"),
        TIME("min"),
        PERSONS("persons"),
        COUNT("firms"),
        SHARE("1");

        private final String held;

        Kind(String held) {
            this.held = held;
        }

        /// The unit in which figures of it are held.
        public String held() {
            return held;
        }
    }

    /// One unit.
    ///
    /// @param size in the unit in which such figures are held
    public record Known(Kind kind, List<String> words, double size) {}

    /// A currency that has words beside its code.
    public record Money(String code, List<String> words) {}

    private KnownUnits() {}

    /// By what they measure.
    public static List<Known> list() {
        return UnitWords.LINES.stream()
                .map(line -> new Known(line.kind(), line.words(), size(line)))
                .toList();
    }

    private static double size(UnitWords.Line line) {
        String word = line.words().getFirst();
        return BadFigure.sure(
                word,
                () -> Conversion.size(UnitText.read(word), UnitText.read(line.kind().held())));
    }

    /// By their codes, with signs that several share last.
    public static List<Money> money() {
        return MoneyWords.list();
    }
}
