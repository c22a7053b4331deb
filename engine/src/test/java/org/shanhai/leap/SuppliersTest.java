package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.linalg.Matrix;
import org.shanhai.profile.Holding;
import org.shanhai.profile.Structure;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Need;
import org.shanhai.region.Recruit;
import org.shanhai.region.Region;
import org.shanhai.region.Role;

/// What beer buys, on a hill that has a mill and trade and nothing else. For 8 of output it buys 1
/// of the mill, 2 of dyes, 3 of farms, and of no goods 1 of trade and 1 of power.
class SuppliersTest {
    private static final int HILL = 0;
    private static final int BEER = 0;
    private static final int MILL = 1;

    private static final double[] BOUGHT = {0.4, 0.1, 0.2, 0.3, 0.1, 0.1};

    /// A place that has all else than the hill, so that what the hill has it has more of.
    private static Suppliers suppliers() {
        CellRegion cells =
                new CellRegion()
                        .reach("goods", 100, 0.1, 0.2)
                        .industry("beer", Broad.SECONDARY, "goods", 0.5)
                        .industry("mill", Broad.SECONDARY, "goods", 0.5)
                        .industry("dyes", Broad.SECONDARY, "goods", 0.5)
                        .industry("farm", Broad.PRIMARY, "goods", 0.5)
                        .industry("trade", Broad.TERTIARY, "goods", 0.5)
                        .recruit(Recruit.YES)
                        .industry("power", Broad.SECONDARY, "goods", 0.5)
                        .recruit(Recruit.NETWORK)
                        .place("hill", Role.MOUNTAIN, 0, 50, 0, 0, 50, 0)
                        .place("port", Role.COAST, 50, 10, 50, 50, 10, 50);
        Region region = cells.region();
        Matrix coefficients = Matrix.zeros(6, 6);
        for (int j = 0; j < BOUGHT.length; j++) {
            coefficients.set(j, BEER, BOUGHT[j]);
        }
        return new Suppliers(Structure.of(region, cells.activity(region)), coefficients);
    }

    private static List<String> missing(double least) {
        return suppliers().listMissing(HILL, BEER, least).stream()
                .map(input -> input.industry().code())
                .toList();
    }

    /// Of goods bought of others, 0.1 + 0.2 + 0.3, the mill's 0.1: neither its own beer, nor trade,
    /// nor power, which come to every place.
    @Test
    void theShareThatIsMadeHereIsOfGoodsOfOthers() {
        assertThat(suppliers().here(HILL, BEER).orElseThrow()).isCloseTo(1 / 6.0, within(1e-12));
    }

    @Test
    void whoBuysNoGoodsHasNoShare() {
        assertThat(suppliers().here(HILL, MILL)).isEqualTo(OptionalDouble.empty());
        assertThat(suppliers().listMissing(HILL, MILL, 0.01)).isEmpty();
    }

    /// Farms, a quarter of all that is bought, go before dyes, a sixth, though they stand behind
    /// them.
    @Test
    void goodsWhoseMakersAreNotHereAreMissingLargestFirst() {
        List<Missing.Input> missing = suppliers().listMissing(HILL, BEER, 0);

        assertThat(missing)
                .extracting(input -> input.industry().code())
                .containsExactly("farm", "dyes");
        assertThat(missing.getFirst().share()).isCloseTo(0.25, within(1e-12));
        assertThat(missing.getLast().share()).isCloseTo(1 / 6.0, within(1e-12));
        assertThat(missing).extracting(Missing.Input::holding).containsOnly(Holding.ABSENT);
    }

    @Test
    void anInputIsNamedFromTheLeastShareOn() {
        double quarter = suppliers().listMissing(HILL, BEER, 0).getFirst().share();

        assertThat(missing(quarter)).containsExactly("farm");
        assertThat(missing(Math.nextUp(quarter))).isEmpty();
    }

    private static EndowmentFit.Part part(String endowment, double need, OptionalDouble standing) {
        return new EndowmentFit.Part(
                new Need("beer", endowment, need, Basis.ASSUMED, ""), standing, List.of());
    }

    /// Of water, which beer cannot do without, the hill has the worst; of air the best; what forest
    /// it has nobody knows.
    @Test
    void whatNatureLacksIsToldApartFromWhatIsNotKnown() {
        Candidate beer =
                TestCandidate.of(TestCandidate.industry("beer"))
                        .endowments(
                                part("clean_water", 1, OptionalDouble.of(0)),
                                part("clean_air", 1, OptionalDouble.of(1)),
                                part("forest", 1, OptionalDouble.empty()))
                        .made();
        Missing missing = Missing.of(suppliers(), HILL, BEER, beer);

        assertThat(missing.inputs())
                .extracting(input -> input.industry().code())
                .containsExactly("farm", "dyes");
        assertThat(missing.lacking())
                .extracting(part -> part.need().endowment())
                .containsExactly("clean_water");
        assertThat(missing.unknown())
                .extracting(part -> part.need().endowment())
                .containsExactly("forest");
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, false, true",
        "true,  false, false, false",
        "false, true,  false, false",
        "false, false, true,  false"
    })
    void nothingIsMissingWhereNoneOfTheThreeIs(
            boolean input, boolean lacking, boolean unknown, boolean nothing) {
        Missing.Input dyes =
                new Missing.Input(TestCandidate.industry("dyes"), 0.5, Holding.UNKNOWN);
        EndowmentFit.Part water = part("clean_water", 1, OptionalDouble.of(0));
        EndowmentFit.Part forest = part("forest", 1, OptionalDouble.empty());
        Missing missing =
                new Missing(
                        input ? List.of(dyes) : List.of(),
                        lacking ? List.of(water) : List.of(),
                        unknown ? List.of(forest) : List.of());

        assertThat(missing.isNothing()).isEqualTo(nothing);
    }
}
