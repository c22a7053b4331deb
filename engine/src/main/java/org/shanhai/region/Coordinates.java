package org.shanhai.region;

import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.NumberUnit;

/// A point on the earth in degrees, WGS 84.
public record Coordinates(
        @InColumn(value = "lon", maybe = true, unit = NumberUnit.DEGREES, least = -180, most = 180)
                double longitude,
        @InColumn(value = "lat", maybe = true, unit = NumberUnit.DEGREES, least = -90, most = 90)
                double latitude) {
    private static final double EARTH_RADIUS_KM = 6371.0088;

    public Coordinates {
        if (!(longitude >= -180 && longitude <= 180 && latitude >= -90 && latitude <= 90)) {
            throw new IllegalArgumentException(
                    "The longitude (%s) must lie in -180…180 and the latitude (%s) in -90…90."
                            .formatted(longitude, latitude));
        }
    }

    /// The great-circle distance in kilometres (haversine formula).
    public double kmTo(Coordinates other) {
        double phi1 = Math.toRadians(latitude);
        double phi2 = Math.toRadians(other.latitude);
        double dPhi = phi2 - phi1;
        double dLambda = Math.toRadians(other.longitude - longitude);
        double a =
                Math.pow(Math.sin(dPhi / 2), 2)
                        + Math.cos(phi1) * Math.cos(phi2) * Math.pow(Math.sin(dLambda / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
