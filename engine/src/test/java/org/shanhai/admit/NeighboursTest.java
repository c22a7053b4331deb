package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.admit.Positioning.Fit;
import org.shanhai.admit.Positioning.Tie;
import org.shanhai.admit.Positioning.Trader;
import org.shanhai.linalg.Matrix;
import org.shanhai.profile.Structure;
import org.shanhai.region.Activity;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.region.Zone;
import org.shanhai.supply.fitted.SupplyChains;

/// In [TestChains] of two places mills make 180, care 80, toys 70. Of mills 36 go to mills, 24 to
/// care, 35 to toys and 85 to users; of care 18 to mills, 7 to toys and 55 to users; of toys all to
/// users. Mills buy 54 in all, care 24, toys 42.
class NeighboursTest {
    private static final SupplyChains CHAINS = TestChains.chains(false);
    private static final Region REGION = CHAINS.region();
    private static final Structure STRUCTURE = TestChains.structure(CHAINS);
    private static final Region ALIKE = alike().region();
    private static final Place WEST = REGION.places().get("west");
    private static final Place EAST = REGION.places().get("east");

    private final Neighbours neighbours = new Neighbours(CHAINS, STRUCTURE);

    private Positioning of(int industry, Zone... zones) {
        return neighbours.of(List.of(zones), WEST, industry, List.of(EAST));
    }

    private static Zone zone(String... positioning) {
        return TestChains.zone("zone", "west", positioning);
    }

    /// By number of the industry, and what a zone is meant for.
    @ParameterizedTest
    @CsvSource({
        "0, mill, DIRECT,   0.2,     0.6666667",
        "0, care, CUSTOMER, 0.1333333, 0.3333333",
        "0, toys, SUPPLIER, 0.1944444, 0",
        "1, mill, CUSTOMER, 0.225,   1",
        "1, toys, SUPPLIER, 0.0875,  0",
        "2, mill, CUSTOMER, 0,       0.8333333",
        "2, care, CUSTOMER, 0,       0.1666667",
        "2, toys, DIRECT,   0,       0"
    })
    void fitsByWhatItIsSellsAndBuys(
            int industry, String meantFor, Fit fit, double sold, double bought) {
        Positioning positioning = of(industry, zone(meantFor));
        Tie tie = positioning.ties().getFirst();

        assertThat(positioning.fit()).isEqualTo(fit);
        assertThat(tie.fit()).isEqualTo(fit);
        assertThat(tie.set().key()).isEqualTo(meantFor);
        assertThat(tie.sold()).isCloseTo(sold, within(1e-6));
        assertThat(tie.bought()).isCloseTo(bought, within(1e-6));
        assertThat(neighbours.fit(zone(meantFor), industry)).isEqualTo(fit);
    }

    /// The best tie of all zones comes first, each once; ties of one sort by what is traded.
    @Test
    void theBestTieComesFirst() {
        Positioning mill = of(0, zone("care", "nothing known"), zone("toys", "care"));
        assertThat(mill.ties()).extracting(tie -> tie.set().key()).containsExactly("toys", "care");
        assertThat(mill.fit()).isEqualTo(Fit.SUPPLIER);
        Positioning toys = of(2, zone("care", "mill"));
        assertThat(toys.ties()).extracting(tie -> tie.set().key()).containsExactly("mill", "care");
        assertThat(toys.zones()).hasSize(1);
    }

    @Test
    void aZoneThatSaysNothingLeavesItOpen() {
        assertThat(of(0, zone()).fit()).isEqualTo(Fit.UNKNOWN);
        assertThat(of(0).ties()).isEmpty();
        assertThat(neighbours.fit(zone(), 0)).isEqualTo(Fit.UNKNOWN);
        assertThat(Neighbours.unknown(List.of(zone())).fit()).isEqualTo(Fit.UNKNOWN);
        assertThat(Neighbours.unknown(List.of(zone())).zones()).hasSize(1);
    }

    @Test
    void namesWhomItBuysFromAndSellsTo() {
        assertThat(shares(of(0).suppliers())).containsExactly("care 0.3333");
        assertThat(shares(of(0).buyers())).containsExactly("toys 0.1944", "care 0.1333");
        assertThat(shares(of(2).suppliers())).containsExactly("mill 0.8333", "care 0.1667");
        assertThat(of(2).buyers()).isEmpty();
        assertThat(neighbours.listSuppliers(2)).containsExactly(0, 1);
    }

    private static List<String> shares(List<Trader> traders) {
        return traders.stream()
                .map(one -> "%s %.4f".formatted(one.industry().code(), one.share()))
                .toList();
    }

    @Test
    void tellsWhatGoesToFinalUse() {
        assertThat(of(0).toFinalUse().orElseThrow()).isCloseTo(85 / 180.0, within(1e-9));
        assertThat(of(2).toFinalUse().orElseThrow()).isCloseTo(1, within(1e-9));
        assertThat(of(2).exported()).hasValue(0);
    }

    /// What a trader is in the place and at its partners, as the profile tells it.
    @Test
    void tellsWhoIsThere() {
        for (int industry = 0; industry < 3; industry++) {
            for (Trader trader : of(industry).suppliers()) {
                int other = REGION.industries().number(trader.industry());
                assertThat(trader.here()).isEqualTo(STRUCTURE.cells().holding(0, other));
                assertThat(trader.basis()).isEqualTo(STRUCTURE.cells().findBasis(0, other));
                assertThat(trader.boughtHere().orElseThrow())
                        .isEqualTo(CHAINS.economy().share(0, 0, other));
                assertThat(trader.partners())
                        .isEqualTo(holds(1, other) ? List.of(EAST) : List.of());
            }
            assertThat(of(industry).buyers()).allMatch(one -> one.boughtHere().isEmpty());
            int at = industry;
            assertThat(neighbours.listHolders(industry))
                    .isEqualTo(IntStream.of(0, 1).filter(unit -> holds(unit, at)).boxed().toList());
            assertThat(neighbours.countSuppliers(EAST, industry))
                    .isEqualTo(
                            (int)
                                    neighbours.listSuppliers(industry).stream()
                                            .filter(other -> holds(1, other))
                                            .count());
        }
    }

    /// Of five industries and one that does nothing dolls, toys and games buy alike and sell to
    /// none of the others: dolls 3 of steel and 4 of glue, toys 4 and 3, games 5 and half a one.
    /// All of glue is made in the east, all of steel in the west.
    private static CellRegion alike() {
        return new CellRegion()
                .reach("goods", 100, 0.05, 0.5)
                .industry("steel", Broad.SECONDARY, "goods", 0.3)
                .industry("glue", Broad.SECONDARY, "goods", 0.3)
                .industry("dolls", Broad.SECONDARY, "goods", 0.1)
                .industry("toys", Broad.TERTIARY, "goods", 0.1)
                .industry("games", Broad.TERTIARY, "goods", 0.1)
                .industry("art", Broad.PRIMARY, "goods", 0.1)
                .place("west", Role.MOUNTAIN, 200, 0, 50, 50, 50, 0)
                .place("east", Role.COAST, 0, 100, 50, 50, 50, 0)
                .travel("west", "east", 100)
                .input(0, 2, 0.3)
                .input(1, 2, 0.4)
                .input(0, 3, 0.4)
                .input(1, 3, 0.3)
                .input(0, 4, 0.5)
                .input(1, 4, 0.05);
    }

    /// What buys like it is a relative where nobody else is nearer; a supplier from just 5 % on.
    @ParameterizedTest
    @CsvSource({
        "2, toys,     RELATIVE, 0",
        "2, games,    NONE,     0.2",
        "2, tertiary, RELATIVE, 0",
        "2, dolls,    DIRECT,   0.4",
        "4, toys,     RELATIVE, 0",
        "4, dolls,    NONE,     0.2",
        "1, games,    SUPPLIER, 0.2",
        "5, toys,     NONE,     0"
    })
    void relativesBuyAlike(int industry, String meantFor, Fit fit, double nearness) {
        Tie tie =
                among(ALIKE, alike().activity(ALIKE))
                        .of(
                                List.of(zone(meantFor)),
                                ALIKE.places().get("west"),
                                industry,
                                List.of())
                        .ties()
                        .getFirst();

        assertThat(tie.fit()).isEqualTo(fit);
        assertThat(tie.nearness()).isCloseTo(nearness, within(1e-9));
        assertThat(tie.bought()).isZero();
    }

    /// What does nothing has no shares; the largest supplier comes first, and only who has one is
    /// named.
    @Test
    void namesThoseWhoAreThere() {
        Neighbours found = among(ALIKE, alike().activity(ALIKE));
        Place west = ALIKE.places().get("west");
        Place east = ALIKE.places().get("east");
        Positioning dolls = found.of(List.of(), west, 2, List.of(east));
        Positioning art = found.of(List.of(), west, 5, List.of(east));

        assertThat(found.listSuppliers(2)).containsExactly(1, 0);
        assertThat(dolls.suppliers())
                .extracting(Trader::partners)
                .containsExactly(List.of(east), List.of());
        assertThat(found.countSuppliers(west, 2)).isEqualTo(1);
        assertThat(found.listHolders(0)).containsExactly(0);
        assertThat(found.listHolders(1)).containsExactly(1);
        assertThat(art.toFinalUse()).isEmpty();
        assertThat(art.exported()).isEmpty();
    }

    private static Neighbours among(Region region, Activity activity) {
        SupplyChains chains = SupplyChains.of(region, activity, SupplyChains.CLOSEST);
        return new Neighbours(chains, TestChains.structure(chains));
    }

    /// Of toys 17.5 more come from abroad, and 10 of care to make them.
    @Test
    void importsCount() {
        Matrix abroad = Matrix.zeros(3, 3);
        abroad.set(TestChains.CARE, TestChains.TOYS, 10);
        CellRegion cells = TestChains.cells(false);
        Region plain = cells.region();
        Region region =
                TestChains.region(cells)
                        .nationalTable(
                                TestChains.investing(plain.nationalTable().orElseThrow(), abroad))
                        .build();
        Positioning toys =
                among(region, cells.activity(region))
                        .of(List.of(zone("care")), WEST, TestChains.TOYS, List.of());

        assertThat(toys.toFinalUse().orElseThrow()).isCloseTo(1, within(1e-9));
        assertThat(toys.ties().getFirst().bought()).isCloseTo(17 / 52.0, within(1e-9));
    }

    private static boolean holds(int unit, int industry) {
        return STRUCTURE.cells().isThere(unit, industry);
    }
}
