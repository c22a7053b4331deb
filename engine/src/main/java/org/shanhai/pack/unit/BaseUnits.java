package org.shanhai.pack.unit;

import javax.measure.Unit;
import javax.measure.quantity.Dimensionless;
import tech.units.indriya.AbstractUnit;
import tech.units.indriya.unit.BaseUnit;
import tech.units.indriya.unit.UnitDimension;
import tech.units.indriya.unit.Units;

/// The units everything is built from. Money, persons, counts and water stand apart from the
/// physical dimensions: persons never pass for firms, nor cubic metres of water for other volumes.
final class BaseUnits {
    /// One unit of the currency of the pack.
    static final Unit<?> MONEY = base("money", '$');

    static final Unit<?> PERSON = base("person", 'P');
    static final Unit<?> ITEM = base("item", 'C');

    /// A tonne of coal equivalent. Kept apart from the joule: what a kilowatt hour counts in it is
    /// a convention that differs between statistics.
    static final Unit<?> TCE = base("tce", 'F');

    /// A kilowatt hour of electricity, apart from fuel for the same reason.
    static final Unit<?> KILOWATT_HOUR = base("kWh", 'E');

    static final Unit<?> WATT = Units.WATT;
    static final Unit<?> ONE = AbstractUnit.ONE;
    static final Unit<?> SQUARE_METRE = Units.SQUARE_METRE;
    static final Unit<?> CUBIC_METRE = Units.CUBIC_METRE;
    static final Unit<?> KILOGRAM = Units.KILOGRAM;
    static final Unit<?> TONNE = Units.KILOGRAM.multiply(1000);
    static final Unit<?> METRE = Units.METRE;
    static final Unit<?> MINUTE = Units.MINUTE;

    private BaseUnits() {}

    private static Unit<?> base(String name, char dimension) {
        return new BaseUnit<Dimensionless>(name, name, UnitDimension.parse(dimension));
    }
}
