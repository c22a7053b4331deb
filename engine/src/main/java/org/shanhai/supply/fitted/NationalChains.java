package org.shanhai.supply.fitted;

import java.util.List;
import org.shanhai.region.Region;
import org.shanhai.supply.InputOutput;
import org.shanhai.supply.NationalExtension;

/// The supply chains of a region's nation as a whole: what needs no trade between places.
///
/// @param indicators what multipliers can be measured in
public record NationalChains(
        Region region, InputOutput technology, List<NationalExtension> indicators) {
    public NationalChains {
        indicators = List.copyOf(indicators);
    }

    /// @throws org.shanhai.supply.SupplyException when the region has no national table, or one
    ///     that allows no answer
    public static NationalChains of(Region region) {
        InputOutput technology = SupplyChains.findTechnology(region).orElseThrow();
        return new NationalChains(region, technology, NationalExtension.listOf(region, technology));
    }
}
