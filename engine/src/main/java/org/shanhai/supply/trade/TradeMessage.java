package org.shanhai.supply.trade;

import org.shanhai.message.MessageKey;

/// What is said of trade that cannot be fitted.
public enum TradeMessage implements MessageKey {
    CELL_OFF(2),
    DISTANCE_NEGATIVE(3),
    EXPORTS_ABOVE_OUTPUT(2),
    NOT_FITTED(3),
    OUTPUT_NO_NUMBER(3),
    OWN_SHARE_MISSED(4),
    PLACE_WITHOUT_OUTPUT(1),
    SHAPES_DIFFER(2),
    SHARE_NO_NUMBER(3),
    UNPLACED(1);

    private final int arguments;

    TradeMessage(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
