package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.admit.expected.Magnitude;
import org.shanhai.key.Keyed;
import org.shanhai.region.Basis;
import org.shanhai.region.MatterAnswer;
import org.shanhai.region.Project;
import org.shanhai.region.Project.TaxScope;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;

/// Figures of a project by their keys, in their order and units.
class KeysTest {
    @Test
    void isFoundByItsKey() {
        assertThat(Magnitude.of(ProjectFigure.LAND)).contains(Magnitude.LAND);
        assertThat(Magnitude.of(ProjectFigure.REVENUE)).isEmpty();
        assertThat(Magnitude.values())
                .allSatisfy(one -> assertThat(Magnitude.of(one.figure())).contains(one));
        assertThat(Magnitude.LOCAL_TAX.figure()).isEqualTo(ProjectFigure.LOCAL_TAX);
        assertThat(Keyed.find(MatterAnswer.class, "lifted")).contains(MatterAnswer.LIFTED);
        assertThat(Keyed.find(MatterAnswer.class, "perhaps")).isEmpty();
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

    /// A contract speaks of one tax; its scope says which of three figures that is.
    @ParameterizedTest
    @CsvSource({
        "LOCAL, local_tax",
        "TOTAL, tax",
        "PROFIT_AND_TAX, profit_and_tax",
        "UNSPECIFIED, ",
    })
    void aTaxIsTheFigureItsScopeSays(TaxScope scope, @Nullable String key) {
        Project project =
                TestProposals.project(
                        scope,
                        Basis.REPORTED,
                        Map.of(
                                ProjectFigure.TAX, Quantity.exactly(7),
                                ProjectFigure.LAND, Quantity.exactly(3)));

        assertThat(project.find(ProjectFigure.TAX)).contains(Quantity.exactly(7));
        assertThat(ProjectFigure.ALL.stream().filter(one -> project.findStated(one).isPresent()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(
                                        Stream.of(ProjectFigure.LAND),
                                        Stream.ofNullable(key).map(ProjectFigure::named))
                                .toList());
        assertThat(project.findUnspecifiedTax().isPresent()).isEqualTo(key == null);
        assertThat(project.findStated(ProjectFigure.LAND)).contains(Quantity.exactly(3));
    }
}
