package org.shanhai.pack.workbook;

import org.shanhai.pack.table.Fault;

/// A workbook that cannot be read at all, and why.
final class BrokenWorkbook extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    BrokenWorkbook(Fault fault) {
        super(fault.message());
        this.fault = fault;
    }

    /// @param reason half a sentence
    static BrokenWorkbook because(String reason) {
        return new BrokenWorkbook(
                new Fault(
                        "workbook",
                        0,
                        "",
                        "",
                        "This is not an XLSX workbook, or it is broken (%s).".formatted(reason),
                        "Save it again as .xlsx, without a password."));
    }

    Fault fault() {
        return fault;
    }
}
