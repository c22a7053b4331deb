package org.shanhai.pack.unit;

import org.shanhai.region.Measure;
import tech.units.indriya.AbstractUnit;

/// A measure and what figures of it may be.
///
/// @param signed whether it may be negative
/// @param canonical the canonical unit, read; that of a bare number where the measure has none
public record KnownMeasure(Measure measure, boolean signed, UnitText canonical) {

    /// @param unit the canonical unit; empty for measures without a number
    /// @throws BadFigure when the unit is not known
    public static KnownMeasure of(
            String key, String name, String nameLocal, String unit, boolean signed)
            throws BadFigure {
        return new KnownMeasure(
                new Measure(key, name, nameLocal, unit),
                signed,
                UnitText.read(unit.isEmpty() ? "1" : unit));
    }

    /// Whether figures of parts add up to that of the whole, so that a part is a lower bound.
    public boolean addsUp() {
        return measure.hasValue()
                && !canonical.unit().isCompatible(AbstractUnit.ONE)
                && !measure.unit().contains("/")
                && !measure.key().contains("_per_");
    }

    /// Whether it is a share, from 0 to 1.
    public boolean isShare() {
        return !signed && measure.unit().equals("1");
    }
}
