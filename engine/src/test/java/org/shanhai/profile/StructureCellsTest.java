package org.shanhai.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Presence;

class StructureCellsTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final int PLACES = 22;
    private static final int N = 7;

    /// Places of any size with firms by chance, of industries of which the last are farms.
    private static LaidRegion any() {
        Random random = new Random(7);
        LaidRegion laid = new LaidRegion();
        for (int i = 0; i < N - 1; i++) {
            laid.goods("i" + i);
        }
        laid.farms("i" + (N - 1));
        for (int p = 0; p < PLACES; p++) {
            laid.inside("p" + p);
            int size = 1 << p % 6;
            for (int i = 0; i < N - 1; i++) {
                int firms = random.nextInt(3) == 0 ? random.nextInt(4 * size) : random.nextInt(3);
                laid.firms("p" + p, "i" + i, firms);
            }
        }
        return laid.presence("p3", "i2", Presence.PRESENT, Basis.REPORTED)
                .presence("p3", "i" + (N - 1), Presence.PRESENT, Basis.REPORTED)
                .presence("p4", "i1", Presence.ABSENT, Basis.REPORTED);
    }

    @Test
    void relativeDensitiesHaveMeanNothingAndDeviationOneOverWhatIsLacking() {
        StructureCells cells = any().structure().cells();

        for (int r = 0; r < PLACES; r++) {
            double all = 0;
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < N; i++) {
                OptionalDouble density = cells.density(r, i);
                if (density.isPresent()) {
                    double lacks = 1 - cells.chance(r, i);
                    all += lacks;
                    sum += lacks * density.getAsDouble();
                    squares += lacks * density.getAsDouble() * density.getAsDouble();
                }
            }
            assertThat(all).isGreaterThan(1);
            assertThat(sum / all).isCloseTo(0, within(1e-9));
            assertThat(squares / all).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void aDensityOrdersIndustriesAsTheEvidenceAroundThemDoes() {
        StructureCells cells = any().structure().cells();

        double[] evidence = IntStream.range(0, N).mapToDouble(i -> cells.evidence(5, i)).toArray();
        double[] plain = new double[N - 1];
        for (int i = 0; i < N - 1; i++) {
            double sum = 0;
            double all = 0;
            for (int j = 0; j < N; j++) {
                sum += i == j ? 0 : cells.relatedness(i, j) * evidence[j];
                all += i == j ? 0 : cells.relatedness(i, j);
            }
            plain[i] = sum / all;
        }
        for (int i = 1; i < N - 1; i++) {
            assertThat(cells.density(5, i).orElseThrow() > cells.density(5, 0).orElseThrow())
                    .isEqualTo(plain[i] > plain[0]);
        }
    }

    @Test
    void aLargeIndustryCountsMoreInNearnessAndASmallOneNoLess() {
        assertThat(StructureCells.nearnessWeight(7)).isCloseTo(3, within(1e-12));
        assertThat(StructureCells.nearnessWeight(1)).isCloseTo(1, within(1e-12));
        assertThat(StructureCells.nearnessWeight(0.2)).isCloseTo(1, within(1e-12));
    }

    /// Of a place: what is known of all industries that firms can tell, over what there would be.
    @Test
    void theEvidenceOfAPlaceIsThatOfItsIndustries() {
        StructureCells cells = any().structure().cells();

        for (int r = 0; r < PLACES; r++) {
            double known = 0;
            double all = 0;
            for (int i = 0; i < N; i++) {
                double prior = cells.prior(i);
                known += prior > 0 ? Math.abs(cells.chance(r, i) - prior) : 0;
                all += 2 * prior * (1 - prior);
            }
            assertThat(cells.evidenceShare(r)).isCloseTo(Math.min(1, known / all), EXACT);
        }
    }

    @Test
    void theNearestHeldAreWeighedByTheirEvidence() {
        StructureCells cells = any().structure().cells();

        for (int r = 0; r < PLACES; r++) {
            for (int i = 0; i < N; i++) {
                int unit = r;
                int industry = i;
                List<Integer> expected =
                        IntStream.range(0, N)
                                .filter(j -> j != industry && cells.chance(unit, j) >= 0.5)
                                .filter(j -> cells.relatedness(industry, j) > 0)
                                .filter(j -> cells.evidence(unit, j) > 0)
                                .boxed()
                                .sorted(
                                        Comparator.comparingDouble(
                                                j ->
                                                        -cells.relatedness(industry, j)
                                                                * cells.evidence(unit, j)
                                                                * size(cells, unit, j)))
                                .toList();
                List<Related> nearest = cells.nearestHeld(unit, industry, N);

                assertThat(nearest)
                        .extracting(related -> related.industry().code())
                        .containsExactlyElementsOf(expected.stream().map(j -> "i" + j).toList());
                assertThat(nearest)
                        .extracting(Related::relatedness)
                        .containsExactlyElementsOf(
                                expected.stream()
                                        .map(j -> cells.relatedness(industry, j))
                                        .toList());
                assertThat(cells.nearestHeld(unit, industry, 1))
                        .isEqualTo(nearest.stream().limit(1).toList());
            }
        }
    }

    private static double size(StructureCells cells, int unit, int industry) {
        return StructureCells.nearnessWeight(cells.quotient(unit, industry).orElse(1));
    }

    @Test
    void whatIsHeldButNotRelatedIsNotNear() {
        double[] ones = {1, 1, 1};
        double[][] home = {{0, 0, 0}, {1, 0, 0}, {0, 1, 0}};
        StructureCells cells =
                new LaidRegion()
                        .inside("a")
                        .goods("toys", "dolls", "tools")
                        .table(ones, ones, home, new double[3][3])
                        .presence("a", "dolls", Presence.PRESENT, Basis.REPORTED)
                        .structure()
                        .cells();

        assertThat(cells.relatedness(0, 1)).isZero();
        assertThat(cells.nearestHeld(0, 0, 9)).isEmpty();
    }

    @Test
    void aPlaceIsAskedByItselfAsByItsNumber() {
        Structure structure = any().inside("empty").jobs("p2", 9, 1, 1, 1, 1, 1, 1).structure();
        StructureCells cells = structure.cells();

        for (int r = 0; r <= PLACES; r++) {
            Place place = structure.region().places().unit(r);
            assertThat(cells.isObserved(r)).isEqualTo(r == 2);
            assertThat(cells.isTold(r)).isEqualTo(r < PLACES);
            assertThat(structure.diversity(place)).isEqualTo(cells.diversity(r));
            assertThat(structure.coverage(place)).isEqualTo(cells.coverage(r));
            for (int i = 0; i < N; i++) {
                Industry industry = structure.region().industries().get(i);
                assertThat(structure.chance(place, industry)).isEqualTo(cells.chance(r, i));
                assertThat(structure.has(place, industry)).isEqualTo(cells.has(r, i));
                assertThat(structure.holding(place, industry)).isEqualTo(cells.holding(r, i));
                assertThat(structure.findBasis(place, industry)).isEqualTo(cells.findBasis(r, i));
                assertThat(structure.quotient(place, industry)).isEqualTo(cells.quotient(r, i));
                assertThat(structure.density(place, industry)).isEqualTo(cells.density(r, i));
                assertThat(structure.isThere(place, industry)).isEqualTo(cells.isThere(r, i));
                assertThat(structure.seen(place, industry).map(seen -> seen.firms()))
                        .isEqualTo(cells.seen(r, i).map(seen -> seen.firms()));
                assertThat(structure.relatedness(industry, structure.region().industry("i1")))
                        .isEqualTo(cells.relatedness(i, 1));
            }
        }
    }
}
