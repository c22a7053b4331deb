package org.shanhai.pack.register;

import org.shanhai.register.FirmReader;
import org.shanhai.register.FirmReading;
import org.shanhai.register.FirmRow;
import org.shanhai.register.LeftOut;

/// A row of a register as it came.
///
/// @param unreadable what of it could not be read; empty where all could
public record RegisterRow(FirmRow row, String unreadable) {
    /// A character that was broken spoils its row. The field is named, as the cell itself may
    /// be the name of a person.
    ///
    /// @param isBroken whether there is one in the row, in a cell that is used or in another
    static RegisterRow of(FirmRow row, boolean isBroken) {
        return new RegisterRow(
                row,
                !isBroken
                        ? ""
                        : row.cells().entrySet().stream()
                                .filter(cell -> cell.getValue().indexOf(RegisterFile.BROKEN) >= 0)
                                .map(cell -> cell.getKey().key())
                                .findFirst()
                                .orElse(""));
    }

    RegisterRow unreadable(String what) {
        return new RegisterRow(row, what);
    }

    /// What it is read as. A pure function of the row.
    public FirmReading read(FirmReader firms) {
        return unreadable.isEmpty()
                ? firms.read(row)
                : new FirmReading.NotCounted(row, LeftOut.UNREADABLE, unreadable);
    }
}
