package org.shanhai.pack.register;

import org.shanhai.register.FirmReader;
import org.shanhai.register.FirmReading;
import org.shanhai.register.FirmRow;
import org.shanhai.register.LeftOut;

/// A row of a register as it came.
///
/// @param unreadable what of it could not be read; empty where all could
public record RegisterRow(FirmRow row, String unreadable) {
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
