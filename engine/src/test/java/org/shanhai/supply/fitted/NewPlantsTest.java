package org.shanhai.supply.fitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Part;

/// Plants in three places and two industries ([SixCellChains]).
class NewPlantsTest {
    private final SupplyChains chains = SixCellChains.of();
    private final Region region = chains.region();
    private final Place west = region.places().unit(SixCellChains.WEST);
    private final Place east = region.places().unit(SixCellChains.EAST);
    private final List<Place> all = List.of(west, east, region.places().unit(SixCellChains.REST));
    private final Industry mill = region.industries().get(SixCellChains.MILL);
    private final Industry care = region.industries().get(SixCellChains.CARE);
    private final double[] output = {1, 1};
    private final double[] added = chains.technology().valueAdded();

    /// As the project of `effects` has it: net of what it drives out.
    @Test
    void whatIsMadeMoreIsTheNetEffect() {
        Closure closure = chains.technology().widest();
        Effects effects = Effects.of(chains, west, mill, 10, closure, SixCellChains.GROUPS);
        double net = effects.getRow("output", Part.TOTAL).net().all().value();
        Matrix made = NewPlants.made(chains, west, mill);

        assertThat(effects.newFinalDemand(closure) * Arrays.stream(made.storage()).sum())
                .isCloseTo(net, within(1e-7));
    }

    /// One system a plant, or one a place that counts: the two say the same.
    @Test
    void bothWaysSayTheSame() {
        List<double[]> measures = List.of(output, added);
        NewPlants one = NewPlants.of(chains, List.of(west), List.of(mill), all, measures);
        NewPlants many =
                NewPlants.of(
                        chains, List.of(west, east), List.of(mill, care), List.of(east), measures);
        for (int measure = 0; measure < 2; measure++) {
            assertThat(many.brought(measure, west, mill, east))
                    .isCloseTo(one.brought(measure, west, mill, east), within(1e-9));
        }
        // Both ways were taken: 1 plant against 6 solutions, 4 against 2.
        Matrix made = NewPlants.made(chains, east, care);
        assertThat(many.brought(0, east, care, east))
                .isCloseTo(made.get(1, 0) + made.get(1, 1), within(1e-9));
    }

    /// The plant itself makes more where it stands than all others lose there; what the places have
    /// more adds up to all that is made more.
    @Test
    void withLessWithoutAddsUp() {
        NewPlants plants = NewPlants.of(chains, List.of(west), List.of(mill), all, List.of(output));
        double sum = all.stream().mapToDouble(to -> plants.brought(0, west, mill, to)).sum();

        assertThat(sum)
                .isCloseTo(
                        Arrays.stream(NewPlants.made(chains, west, mill).storage()).sum(),
                        within(1e-9));
        assertThat(plants.brought(0, west, mill, west)).isPositive();
        assertThatThrownBy(() -> plants.brought(0, east, mill, west))
                .hasMessageContaining("Nothing was worked out of mill in east for west");
    }

    @Test
    void theOrderOfPlacesAndTradesMakesNoDifference() {
        List<double[]> measures = List.of(added);
        NewPlants one =
                NewPlants.of(chains, List.of(west, east), List.of(mill, care), all, measures);
        NewPlants other =
                NewPlants.of(
                        chains, List.of(east, west), List.of(care, mill), all.reversed(), measures);
        for (Place to : all) {
            assertThat(other.brought(0, east, care, to)).isEqualTo(one.brought(0, east, care, to));
        }
    }
}
