package org.shanhai.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.profile.Structure;
import org.shanhai.region.Activity;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.supply.Sales;
import org.shanhai.supply.fitted.FittedSales;
import org.shanhai.supply.fitted.SupplyChains;

/// What two places buy elsewhere though the other makes it, added up. Each industry buys of each
/// product for a tenth of its output.
class LatentLinksTest {
    private static final int HILL = 0;
    private static final int COAST = 1;
    private static final int BARE = 3;
    private static final int FEW = 4;
    private static final int INDUSTRIES = 4;

    private static final long[] FEW_FIRMS = {1, 1, 1, 1};
    private static final long[] NONE = {};

    private final CellRegion cells = new CellRegion();

    private record Made(Structure structure, Purchases purchases, LatentLinks links) {}

    private Made made(boolean sampled) {
        cells.reach("goods", 100, 0.1, 0.2).reach("near", 6, 0, 0.6);
        for (int i = 0; i < INDUSTRIES; i++) {
            cells.industry("i" + i, Broad.SECONDARY, i == 3 ? "near" : "goods", 0.3);
        }
        for (int i = 0; i < INDUSTRIES; i++) {
            for (int j = 0; j < INDUSTRIES; j++) {
                cells.input(i, j, 0.1);
            }
        }
        place("hill", Role.MOUNTAIN, sampled, new double[] {40, 20, 10, 30}, 6, 1, 0, 3);
        place("coast", Role.COAST, sampled, new double[] {10, 60, 10, 50}, 1, 7, 1, 2);
        place("rest", Role.OTHER, sampled, new double[] {90, 90, 110, 50}, 2, 3, 9, 1);
        cells.place("bare", Role.OTHER, 30, 10, 20, 9).estimated();
        place("few", Role.OTHER, true, new double[] {9, 9, 9, 9}, sampled ? FEW_FIRMS : NONE);
        Region region = cells.region();
        Activity activity = cells.activity(region);
        SupplyChains chains = SupplyChains.of(region, activity);
        Sales sales = FittedSales.of(chains);
        Purchases purchases = Purchases.estimated(sales, chains.technology(), activity);
        Structure structure = Structure.of(region, activity);
        return new Made(structure, purchases, new LatentLinks(structure, purchases));
    }

    private void place(String key, Role role, boolean sampled, double[] output, long... firms) {
        cells.place(key, role, output);
        if (sampled) {
            cells.firms(firms).estimated();
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "0, 2", "2, 1"})
    void byFactsTheyAreThoseOfKnownSellers(int place, int partner) {
        LatentLinks links = made(false).links();
        double sum =
                links.list(place, partner).stream()
                        .filter(LatentLink::known)
                        .mapToDouble(LatentLink::amount)
                        .sum();

        assertThat(sum).isPositive();
        assertThat(links.sum(place, partner).orElseThrow()).isCloseTo(sum, within(1e-9));
    }

    /// Each by the evidence that the seller makes it, which may be against it; what the place has
    /// already it does not recruit, and what is used where it is made links nobody.
    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "0, 2", "2, 1"})
    void byASampleEachCountsByItsEvidence(int place, int partner) {
        Made made = made(true);
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            sum +=
                    made.structure().cells().evidence(place, i)
                            * Math.min(
                                    made.purchases().elsewhere(partner, place, i),
                                    made.purchases().soldElsewhere(place, partner, i));
            boolean has = made.structure().cells().has(place, i);
            sum +=
                    has
                            ? 0
                            : made.structure().cells().evidence(partner, i)
                                    * Math.min(
                                            made.purchases().elsewhere(place, partner, i),
                                            made.purchases().soldElsewhere(partner, place, i));
        }

        assertThat(made.structure().cells().evidence(place, 1)).isNotZero();
        assertThat(made.links().sum(place, partner).orElseThrow()).isCloseTo(sum, within(1e-9));
    }

    @Test
    void ofAPartnerOfWhichNothingIsKnownNothingIsSaid() {
        Made made = made(true);

        assertThat(made.links().sum(HILL, BARE)).isEmpty();
        // It makes nothing surely, but something is told of it.
        assertThat(made.structure().cells().diversity(FEW)).isZero();
        assertThat(made.links().sum(HILL, FEW)).isPresent();
    }

    @Test
    void withoutFactsNothingIsSaidEither() {
        LatentLinks links = made(false).links();

        assertThat(links.sum(HILL, BARE)).isEmpty();
        assertThat(links.sum(BARE, COAST)).isPresent();
    }
}
