package org.shanhai.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Activity;
import org.shanhai.region.Broad;
import org.shanhai.region.Place;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.TestRegion;

class PeersTest {
    private static TestRegion places() {
        return new TestRegion()
                .place("country", "")
                .place("area", "country")
                .place("a", "area")
                .place("b", "area")
                .place("c", "area")
                .place("rest", "country")
                .industry("farm", Broad.PRIMARY, 50, 100)
                .industry("steel", Broad.SECONDARY, 40, 100)
                .industry("shop", Broad.TERTIARY, 60, 100);
    }

    private static TestRegion sectors(TestRegion region, String place, double... three) {
        for (Broad broad : Broad.values()) {
            region.valueAdded(place, broad.key(), three[broad.ordinal()]);
        }
        return region;
    }

    private static List<Peer> like(Region region, int unit) {
        Activity nothing = nothingKnown(region);
        Structure structure = Structure.of(region, nothing);
        return Peers.of(structure, Profiles.of(region))
                .like(region.places().unit(unit), 5, region::isInside);
    }

    private static Activity nothingKnown(Region region) {
        double[][] jobs = new double[region.places().unitCount()][region.industries().count()];
        for (double[] row : jobs) {
            java.util.Arrays.fill(row, -1);
        }
        Activity made = ProfiledRegion.of(jobs).activity;
        byte[] bases = new byte[jobs.length * jobs[0].length];
        java.util.Arrays.fill(bases, (byte) org.shanhai.region.Basis.ESTIMATED.ordinal());
        byte[] presence = new byte[bases.length];
        java.util.Arrays.fill(presence, (byte) org.shanhai.region.Presence.UNKNOWN.ordinal());
        return new Activity(
                region.places(),
                region.industries(),
                made.valueAdded(),
                made.output(),
                made.jobs(),
                bases,
                bases.clone(),
                presence);
    }

    private static Place place(Profiles profiles, int unit) {
        return profiles.region().places().unit(unit);
    }

    @Test
    void theMostAlikeComesFirst() {
        TestRegion region = places();
        sectors(region, "a", 10, 50, 40);
        sectors(region, "b", 60, 20, 20);
        sectors(region, "c", 2, 9, 9);
        List<Peer> peers = like(region.build(), 0);

        assertThat(peers).extracting(peer -> peer.place().key()).containsExactly("c", "b");
        // Shares .1 .5 .4 beside .1 .45 .45, and beside .6 .2 .2.
        assertThat(peers.get(0).parts().get("sectors")).isCloseTo(0.95, within(1e-12));
        assertThat(peers.get(1).parts().get("sectors")).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void fewFiguresDoNotMakeAPeer() {
        TestRegion region = places();
        sectors(region, "a", 10, 50, 40);
        sectors(region, "b", 60, 20, 20);
        region.fact("a", "", "population", Quantity.exactly(100), 2020);
        region.fact("b", "", "population", Quantity.exactly(900), 2020);
        region.fact("a", "", "pm25", Quantity.exactly(100), 2020);
        region.fact("b", "", "pm25", Quantity.exactly(900), 2020);
        List<Peer> peers = like(region.build(), 0);

        // Area alone is known of c: one figure beside the eight shared with b.
        assertThat(peers).extracting(peer -> peer.place().key()).containsExactly("b");
        assertThat(peers.getFirst().parts()).containsOnlyKeys("sectors", "endowments");
    }

    @Test
    void areaAloneMakesNobodyAlike() {
        assertThat(like(places().build(), 0)).isEmpty();
    }

    @Test
    void profilesCarryYearsAndNeverFill() {
        TestRegion region = places();
        region.fact("a", "", "population", Quantity.exactly(200), 2019);
        region.fact("a", "", "population", Quantity.exactly(300), 2022);
        region.valueAdded("a", "", 6000);
        region.fact("b", "", "population", Quantity.atLeast(200), 2020);
        region.aboveScale("c", "", "population", 100);
        region.fact("c", "", "value_added", Quantity.exactly(70), 2020);
        region.fact("c", "", "population_census", Quantity.exactly(7), 2010);
        Profiles profiles = Profiles.of(region.build());

        Value perPerson = profiles.find(place(profiles, 0), "value_added_per_person").orElseThrow();
        assertThat(perPerson.value()).isEqualTo(30);
        assertThat(perPerson.year()).isEqualTo(2020);
        assertThat(profiles.find(place(profiles, 0), "population").orElseThrow().value())
                .isEqualTo(200);
        // A bound and a part are no figure of the whole.
        assertThat(profiles.find(place(profiles, 1), "population")).isEmpty();
        // A census ten years off divides nothing, though it is the nearest count of people.
        assertThat(profiles.find(place(profiles, 2), "value_added_per_person")).isEmpty();
        assertThat(profiles.find(place(profiles, 2), "population").orElseThrow().year())
                .isEqualTo(2010);
        assertThat(profiles.indicators()).extracting(Circumstance::key).contains("area");
        assertThat(profiles.indicators()).extracting(Circumstance::key).doesNotContain("pm25");
    }

    @Test
    void percentilesCountTiesByHalf() {
        double[] sorted = {1, 2, 2, 3};

        assertThat(Percentile.of(2, sorted)).isEqualTo(0.5);
        assertThat(Percentile.of(1, sorted)).isEqualTo(0.125);
        assertThat(Percentile.of(4, sorted)).isEqualTo(1);
    }
}
