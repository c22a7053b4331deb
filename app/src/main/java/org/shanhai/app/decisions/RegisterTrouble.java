package org.shanhai.app.decisions;

import java.util.List;

/// A register that cannot be read or written as asked. Nothing was recorded, and what was recorded
/// before stands.
public final class RegisterTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient List<Object> arguments;

    /// What it is; each with words under `decisions.error`.
    public enum Kind {
        /// There is no register where one is to be read.
        MISSING("missing"),
        /// Something else lies there.
        NO_REGISTER("no_register"),
        /// A later Shanhai wrote it.
        NEWER("newer"),
        FULL("full"),
        /// Others have been writing all the time.
        BUSY("busy"),
        READ_ONLY("read_only"),
        /// The project was decided on, and it was not said that this takes its place.
        DECIDED("decided"),
        /// What is to be superseded is none that stands.
        NOT_STANDING("not_standing"),
        /// No decision of that number.
        NO_NUMBER("no_number"),
        /// A content that a decision names is not there or was changed.
        DAMAGED("damaged"),
        /// An entry is none any more.
        UNREADABLE("unreadable"),
        /// Something is not as it was recorded, so that nothing is recorded onto it.
        ALTERED("altered"),
        /// A file without a byte: no new register, for a new one has its tables.
        EMPTY("empty"),
        /// The database cannot read its own file.
        BROKEN("broken"),
        /// A name has control characters.
        CONTROLS("controls"),
        /// A condition is due before the decision is taken.
        PAST_DUE("past_due"),
        /// The address says no database that can be had.
        ADDRESS("address"),
        OTHER("other");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
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
