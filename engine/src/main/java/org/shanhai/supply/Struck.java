package org.shanhai.supply;

import org.shanhai.region.Region;

/// What hypothetical extraction strikes out of an economy, with all it makes, buys and delivers
/// to final use.
public sealed interface Struck {
    /// The same by position.
    ///
    /// @throws IllegalArgumentException where the place is a sum of others
    StruckCells cells(Region region);

    /// All industries of a place.
    record Place(org.shanhai.region.Place place) implements Struck {
        @Override
        public StruckCells cells(Region region) {
            return new StruckCells.Place(region.places().getUnitNumber(place));
        }
    }

    /// An industry in all places.
    record Industry(org.shanhai.region.Industry industry) implements Struck {
        @Override
        public StruckCells cells(Region region) {
            return new StruckCells.Industry(region.industries().number(industry));
        }
    }
}
