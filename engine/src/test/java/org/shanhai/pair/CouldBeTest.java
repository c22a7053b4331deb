package org.shanhai.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.linalg.Matrix;
import org.shanhai.profile.Structure;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Recruit;
import org.shanhai.region.Region;
import org.shanhai.region.Role;

/// What a place could sell another, by hand: of two products, hill and rest make mill, coast and
/// bay toys. All lie in one spot, so that all pairs are about as far apart.
class CouldBeTest {
    private static final int HILL = 0;
    private static final int COAST = 1;
    private static final int BAY = 2;
    private static final int REST = 3;
    private static final int MILL = 0;
    private static final int TOYS = 1;

    private final CellRegion cells = cells();
    private final Region region = cells.region();
    private final Structure structure = Structure.of(region, cells.activity(region));

    private static CellRegion cells() {
        return new CellRegion()
                .reach("goods", 100, 0.1, 0.2)
                .industry("mill", Broad.SECONDARY, "goods", 0.5)
                .industry("toys", Broad.SECONDARY, "goods", 0.5)
                .recruit(Recruit.YES)
                .place("hill", Role.MOUNTAIN, 90, 10)
                .place("coast", Role.COAST, 10, 90)
                .place("bay", Role.COAST, 10, 90)
                .place("rest", Role.OTHER, 90, 10);
    }

    /// Coast and bay use 100 mill each, of which rest sells them 40 and 30, hill 4 and 2; hill uses
    /// 50, of which rest sells 10, and rest 100, of which hill sells 6. So makers reach shares of
    /// .4, .3, .2, .06, .04 and .02 of six: the highest tenth begins at .4.
    private TableSales sales() {
        return new TableSales(region)
                .supplies(HILL, 90, 10)
                .supplies(COAST, 10, 90)
                .supplies(BAY, 10, 90)
                .supplies(REST, 90, 10)
                .uses(HILL, 50, 50)
                .uses(COAST, 100, 50)
                .uses(BAY, 100, 50)
                .uses(REST, 100, 50)
                .sells(REST, COAST, 40, 0)
                .sells(REST, BAY, 30, 0)
                .sells(REST, HILL, 10, 0)
                .sells(HILL, COAST, 4, 0)
                .sells(HILL, BAY, 2, 0)
                .sells(HILL, REST, 6, 0)
                .sells(COAST, COAST, 8, 5)
                .sells(COAST, HILL, 0, 5)
                .sells(COAST, BAY, 0, 1)
                .sells(HILL, HILL, 40, 0);
    }

    /// Coast makes 8 of its mill, rest sells it 40 and hill 4; who buys is no seller to itself.
    @Test
    void whatIsBoughtElsewhereLeavesOutAllSellers() {
        Purchases purchases = purchases(sales());

        assertThat(purchases.elsewhere(COAST, HILL, MILL)).isCloseTo(0.8 * 88, within(1e-9));
        assertThat(purchases.elsewhere(COAST, new int[] {HILL, COAST}, MILL))
                .isCloseTo(0.8 * 88, within(1e-9));
        assertThat(purchases.elsewhere(COAST, new int[] {HILL, REST}, MILL))
                .isCloseTo(0.8 * 48, within(1e-9));
    }

    /// Industries buy four fifths of what is used.
    private Purchases purchases(TableSales sales) {
        Matrix bought = Matrix.zeros(4, 2);
        for (int unit = 0; unit < 4; unit++) {
            for (int i = 0; i < 2; i++) {
                bought.set(unit, i, 0.8 * sales.use(unit, i));
            }
        }
        return new Purchases(sales, bought);
    }

    @Test
    void theHighestTenthBeginsWhereMakersReach() {
        ReachedShares reached = new ReachedShares(structure, purchases(sales()));

        assertThat(reached.at(HILL, COAST, MILL).orElseThrow()).isEqualTo(0.4);
        assertThat(reached.at(COAST, HILL, MILL).orElseThrow()).isEqualTo(0.4);
        // Of toys coast reaches .1 of hill, .02 of bay, and bay nobody.
        assertThat(reached.at(COAST, HILL, TOYS).orElseThrow()).isEqualTo(0.1);
    }

    /// To .4 of what industries buy: coast 80 · (.4 − .04) = 28.8, bay 80 · (.4 − .02) = 30.4, rest
    /// 80 · (.4 − .06) = 27.2, in all 86.4. Hill sells 90 − 40 = 50 away from home.
    @Test
    void aSellerHasItsGoodsOnceOverAllBuyers() {
        CouldBe couldBe = new CouldBe(structure, purchases(sales()));

        assertThat(couldBe.wanted(HILL, COAST, MILL)).isCloseTo(28.8, within(1e-12));
        assertThat(couldBe.amount(HILL, COAST, MILL)).isCloseTo(28.8 * 50 / 86.4, within(1e-12));
        double all = 0;
        for (int buyer : new int[] {COAST, BAY, REST}) {
            all += couldBe.amount(HILL, buyer, MILL);
        }
        assertThat(all).isCloseTo(50, within(1e-12));
    }

    /// With more to sell than buyers take, each takes what it can.
    @Test
    void noMoreThanBuyersTake() {
        CouldBe couldBe = new CouldBe(structure, purchases(sales().supplies(HILL, 1000, 10)));

        assertThat(couldBe.amount(HILL, COAST, MILL)).isCloseTo(28.8, within(1e-12));
    }

    /// Rest has reached the share; what is bought elsewhere is the limit where it is less.
    @Test
    void withinWhatTheBuyerBuysElsewhere() {
        CouldBe couldBe = new CouldBe(structure, purchases(sales()));

        assertThat(couldBe.amount(REST, COAST, MILL)).isZero();
        // Coast makes all but 5 of the 100 itself: its industries buy .8 of 1 elsewhere.
        TableSales own = sales().sells(COAST, COAST, 95, 5);
        assertThat(new CouldBe(structure, purchases(own)).wanted(HILL, COAST, MILL))
                .isCloseTo(80 * (1 - 0.99), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1.49, 0", "1.5, 1", "2.24, 1", "2.26, 2", "100, 11", "259, 13"})
    void bandsAreHalfAsFarAgain(double km, int band) {
        assertThat(ReachedShares.band(km)).isEqualTo(band);
    }
}
