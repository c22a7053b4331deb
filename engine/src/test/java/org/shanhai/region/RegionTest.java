package org.shanhai.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegionTest {
    /// Units in this order: 0 hill, 1 port, 2 beyond.
    private static final Region REGION =
            new TestRegion()
                    .place("country", "")
                    .place("area", "country")
                    .place("hill", "area", Role.MOUNTAIN)
                    .place("port", "area", Role.COAST)
                    .place("beyond", "country", Role.MOUNTAIN)
                    .industry("toys", Broad.SECONDARY, 100, 400)
                    .build();

    @Test
    void whatLiesInTheStudyAreaIsInside() {
        assertThat(REGION.insideUnits()).containsExactly(0, 1);
        assertThat(REGION.listInside()).extracting(Place::key).containsExactly("hill", "port");
        assertThat(REGION.isInside(REGION.places().unit(1))).isTrue();
        assertThat(REGION.isInside(REGION.places().unit(2))).isFalse();
    }

    /// As [Places#unitNumber] says of a city.
    @Test
    void whatIsNoUnitIsNotInside() {
        assertThat(REGION.isInside(REGION.areaPlace())).isFalse();
    }

    @Test
    void onlyPlacesInsidePlayAPart() {
        assertThat(REGION.insideUnits(Role.MOUNTAIN)).containsExactly(0);
        assertThat(REGION.listInside(Role.COAST)).extracting(Place::key).containsExactly("port");
        assertThat(REGION.isInside(REGION.places().unit(0), Role.MOUNTAIN)).isTrue();
        assertThat(REGION.isInside(REGION.places().unit(1), Role.MOUNTAIN)).isFalse();
        assertThat(REGION.isInside(REGION.places().unit(2), Role.MOUNTAIN)).isFalse();
    }
}
