package org.shanhai.pack.project;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanhai.pack.table.Fault;

/// Where faults of a file of projects are named: by the line, and in a workbook by the cell.
final class Spots {
    private final String file;
    private String sheet = "";
    private @Nullable DraftRows rows;

    Spots(String file) {
        this.file = file;
    }

    /// From now on faults are those of a sheet.
    void of(String name, DraftRows of) {
        sheet = name;
        rows = of;
    }

    private Optional<String> cell(Fault fault) {
        return Optional.ofNullable(rows).flatMap(there -> there.findCell(fault));
    }

    /// The file; for a fault of a cell the sheet and that cell.
    String file(Fault fault) {
        return cell(fault).map(cell -> sheet + "!" + cell).orElse(file);
    }

    /// The fault without its line where a cell says it.
    Fault told(Fault fault) {
        return cell(fault).isEmpty()
                ? fault
                : new Fault(0, fault.column(), fault.value(), fault.message());
    }
}
