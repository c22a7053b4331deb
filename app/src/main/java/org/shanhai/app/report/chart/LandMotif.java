package org.shanhai.app.report.chart;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.shanhai.region.Coordinates;
import org.shanhai.region.Role;

/// Small marks strewn over the land of a role, peaks or waves, as on old maps: so that roles are
/// told apart without colour. They are drawn one by one, because a pattern would become a large
/// picture for each place in print.
record LandMotif(List<List<Coordinates>> rings, MapProjection projection) {
    LandMotif {
        rings = List.copyOf(rings);
    }

    private static final double STEP_X = 13;
    private static final double STEP_Y = 11;
    private static final double MARK_WIDTH = 6;

    /// The path of all marks; empty for roles that have none.
    String path(Role role) {
        String mark =
                switch (role) {
                    case MOUNTAIN -> "l3,-4l3,4";
                    case COAST -> "q1.5,-2.4 3,0t3,0";
                    case OTHER, OUTSIDE -> "";
                };
        StringBuilder path = new StringBuilder();
        if (!mark.isEmpty()) {
            int row = 0;
            for (double y = STEP_Y; y < projection.height(); y += STEP_Y) {
                double[] crossings = crossings(y);
                for (double x = row++ % 2 * STEP_X / 2; x < end(crossings); x += STEP_X) {
                    if (isInside(crossings, x) && isInside(crossings, x + MARK_WIDTH)) {
                        path.append('M').append(Svg.length(x)).append(',');
                        path.append(Svg.length(y)).append(mark);
                    }
                }
            }
        }
        return path.toString();
    }

    /// Where a horizontal line crosses the borders, from left to right.
    private double[] crossings(double y) {
        return rings.stream().flatMapToDouble(ring -> crossings(ring, y)).sorted().toArray();
    }

    private DoubleStream crossings(List<Coordinates> ring, double y) {
        return IntStream.range(1, ring.size())
                .filter(k -> projection.y(ring.get(k - 1)) <= y != projection.y(ring.get(k)) <= y)
                .mapToDouble(
                        k -> {
                            double fromY = projection.y(ring.get(k - 1));
                            double toY = projection.y(ring.get(k));
                            double fromX = projection.x(ring.get(k - 1));
                            double toX = projection.x(ring.get(k));
                            return fromX + (y - fromY) / (toY - fromY) * (toX - fromX);
                        });
    }

    private static double end(double[] crossings) {
        return crossings.length == 0 ? 0 : crossings[crossings.length - 1];
    }

    /// Inside after an odd number of crossings.
    private static boolean isInside(double[] crossings, double x) {
        return Arrays.stream(crossings).filter(crossing -> crossing < x).count() % 2 == 1;
    }
}
