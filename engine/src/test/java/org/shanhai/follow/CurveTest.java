package org.shanhai.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.shanhai.follow.FollowSamples.FORM;
import static org.shanhai.follow.FollowSamples.point;
import static org.shanhai.follow.FollowSamples.region;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.Basis;
import org.shanhai.region.BuildUp;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Region;

/// How much of a promise is to be expected by when: points set by hand.
class CurveTest {
    private static Region with(BuildUp... points) {
        return region(FORM).toBuilder().all(BuildUp.class, List.of(points)).build();
    }

    private static Curve running(Region region, String industry) {
        return Curve.of(region, ProjectFigure.TAX, Optional.of(industry)).orElseThrow();
    }

    /// Straight from nothing to a fifth after one year and to four fifths after three; both
    /// points and all behind the last said as they are.
    @ParameterizedTest
    @CsvSource({"0, 0", "0.5, 0.1", "1, 0.2", "2, 0.5", "2.5, 0.65", "3, 0.8", "9, 0.8"})
    void isStraightBetweenItsPoints(double years, double share) {
        Curve curve =
                running(
                        with(
                                point(BuildUp.Stage.RUNNING, "", 3, 0.8),
                                point(BuildUp.Stage.RUNNING, "", 1, 0.2)),
                        "paper");

        assertThat(curve.at(years).orElseThrow()).isCloseTo(share, within(1e-12));
    }

    /// A first point at the start itself: .3 is there at once, and .65 half way to the next.
    @Test
    void mayBeginAboveNothing() {
        Curve curve =
                running(
                        with(
                                point(BuildUp.Stage.RUNNING, "", 0, 0.3),
                                point(BuildUp.Stage.RUNNING, "", 2, 1)),
                        "paper");

        assertThat(curve.at(0).orElseThrow()).isEqualTo(0.3);
        assertThat(curve.at(1).orElseThrow()).isCloseTo(0.65, within(1e-12));
    }

    /// Investment comes with building, half of it after one year of two; nothing of what the work
    /// brings is there yet. What has no curve: all that must not be passed, and shares.
    @ParameterizedTest
    @CsvSource({
        "investment, 0.5",
        "output, 0",
        "revenue, 0",
        "tax, 0",
        "local_tax, 0",
        "profit, 0",
        "profit_and_tax, 0",
        "value_added, 0",
        "wages, 0",
        "jobs, 0",
        "land,",
        "energy,",
        "electricity,",
        "pollutants,",
        "co2,",
        "rd_share,",
        "rd_staff_share,",
        "floor_area_ratio,",
        "building_density,",
        "registered_capital_share,"
    })
    void eachFigureHasTheCurveOfItsStage(String figure, Double afterOneYear) {
        Optional<Curve> curve =
                Curve.of(region(FORM), ProjectFigure.named(figure), Optional.of("paper"));

        assertThat(curve.map(one -> one.at(1).orElseThrow()))
                .isEqualTo(Optional.ofNullable(afterOneYear));
    }

    /// What must not be passed, of every kind.
    @Test
    void theCeilings() {
        assertThat(ProjectFigure.ALL.stream().filter(Kept::isCeiling).map(ProjectFigure::key))
                .containsExactly("land", "energy", "electricity", "pollutants");
        assertThat(Kept.isCeiling(ProjectFigure.ofPressure("co2"))).isTrue();
    }

    /// The curve of an industry before that of all; of an industry nobody knows, or none, that of
    /// all.
    @Test
    void theNarrowestCurveCounts() {
        Region region =
                with(
                        point(BuildUp.Stage.RUNNING, "", 1, 0.1),
                        point(BuildUp.Stage.RUNNING, "toys", 1, 0.3));

        assertThat(running(region, "toys").at(1)).hasValue(0.3);
        assertThat(running(region, "paper").at(1)).hasValue(0.1);
        assertThat(running(region, "nonsense").at(1)).hasValue(0.1);
        assertThat(Curve.of(region, ProjectFigure.TAX, Optional.empty()).orElseThrow().at(1))
                .hasValue(0.1);
        assertThat(Curve.of(region, ProjectFigure.INVESTMENT, Optional.of("toys"))).isEmpty();
    }

    /// As weak as its weakest point, and cited by the last.
    @Test
    void saysWhatItRestsOn() {
        BuildUp firm = new BuildUp(BuildUp.Stage.RUNNING, "", 1, 0.5, Basis.REPORTED, "first", "");
        BuildUp weak = new BuildUp(BuildUp.Stage.RUNNING, "", 3, 1, Basis.ASSUMED, "second", "");
        Curve curve = running(with(weak, firm), "paper");

        assertThat(curve.basis()).isEqualTo(Basis.ASSUMED);
        assertThat(curve.source()).isEqualTo("second");
        assertThat(running(with(firm), "paper").basis()).isEqualTo(Basis.REPORTED);
    }
}
