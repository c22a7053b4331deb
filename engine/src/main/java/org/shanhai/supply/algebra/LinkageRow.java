package org.shanhai.supply.algebra;

import java.util.OptionalDouble;

/// How one sector hangs together with all of a table.
///
/// @param sector its number in the table
/// @param backward output that a unit of final demand for it sets off: the sum of its column of L
/// @param forward output that a unit of its primary inputs lets others make: the sum of its row
///     of G (Ghosh)
/// @param power of dispersion: backward over the mean of all sectors (Rasmussen 1956)
/// @param sensitivity of dispersion: the sum of its row of L over the mean of all sectors
///     (Rasmussen 1956)
/// @param relativeForward forward over the mean of all sectors
/// @param powerSpread the coefficient of variation of its column of L: small where what it sets
///     off is spread evenly; empty where the inverse is too large to be made
/// @param sensitivitySpread that of its row of L
public record LinkageRow(
        int sector,
        double backward,
        double forward,
        double power,
        double sensitivity,
        double relativeForward,
        OptionalDouble powerSpread,
        OptionalDouble sensitivitySpread) {

    /// By [#power] and [#relativeForward], each above 1.
    public LinkageKind kind() {
        return LinkageKind.of(power > 1, relativeForward > 1);
    }
}
