package org.shanhai.pack.workbook;

import org.shanhai.message.Message;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.TableMessage;

/// A workbook that cannot be read at all, and why.
final class BrokenWorkbook extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    BrokenWorkbook(Fault fault) {
        super(fault.message().toString());
        this.fault = fault;
    }

    static BrokenWorkbook because(Message reason) {
        return new BrokenWorkbook(Fault.ofFile(TableMessage.BROKEN_FILE.of("XLSX", reason)));
    }

    Fault fault() {
        return fault;
    }
}
