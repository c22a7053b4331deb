package org.shanhai.pack.unit;

import org.shanhai.message.Message;

/// A number or unit that cannot be read; the reason says why, the remedy what to write.
public final class BadFigure extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Message reason;
    private final transient Message remedy;

    public BadFigure(Message reason, Message remedy) {
        super(reason.toString(), null, false, false);
        this.reason = reason;
        this.remedy = remedy;
    }

    /// What is wrong, to follow the quoted text: `is not a number.`
    public Message reason() {
        return reason;
    }

    public Message remedy() {
        return remedy;
    }
}
