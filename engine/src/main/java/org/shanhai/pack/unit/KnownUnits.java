package org.shanhai.pack.unit;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import javax.measure.Unit;
import javax.measure.quantity.Dimensionless;
import tech.units.indriya.AbstractUnit;
import tech.units.indriya.unit.BaseUnit;
import tech.units.indriya.unit.UnitDimension;
import tech.units.indriya.unit.Units;

/// All units there are, for people to look them up. Money, persons and counts stand apart from the
/// physical dimensions: persons never pass for firms.
public final class KnownUnits {
    /// One unit of the currency of the pack.
    static final Unit<?> MONEY = base("money", '$');

    /// What units measure; money stands apart, by currency.
    public enum Kind {
        AREA("km2", Units.SQUARE_METRE),
        MASS("t", Units.KILOGRAM),
        /// Kept apart from the joule: what a kilowatt hour counts in tonnes of coal equivalent is a
        /// convention that differs between statistics.
        FUEL("tce", KnownUnits.base("tce", 'F')),
        /// Apart from fuel for the same reason.
        ELECTRICITY("kWh", KnownUnits.base("kWh", 'E')),
        POWER("MW", Units.WATT),
        VOLUME("m3", Units.CUBIC_METRE),
        CONCENTRATION("μg/m3", Units.KILOGRAM.divide(Units.CUBIC_METRE)),
        LENGTH("km", Units.METRE),
        TIME("min", Units.MINUTE),
        PERSONS("persons", KnownUnits.base("person", 'P')),
        COUNT("firms", KnownUnits.base("item", 'C')),
        SHARE("1", AbstractUnit.ONE);

        private final String held;

        /// What its units are built from, which nobody can change.
        @SuppressWarnings("ImmutableEnumChecker")
        final Unit<?> base;

        Kind(String held, Unit<?> base) {
            this.held = held;
            this.base = base;
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

    private KnownUnits() {}

    private static Unit<?> base(String name, char dimension) {
        return new BaseUnit<Dimensionless>(name, name, UnitDimension.parse(dimension));
    }

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

    /// The words of money by its codes, with signs that several share last.
    public static SortedMap<String, SortedSet<String>> money() {
        return MoneyWords.list();
    }
}
