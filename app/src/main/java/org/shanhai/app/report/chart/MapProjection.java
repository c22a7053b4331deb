package org.shanhai.app.report.chart;

import java.util.Collection;
import org.shanhai.region.Coordinates;

/// Lays degrees on a sheet: equirectangular, true to scale along the middle parallel, which is
/// faithful enough for areas of a few degrees.
final class MapProjection {
    private static final double KM_PER_DEGREE = 111.195;

    private final double west;
    private final double north;
    private final double shrink;
    private final double scale;
    private final double left;
    private final double top;
    private final double height;

    /// Fits points into a width, between margins.
    ///
    /// @throws IllegalArgumentException when there is no point
    MapProjection(Collection<Coordinates> points, double width, double left, double top) {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("A map needs at least one point.");
        }
        var longitudes = points.stream().mapToDouble(Coordinates::longitude).summaryStatistics();
        var latitudes = points.stream().mapToDouble(Coordinates::latitude).summaryStatistics();
        west = longitudes.getMin();
        north = latitudes.getMax();
        shrink = Math.cos(Math.toRadians((latitudes.getMin() + north) / 2));
        double degrees = Math.max((longitudes.getMax() - west) * shrink, 1e-3);
        scale = (width - 2 * left) / degrees;
        this.left = left;
        this.top = top;
        height = (north - latitudes.getMin()) * scale + 2 * top;
    }

    double x(Coordinates point) {
        return left + (point.longitude() - west) * shrink * scale;
    }

    double y(Coordinates point) {
        return top + (north - point.latitude()) * scale;
    }

    /// Height of the sheet, margins included.
    double height() {
        return height;
    }

    /// The length on the sheet of a distance on the ground.
    double length(double km) {
        return km / KM_PER_DEGREE * scale;
    }
}
