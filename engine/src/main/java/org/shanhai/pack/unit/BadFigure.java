package org.shanhai.pack.unit;

/// A number or unit that cannot be read; the message says why, the remedy what to write.
public final class BadFigure extends Exception {
    private static final long serialVersionUID = 1;
    private final String remedy;

    public BadFigure(String message, String remedy) {
        super(message, null, false, false);
        this.remedy = remedy;
    }

    /// What is wrong, to follow the quoted text: `is not a number.`
    public String reason() {
        return String.valueOf(getMessage());
    }

    public String remedy() {
        return remedy;
    }
}
