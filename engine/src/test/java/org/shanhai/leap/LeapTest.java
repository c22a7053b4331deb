package org.shanhai.leap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Industries;
import org.shanhai.region.Place;
import org.shanhai.region.Role;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.supply.pressure.ChainPressures;

/// Leaps of seeded random regions.
class LeapTest {
    private static List<Candidate> everything(Shortlist list) {
        return Stream.of(list.ranked(), list.held(), list.local()).flatMap(List::stream).toList();
    }

    /// Rows of p (I − A)⁻¹, by brute force.
    private static double[] along(Matrix coefficients, double[] perOutput) {
        int n = perOutput.length;
        Matrix system = Matrix.zeros(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                system.set(j, i, (i == j ? 1 : 0) - coefficients.get(i, j));
            }
        }
        double[] total = perOutput.clone();
        Blas.best().factor(system).solve(Blas.As.IS, total);
        return total;
    }

    private static Place place(Leap leap, int unit) {
        return leap.region().places().unit(unit);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void intensitiesAreThoseOfTheWholeChain(long seed) {
        LeapRegion made = LeapRegion.of(seed, 1, true);
        ChainPressures pressures = ChainPressures.of(made.chains());
        double[] co2 = new double[LeapRegion.INDUSTRIES];
        made.region.pressures().stream()
                .filter(row -> row.pressure().equals("co2"))
                .forEach(
                        row ->
                                co2[made.region.industries().number(row.industry())] =
                                        row.perOutput());
        double[] amount = along(made.coefficients, co2);
        double[] brought = along(made.coefficients, made.valueAddedPerOutput);
        for (int i = 0; i < co2.length; i++) {
            // Nothing is imported, so that a unit of output is a unit of value added in the end.
            assertThat(brought[i]).isCloseTo(1, within(1e-12));
            assertThat(pressures.intensity(0, i).orElseThrow())
                    .isCloseTo(amount[i] / brought[i], within(1e-12));
            assertThat(pressures.isKnown(1, i)).isEqualTo(i % 4 != 3);
            assertThat(pressures.covered(1, i)).isLessThan(1);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void partsOfAnIntensityAddUp(long seed) {
        SupplyChains chains = LeapRegion.of(seed, 1, true).chains();
        ChainPressures pressures = ChainPressures.of(chains);
        Industries industries = chains.region().industries();
        Falling falling = new Falling(chains, pressures);
        for (ChainSplit split : List.of(ChainSplit.of(falling, 4), ChainSplit.ranged(falling, 4))) {
            for (int p = 0; p < 2; p++) {
                for (int i = 0; i < LeapRegion.INDUSTRIES; i++) {
                    if (pressures.isKnown(p, i)) {
                        ChainSplit.Parts parts =
                                split.of(pressures.pressures().get(p), industries.get(i));
                        assertThat(
                                        parts.own()
                                                + parts.here().value()
                                                + parts.region().value()
                                                + parts.outside().value())
                                .isCloseTo(pressures.intensity(p, i).orElseThrow(), within(1e-8));
                        assertThat(parts.here().value())
                                .isBetween(parts.here().low(), parts.here().high());
                    }
                }
            }
        }
    }

    @Test
    void aMeanWithoutAnIndustryIsTheMeanOfTheRest() {
        LeapRegion made = LeapRegion.of(7, 1, true);
        ChainPressures pressures = ChainPressures.of(made.chains());
        double[] output = made.activity.output().row(3);
        double[] rest = output.clone();
        rest[2] = 0;
        double[] without = pressures.mean(output).without(2);
        List<OptionalDouble> expected = pressures.mean(rest).all();
        for (int p = 0; p < 2; p++) {
            assertThat(without[p]).isCloseTo(expected.get(p).orElseThrow(), within(1e-12));
        }
        double[] alone = new double[output.length];
        alone[2] = output[2];
        assertThat(pressures.mean(alone).without(2)).containsOnly(Double.NaN);
        assertThat(pressures.mean(alone).all().getFirst().orElseThrow())
                .isCloseTo(pressures.intensity(0, 2).orElseThrow(), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyIndustryIsOfOneClass(long seed) {
        Leap leap = LeapRegion.of(seed, 1, true).leap();
        for (Place place : leap.listMountain()) {
            Shortlist list = leap.list(place, LeapOrder.EXPECTED);
            assertThat(everything(list))
                    .extracting(Candidate::industry)
                    .doesNotHaveDuplicates()
                    .hasSize(LeapRegion.INDUSTRIES);
            assertThat(list.counts().values().stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(LeapRegion.INDUSTRIES);
            assertThat(list.coverage().isObserved()).isTrue();
            for (Candidate each : list.ranked()) {
                assertThat(each.ruling()).isEqualTo(Rules.of(each.findings()));
                assertThat(each.findings().reach()).isNotEqualTo(TestOutcome.UNKNOWN);
                assertThat(each.feasibility().value())
                        .isEqualTo(leap.structure().density(place, each.industry()).orElseThrow());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void classesDoNotDependOnTheUnitOfAPressure(long seed) {
        Leap tonnes = LeapRegion.of(seed, 1, true).leap();
        Leap kilograms = LeapRegion.of(seed, 1000, true).leap();
        for (Place place : tonnes.listMountain()) {
            List<Candidate> one = tonnes.list(place, LeapOrder.WORTH).ranked();
            List<Candidate> other = kilograms.list(place, LeapOrder.WORTH).ranked();
            for (int k = 0; k < one.size(); k++) {
                assertThat(other.get(k).industry()).isEqualTo(one.get(k).industry());
                assertThat(other.get(k).ruling()).isEqualTo(one.get(k).ruling());
            }
        }
    }

    @Test
    void forerunnersAreOtherMountainPlacesThatHaveIt() {
        LeapRegion made = LeapRegion.of(11, 1, true);
        Leap leap = made.leap();
        Shortlist list = leap.list(place(leap, 0), LeapOrder.EXPECTED);
        assertThat(everything(list))
                .allSatisfy(
                        each ->
                                assertThat(each.forerunners())
                                        .allSatisfy(
                                                before -> {
                                                    assertThat(before.place())
                                                            .isNotEqualTo(list.place());
                                                    assertThat(
                                                                    leap.structure()
                                                                            .has(
                                                                                    before.place(),
                                                                                    each
                                                                                            .industry()))
                                                            .isTrue();
                                                    assertThat(
                                                                    before.place()
                                                                            .hasRole(Role.MOUNTAIN))
                                                            .isTrue();
                                                }));
        assertThat(everything(list)).anyMatch(each -> !each.forerunners().isEmpty());
    }

    @Test
    void nothingIsRankedFromEstimates() {
        Leap leap = LeapRegion.of(5, 1, false).leap();
        Shortlist list = leap.list(place(leap, 0), LeapOrder.EXPECTED);

        assertThat(list.coverage().isObserved()).isFalse();
        assertThat(list.held()).isEmpty();
        assertThat(list.ranked())
                .isNotEmpty()
                .allSatisfy(
                        each -> {
                            assertThat(each.ruling().kind())
                                    .isIn(LeapClass.TRAP, LeapClass.NOT_RANKABLE);
                            assertThat(each.feasibility().nearest()).isEmpty();
                        });
    }
}
