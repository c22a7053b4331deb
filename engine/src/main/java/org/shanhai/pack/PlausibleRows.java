package org.shanhai.pack;

import java.util.Optional;
import java.util.function.Function;
import org.shanhai.pack.sense.Plausibility;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FaultKind;
import org.shanhai.region.Project;
import org.shanhai.region.Quantity;

/// Holds the figures of single rows of a table against one another.
///
/// @param currency the code of the pack's money
record PlausibleRows(String table, String currency, Problems problems) {

    void check(
            CheckedRow row,
            Function<String, Optional<Quantity>> figures,
            Project.TaxScope taxScope) {
        for (Plausibility.Finding found :
                Plausibility.of(new Plausibility.AllWritten(figures, taxScope), currency)) {
            problems.error(
                    table,
                    row.file(),
                    new Fault(
                            FaultKind.CONTRADICTION,
                            row.line(),
                            found.key(),
                            row.text(found.key()),
                            found.message(),
                            found.remedy()));
        }
    }
}
