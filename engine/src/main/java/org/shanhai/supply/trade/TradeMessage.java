package org.shanhai.supply.trade;

import org.shanhai.message.MessageKey;

/// What is said of trade that cannot be fitted.
public enum TradeMessage implements MessageKey {
    CELL_OFF,
    DISTANCE_NEGATIVE,
    EXPORTS_ABOVE_OUTPUT,
    NOT_FITTED,
    OUTPUT_NO_NUMBER,
    OWN_SHARE_MISSED,
    PLACE_WITHOUT_OUTPUT,
    SHAPES_DIFFER,
    SHARE_NO_NUMBER,
    UNPLACED
}
