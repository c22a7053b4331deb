package org.shanhai.pack.terms;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.shanhai.message.Message;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.table.Fault;

/// Says what is wrong with a row, or with a file of terms as a whole.
///
/// @param heads as the file heads its columns
/// @param broken whether anything was wrong so far
record TermsFaults(TermsRows heads, BooleanSupplier broken, Consumer<Fault> faults) {
    /// Whether anything was wrong so far.
    boolean any() {
        return broken.getAsBoolean();
    }

    /// @return nothing, which is what can be read of it
    <T> Optional<T> at(TermsRow row, TermsColumn column, Message what) {
        faults.accept(new Fault(row.line(), heads.head(column), row.text(column), what));
        return Optional.empty();
    }

    <T> Optional<T> ofFile(Message what) {
        faults.accept(Fault.ofFile(what));
        return Optional.empty();
    }

    /// That something is there once more.
    <T> Optional<T> already(TermsRow row, TermsColumn column, Object what, String keep) {
        return at(row, column, PackMessage.ALREADY.of(what).so(TermsMessage.KEEP_ONE.of(keep)));
    }
}
