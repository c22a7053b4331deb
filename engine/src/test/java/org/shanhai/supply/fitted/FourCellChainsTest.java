package org.shanhai.supply.fitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Groups;
import org.shanhai.supply.NationalExtension;

/// The estimated economy of two places and two industries, worked by hand.
class FourCellChainsTest {
    private static final int WEST = 0;
    private static final int EAST = 1;
    private static final int MILL = 0;
    private static final int CARE = 1;

    /// West makes 80 of mill and 20 of care, east 20 and 80; a mill pays 30 % of its output in
    /// wages, care 90 %. West and east lie 100 km apart.
    private static CellRegion cells(double ownShare) {
        return new CellRegion()
                .reach("goods", 100, 0.05, ownShare)
                .industry("mill", Broad.SECONDARY, "goods", 0.3)
                .industry("care", Broad.TERTIARY, "goods", 0.9)
                .place("west", Role.MOUNTAIN, 80, 20)
                .place("east", Role.COAST, 20, 80)
                .travel("west", "east", 100);
    }

    private static SupplyChains chains(double ownShare) {
        CellRegion cells = cells(ownShare);
        Region region = cells.region();
        return SupplyChains.of(region, cells.activity(region), SupplyChains.CLOSEST);
    }

    /// Wages are 24 + 18 = 42 in the west and 6 + 72 = 78 in the east: 35 % and 65 %; value added
    /// is 100 in each: a half. Of each product, 50 go to households, by wages, and 50 to
    /// government, by value added: the west uses 17.5 + 25 = 42.5, the east 57.5.
    @ParameterizedTest
    @CsvSource({"0, 0, 42.5", "0, 1, 42.5", "1, 0, 57.5", "1, 1, 57.5"})
    void householdsBuyByTheWagesTheyEarn(int place, int product, double used) {
        assertThat(chains(0.5).economy().use(place, product)).isCloseTo(used, within(1e-9));
    }

    /// Trade is a kernel between factors of seller and buyer, so that these leave the cross ratio
    /// T₁₁T₂₂ / T₁₂T₂₁ at (mean of k within)² / (mean of k between)². Both places are discs of 1000
    /// km², 100 km apart. With ρ = 100 km and ε = 0.05 the means of (1 + c/ρ)⁻³ + ε over pairs of
    /// points, by an integral and by 3600 points in each disc, are 0.704548 and 0.176501: 15.934.
    @ParameterizedTest
    @CsvSource({"0", "1"})
    void placesSellToThemselvesByTheirAreas(int product) {
        Economy economy = chains(Double.NaN).economy();

        double found =
                economy.flow(WEST, WEST, product)
                        * economy.flow(EAST, EAST, product)
                        / economy.flow(WEST, EAST, product)
                        / economy.flow(EAST, WEST, product);

        assertThat(found).isCloseTo(15.934, within(0.005));
    }

    @Test
    void drawsNothingWhereThereIsOnePlace() {
        CellRegion one =
                new CellRegion()
                        .reach("goods", 100, 0.05, Double.NaN)
                        .industry("mill", Broad.SECONDARY, "goods", 0.3)
                        .place("west", Role.MOUNTAIN, 80);
        Region region = one.region();

        SupplyChains chains = SupplyChains.of(region, one.activity(region));

        assertThat(chains.economies()).hasSize(1);
        assertThat(chains.range(economy -> 2)).isEqualTo(Amount.exactly(2));
    }

    /// A pair stands in one row of the pack, and counts for both places.
    @Test
    void partnersAreSoEitherWayRound() {
        Region region =
                cells(0.5).place("north", Role.COAST, 10, 10).partner("west", "east").region();
        Place west = region.places().unit(WEST);
        Place east = region.places().unit(EAST);

        assertThat(Groups.listPartners(region, west)).containsExactly(east);
        assertThat(Groups.listPartners(region, east)).containsExactly(west);
        assertThat(Groups.listPartners(region, region.places().unit(2))).isEmpty();
    }

    /// A sum over industries is known no better than the worst known of them.
    @ParameterizedTest
    @CsvSource({
        "REPORTED,  REPORTED,  REPORTED",
        "REPORTED,  DERIVED,   DERIVED",
        "ESTIMATED, REPORTED,  ESTIMATED",
        "REPORTED,  ASSUMED,   ASSUMED",
        "ASSUMED,   ESTIMATED, ASSUMED"
    })
    void aPressureIsKnownAsItsWorstKnownIndustry(Basis mill, Basis care, Basis whole) {
        Region region =
                cells(0.5)
                        .pressure("mill", "co2", 2, mill)
                        .pressure("care", "co2", 1, care)
                        .region();

        List<NationalExtension> pressures = NationalExtension.listOfPressures(region);

        assertThat(pressures).hasSize(1);
        assertThat(pressures.getFirst().basis()).isEqualTo(whole);
        assertThat(pressures.getFirst().perOutput(MILL)).isEqualTo(2);
        assertThat(pressures.getFirst().perOutput(CARE)).isEqualTo(1);
    }
}
