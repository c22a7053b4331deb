package org.shanhai.region;

import java.util.Optional;
import java.util.OptionalInt;

/// What an industry of one place, or a final use there itself (the cars and boilers of
/// households), puts on nature or uses up in a year: F and F_Y of environmental accounts.
///
/// @param place number of the unit where it arises
/// @param industry number of the industry that causes it; empty for final use
/// @param use the final use that causes it; empty for an industry
/// @param amount a year, in `unit`
/// @param unit tonnes, tce or m³
public record LocalPressure(
        int place,
        OptionalInt industry,
        Optional<FinalUse> use,
        String pressure,
        double amount,
        String unit,
        int year,
        Basis basis,
        String source,
        String note)
        implements Row {

    /// @throws IllegalArgumentException when neither or both cause it
    public LocalPressure {
        if (industry.isPresent() == use.isPresent()) {
            throw new IllegalArgumentException(
                    "A pressure comes of an industry (%s) or a final use (%s), not neither or both."
                            .formatted(industry, use));
        }
    }
}
