package org.shanhai.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BasinTest {
    private static final CellRegion CELLS =
            new CellRegion()
                    .reach("goods", 100, 0.1, 0.2)
                    .industry("mill", Broad.SECONDARY, "goods", 0.5)
                    .place("head", Role.MOUNTAIN, 1)
                    .place("side", Role.MOUNTAIN, 1)
                    .place("mouth", Role.COAST, 1)
                    .place("port", Role.COAST, 1)
                    .basin("head", "river", "mouth")
                    .basin("side", "river", "mouth")
                    .basin("mouth", "river", "")
                    .basin("port", "bay", "");

    private static final Region REGION = CELLS.region();
    private static final List<Basin> ALL = REGION.all(Basin.class);

    private static Basin of(String place) {
        return Basin.find(ALL, REGION.places().get(place)).orElseThrow();
    }

    @Test
    void aBasinIsAllWhoseWaterMeets() {
        assertThat(of("side").listPlaces(ALL)).containsExactly("head", "side", "mouth");
        assertThat(of("port").listPlaces(ALL)).containsExactly("port");
        assertThat(Basin.find(ALL, REGION.places().get("area"))).isEmpty();
    }

    @Test
    void waterPassesWhatLiesBelow() {
        assertThat(of("head").listDownstream(ALL)).containsExactly("mouth");
        assertThat(of("mouth").listDownstream(ALL)).isEmpty();
    }

    /// A table that runs in a circle is read once round.
    @Test
    void aCircleEnds() {
        List<Basin> circle =
                new CellRegion()
                        .reach("goods", 100, 0.1, 0.2)
                        .industry("mill", Broad.SECONDARY, "goods", 0.5)
                        .place("a", Role.MOUNTAIN, 1)
                        .place("b", Role.MOUNTAIN, 1)
                        .basin("a", "river", "b")
                        .basin("b", "river", "a")
                        .region()
                        .all(Basin.class);

        assertThat(circle.getFirst().listDownstream(circle)).containsExactly("b");
    }
}
