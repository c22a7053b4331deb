package org.shanhai.region;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What a balance of a budget over years supposes where nobody states it.
///
/// @param construction years before operation begins; 0 or more
/// @param rampUp the parts of full operation in its first years; each later year is full. Not
///     empty, never falling, within 0 and 1, the last 1
/// @param years of the project that are counted, from the first of construction; more than
///     construction
/// @param discount a year; empty: nothing is discounted
/// @param localShare of all tax that is revenue of the local budget; empty: what places report
/// @param keptShare of local revenue that stays with the county; empty: not known
/// @param movedFrom the key of the place the firm moves from; empty: not stated
/// @param movedShare of the project that moves from there
public record FiscalAssumptions(
        int construction,
        List<Double> rampUp,
        int years,
        OptionalDouble discount,
        OptionalDouble localShare,
        OptionalDouble keptShare,
        Optional<String> movedFrom,
        double movedShare) {
    /// Two years of building, then 30, 60 and 100 %, ten years in all; assumed.
    public static final FiscalAssumptions STANDARD =
            new FiscalAssumptions(
                    2,
                    List.of(0.3, 0.6, 1.0),
                    10,
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    Optional.empty(),
                    1);

    /// @throws IllegalArgumentException when the years or the ramp-up cannot be
    public FiscalAssumptions {
        rampUp = List.copyOf(rampUp);
        if (!isRampUp(rampUp)) {
            throw new IllegalArgumentException(
                    "The ramp-up (%s) must rise within 0 and 1, to 1.".formatted(rampUp));
        }
        if (construction < 0 || years <= construction) {
            throw new IllegalArgumentException(
                    "The years counted (%d) must be more than those of construction (%d)."
                            .formatted(years, construction));
        }
    }

    /// Whether parts of full operation never fall, lie within 0 and 1, and end at 1.
    public static boolean isRampUp(List<Double> parts) {
        double before = 0;
        for (double part : parts) {
            if (!(part >= before) || part > 1) {
                return false;
            }
            before = part;
        }
        return !parts.isEmpty() && before == 1;
    }

    /// The part of full operation in a year of the project.
    ///
    /// @param year 1 for the first
    public double operation(int year) {
        int operating = year - construction;
        return operating < 1 ? 0 : rampUp.get(Math.min(operating, rampUp.size()) - 1);
    }
}
