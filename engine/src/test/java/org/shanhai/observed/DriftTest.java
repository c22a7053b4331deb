package org.shanhai.observed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.FirmCount;
import org.shanhai.region.FirmCounts;
import org.shanhai.region.Recruit;
import org.shanhai.region.Region;
import org.shanhai.region.Role;

/// How composition drifts is found again in registers that drifted as told.
class DriftTest {
    private static final int PLACES = 60;
    private static final int INDUSTRIES = 8;

    /// Counts of firms until 1999, of 2000 to 2006 (four years later on average), and after.
    private static Region region(double renewal, double variance, boolean changedLater) {
        Random random = new Random(11);
        CellRegion cells = new CellRegion().reach("goods", 100, 0.1, 0.2);
        for (int i = 0; i < INDUSTRIES; i++) {
            cells.industry("i" + i, Broad.SECONDARY, "goods", 0.5).recruit(Recruit.YES);
        }
        double[] output = new double[INDUSTRIES];
        Arrays.fill(output, 9);
        List<FirmCount> counts = new ArrayList<>();
        for (int r = 0; r < PLACES; r++) {
            cells.place("p" + r, Role.COAST, output);
            for (int i = 0; i < INDUSTRIES; i++) {
                double before = Math.exp(random.nextGaussian());
                double after =
                        random.nextDouble() < -Math.expm1(-renewal * 4)
                                ? Math.exp(random.nextGaussian())
                                : before
                                        * Math.exp(Math.sqrt(4 * variance) * random.nextGaussian());
                long later = changedLater ? random.nextInt(40) : 5;
                counts.add(count(r, i, OptionalInt.empty(), 1999, poisson(12 * before, random)));
                counts.add(count(r, i, OptionalInt.of(2000), 2006, poisson(12 * after, random)));
                counts.add(count(r, i, OptionalInt.of(2007), 2013, later));
            }
        }
        return cells.region().toBuilder().firmCounts(new FirmCounts(counts, List.of())).build();
    }

    private static FirmCount count(int place, int industry, OptionalInt since, int until, long n) {
        return new FirmCount(
                "p" + place,
                Optional.of("i" + industry),
                since,
                OptionalInt.of(until),
                n,
                0,
                0,
                0,
                "register");
    }

    private static long poisson(double mean, Random random) {
        double left = Math.exp(-mean);
        double product = random.nextDouble();
        long count = 0;
        while (product > left) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }

    @Test
    void whatDoesNotDriftIsFoundNotTo() {
        Drift drift = Drift.until(region(0, 0, false), 2006).orElseThrow();

        assertThat(drift.renewal()).isLessThan(0.01);
        assertThat(drift.variance()).isLessThan(0.01);
    }

    @Test
    void aWalkIsFound() {
        Drift drift = Drift.until(region(0, 0.06, false), 2006).orElseThrow();

        assertThat(drift.variance()).isBetween(0.035, 0.085);
        assertThat(drift.renewal()).isLessThan(0.03);
    }

    @Test
    void startsAnewAreFound() {
        Drift drift = Drift.until(region(0.12, 0, false), 2006).orElseThrow();

        assertThat(drift.renewal()).isBetween(0.08, 0.18);
        assertThat(drift.variance()).isLessThan(0.03);
    }

    /// What came after the year is not looked at.
    @Test
    void theFutureIsNotLookedAt() {
        Region asItWas = region(0.05, 0.02, true);
        Optional<Drift> until = Drift.until(asItWas, 2006);
        assertThat(until.orElseThrow().variance()).isGreaterThan(0);
        Region without =
                asItWas.toBuilder()
                        .firmCounts(
                                new FirmCounts(
                                        asItWas.firmCounts().all().stream()
                                                .filter(count -> count.isUntil(2006))
                                                .toList(),
                                        List.of()))
                        .build();

        assertThat(until).isEqualTo(Drift.until(without, 2006));
        assertThat(Drift.until(asItWas, 2013)).isNotEqualTo(until);
    }

    @Test
    void ofOneSpanNothingIsToldOfDrift() {
        assertThat(Drift.until(region(0, 0, false), 1999)).isEmpty();
        assertThat(Drift.until(region(0, 0, false), 1990)).isEmpty();
    }
}
