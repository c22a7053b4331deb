package org.shanhai.app.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Coordinates;

class MapProjectionTest {
    private static final Coordinates SOUTH_WEST = new Coordinates(118, 27);
    private static final Coordinates NORTH_EAST = new Coordinates(123, 31);

    private final MapProjection projection =
            new MapProjection(List.of(SOUTH_WEST, NORTH_EAST), 760, 40, 30);

    @Test
    void fitsTheWidthBetweenTheMargins() {
        assertThat(projection.x(SOUTH_WEST)).isCloseTo(40, within(1e-9));
        assertThat(projection.x(NORTH_EAST)).isCloseTo(720, within(1e-9));
        assertThat(projection.y(NORTH_EAST)).isCloseTo(30, within(1e-9));
        assertThat(projection.y(SOUTH_WEST)).isCloseTo(projection.height() - 30, within(1e-9));
    }

    @Test
    void distancesAreTrueInBothDirectionsInTheMiddle() {
        Coordinates middle = new Coordinates(120, 29);
        Coordinates east = new Coordinates(121, 29);
        Coordinates north = new Coordinates(120, 30);
        double right = projection.x(east) - projection.x(middle);
        double up = projection.y(middle) - projection.y(north);
        assertThat(right).isCloseTo(projection.length(middle.kmTo(east)), within(0.05));
        assertThat(up).isCloseTo(projection.length(middle.kmTo(north)), within(0.05));
    }
}
