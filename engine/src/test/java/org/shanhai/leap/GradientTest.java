package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.profile.Structure;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Role;

/// How strongly the coast is pressed to give an industry up, worked by hand.
class GradientTest {
    private static final int HILL = 0;
    private static final int MILL = 0;
    private static final int CARE = 1;

    /// A place in the mountains and two on the coast, with jobs (and value added) in
    ///
    ///          mill        care
    ///     hill  20 ( 50)    80 (100)
    ///     port  80 (200)    20 ( 40)
    ///     city 150 (250)   150 (300)
    ///
    /// so that half of all jobs are in mills, and a job there makes 500 / 250 = 2.
    private static CellRegion cells() {
        return new CellRegion()
                .reach("goods", 100, 0.1, 0.2)
                .industry("mill", Broad.SECONDARY, "goods", 0.5)
                .industry("care", Broad.TERTIARY, "goods", 0.5)
                .place("hill", Role.MOUNTAIN, 50, 100)
                .jobs(20, 80)
                .place("port", Role.COAST, 200, 40)
                .jobs(80, 20)
                .place("city", Role.COAST, 250, 300)
                .jobs(150, 150);
    }

    private static Gradient gradient(CellRegion cells) {
        return find(cells).orElseThrow();
    }

    private static Optional<Gradient> find(CellRegion cells) {
        Region region = cells.region();
        return new Gradients(Structure.of(region, cells.activity(region))).find(HILL, MILL);
    }

    /// The port has 80 % of its jobs in mills, the nation 50 %: a quotient of 1.6. A job there
    /// makes 200 / 80 = 2.5, 1.25 times the nation's. 1.6 × 1.25 = 2, whichever of the two is named
    /// first.
    @ParameterizedTest
    @CsvSource({"hill, port", "port, hill"})
    void ofAPartnerItIsTheQuotientTimesTheProductivity(String place, String partner) {
        Gradient gradient = gradient(cells().partner(place, partner));

        assertThat(gradient.places()).extracting(Place::key).containsExactly("port");
        assertThat(gradient.partners()).isTrue();
        assertThat(gradient.quotient()).isCloseTo(1.6, within(1e-12));
        assertThat(gradient.productivity()).hasValue(1.25);
        assertThat(gradient.value()).isCloseTo(2, within(1e-12));
    }

    /// The quotients 1.6 and 1 weigh as the 100 and 300 jobs there: 1.15, where their plain mean is
    /// 1.3. A job in the mills of both makes 450 / 230, which is 450 / 460 of the nation's.
    /// 1.15 × 450 / 460 = 1.125.
    @Test
    void ofTheCoastTogetherQuotientsWeighAsThePlaces() {
        Gradient gradient = gradient(cells());

        assertThat(gradient.places()).extracting(Place::key).containsExactly("port", "city");
        assertThat(gradient.partners()).isFalse();
        assertThat(gradient.quotient()).isCloseTo(1.15, within(1e-12));
        assertThat(gradient.productivity().orElseThrow()).isCloseTo(450 / 460.0, within(1e-12));
        assertThat(gradient.value()).isCloseTo(1.125, within(1e-12));
    }

    /// A partner in the mountains has nothing to give up.
    @Test
    void aPartnerThatIsNotOnTheCoastDoesNotCount() {
        CellRegion cells = cells().place("dale", Role.MOUNTAIN, 90, 10).partner("hill", "dale");

        assertThat(gradient(cells).places()).extracting(Place::key).containsExactly("port", "city");
    }

    /// 300 jobs are known of the coast and others are not: 200 others leave exactly 60 %, which is
    /// enough; one more is too many.
    @ParameterizedTest
    @ValueSource(ints = {200, 201})
    void sixtyPercentOfTheCoastIsEnough(int unknown) {
        CellRegion cells =
                new CellRegion()
                        .reach("goods", 100, 0.1, 0.2)
                        .industry("mill", Broad.SECONDARY, "goods", 0.5)
                        .industry("care", Broad.TERTIARY, "goods", 0.5)
                        .place("hill", Role.MOUNTAIN, 20, 80)
                        .place("known", Role.COAST, 150, 150)
                        .place("unknown", Role.COAST, 100, unknown - 100)
                        .estimated();

        assertThat(find(cells).isPresent()).isEqualTo(unknown == 200);
    }

    /// Of the bay nothing is a fact: the rest of the coast speaks for it.
    @Test
    void aPartnerOfWhichNothingIsKnownDoesNotCount() {
        CellRegion cells =
                cells().place("bay", Role.COAST, 40, 40).estimated().partner("hill", "bay");

        assertThat(gradient(cells).places()).extracting(Place::key).containsExactly("port", "city");
        assertThat(gradient(cells).partners()).isFalse();
    }

    @Test
    void withoutACoastThereIsNoGradient() {
        CellRegion inland =
                new CellRegion()
                        .reach("goods", 100, 0.1, 0.2)
                        .industry("mill", Broad.SECONDARY, "goods", 0.5)
                        .industry("care", Broad.TERTIARY, "goods", 0.5)
                        .place("hill", Role.MOUNTAIN, 50, 50)
                        .place("dale", Role.MOUNTAIN, 50, 50);

        assertThat(find(inland)).isEmpty();
    }

    /// Nobody works in mills on the bay, so that there is nothing to give up, and no job whose
    /// productivity could be told.
    @Test
    void ofAPartnerWithoutJobsProductivityIsNotTold() {
        Gradient gradient =
                gradient(cells().place("bay", Role.COAST, 0, 50).partner("hill", "bay"));

        assertThat(gradient.places()).extracting(Place::key).containsExactly("bay");
        assertThat(gradient.productivity()).isEmpty();
        assertThat(gradient.value()).isZero();
    }

    /// Mills everywhere buy as much as they sell, and add nothing that could be compared.
    @Test
    void whereTheNationAddsNothingProductivityIsNotTold() {
        CellRegion cells =
                new CellRegion()
                        .reach("goods", 100, 0.1, 0.2)
                        .industry("mill", Broad.SECONDARY, "goods", 0)
                        .industry("care", Broad.TERTIARY, "goods", 0.5)
                        .input(CARE, MILL, 1)
                        .place("hill", Role.MOUNTAIN, 10, 100)
                        .jobs(20, 80)
                        .place("port", Role.COAST, 10, 100)
                        .jobs(80, 20);

        assertThat(gradient(cells).productivity()).isEmpty();
        assertThat(gradient(cells).value()).isCloseTo(1.6, within(1e-12));
    }
}
