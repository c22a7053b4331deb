package org.shanhai.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndustriesTest {
    private final Industries industries =
            new Industries(
                    List.of(industry("144", "Education"), industry("121", "Banking")),
                    List.of(
                            new Industries.Group("education", "Education", "", List.of("144")),
                            new Industries.Group("money", "Banking", "", List.of("121", "144"))));

    private static Industry industry(String code, String name) {
        return new Industry(code, name, "", Broad.TERTIARY, "goods", List.of());
    }

    @Test
    void aGroupOfOneIndustryThatIsNamedLikeItIsThatIndustry() {
        assertThat(industries.lookUp("Education"))
                .isEqualTo(new NameIndex.Found<>(industries.findSet("144").orElseThrow()));
    }

    @Test
    void aGroupOfSeveralIsNotAndIsToldApartByItsKey() {
        assertThat(industries.lookUp("Banking"))
                .isEqualTo(
                        new NameIndex.Ambiguous<>(
                                List.of(
                                        industries.findSet("money").orElseThrow(),
                                        industries.findSet("121").orElseThrow())));
        assertThat(industries.lookUp("121"))
                .isEqualTo(new NameIndex.Found<>(industries.findSet("121").orElseThrow()));
    }
}
