package org.shanhai.observed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.Broad;
import org.shanhai.region.Industry;
import org.shanhai.region.Recruit;

class BlockTest {
    /// Goods are compared unless they come with a network or with people, services only where a
    /// place can recruit them, farms never.
    @ParameterizedTest
    @CsvSource({
        "SECONDARY, ,         GOODS",
        "SECONDARY, YES,      GOODS",
        "SECONDARY, LICENSED, GOODS",
        "SECONDARY, MONOPOLY, GOODS",
        "SECONDARY, NETWORK,  ",
        "SECONDARY, LOCAL,    ",
        "TERTIARY,  YES,      SERVICES",
        "TERTIARY,  ,         ",
        "TERTIARY,  LICENSED, ",
        "TERTIARY,  LOCAL,    ",
        "PRIMARY,   ,         ",
        "PRIMARY,   YES,      "
    })
    void industriesAreComparedWithinABlock(Broad broad, Recruit recruit, Block block) {
        Industry industry =
                new Industry(
                        "i",
                        "i",
                        "",
                        broad,
                        "",
                        List.of(),
                        Stream.ofNullable(recruit).findFirst(),
                        "");

        assertThat(Block.find(industry)).isEqualTo(Optional.ofNullable(block));
    }
}
