package org.shanhai.pack.book;

import org.shanhai.message.Message;
import org.shanhai.pack.Problems;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FaultKind;

/// Where problems of one sheet are named, by their cells.
///
/// @param sheet its key
/// @param name as the workbook has it
record Faulty(String sheet, String name, Problems problems) {

    void error(
            String cell,
            FaultKind kind,
            String heading,
            String value,
            Message message,
            Message remedy) {
        problems.error(sheet, at(cell), new Fault(kind, 0, heading, value, message, remedy));
    }

    void warning(
            String cell,
            FaultKind kind,
            String heading,
            String value,
            Message message,
            Message remedy) {
        problems.warning(sheet, at(cell), new Fault(kind, 0, heading, value, message, remedy));
    }

    /// A fault of the sheet as a file; of a formula or a broken cell, at that cell.
    void fault(Fault fault) {
        boolean ofCell = fault.kind() == FaultKind.FORMULA || fault.kind() == FaultKind.CELL_ERROR;
        if (ofCell
                && fault.message().sentences().getFirst().arguments().getFirst()
                        instanceof String cell) {
            error(cell, fault.kind(), "", fault.value(), fault.message(), fault.remedy());
        } else {
            problems.error(sheet, name, fault);
        }
    }

    private String at(String cell) {
        return cell.isEmpty() ? name : name + "!" + cell;
    }
}
