package org.shanhai.ask;

import java.util.List;

/// What was handed in makes no sense, in words: whoever asks can mend it.
public final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> near;

    public WrongUse(String said) {
        this(said, List.of());
    }

    /// @param near what was likely meant
    public WrongUse(String said, List<String> near) {
        super(said);
        this.near = List.copyOf(near);
    }

    public WrongUse(String said, Throwable cause) {
        super(said, cause);
        near = List.of();
    }

    /// What was likely meant; empty where nobody can tell.
    public List<String> near() {
        return near;
    }

    /// What is wrong, in the language of who asks.
    public String said() {
        return String.valueOf(getMessage());
    }
}
