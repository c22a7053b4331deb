package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.capability.Complexity;
import org.shanhai.capability.Incidence;
import org.shanhai.capability.Scores;
import org.shanhai.linalg.Matrix;
import org.shanhai.profile.Structure;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Role;

/// Complexity of industries against the indices of the table of who has what.
class ProductComplexityTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void itIsThatOfTheTableOfPlacesThatAreObserved(long seed) {
        LeapRegion made = LeapRegion.of(seed, 1, true);
        Region region = made.region;
        Structure structure = Structure.of(region, made.activity);
        List<Place> places =
                region.listInside().stream()
                        .filter(
                                place ->
                                        region.industries().all().stream()
                                                .anyMatch(each -> structure.has(place, each)))
                        .toList();
        List<Industry> industries =
                region.industries().all().stream()
                        .filter(each -> places.stream().anyMatch(p -> structure.has(p, each)))
                        .toList();
        Matrix table = Matrix.zeros(places.size(), industries.size());
        for (int r = 0; r < places.size(); r++) {
            for (int k = 0; k < industries.size(); k++) {
                table.set(r, k, structure.has(places.get(r), industries.get(k)) ? 1 : 0);
            }
        }
        Scores expected = Complexity.pci(Complexity.of(Incidence.of(table)), industries.size());
        ProductComplexity found = ProductComplexity.of(structure);

        for (int k = 0; k < industries.size(); k++) {
            int number = region.industries().number(industries.get(k));
            assertThat(found.of(number)).isEqualTo(expected.find(k));
        }
        Place first = places.getFirst();
        double mean =
                IntStream.range(0, industries.size())
                        .filter(k -> structure.has(first, industries.get(k)))
                        .mapToObj(expected::find)
                        .filter(OptionalDouble::isPresent)
                        .mapToDouble(OptionalDouble::getAsDouble)
                        .average()
                        .orElseThrow();
        assertThat(found.mean(structure, region.places().unitNumber(first)).orElseThrow())
                .isCloseTo(mean, within(1e-12));
    }

    /// Firms that are seen and figures nobody knows make no table.
    @Test
    void ofPlacesThatAreNotObservedNothingIsTold() {
        LeapRegion made = LeapRegion.sampled(1, 5);
        Structure structure = Structure.of(made.region, made.activity);
        ProductComplexity found = ProductComplexity.of(structure);

        for (int i = 0; i < LeapRegion.INDUSTRIES; i++) {
            assertThat(found.of(i)).isEmpty();
        }
        assertThat(found.mean(structure, 0)).isEmpty();
    }

    /// Places of three kinds, by turns, each with two of four industries.
    @ParameterizedTest
    @CsvSource({"20, true", "19, false"})
    void twentyPlacesThatAreObservedTellIt(int places, boolean told) {
        CellRegion cells = new CellRegion().reach("goods", 100, 0.1, 0.2);
        for (int i = 0; i < 4; i++) {
            cells.industry("i" + i, Broad.SECONDARY, "goods", 0.5);
        }
        for (int r = 0; r < places; r++) {
            double[] made = new double[4];
            made[r % 3] = 50;
            made[r % 3 + 1] = 50;
            cells.place("p" + r, Role.MOUNTAIN, made);
        }
        Region region = cells.region();
        ProductComplexity found =
                ProductComplexity.of(Structure.of(region, cells.activity(region)));

        assertThat(IntStream.range(0, 4).mapToObj(found::of))
                .allMatch(each -> each.isPresent() == told);
    }
}
