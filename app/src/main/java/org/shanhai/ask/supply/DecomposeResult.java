package org.shanhai.ask.supply;

import java.util.Optional;
import org.shanhai.region.Basis;
import org.shanhai.region.Region;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.algebra.Decomposition;

/// Why something changed from one national table to another.
///
/// @param complete whether the indicator is known of every industry in both
/// @param top how many rows were asked for
public record DecomposeResult(
        Region from,
        Region to,
        NationalExtension indicator,
        Basis basis,
        boolean complete,
        Decomposition decomposition,
        Optional<Integer> top) {}
