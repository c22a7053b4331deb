package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shanhai.admit.expected.Magnitude;
import org.shanhai.key.Keyed;

/// Figures of a project by their keys, in their order and units.
class KeysTest {
    @Test
    void isFoundByItsKey() {
        assertThat(Keyed.find(Magnitude.class, "land")).contains(Magnitude.LAND);
        assertThat(Keyed.find(Magnitude.class, "revenue")).isEmpty();
        assertThat(Keyed.find(ProcessAnswer.class, "lifted")).contains(ProcessAnswer.LIFTED);
        assertThat(Keyed.find(ProcessAnswer.class, "perhaps")).isEmpty();
        assertThat(ProjectFigure.find("rd_share")).contains(ProjectFigure.RD_SHARE);
    }

    @Test
    void figuresComeInTheOrderOfTheirKindsThenByPressure() {
        ProjectFigure co2 = ProjectFigure.ofPressure("co2");
        ProjectFigure water = ProjectFigure.ofPressure("water");

        assertThat(Stream.of(water, ProjectFigure.LAND, co2, ProjectFigure.INVESTMENT).sorted())
                .containsExactly(ProjectFigure.INVESTMENT, ProjectFigure.LAND, co2, water);
        assertThat(ProjectFigure.ALL)
                .hasSize(ProjectFigure.Kind.values().length - 1)
                .doesNotContain(co2);
        assertThat(co2).hasToString("co2");
    }

    @Test
    void figuresHaveTheUnitOfTheirKind() {
        assertThat(ProjectFigure.TAX.unit("CNY")).isEqualTo("CNY");
        assertThat(ProjectFigure.LAND.unit("CNY")).isEqualTo("km2");
        assertThat(ProjectFigure.RD_SHARE.isShare()).isTrue();
        assertThat(ProjectFigure.FLOOR_AREA_RATIO.isShare()).isFalse();
    }
}
