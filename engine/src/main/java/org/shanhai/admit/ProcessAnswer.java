package org.shanhai.admit;

import java.util.Optional;

/// What a person answers to a question on process or site.
public enum ProcessAnswer {
    NO("no"),
    YES("yes"),
    /// It is so, and the named fact that lifts what is forbidden is shown.
    LIFTED("lifted");

    private final String key;

    ProcessAnswer(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static Optional<ProcessAnswer> find(String key) {
        for (ProcessAnswer answer : values()) {
            if (answer.key.equals(key)) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }
}
