package org.shanhai.pack.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.TableFile;
import org.shanhai.pack.unit.DecimalMark;
import org.shanhai.pack.workbook.SheetFile;
import org.shanhai.pack.workbook.WorkbookFile;

/// Reads the workbook that a template was filled in as, or that lists many projects.
record DraftWorkbook(Spots spots, Optional<DecimalMark> decimal, Consumer<Fault> faults) {
    private static final String PROJECTS = "project";

    List<Draft> read(Path path, FieldNames names) {
        return WorkbookFile.open(path, faults)
                .map(book -> book.thenClose(open -> read(open.sheets(), names)))
                .orElse(List.of());
    }

    private List<Draft> read(List<SheetFile> sheets, FieldNames names) {
        SheetFile sheet =
                sheets.stream()
                        .filter(each -> each.name().startsWith(PROJECTS))
                        .findFirst()
                        .orElseGet(sheets::getFirst);
        DraftRows rows = new DraftRows(names, decimal, faults);
        spots.of(sheet.name(), rows);
        sheet.read(rows, TableFile.Listener.SILENT);
        return rows.drafts();
    }
}
