package org.shanhai.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.Industries;
import org.shanhai.region.Industry;
import org.shanhai.region.Margin;
import org.shanhai.region.Reach;
import org.shanhai.region.Recruit;
import org.shanhai.region.Region;
import org.shanhai.region.TestRegion;

class ChainedTest {
    private static Industry industry(
            String code, String reach, Optional<Recruit> recruit, Optional<Margin> margin) {
        return new Industry(code, code, "", Broad.SECONDARY, reach, List.of(), recruit, "", margin);
    }

    /// Goods, and what nothing is said of; what does not travel, what others decide, and trade and
    /// carriage make no chains.
    @Test
    void asThePackSays() {
        Optional<Margin> none = Optional.empty();
        Region region =
                new TestRegion()
                        .place("nation", "").build().toBuilder()
                                .all(
                                        Reach.class,
                                        List.of(
                                                new Reach(
                                                        "far", 60, 0.1, Double.NaN, Basis.ASSUMED),
                                                new Reach("near", 5, 0, Double.NaN, Basis.ASSUMED)))
                                .industries(
                                        new Industries(
                                                List.of(
                                                        industry(
                                                                "a",
                                                                "far",
                                                                Optional.of(Recruit.YES),
                                                                none),
                                                        industry(
                                                                "b", "far", Optional.empty(), none),
                                                        industry(
                                                                "c",
                                                                "near",
                                                                Optional.of(Recruit.YES),
                                                                none),
                                                        industry(
                                                                "d",
                                                                "far",
                                                                Optional.of(Recruit.NETWORK),
                                                                none),
                                                        industry(
                                                                "e",
                                                                "far",
                                                                Optional.of(Recruit.LICENSED),
                                                                none),
                                                        industry(
                                                                "f",
                                                                "far",
                                                                Optional.of(Recruit.MONOPOLY),
                                                                none),
                                                        industry(
                                                                "g",
                                                                "far",
                                                                Optional.of(Recruit.LOCAL),
                                                                none),
                                                        industry(
                                                                "h",
                                                                "far",
                                                                Optional.of(Recruit.YES),
                                                                Optional.of(Margin.TRADE)),
                                                        industry(
                                                                "i",
                                                                "far",
                                                                Optional.empty(),
                                                                Optional.of(Margin.CARRIAGE))),
                                                List.of()))
                                .build();

        assertThat(Chained.of(region))
                .containsExactly(true, true, false, false, false, false, false, false, false);
    }
}
