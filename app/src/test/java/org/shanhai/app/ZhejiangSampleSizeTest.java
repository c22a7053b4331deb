package org.shanhai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.shanhai.leap.Leap;
import org.shanhai.leap.Utility;
import org.shanhai.pack.EmbeddedPacks;
import org.shanhai.profile.Percentile;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.fitted.SupplyChains;

/// No score follows how many firms of a place are seen. `bench/evidence observed` holds more scores
/// to it.
class ZhejiangSampleSizeTest {
    private static final double MOST_CORRELATION = 0.3;
    private static final int HEAD = 10;

    @Test
    void densitiesOfTheHeadOfALeapDoNotFollowTheSizeOfTheSample() {
        Region region = Embedded.region(EmbeddedPacks.preferred());
        SupplyChains chains = Embedded.chains(region);
        Structure structure = Structure.of(region, chains.activity());
        Leap leap = Leap.of(chains, structure, Profiles.of(region));
        List<Place> places =
                Arrays.stream(region.insideUnits())
                        .mapToObj(region.places()::unit)
                        .filter(structure::isTold)
                        .toList();

        assertThat(places).hasSizeGreaterThan(80);
        assertThat(
                        correlation(
                                ranks(places, place -> structure.coverage(place).firms()),
                                ranks(places, place -> densityOfHead(leap, place))))
                .isBetween(-MOST_CORRELATION, MOST_CORRELATION);
    }

    private static double densityOfHead(Leap leap, Place place) {
        return leap.list(place, Utility.STANDARD).ranked().stream()
                .limit(HEAD)
                .map(each -> leap.structure().density(place, each.industry()))
                .flatMapToDouble(OptionalDouble::stream)
                .average()
                .orElseThrow();
    }

    private static double[] ranks(List<Place> places, ToDoubleFunction<Place> score) {
        double[] values = places.stream().mapToDouble(score).toArray();
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return Arrays.stream(values).map(value -> Percentile.of(value, sorted)).toArray();
    }

    /// Of ranks, of which the mean is a half.
    private static double correlation(double[] one, double[] other) {
        double both = 0;
        double ofOne = 0;
        double ofOther = 0;
        for (int k = 0; k < one.length; k++) {
            both += (one[k] - 0.5) * (other[k] - 0.5);
            ofOne += (one[k] - 0.5) * (one[k] - 0.5);
            ofOther += (other[k] - 0.5) * (other[k] - 0.5);
        }
        return both / Math.sqrt(ofOne * ofOther);
    }
}
