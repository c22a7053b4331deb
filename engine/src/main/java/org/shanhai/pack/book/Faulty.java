package org.shanhai.pack.book;

import java.util.Optional;
import org.shanhai.message.Message;
import org.shanhai.pack.Problems;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.workbook.WorkbookMessage;

/// Where problems of one sheet are named, by their cells.
///
/// @param name as the workbook has it
record Faulty(String sheet, String name, Problems problems) {

    /// @return nothing, which is what can be read of it
    <T> Optional<T> error(String cell, String heading, String value, Message message) {
        problems.error(sheet, at(cell), new Fault(0, heading, value, message));
        return Optional.empty();
    }

    void warning(String cell, String heading, String value, Message message) {
        problems.warning(sheet, at(cell), new Fault(0, heading, value, message));
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
        return cell.isEmpty() ? name : name + "!" + cell;
    }
}
