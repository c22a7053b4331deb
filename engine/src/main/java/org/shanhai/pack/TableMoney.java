package org.shanhai.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.TableFile;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.UnitText;

/// The money a table is written in, as the description says; the region's own where it says
/// nothing. Packs that stand on one another may each write it in another unit.
record TableMoney(Description description, Conversion conversion, Problems problems) {

    /// By which amounts become the currency of the region, by file of the table; 1, with a problem,
    /// where the unit is none of money.
    Map<String, Double> factors(String table) {
        Map<String, Double> factors = new HashMap<>();
        for (Description pack : description.packs()) {
            List<TableFile> files = pack.tables().getOrDefault(table, List.of());
            if (!files.isEmpty()) {
                double factor = factor(pack, table);
                files.forEach(file -> factors.put(file.name(), factor));
            }
        }
        return factors;
    }

    private double factor(Description pack, String table) {
        String currency = conversion.rates().currency();
        String unit = pack.units().getOrDefault(table, currency);
        int year = description.baseYear();
        return BadFigure.orTell(
                        () -> conversion.factor(UnitText.read(unit), currency, year),
                        what ->
                                problems.error(
                                        "", pack.file(), new Fault(0, "unit." + table, unit, what)))
                .orElse(1.0);
    }
}
