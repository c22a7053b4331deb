package org.shanhai.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.shanhai.capability.Tables.indices;
import static org.shanhai.capability.Tables.keys;
import static org.shanhai.capability.Tables.matrix;
import static org.shanhai.capability.Tables.row;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.capability.Complexity.Why;
import org.shanhai.capability.YearResult.NothingObserved;
import org.shanhai.linalg.Matrix;

class IndicesTest {
    private static final int PLACES = 14;
    private static final int INDUSTRIES = 45;
    private static final Matrix TABLE = Tables.randomValues(PLACES, INDUSTRIES, 3);

    /// Every number of one, at places and industries given, equals that of the other in order.
    private static void assertSame(Indices one, int[] places, int[] industries, Indices other) {
        for (int r = 0; r < places.length; r++) {
            assertThat(one.eci().get(places[r])).isCloseTo(other.eci().get(r), within(1e-9));
            assertThat(one.outlook().coi().get(places[r]))
                    .isCloseTo(other.outlook().coi().get(r), within(1e-9));
            assertThat(one.fitness().fitness().get(places[r]))
                    .isCloseTo(other.fitness().fitness().get(r), within(1e-9));
            for (int i = 0; i < industries.length; i++) {
                int from = industries[i];
                assertThat(one.rca().get(places[r], from))
                        .isCloseTo(other.rca().get(r, i), within(1e-12));
                assertThat(one.present().has(places[r], from)).isEqualTo(other.present().has(r, i));
                assertThat(one.density().get(places[r], from))
                        .isCloseTo(other.density().get(r, i), within(1e-12));
                assertThat(one.outlook().cog().get(places[r], from))
                        .isCloseTo(other.outlook().cog().get(r, i), within(1e-9));
            }
        }
        for (int i = 0; i < industries.length; i++) {
            assertThat(one.pci().get(industries[i])).isCloseTo(other.pci().get(i), within(1e-9));
        }
    }

    private static int[] upTo(int size) {
        return IntStream.range(0, size).toArray();
    }

    private static int[] shuffled(int size, long seed) {
        int[] order = upTo(size);
        Random random = new Random(seed);
        for (int k = size - 1; k > 0; k--) {
            int other = random.nextInt(k + 1);
            int kept = order[k];
            order[k] = order[other];
            order[other] = kept;
        }
        return order;
    }

    @Test
    void doNotDependOnTheOrderOfPlacesAndIndustries() {
        int[] places = shuffled(PLACES, 1);
        int[] industries = shuffled(INDUSTRIES, 2);
        Matrix turned = Matrix.zeros(PLACES, INDUSTRIES);
        for (int r = 0; r < PLACES; r++) {
            for (int i = 0; i < INDUSTRIES; i++) {
                turned.set(r, i, TABLE.get(places[r], industries[i]));
            }
        }
        assertSame(indices(TABLE), places, industries, indices(turned));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1000, 0.01, 1.0 / 3, Math.E})
    void doNotDependOnTheUnit(double unit) {
        Matrix scaled = TABLE.copy();
        for (int k = 0; k < scaled.storage().length; k++) {
            scaled.storage()[k] *= unit;
        }
        assertSame(indices(TABLE), upTo(PLACES), upTo(INDUSTRIES), indices(scaled));
    }

    @Test
    void anEmptyLineIsSetAsideAndChangesNothingForTheOthers() {
        Matrix wider = Matrix.zeros(PLACES + 2, INDUSTRIES + 1);
        for (int r = 0; r < PLACES; r++) {
            for (int i = 0; i < INDUSTRIES; i++) {
                wider.set(r < 5 ? r : r + 2, i < 7 ? i : i + 1, TABLE.get(r, i));
            }
        }
        Indices with = indices(wider);
        assertThat(with.observed().setAside()).hasSize(3);
        assertThat(with.eci().size()).isEqualTo(PLACES);
        assertSame(indices(TABLE), upTo(PLACES), upTo(INDUSTRIES), with);
    }

    /// The sums are written out, on a table small enough for that.
    @ParameterizedTest
    @CsvSource({"14,45,COUNTED", "14,45,LEFT_OUT", "6,260,COUNTED", "6,260,LEFT_OUT"})
    void outlookAndGainFollowTheirDefinitions(int places, int industries, SelfTerm selfTerm) {
        Matrix table = Tables.randomValues(places, industries, 3);
        Indices indices =
                Capability.of(Tables.observed(table), CapabilityOptions.PUBLISHED.with(selfTerm));
        Matrix phi = Colocation.PROXIMITY.of(indices.present());
        Scores raw = ((Complexity.Defined) indices.complexity()).raw();
        double[] sums = phi.rowSums();
        double[] ahead = new double[places];
        for (int i = 0; i < industries; i++) {
            if (selfTerm == SelfTerm.LEFT_OUT) {
                phi.set(i, i, 0);
                sums[i] -= 1;
            }
        }
        for (int r = 0; r < places; r++) {
            for (int i = 0; i < industries; i++) {
                double gain = 0;
                for (int j = 0; j < industries; j++) {
                    boolean missing = !indices.present().has(r, j);
                    gain += missing ? phi.get(i, j) * raw.get(j) / sums[j] : 0;
                }
                boolean missing = !indices.present().has(r, i);
                ahead[r] += missing ? indices.density().get(r, i) * raw.get(i) : 0;
                assertThat(indices.outlook().findCog(r, i).orElseThrow())
                        .isCloseTo(missing ? gain : 0, within(1e-12));
            }
        }
        double mean = Arrays.stream(ahead).average().orElseThrow();
        double square = Arrays.stream(ahead).map(a -> (a - mean) * (a - mean)).sum() / places;
        for (int r = 0; r < places; r++) {
            assertThat(indices.outlook().coi().get(r))
                    .isCloseTo((ahead[r] - mean) / Math.sqrt(square), within(1e-11));
        }
    }

    @Test
    void aNetworkThatFallsApartIsComparedWithinItsLargestPart() {
        Matrix table = Matrix.zeros(PLACES + 2, INDUSTRIES + 3);
        for (int r = 0; r < PLACES; r++) {
            for (int i = 0; i < INDUSTRIES; i++) {
                table.set(r, i, TABLE.get(r, i));
            }
        }
        for (int k = 0; k < 6; k++) {
            table.set(PLACES + k / 3, INDUSTRIES + k % 3, 10 + k);
        }
        Indices indices = indices(table);
        assertThat(indices.warnings())
                .contains(
                        new Warning.Disconnected(
                                List.of(
                                        new Warning.Part(PLACES, INDUSTRIES),
                                        new Warning.Part(2, 3))));
        assertThat(indices.eci().knownCount()).isEqualTo(PLACES);
        assertThat(indices.eci().find(PLACES)).isEmpty();
        assertThat(indices.pci().find(INDUSTRIES)).isEmpty();
        assertThat(indices.outlook().findCog(0, INDUSTRIES)).isEmpty();
        assertThat(indices.outlook().coi().find(PLACES)).isEmpty();
        assertThat(indices.density().get(0, INDUSTRIES)).isZero();
        assertThat(indices.fitness().fitness().knownCount()).isEqualTo(PLACES + 2);
    }

    @Test
    void anIndustryOnlyOutsideIsPresentNowhereAndSaysSo() {
        Matrix table = matrix(row(3, 1, 0), row(1, 3, 0), row(1, 1, 9));
        Observed observed =
                Observed.find(
                                "1",
                                keys("R", 3),
                                keys("I", 3),
                                table,
                                new Selection(0, 0, Set.of("R3")))
                        .orElseThrow();
        Indices indices = Capability.of(observed, CapabilityOptions.PUBLISHED);
        assertThat(indices.warnings())
                .contains(new Warning.NothingPresent(List.of(), List.of("I3")));
        assertThat(indices.density().find(0, 2)).isEmpty();
        assertThat(indices.pci().find(2)).isEmpty();
        assertThat(indices.rca().get(0, 2)).isZero();
        assertNoNaN(indices);
    }

    @Test
    void aThresholdNobodyReachesLeavesEverythingUnknown() {
        Indices indices =
                Capability.of(
                        Tables.observed(TABLE),
                        new CapabilityOptions(
                                Selection.ALL, 1e9, Colocation.PROXIMITY, SelfTerm.COUNTED));
        assertThat(indices.eci().knownCount()).isZero();
        assertThat(indices.fitness().fitness().knownCount()).isZero();
        assertThat(indices.density().find(0, 0)).isEmpty();
        assertNoNaN(indices);
    }

    @Test
    void onePlaceOnly() {
        Indices indices = indices(matrix(row(3, 1, 2)));
        assertThat(indices.warnings()).containsExactly(new Warning.NoComplexity(Why.ONE_LINE));
        assertThat(indices.density().get(0, 0)).isEqualTo(1);
        assertThat(indices.fitness().fitness().get(0)).isEqualTo(1);
        assertThat(indices.outlook().findCog(0, 0)).isEmpty();
        assertNoNaN(indices);
    }

    @Test
    void allEqual() {
        Indices indices = indices(matrix(row(2, 2, 2), row(2, 2, 2), row(2, 2, 2)));
        assertThat(indices.present().diversity()).containsExactly(3, 3, 3);
        assertThat(indices.warnings()).containsExactly(new Warning.NoComplexity(Why.ALL_ALIKE));
        assertNoNaN(indices);
    }

    @Test
    void aYearWithoutAnythingIsNamed() {
        Panel panel =
                Panel.builder()
                        .add("a", "x", "2019", 0)
                        .add("a", "x", "2020", 2)
                        .add("b", "y", "2020", 1)
                        .build();
        List<YearResult> years = Capability.of(panel, CapabilityOptions.PUBLISHED);
        assertThat(years.getFirst()).isEqualTo(new NothingObserved("2019"));
        assertThat(years.getLast()).isInstanceOf(Indices.class);
        assertThat(years.getLast().year()).isEqualTo("2020");
    }

    @Test
    void yearsDoNotTouchOneAnother() {
        PanelBuilder builder = Panel.builder();
        for (int r = 0; r < PLACES; r++) {
            for (int i = 0; i < INDUSTRIES; i++) {
                builder.add(key(r), key(i), "2", TABLE.get(r, i));
                builder.add(key(r), key(i), "1", TABLE.get(PLACES - 1 - r, i));
                builder.add(key(r), key(i), "3", i < 20 ? TABLE.get(r, i) : 0);
            }
        }
        List<YearResult> years = Capability.of(builder.build(), CapabilityOptions.PUBLISHED);
        assertThat(((Indices) years.get(2)).industries()).hasSize(20);
        assertSame(indices(TABLE), upTo(PLACES), upTo(INDUSTRIES), (Indices) years.get(1));
    }

    private static String key(int number) {
        return "%03d".formatted(number);
    }

    private static void assertNoNaN(Indices indices) {
        for (Matrix matrix :
                List.of(indices.rca(), indices.density().matrix(), indices.outlook().cog())) {
            for (double value : matrix.storage()) {
                assertThat(value).isFinite();
            }
        }
        for (Scores scores :
                List.of(
                        indices.eci(),
                        indices.pci(),
                        indices.outlook().coi(),
                        indices.fitness().fitness(),
                        indices.fitness().complexity())) {
            for (int k = 0; k < scores.size(); k++) {
                scores.find(k).ifPresent(value -> assertThat(value).isFinite());
            }
        }
    }
}
