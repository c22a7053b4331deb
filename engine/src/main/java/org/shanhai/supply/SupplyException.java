package org.shanhai.supply;

import org.shanhai.message.Message;

/// The supply model has no answer for this table or region; what it says is why and what to do.
public final class SupplyException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Message said;

    public SupplyException(Message said) {
        super(said.toString());
        this.said = said;
    }

    public Message said() {
        return said;
    }
}
