package org.shanhai.pack.unit;

import java.util.List;

/// The unit in which the engine holds figures of a dimension.
public final class Canonical {
    private static final List<String> UNITS =
            List.of("1", "persons", "firms", "km2", "tce", "t", "m3", "μg/m3", "min", "km", "MW");

    private Canonical() {}

    /// The canonical unit of the same dimension; the unit as it is written where none is set.
    ///
    /// @param currency the code of the pack's money
    public static String of(UnitText unit, String currency) throws BadFigure {
        if (unit.text().equals("index")) {
            return unit.text();
        }
        if (unit.unit().isCompatible(BaseUnits.MONEY)) {
            return currency;
        }
        for (String candidate : UNITS) {
            if (UnitText.read(candidate).unit().isCompatible(unit.unit())) {
                return candidate;
            }
        }
        return unit.text();
    }
}
