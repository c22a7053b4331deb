package org.shanhai.pack;

import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FaultKind;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.UnitText;

/// The money a table is written in, as the description says; the region's own where it says
/// nothing.
record TableMoney(Description description, Conversion conversion, Problems problems) {

    /// By which amounts become the currency of the region; 1, with a problem, where the unit is
    /// none of money.
    double factor(String table) {
        String unit = description.units().getOrDefault(table, conversion.rates().currency());
        try {
            return conversion.factor(
                    UnitText.read(unit),
                    UnitText.read(conversion.rates().currency()),
                    description.baseYear());
        } catch (BadFigure bad) {
            problems.error(
                    "",
                    description.file(),
                    new Fault(
                            FaultKind.UNIT, 0, "unit." + table, unit, bad.reason(), bad.remedy()));
            return 1;
        }
    }
}
