package org.shanhai.region;

import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;
import org.shanhai.region.table.OfTable;

/// A development zone.
///
/// @param place the key of the place it lies in
/// @param positioning the industries it is meant for, as keys of industry sets
/// @param landKm2 its land as planned or approved, in km²; what is left of it stands in a [Limit]
@OfTable(value = "zones", key = "zone")
public record Zone(
        @InColumn(value = "zone", key = true) String key,
        @InColumn(of = "places") String place,
        @InColumn(usual = true) String name,
        String nameLocal,
        @InColumn(of = InColumn.INDUSTRY_SETS) List<String> positioning,
        @InColumn(value = "land_mu", unit = NumberUnit.MU, per = Zone.MU_PER_KM2)
                OptionalDouble landKm2,
        Basis basis,
        String source,
        String note)
        implements Row {
    /// Land of zones is counted in mu (亩), 15 to the hectare.
    public static final double MU_PER_KM2 = 1500;

    public Zone {
        positioning = List.copyOf(positioning);
    }
}
