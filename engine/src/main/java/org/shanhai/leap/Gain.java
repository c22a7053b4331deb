package org.shanhai.leap;

import java.util.OptionalDouble;

/// What an industry brings, by the nation's ratios; what the table does not give is empty.
///
/// @param valueAddedPerEnergy money for a tce of energy used in the place, by the industry and what
///     of its chain is there; empty where energy is no pressure of the pack
/// @param complexity PCI, where enough places are observed
public record Gain(OptionalDouble valueAddedPerEnergy, OptionalDouble complexity) {}
