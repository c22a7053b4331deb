package org.shanhai.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.admit.Positioning;
import org.shanhai.region.Basis;
import org.shanhai.region.Role;

class FactorsTest {
    /// 100 own jobs of 130 here; 20 more on the coast.
    @Test
    void worksOutByHand() {
        Site site = RandomPipeline.site("z", "place", Role.MOUNTAIN);
        PlanCandidate plain = RandomPipeline.candidate("A", 6, 3);
        PlanCandidate candidate =
                new PlanCandidate(
                        plain.project(),
                        Map.of(
                                "land", new PlanCandidate.Use(6, Basis.REPORTED),
                                "labour", new PlanCandidate.Use(100, Basis.ESTIMATED),
                                "energy", new PlanCandidate.Use(3, Basis.ESTIMATED),
                                "co2", new PlanCandidate.Use(5, Basis.REPORTED)));
        Gains gains =
                new Gains(
                        Map.of(
                                Counted.JOBS,
                                Map.of(Role.MOUNTAIN, 130.0, Role.COAST, 20.0),
                                Counted.TAX,
                                Map.of(Role.MOUNTAIN, 7.0)),
                        Map.of(Counted.JOBS, 130.0, Counted.TAX, 7.0),
                        Map.of(Counted.JOBS, 100.0, Counted.TAX, 7.0));
        Pipeline pipeline =
                new Pipeline(
                        List.of(candidate),
                        List.of(site),
                        List.of(new Option(0, 0, Positioning.Fit.DIRECT, gains)),
                        List.of(),
                        List.of());
        Pipeline drawn = Factors.applied(pipeline, List.of(new Factors(2, 0.5, 3, 4)));
        PlanCandidate after = drawn.candidates().getFirst();
        assertThat(after.use("land")).isEqualTo(12);
        assertThat(after.use("labour")).isEqualTo(50);
        assertThat(after.use("energy")).isEqualTo(9);
        assertThat(after.use("co2")).isEqualTo(5);
        Gains then = drawn.options().getFirst().gains();
        // Half of the own jobs, three times those of the chain.
        assertThat(then.in(Counted.JOBS, Role.MOUNTAIN)).isCloseTo(50 + 90, within(1e-9));
        assertThat(then.in(Counted.JOBS, Role.COAST)).isCloseTo(60, within(1e-9));
        assertThat(then.here(Counted.JOBS)).isCloseTo(140, within(1e-9));
        assertThat(then.here(Counted.TAX)).isEqualTo(28);
        assertThat(then.own()).containsOnly(Map.entry("jobs", 50.0), Map.entry("tax", 28.0));
        assertThat(Factors.applied(pipeline, List.of(Factors.SAME))).isEqualTo(pipeline);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1, 1", "1, 0, 1, 1", "1, 1, 0, 1", "1, 1, 1, 0"})
    void nothingIsNoFactor(double land, double jobs, double output, double tax) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Factors(land, jobs, output, tax))
                .withMessageContaining("above 0");
    }
}
