package org.shanhai.app.decisions;

import java.util.List;
import org.shanhai.key.Keyed;

/// A register that cannot be read or written as asked. Nothing was recorded, and what was recorded
/// before stands.
public final class RegisterTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient List<Object> arguments;

    /// What it is; each with words under `decisions.error`.
    public enum Kind implements Keyed {
        /// There is no register where one is to be read.
        MISSING,
        /// Something else lies there.
        NO_REGISTER,
        /// A later Shanhai wrote it.
        NEWER,
        FULL,
        /// Others have been writing all the time.
        BUSY,
        READ_ONLY,
        /// The project was decided on, and it was not said that this takes its place.
        DECIDED,
        /// What is to be superseded is none that stands.
        NOT_STANDING,
        /// No decision of that number.
        NO_NUMBER,
        /// A content that a decision names is not there or was changed.
        DAMAGED,
        /// An entry is none any more.
        UNREADABLE,
        /// Something is not as it was recorded, so that nothing is recorded onto it.
        ALTERED,
        /// What a register has once stands there more than once, so that no register can hold it.
        TWICE,
        /// A file without a byte: no new register, for a new one has its tables.
        EMPTY,
        /// The database cannot read its own file.
        BROKEN,
        /// A name has control characters.
        CONTROLS,
        /// A condition is due before the decision is taken.
        PAST_DUE,
        /// The address says no database that can be had.
        ADDRESS,
        OTHER
    }

    RegisterTrouble(Kind kind, Object... arguments) {
        super(kind.key() + " " + List.of(arguments));
        this.kind = kind;
        this.arguments = List.of(arguments);
    }

    public Kind kind() {
        return kind;
    }

    /// What its words are filled with.
    public List<Object> arguments() {
        return arguments;
    }
}
