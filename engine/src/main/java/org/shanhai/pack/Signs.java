package org.shanhai.pack;

import org.shanhai.message.Message;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.UnitMessage;
import org.shanhai.region.Quantity;

/// Which figures may be below nothing.
public final class Signs {
    private static final Message NEGATIVE = UnitMessage.NEGATIVE.so(PackMessage.CHECK_SIGN.of());

    private Signs() {}

    /// @throws BadFigure where a bound that there is lies below nothing
    public static void requireNotNegative(Quantity quantity) throws BadFigure {
        BadFigure.throwIf(
                quantity.low() < 0 && Double.isFinite(quantity.low()) || quantity.high() < 0,
                NEGATIVE);
    }
}
