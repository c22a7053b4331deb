package org.shanhai.region;

import java.util.List;
import java.util.OptionalDouble;

/// A development zone.
///
/// @param place the key of the place it lies in
/// @param positioning the industries it is meant for, as keys of industry sets
/// @param landKm2 its land as planned or approved, in km²; what is left of it stands in a [Limit]
public record Zone(
        String key,
        String place,
        String name,
        String nameLocal,
        List<String> positioning,
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
