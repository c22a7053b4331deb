package org.shanhai.ask;

/// What was handed in makes no sense, in words: whoever asks can mend it.
public final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WrongUse(String said) {
        super(said);
    }

    public WrongUse(String said, Throwable cause) {
        super(said, cause);
    }

    /// What is wrong, in the language of who asks.
    public String said() {
        return String.valueOf(getMessage());
    }
}
