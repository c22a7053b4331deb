package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.region.Place;

/// Lists that rest on firms, drawn anew.
class RedrawsTest {
    private static final int HEAD = 3;

    private static Stability stability(Leap leap, int unit) {
        Place place = leap.region().places().unit(unit);
        return leap.stability(leap.list(place, Aim.BALANCED), HEAD);
    }

    private static double meanShare(Leap leap) {
        double sum = 0;
        for (int unit = 0; unit < LeapRegion.MOUNTAIN; unit++) {
            sum += stability(leap, unit).share();
        }
        return sum / LeapRegion.MOUNTAIN;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void drawsAreTheSameEachTime(long seed) {
        Leap leap = LeapRegion.sampled(seed, 3).leap();
        for (int unit = 0; unit < LeapRegion.MOUNTAIN; unit++) {
            Stability stability = stability(leap, unit);
            assertThat(stability(leap, unit)).isEqualTo(stability);
            assertThat(stability.told()).isTrue();
            assertThat(stability.draws()).isEqualTo(100);
            assertThat(stability.stays())
                    .allSatisfy(
                            stay -> {
                                assertThat(stay.inHead()).isBetween(0.0, 1.0);
                                assertThat(stay.sameClass()).isBetween(0.0, 1.0);
                            });
        }
    }

    /// Where hundreds of firms are seen chances are near 0 and 1, and draws move little.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theMoreFirmsTheFirmerTheHead(long seed) {
        double few = meanShare(LeapRegion.sampled(seed, 1).leap());
        double many = meanShare(LeapRegion.sampled(seed, 3000).leap());

        assertThat(many).isGreaterThan(few + 0.05);
        assertThat(few).isGreaterThan(0.3);
    }

    @Test
    void ofAPlaceWithoutFirmsNothingIsDrawnByChance() {
        Leap leap = LeapRegion.sampled(2, 4).leap();
        Stability stability = stability(leap, LeapRegion.PLACES - 2);

        assertThat(stability.told()).isFalse();
        assertThat(stability.isRankable()).isFalse();
        assertThat(stability.stays()).hasSize(HEAD);
    }

    @Test
    void aHeadOfNothingHasNoStays() {
        Leap leap = LeapRegion.sampled(2, 4).leap();
        Shortlist list = leap.list(leap.region().places().unit(0), Aim.BALANCED);

        assertThat(leap.stability(list, 0).stays()).isEmpty();
        assertThat(leap.stability(list, 999).stays()).hasSameSizeAs(list.ranked());
    }

    /// In the order of the head, and all of a list that is no longer stays in it.
    @Test
    void staysAreOfTheHead() {
        Leap leap = LeapRegion.sampled(4, 4).leap();
        Shortlist list = leap.list(leap.region().places().unit(1), Aim.BALANCED);
        List<Stability.Stay> stays = leap.stability(list, HEAD).stays();
        for (int k = 0; k < stays.size(); k++) {
            assertThat(stays.get(k).industry()).isEqualTo(list.ranked().get(k).industry());
        }
        assertThat(leap.stability(list, list.ranked().size()).share()).isEqualTo(1);
    }
}
