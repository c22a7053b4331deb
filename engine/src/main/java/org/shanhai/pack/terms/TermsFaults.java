package org.shanhai.pack.terms;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.shanhai.message.Message;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FaultKind;

/// Says what is wrong with a row, or with a file of terms as a whole.
///
/// @param heads as the file heads its columns
/// @param broken whether anything was wrong so far
record TermsFaults(TermsRows heads, BooleanSupplier broken, Consumer<Fault> faults) {
    /// Whether anything was wrong so far.
    boolean any() {
        return broken.getAsBoolean();
    }

    void at(TermsRow row, TermsColumn column, FaultKind kind, Message what, Message remedy) {
        faults.accept(
                new Fault(kind, row.line(), heads.head(column), row.text(column), what, remedy));
    }

    void ofFile(FaultKind kind, Message what, Message remedy) {
        faults.accept(new Fault(kind, 0, "", "", what, remedy));
    }
}
