package org.shanhai.pack;

import java.util.Optional;
import java.util.function.Function;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.TableFile;
import org.shanhai.pack.workbook.SheetFile;

/// Names faults of a file that people bring: by the line, and in a workbook by the cell.
public final class Spots {
    private final String table;
    private final String file;
    private final Problems problems;
    private String sheet = "";
    private Function<Fault, Optional<String>> cells = fault -> Optional.empty();

    public Spots(String table, String file, Problems problems) {
        this.table = table;
        this.file = file;
        this.problems = problems;
    }

    /// From now on faults are those of a sheet, if it is one: other tables have lines.
    ///
    /// @param cellOf the cell of a fault; empty for one of the sheet as a whole
    public void of(TableFile table, Function<Fault, Optional<String>> cellOf) {
        if (table instanceof SheetFile) {
            sheet = file + "!" + table.title();
            cells = cellOf;
        }
    }

    public void error(Fault fault) {
        tell(Problem.Severity.ERROR, fault);
    }

    public void warning(Fault fault) {
        tell(Problem.Severity.WARNING, fault);
    }

    private void tell(Problem.Severity severity, Fault fault) {
        Optional<String> cell = cells.apply(fault);
        problems.add(
                severity,
                table,
                cell.map(name -> sheet + "!" + name).orElse(file),
                cell.isEmpty()
                        ? fault
                        : new Fault(0, fault.column(), fault.value(), fault.message()));
    }
}
