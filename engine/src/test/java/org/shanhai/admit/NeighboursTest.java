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
import org.shanhai.profile.Structure;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Zone;
import org.shanhai.supply.fitted.SupplyChains;

/// In [TestChains] of two places mills make 180, care 80, toys 70. Of mills 36 go to mills, 24 to
/// care, 35 to toys and 85 to users; of care 18 to mills, 7 to toys and 55 to users; of toys all to
/// users. Mills buy 54 in all, care 24, toys 42.
class NeighboursTest {
    private static final SupplyChains CHAINS = TestChains.chains(false);
    private static final Region REGION = CHAINS.region();
    private static final Structure STRUCTURE = TestChains.structure(CHAINS);
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

    private static boolean holds(int unit, int industry) {
        return switch (STRUCTURE.cells().holding(unit, industry)) {
            case HAS, WEAK, SEEN -> true;
            case UNLIKELY, ABSENT, UNKNOWN -> false;
        };
    }
}
