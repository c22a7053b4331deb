package org.shanhai.pack.unit;

import javax.measure.Quantity;
import javax.measure.Unit;
import tech.units.indriya.AbstractUnit;
import tech.units.indriya.unit.BaseUnit;
import tech.units.indriya.unit.UnitDimension;
import tech.units.indriya.unit.Units;

/// The units everything is built from. Money, persons, counts and water stand apart from the
/// physical dimensions: persons never pass for firms, nor cubic metres of water for other volumes.
final class BaseUnits {
    /// An amount of money.
    interface Money extends Quantity<Money> {}

    /// A number of persons.
    interface Persons extends Quantity<Persons> {}

    /// A number of firms or other things.
    interface Count extends Quantity<Count> {}

    /// An amount of energy as fuel.
    interface Fuel extends Quantity<Fuel> {}

    /// An amount of electricity.
    interface Electricity extends Quantity<Electricity> {}

    /// One unit of the currency of the pack.
    static final Unit<Money> MONEY = new BaseUnit<>("money", "money", UnitDimension.parse('$'));

    static final Unit<Persons> PERSON =
            new BaseUnit<>("person", "person", UnitDimension.parse('P'));
    static final Unit<Count> ITEM = new BaseUnit<>("item", "item", UnitDimension.parse('C'));

    /// A tonne of coal equivalent. Kept apart from the joule: what a kilowatt hour counts in it is
    /// a convention that differs between statistics.
    static final Unit<Fuel> TCE = new BaseUnit<>("tce", "tce", UnitDimension.parse('F'));

    /// A kilowatt hour of electricity, apart from fuel for the same reason.
    static final Unit<Electricity> KILOWATT_HOUR =
            new BaseUnit<>("kWh", "kWh", UnitDimension.parse('E'));

    static final Unit<?> WATT = Units.WATT;
    static final Unit<?> ONE = AbstractUnit.ONE;
    static final Unit<?> SQUARE_METRE = Units.SQUARE_METRE;
    static final Unit<?> CUBIC_METRE = Units.CUBIC_METRE;
    static final Unit<?> KILOGRAM = Units.KILOGRAM;
    static final Unit<?> TONNE = Units.KILOGRAM.multiply(1000);
    static final Unit<?> METRE = Units.METRE;
    static final Unit<?> MINUTE = Units.MINUTE;

    private BaseUnits() {}
}
