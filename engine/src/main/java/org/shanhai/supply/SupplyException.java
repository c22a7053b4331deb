package org.shanhai.supply;

/// The supply model has no answer for this table or region; the message says why and what to do.
public final class SupplyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public SupplyException(String message) {
        super(message);
    }
}
