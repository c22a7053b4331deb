package org.shanhai.pack.book;

import java.util.Optional;
import org.shanhai.message.Message;
import org.shanhai.pack.Problem.Severity;
import org.shanhai.pack.Problems;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.table.TableFile;
import org.shanhai.pack.workbook.CellName;
import org.shanhai.pack.workbook.SheetFile;
import org.shanhai.pack.workbook.WorkbookMessage;

/// Where problems of one sheet are named: by its cells, or by lines where it is no sheet of a
/// workbook.
///
/// @param name as the workbook has it
record Faulty(String sheet, String name, boolean byLine, Problems problems) {
    static Faulty of(BookSheet sheet, TableFile there, Problems problems) {
        return new Faulty(sheet.key(), there.name(), !(there instanceof SheetFile), problems);
    }

    /// What a cell goes by.
    String cell(int at, RowBuffer row) {
        return cell(at, row.line(at));
    }

    String cell(int at, long line) {
        return byLine ? Long.toString(line) : CellName.of(at, line);
    }

    /// @return nothing, which is what can be read of it
    <T> Optional<T> error(String cell, String heading, String value, Message message) {
        tell(Severity.ERROR, cell, heading, value, message);
        return Optional.empty();
    }

    void warning(String cell, String heading, String value, Message message) {
        tell(Severity.WARNING, cell, heading, value, message);
    }

    void tell(Severity how, String cell, String heading, String value, Message message) {
        long line = byLine && !cell.isEmpty() ? Long.parseLong(cell) : 0;
        String file = line > 0 ? name : at(cell);
        problems.add(how, sheet, file, new Fault(line, heading, value, message));
    }

    /// A fault of the sheet as a file; of a formula or a broken cell, at that cell.
    void fault(Fault fault) {
        boolean ofCell =
                fault.says(WorkbookMessage.FORMULA) || fault.says(WorkbookMessage.CELL_ERROR);
        if (ofCell
                && fault.message().sentences().getFirst().arguments().getFirst()
                        instanceof String cell) {
            error(cell, "", fault.value(), fault.message());
        } else {
            problems.error(sheet, name, fault);
        }
    }

    /// Where a cell stands, for messages: `Enterprises!D17`.
    String at(String cell) {
        return cell.isEmpty() ? name : name + (byLine ? ":" : "!") + cell;
    }
}
