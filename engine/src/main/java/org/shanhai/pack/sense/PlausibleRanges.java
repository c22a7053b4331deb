package org.shanhai.pack.sense;

import java.util.stream.DoubleStream;
import org.shanhai.message.Message;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.UnitMessage;
import org.shanhai.region.Measure;
import org.shanhai.region.Quantity;

/// What one firm, project, parcel or zone can have at most, by the unit in which figures are held:
/// what is more is a slip of digits or of the unit. Bounds are assumed, generously.
public final class PlausibleRanges {
    /// For the money of the pack, whichever it is.
    public static final String ANY_MONEY = "¤";

    /// What is said of what may not be below nothing.
    public static final Message NEGATIVE = UnitMessage.NEGATIVE.so(UnitMessage.CHECK_SIGN.of());

    private PlausibleRanges() {}

    /// @param unit in which figures are held; `¤` for the pack's money
    public static double most(String unit) {
        return switch (unit) {
            // What the largest county, Kunshan, makes in four years. Of firms China State Railway
            // states the most capital, 1.74e12 yuan.
            case ANY_MONEY -> 2e12;
            // The largest zones of China have some 2,300 km2.
            case "km2" -> 3000;
            case "persons" -> 2e6;
            case "t", "tce" -> 1e9;
            case "kWh" -> 1e12;
            case "m3" -> 1e11;
            default -> Double.POSITIVE_INFINITY;
        };
    }

    /// What the whole world has, rounded up: no place has more. Of money it makes some 10^18 a year
    /// where the unit is as small as a rupiah.
    ///
    /// @param unit or the measure `jobs`, of which there are fewer than persons
    public static double mostOfWorld(String unit) {
        return switch (unit) {
            case ANY_MONEY -> 1e19;
            case "persons" -> 1e10;
            // Some 3.6e9 persons work (ILO, 2024).
            case Measure.JOBS -> 4e9;
            case "km2" -> 5.2e8;
            default -> Double.POSITIVE_INFINITY;
        };
    }

    /// @param unit in which the figure is held; `¤` for the pack's money
    /// @param signed whether it may be below nothing
    /// @throws BadFigure where it is beyond what there can be
    public static void require(Quantity quantity, String unit, boolean signed) throws BadFigure {
        if (!signed) {
            requireNotNegative(quantity);
        }
        require(quantity, unit);
    }

    /// @throws BadFigure where a bound that there is lies below nothing
    public static void requireNotNegative(Quantity quantity) throws BadFigure {
        BadFigure.throwIf(
                quantity.low() < 0 && Double.isFinite(quantity.low()) || quantity.high() < 0,
                NEGATIVE);
    }

    /// @throws BadFigure where it is beyond what there can be
    public static void require(Quantity quantity, String unit) throws BadFigure {
        boolean isTooLarge =
                DoubleStream.of(quantity.low(), quantity.high())
                        .anyMatch(end -> Double.isFinite(end) && Math.abs(end) > most(unit));
        BadFigure.throwIf(isTooLarge, SenseMessage.ABSURDLY_LARGE);
    }
}
