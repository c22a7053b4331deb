package org.shanhai.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.capability.Colocation;
import org.shanhai.capability.Incidence;
import org.shanhai.capability.LocationQuotient;
import org.shanhai.capability.Observed;
import org.shanhai.capability.Selection;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Basis;
import org.shanhai.region.Presence;

class StructureTest {
    private static final double NO_FACT = -1;

    @Test
    void anObservedPlaceHasWhatItIsSpecialisedIn() {
        Structure structure =
                ProfiledRegion.of(
                                new double[][] {
                                    {60, 30, 10, 0},
                                    {40, 70, 90, 100},
                                    {100, 100, 100, 100}
                                })
                        .structure();

        // 60 of 100 here, 200 of 800 in the nation.
        assertThat(structure.cells().quotient(0, 0).orElseThrow()).isCloseTo(2.4, within(1e-12));
        assertThat(structure.cells().holding(0, 0)).isEqualTo(Holding.HAS);
        assertThat(structure.cells().holding(0, 2)).isEqualTo(Holding.WEAK);
        assertThat(structure.cells().holding(0, 3)).isEqualTo(Holding.ABSENT);
        assertThat(structure.cells().isObserved(0)).isTrue();
        assertThat(structure.observedCount()).isEqualTo(2);
        assertThat(structure.quotientOf()).isEqualTo("jobs");
        assertThat(structure.cells().coverage(0))
                .isEqualTo(new Coverage(2, 1, 0, 0, 1, 0, 4, 3, 0, Coverage.Thin.NOT));
        assertThat(structure.cells().findBasis(0, 0)).contains(Basis.REPORTED);
    }

    @Test
    void aQuotientOfExactlyOneIsHad() {
        Structure structure =
                ProfiledRegion.of(new double[][] {{1, 3}, {2, 6}, {7, 21}}).structure();

        assertThat(structure.cells().holding(0, 0)).isEqualTo(Holding.HAS);
        assertThat(structure.cells().holding(1, 1)).isEqualTo(Holding.HAS);
    }

    @Test
    void whatIsWithheldMakesNothingElseLookLarger() {
        double[][] whole = {{10, 20, 30, 40}, {25, 25, 25, 25}, {90, 80, 70, 60}};
        double[][] withheld = {{10, 20, 30, NO_FACT}, {25, 25, 25, 25}, {90, 80, 70, 60}};
        Structure structure = ProfiledRegion.of(withheld).structure();

        assertThat(structure.cells().isObserved(0)).isTrue();
        assertThat(structure.cells().quotient(0, 3)).isEmpty();
        assertThat(structure.cells().holding(0, 3)).isEqualTo(Holding.UNKNOWN);
        // Over the three industries that are known: 10 of 60 here, 125 of 375 in the nation.
        assertThat(structure.cells().quotient(0, 0).orElseThrow()).isCloseTo(0.5, within(1e-12));
        assertThat(ProfiledRegion.of(whole).structure().cells().quotient(0, 0).orElseThrow())
                .isCloseTo(0.4, within(1e-12));
    }

    @Test
    void estimatesMakeNothingKnown() {
        Structure structure =
                ProfiledRegion.of(
                                new double[][] {
                                    {NO_FACT, NO_FACT, NO_FACT},
                                    {5, NO_FACT, NO_FACT},
                                    {50, 50, 50}
                                })
                        .structure();

        for (int i = 0; i < 3; i++) {
            assertThat(structure.cells().holding(0, i)).isEqualTo(Holding.UNKNOWN);
            assertThat(structure.cells().quotient(0, i)).isEmpty();
            assertThat(structure.cells().density(0, i)).isEmpty();
            assertThat(structure.cells().findBasis(0, i)).isEmpty();
        }
        assertThat(structure.cells().coverage(0).why()).isEqualTo(Coverage.Thin.NOTHING);
        // One figure of a thin place says that it is there, not how it stands to the rest.
        assertThat(structure.cells().holding(1, 0)).isEqualTo(Holding.HAS);
        assertThat(structure.cells().quotient(1, 0)).isEmpty();
        assertThat(structure.cells().coverage(1).why()).isEqualTo(Coverage.Thin.FEW_FIGURES);
        assertThat(structure.observedCount()).isZero();
    }

    @Test
    void presencesAloneMakeAThinPlaceHave() {
        Presence yes = Presence.PRESENT;
        Presence no = Presence.ABSENT;
        Presence unknown = Presence.UNKNOWN;
        Structure structure =
                ProfiledRegion.of(
                                new double[][] {
                                    {NO_FACT, NO_FACT, NO_FACT},
                                    {10, 20, NO_FACT},
                                    {50, 50, 50}
                                },
                                yes,
                                no,
                                unknown,
                                yes,
                                yes,
                                yes,
                                yes,
                                yes,
                                yes)
                        .structure();

        assertThat(structure.cells().holding(0, 0)).isEqualTo(Holding.HAS);
        assertThat(structure.cells().holding(0, 1)).isEqualTo(Holding.ABSENT);
        assertThat(structure.cells().holding(0, 2)).isEqualTo(Holding.UNKNOWN);
        assertThat(structure.cells().coverage(0).why()).isEqualTo(Coverage.Thin.PRESENCES_ONLY);
        assertThat(structure.cells().diversity(0)).isEqualTo(1);
        // Where the rest is measured, what is only known to be there may be small.
        assertThat(structure.cells().isObserved(1)).isTrue();
        assertThat(structure.cells().holding(1, 2)).isEqualTo(Holding.WEAK);
        assertThat(structure.cells().isThere(1, 2)).isTrue();
        assertThat(structure.cells().isHeld(1, 2)).isFalse();
        assertThat(structure.cells().coverage(1).present()).isEqualTo(3);
    }

    @Test
    void fewObservedPlacesGiveRelatednessByPurchases() {
        Structure structure =
                ProfiledRegion.of(new double[][] {{1, 3}, {2, 6}, {7, 21}}).structure();

        assertThat(structure.relatednessKey()).isEqualTo("input_output");
        assertThat(structure.relatedness().rows()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whereAllIsKnownItIsWhatCapabilitySays(long seed) {
        Random random = new Random(seed);
        int units = 26;
        int n = 12;
        double[][] jobs = new double[units][n];
        Matrix table = Matrix.zeros(units, n);
        for (int r = 0; r < units; r++) {
            for (int i = 0; i < n; i++) {
                jobs[r][i] = random.nextInt(4) == 0 ? 0 : random.nextInt(1000);
                table.set(r, i, jobs[r][i]);
            }
        }
        Structure structure = ProfiledRegion.of(jobs).structure();
        List<String> keys = IntStream.range(0, units).mapToObj(r -> "p" + r).toList();
        List<String> codes = IntStream.range(0, n).mapToObj(i -> "i" + i).toList();
        // The last unit is outside: it counts in denominators, not in M.
        Selection outside = new Selection(0, 0, java.util.Set.of("p25"));
        Observed observed = Observed.find("", keys, codes, table, outside).orElseThrow();
        Incidence present = Incidence.of(observed);
        Matrix rca = LocationQuotient.of(observed);
        Matrix phi = Colocation.PROXIMITY.of(present);

        assertThat(structure.relatednessKey()).isEqualTo("proximity");
        assertThat(structure.observedCount()).isEqualTo(25);
        for (int r = 0; r < 25; r++) {
            for (int i = 0; i < n; i++) {
                assertThat(structure.cells().has(r, i)).isEqualTo(present.has(r, i));
                assertThat(structure.cells().quotient(r, i).orElseThrow())
                        .isCloseTo(rca.get(r, i), within(1e-12));
                assertThat(structure.cells().relatedness(i, r % n)).isEqualTo(phi.get(i, r % n));
            }
        }
        checkDensity(structure, n);
        checkNearest(structure, n);
    }

    /// By the formula, Σ_{j≠i} M_rj log₂(1 + LQ_rj) φ_ij / Σ_{j≠i} φ_ij.
    private static void checkDensity(Structure structure, int n) {
        for (int i = 0; i < n; i++) {
            double above = 0;
            double below = 0;
            for (int j = 0; j < n; j++) {
                if (j != i) {
                    double size = Math.log(1 + structure.cells().quotient(3, j).orElseThrow());
                    above +=
                            structure.cells().has(3, j)
                                    ? structure.cells().relatedness(i, j) * size / Math.log(2)
                                    : 0;
                    below += structure.cells().relatedness(i, j);
                }
            }
            assertThat(structure.cells().density(3, i).orElseThrow())
                    .isCloseTo(above / below, within(1e-12));
        }
    }

    private static void checkNearest(Structure structure, int n) {
        for (int i = 0; i < n; i++) {
            List<Related> nearest = structure.cells().nearestHeld(3, i, 3);
            assertThat(nearest).hasSizeLessThanOrEqualTo(3);
            for (int k = 0; k < nearest.size(); k++) {
                int number = structure.region().industries().number(nearest.get(k).industry());
                assertThat(number).isNotEqualTo(i);
                assertThat(structure.cells().has(3, number)).isTrue();
                assertThat(nearest.get(k).relatedness()).isPositive();
                if (k > 0) {
                    assertThat(weight(structure, nearest.get(k)))
                            .isLessThanOrEqualTo(weight(structure, nearest.get(k - 1)));
                }
            }
        }
    }

    private static double weight(Structure structure, Related near) {
        int number = structure.region().industries().number(near.industry());
        double quotient = structure.cells().quotient(3, number).orElseThrow();
        return near.relatedness() * StructureCells.nearnessWeight(quotient);
    }

    @Test
    void onePlaceAloneIsAnswered() {
        Structure structure = ProfiledRegion.of(new double[][] {{3, 4}, {0, 0}}).structure();

        assertThat(structure.cells().holding(0, 0)).isEqualTo(Holding.HAS);
        assertThat(structure.cells().findBasis(0, 0)).isEqualTo(Optional.of(Basis.REPORTED));
    }
}
