package org.shanhai.recruit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Basis;
import org.shanhai.region.LandPrice;

/// Where land is a reason to come to the hill of [Hills].
class LandPricesTest {
    private static LandPrice price(String place, double price, int year) {
        return new LandPrice(
                place, price, OptionalDouble.empty(), year, Basis.REPORTED, "land", "");
    }

    private static List<Target> clusters(Hills hills) {
        return hills.part(List.of()).targets().stream()
                .filter(each -> each.kind() == TargetKind.CLUSTER)
                .toList();
    }

    private static Target find(List<Target> targets, String place) {
        return targets.stream()
                .filter(each -> each.place().key().equals(place))
                .findFirst()
                .orElseThrow();
    }

    private static Hills priced(int year, double coast, double bay) {
        return Hills.with(
                region ->
                        region.all(
                                LandPrice.class,
                                List.of(
                                        price("hill", 90, 2010),
                                        price("hill", 120, 2013),
                                        price("coast", coast, year),
                                        price("bay", bay, 2013))));
    }

    /// The dearest of the region is a reason; a little cheaper is none.
    @Test
    void landIsAReasonWhereItIsDearAndCheaperHere() {
        List<Target> clusters = clusters(priced(2013, 240, 130));
        LandGap land = find(clusters, "coast").land().orElseThrow();

        assertThat(land.saving()).isEqualTo(0.5);
        assertThat(land.year()).isEqualTo(2013);
        assertThat(land.source()).isEqualTo("land");
        assertThat(find(clusters, "coast").motives()).contains(Motive.LAND);
        assertThat(find(clusters, "bay").land()).isPresent();
        assertThat(find(clusters, "bay").motives()).doesNotContain(Motive.LAND);
    }

    /// A fifth of the prices, and one at least.
    @Test
    void aFifthIsAmongTheHighest() {
        for (int n : List.of(1, 4, 9, 10, 15)) {
            double[] prices = IntStream.rangeClosed(1, n).asDoubleStream().toArray();
            assertThat(n - LandPrices.dear(prices).orElseThrow() + 1).isEqualTo(Math.max(1, n / 5));
        }
        assertThat(LandPrices.dear(new double[0])).isEmpty();
    }

    /// Cheaper by one reading of the source, and by the other not.
    @Test
    void whatAnotherReadingReversesIsNotTold() {
        LandPrice coast =
                new LandPrice(
                        "coast", 240, OptionalDouble.of(110), 2013, Basis.REPORTED, "land", "");
        Hills hills =
                Hills.with(
                        region ->
                                region.all(
                                        LandPrice.class, List.of(price("hill", 120, 2013), coast)));

        assertThat(find(clusters(hills), "coast").land()).isEmpty();
        assertThat(find(clusters(hills), "coast").motives()).doesNotContain(Motive.LAND);
    }

    @Test
    void landOfOtherYearsOrAsDearIsNotCompared() {
        assertThat(clusters(priced(2014, 240, 120)))
                .allMatch(t -> t.land().isEmpty() && !t.motives().contains(Motive.LAND));
    }
}
