package org.shanhai.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.Presence;

class PeerPartsTest {
    private static final Offset<Double> EXACT = within(1e-12);

    private static LaidRegion goods() {
        return new LaidRegion().goods("toys", "dolls", "tools", "rugs");
    }

    private static LaidRegion sectors(LaidRegion laid, String place, double... three) {
        for (Broad broad : Broad.values()) {
            laid.fact(place, broad.key(), "value_added", three[broad.ordinal()], 2020);
        }
        return laid;
    }

    private static Peer peer(List<Peer> peers, String key) {
        return peers.stream().filter(p -> p.place().key().equals(key)).findFirst().orElseThrow();
    }

    @Test
    void observedPlacesShareIndustries() {
        LaidRegion laid = goods().inside("a", "b", "c").outside("rest");
        laid.jobs("a", 50, 30, 10, 10).jobs("b", 20, 30, 50).jobs("c", 1);
        laid.jobs("rest", 100, 100, 100, 100);
        List<Peer> peers = laid.peers("a");

        // Shares .5 .3 .1 .1 beside .2 .3 .5; of b three figures are known, of a four.
        assertThat(peers).extracting(peer -> peer.place().key()).containsExactly("b");
        assertThat(peers.getFirst().parts()).containsOnlyKeys("industries");
        assertThat(peers.getFirst().similarity()).isCloseTo(0.2 + 0.3 + 0.1, EXACT);
        assertThat(peers.getFirst().measures()).isEqualTo(3);
    }

    @Test
    void firmsAreAlikeByTheCosineOfTheirEvidence() {
        LaidRegion laid = goods().inside("a", "b", "c", "none");
        laid.firms("a", "toys", 8).firms("a", "tools", 2);
        laid.firms("b", "toys", 8).firms("b", "tools", 2);
        laid.firms("c", "dolls", 5).firms("c", "tools", 9).firms("c", "toys", 1);
        // None of its firms are seen, though something is said of it.
        laid.presence("none", "toys", Presence.PRESENT, Basis.ASSUMED);
        StructureCells cells = laid.structure().cells();
        double product = 0;
        double here = 0;
        double there = 0;
        for (int i = 0; i < 4; i++) {
            product += cells.evidence(0, i) * cells.evidence(2, i);
            here += cells.evidence(0, i) * cells.evidence(0, i);
            there += cells.evidence(2, i) * cells.evidence(2, i);
        }
        List<Peer> peers = laid.peers("a");

        assertThat(peers).extracting(peer -> peer.place().key()).containsExactly("b", "c");
        assertThat(peers.get(0).parts().get("firms")).isCloseTo(1, EXACT);
        assertThat(peers.get(0).measures()).isEqualTo(4);
        assertThat(peers.get(1).parts().get("firms"))
                .isCloseTo((1 + product / Math.sqrt(here * there)) / 2, EXACT)
                .isLessThan(0.5);
        assertThat(laid.peers("none")).isEmpty();
    }

    @Test
    void whereNothingIsInCommonLikenessIsAHalf() {
        LaidRegion laid = goods().services("trade", "post").inside("goods", "services");
        laid.firms("goods", "toys", 8).firms("goods", "tools", 2);
        laid.firms("services", "trade", 7).firms("services", "post", 3);

        assertThat(laid.peers("goods").getFirst().parts()).isEqualTo(Map.of("firms", 0.5));
    }

    @Test
    void whatIsObservedIsLikeWhatIsSampledByFirms() {
        LaidRegion laid = goods().inside("a", "b").jobs("a", 5, 5, 5, 5);
        laid.firms("b", "toys", 8);

        assertThat(laid.peers("a").getFirst().parts()).containsOnlyKeys("firms");
    }

    @Test
    void withoutFirmsPlacesShareWhatTheyAreKnownToHave() {
        LaidRegion laid = goods().inside("a", "b", "c", "d");
        laid.presence("a", "toys", Presence.PRESENT).presence("a", "tools", Presence.PRESENT);
        laid.presence("b", "tools", Presence.PRESENT).presence("b", "rugs", Presence.PRESENT);
        laid.presence("c", "toys", Presence.PRESENT);
        List<Peer> peers = laid.peers("a");

        // Tools, of toys, tools and rugs; toys, of toys and tools.
        assertThat(peers).extracting(peer -> peer.place().key()).containsExactly("c", "b");
        assertThat(peer(peers, "b").parts().get("clusters")).isCloseTo(1.0 / 3, EXACT);
        assertThat(peer(peers, "b").measures()).isEqualTo(2);
        assertThat(peer(peers, "c").parts().get("clusters")).isCloseTo(0.5, EXACT);
        assertThat(peer(peers, "c").measures()).isEqualTo(1);
        assertThat(laid.peers("d")).isEmpty();
    }

    @Test
    void withWhatIsKnownToHaveNothingNothingIsShared() {
        LaidRegion laid = goods().inside("a", "b");
        laid.presence("a", "toys", Presence.PRESENT).presence("b", "toys", Presence.ABSENT);

        assertThat(laid.peers("a")).isEmpty();
        assertThat(laid.peers("b")).isEmpty();
    }

    @Test
    void endowmentsAreComparedByTheirPercentiles() {
        LaidRegion laid = goods().inside("a", 119, 10).inside("b", 119, 20).inside("c", 119, 40);
        laid.fact("a", "", "population", 100, 2020);
        laid.fact("b", "", "population", 4000, 2015);
        laid.fact("c", "", "population", 1200, 2025);
        List<Peer> peers = laid.peers("a");

        // Of three places a percentile is 1/6, 1/2 or 5/6. Area: b 1/3 off, c 2/3; people: b 2/3, c
        // 1/3; people by area 10, 200, 30: b 2/3, c 1/3.
        assertThat(peers).extracting(peer -> peer.place().key()).containsExactly("c", "b");
        assertThat(peer(peers, "b").parts().get("endowments")).isCloseTo(1 - 5.0 / 9, EXACT);
        assertThat(peer(peers, "c").parts().get("endowments")).isCloseTo(1 - 4.0 / 9, EXACT);
        assertThat(peer(peers, "b").measures()).isEqualTo(3);
    }

    @Test
    void aFigureOfSixYearsAgoIsNotCompared() {
        LaidRegion laid = goods().inside("a", 119, 10).inside("b", 119, 20);
        laid.fact("a", "", "pm25", 10, 2020).fact("b", "", "pm25", 30, 2014);
        assertThat(laid.peers("a")).isEmpty();
        laid.fact("b", "", "pm25", 10, 2015);
        // Area: 1/4 and 3/4; air the same, a half.
        assertThat(laid.peers("a").getFirst().similarity()).isCloseTo(0.75, EXACT);
    }

    @Test
    void partsOfFewFiguresWeighLess() {
        LaidRegion laid = goods().inside("a", 119, 10).inside("b", 119, 20);
        laid.fact("a", "", "pm25", 10, 2020).fact("b", "", "pm25", 10, 2020);
        sectors(laid, "a", 10, 50, 40);
        sectors(laid, "b", 60, 20, 20);
        laid.presence("a", "toys", Presence.PRESENT).presence("b", "toys", Presence.PRESENT);
        Peer peer = laid.peers("a").getFirst();

        // Sectors, of 3 figures: .1 + .2 + .2; clusters, of one: 1; endowments, of 2: .75.
        assertThat(peer.parts()).containsOnlyKeys("sectors", "clusters", "endowments");
        assertThat(peer.similarity()).isCloseTo((3 * 0.5 + 1 + 2 * 0.75) / 6, EXACT);
        assertThat(peer.measures()).isEqualTo(6);
    }

    @Test
    void noPartWeighsMoreThanFourFigures() {
        LaidRegion laid = goods().goods("fans").inside("a", "b");
        sectors(laid, "a", 10, 50, 40);
        sectors(laid, "b", 60, 20, 20);
        laid.jobs("a", 1, 1, 1, 1, 1).jobs("b", 1, 1, 1, 1, 1);
        Peer peer = laid.peers("a").getFirst();

        assertThat(peer.similarity()).isCloseTo((3 * 0.5 + 4 * 1) / 7, EXACT);
        assertThat(peer.measures()).isEqualTo(8);
    }

    @Test
    void aPeerSharesHalfAsManyFiguresAsAnother() {
        LaidRegion laid = goods().inside("a", 119, 10).inside("b", 119, 20).inside("c", 119, 30);
        laid.inside("d");
        for (String place : List.of("a", "b")) {
            laid.fact(place, "", "pm25", 10, 2020).fact(place, "", "forest_cover", 0.5, 2020);
            sectors(laid, place, 10, 50, 40);
        }
        laid.fact("c", "", "pm25", 10, 2020);
        sectors(laid, "d", 10, 50, 40);

        // With b six figures, with d three, with c two.
        assertThat(laid.peers("a")).extracting(Peer::measures).containsExactly(3, 6);
    }

    @Test
    void nobodyIsAPeerWhoIsNotAskedFor() {
        LaidRegion laid = goods().inside("a", "b", "c", "d");
        for (String place : List.of("a", "b", "c", "d")) {
            sectors(laid, place, 10, 50, 40);
        }
        Structure structure = laid.structure();
        Peers peers = Peers.of(structure, Profiles.of(structure.region()));

        // Equals stay in the order of places.
        assertThat(peers.like(structure.region().place("b"), 2, place -> true))
                .extracting(peer -> peer.place().key())
                .containsExactly("a", "c");
        assertThat(peers.like(structure.region().place("b"), 2, place -> !place.key().equals("a")))
                .extracting(peer -> peer.place().key())
                .containsExactly("c", "d");
    }
}
