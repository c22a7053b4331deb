package org.shanhai.pack.sense;

import org.shanhai.pack.unit.BadFigure;
import org.shanhai.region.Quantity;

/// What one firm, project, parcel or zone can have at most, generously, by the unit in which
/// figures are held: what is more is a slip of digits or of the unit.
public final class PlausibleRanges {
    /// In whatever is the money of the pack: what the largest county makes in ten years.
    public static final double MONEY = 2e12;

    /// The largest zones of China have some 2,300 km2.
    public static final double LAND_KM2 = 3000;

    public static final double PERSONS = 2e6;
    public static final double TONNES = 1e9;
    public static final double ENERGY_TCE = 1e9;
    public static final double ELECTRICITY_KWH = 1e12;
    public static final double WATER_M3 = 1e11;

    /// For the money of the pack, whichever it is.
    public static final String ANY_MONEY = "¤";

    private PlausibleRanges() {}

    /// @param unit in which the figure is held; `¤` for the pack's money
    /// @throws BadFigure where it is beyond what there can be
    public static void require(Quantity quantity, String unit) throws BadFigure {
        double most =
                switch (unit) {
                    case ANY_MONEY -> MONEY;
                    case "km2" -> LAND_KM2;
                    case "persons" -> PERSONS;
                    case "t" -> TONNES;
                    case "tce" -> ENERGY_TCE;
                    case "kWh" -> ELECTRICITY_KWH;
                    case "m3" -> WATER_M3;
                    default -> Double.POSITIVE_INFINITY;
                };
        double largest =
                Math.max(
                        Double.isFinite(quantity.low()) ? Math.abs(quantity.low()) : 0,
                        Double.isFinite(quantity.high()) ? Math.abs(quantity.high()) : 0);
        BadFigure.throwIf(largest > most, SenseMessage.ABSURDLY_LARGE);
    }
}
