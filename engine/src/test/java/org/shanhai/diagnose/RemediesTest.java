package org.shanhai.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shanhai.profile.Peer;
import org.shanhai.region.Broad;
import org.shanhai.region.Handicap;
import org.shanhai.region.Region;
import org.shanhai.region.Remedy;
import org.shanhai.region.TestRegion;

/// What others did about the weaknesses of a place, and in which order.
class RemediesTest {
    private final Region region =
            new TestRegion()
                    .place("country", "")
                    .place("area", "country")
                    .place("hill", "area")
                    .place("dale", "area")
                    .place("glen", "area")
                    .place("moor", "area")
                    .industry("mill", Broad.SECONDARY, 500, 1000)
                    .remedy("own road", Handicap.TRANSPORT, "hill", 2024)
                    .remedy("undated", Handicap.TRANSPORT, "moor", 0)
                    .remedy("old", Handicap.TRANSPORT, "moor", 1995)
                    .remedy("new", Handicap.TRANSPORT, "moor", 2024)
                    .remedy("second peer", Handicap.TRANSPORT, "dale", 2023)
                    .remedy("first peer", Handicap.TRANSPORT, "glen", 2000)
                    .remedy("enclave", Handicap.INVESTMENT, "moor", 2020)
                    .remedy("forest", Handicap.RESOURCES, "moor", 2020)
                    .build();

    private Peer peer(String key) {
        return new Peer(region.place(key), 0.5, Map.of(), 4, 1);
    }

    private List<String> keys(Handicap... weaknesses) {
        List<HandicapScore> scores =
                List.of(weaknesses).stream().map(weak -> Told.score(weak, 2, 2, .1)).toList();
        return Remedies.list(
                        region, region.place("hill"), scores, List.of(peer("glen"), peer("dale")))
                .stream()
                .map(Remedy::key)
                .toList();
    }

    /// By weakness, the weakest first; of the peers first, the most alike before the next, whatever
    /// the year; then of others the latest first, the undated last. Its own is not among them.
    @Test
    void peersComeFirstThenTheLatest() {
        assertThat(keys(Handicap.INVESTMENT, Handicap.TRANSPORT))
                .containsExactly("enclave", "first peer", "second peer", "new", "old", "undated");
    }

    @Test
    void withoutAWeaknessThereIsNothingToMend() {
        assertThat(keys()).isEmpty();
    }
}
