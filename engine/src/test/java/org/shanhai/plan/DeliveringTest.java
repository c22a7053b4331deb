package org.shanhai.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.admit.Admissions;
import org.shanhai.admit.Positioning.Fit;
import org.shanhai.admit.Proposal;
import org.shanhai.admit.expected.Draws;
import org.shanhai.admit.expected.Magnitude;
import org.shanhai.region.Basis;
import org.shanhai.region.Delivered;
import org.shanhai.region.Delivered.Promise;
import org.shanhai.region.Limit;
import org.shanhai.region.Limited;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectEntry;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.region.Ruleset;
import org.shanhai.supply.fitted.SupplyChains;

/// What is likely of projects beside comparable ones, and what of them usually comes: .4 of what is
/// promised.
class DeliveringTest {
    private static final SupplyChains CHAINS =
            ThreeValleys.with(
                    builder ->
                            builder.projects(comparable())
                                    .all(
                                            Delivered.class,
                                            List.of(
                                                    group(Promise.JOBS, 0.9),
                                                    group(Promise.PRODUCTION, 0.4))));
    private static final Admissions ADMISSIONS = Admissions.of(CHAINS);
    private static final Ruleset OPEN =
            new Ruleset(
                    "test",
                    "Test",
                    "",
                    "",
                    "",
                    OptionalInt.empty(),
                    Ruleset.Status.EXAMPLE,
                    Ruleset.Purpose.ADMISSION,
                    Ruleset.Default.NONE,
                    List.of(),
                    "",
                    "");
    private static final Scouting PROMISED =
            new Scouting(CHAINS, ADMISSIONS, one -> OPEN, EnumSet.allOf(Fit.class));
    private static final List<Limit> LAND =
            List.of(
                    new Limit(
                            "",
                            Optional.empty(),
                            Optional.of("mills"),
                            Limited.Resource.LAND,
                            10,
                            Basis.REPORTED,
                            "plan",
                            ""));

    private static Delivered group(Promise promise, double rate) {
        return new Delivered(
                promise.key(),
                promise.key(),
                "",
                Delivered.Near.PROGRAMME,
                Optional.empty(),
                promise,
                "",
                "signed",
                "",
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                "",
                rate,
                "",
                "",
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                "",
                "");
    }

    /// Mills of all sizes, for each km² 300 of investment, 200 of output, 10 of tax and 20 jobs,
    /// now more, now less.
    private static List<Project> comparable() {
        List<Project> all = new ArrayList<>();
        for (int k = 0; k < 8; k++) {
            int size = 1 << k % 4;
            int off = k % 3;
            all.add(
                    stating(
                            "c" + k,
                            "signed",
                            300 * size + 20 * off,
                            2 * size + off,
                            400 * size - 30 * off,
                            20 * size + off,
                            40 * size - off));
        }
        return all;
    }

    private static Project stating(
            String key, String status, int investment, int land, int output, int tax, int jobs) {
        return ThreeValleys.project(
                key,
                "mill",
                "west",
                "mills",
                status,
                ProjectFigure.INVESTMENT,
                investment,
                ProjectFigure.LAND,
                land,
                ProjectFigure.OUTPUT,
                output,
                ProjectFigure.TAX,
                tax,
                ProjectFigure.JOBS,
                jobs);
    }

    private static Project onlyInvestment() {
        return ThreeValleys.project(
                "p", "mill", "west", "mills", "signed", ProjectFigure.INVESTMENT, 600);
    }

    private static Pipeline pipeline(Scouting scouting, Project... projects) {
        return scouting.pipeline(List.of(projects).stream().map(ProjectEntry::of).toList(), LAND);
    }

    private static Draws draws(Project project) {
        Region region = CHAINS.region();
        return ADMISSIONS.likely(Proposal.of(region, project).orElseThrow()).orElseThrow();
    }

    private static double output(Pipeline pipeline) {
        return pipeline.netting().outputs().values().iterator().next().amount();
    }

    private static double use(Pipeline pipeline, Limited.Resource of) {
        return pipeline.candidates().getFirst().use(of.key());
    }

    @Test
    void whatNobodyStatesIsTheMedianOfWhatIsLikely() {
        Pipeline found = pipeline(PROMISED, onlyInvestment());

        Draws draws = draws(onlyInvestment());
        double land = draws.spread(Magnitude.LAND).median();
        assertThat(land).isBetween(1.0, 12.0);
        assertThat(found.candidates().getFirst().uses())
                .containsEntry("land", new PlanCandidate.Use(land, Basis.ESTIMATED))
                .containsEntry(
                        "labour",
                        new PlanCandidate.Use(
                                draws.spread(Magnitude.JOBS).median(), Basis.ESTIMATED));
        assertThat(output(found)).isEqualTo(draws.spread(Magnitude.OUTPUT).median());
        assertThat(found.options().getFirst().gains().here(Counted.TAX))
                .isEqualTo(draws.spread(Magnitude.TAX).median());
        // Of that output, all along the chain.
        double jobs = found.options().getFirst().gains().inRegion(Counted.JOBS);
        assertThat(jobs).isGreaterThan(draws.spread(Magnitude.JOBS).median());
    }

    @ParameterizedTest
    @CsvSource({"signed, 0.4", "under construction, 1"})
    void whatIsNotBuiltYetBringsTheUsualPart(String status, double part) {
        Project project = stating("p", status, 600, 4, 800, 40, 80);
        Pipeline promised = pipeline(PROMISED, project);
        Pipeline delivered = pipeline(PROMISED.delivering(), project);

        assertThat(delivered.candidates()).isEqualTo(promised.candidates());
        assertThat(output(promised)).isEqualTo(800);
        assertThat(output(delivered)).isCloseTo(part * 800, within(1e-9));
        Gains before = promised.options().getFirst().gains();
        Gains after = delivered.options().getFirst().gains();
        for (String key : Counted.GAINS) {
            assertThat(before.here(key)).isPositive();
            assertThat(after.here(key)).isCloseTo(part * before.here(key), within(1e-6));
            for (Role role : Role.values()) {
                assertThat(after.in(key, role))
                        .isCloseTo(part * before.in(key, role), within(1e-6));
            }
        }
    }

    /// A thousand times the output that comparable projects have is not believed. What is stated
    /// as a range is as likely drawn elsewhere in it; but whoever comes must find room.
    @Test
    void whatIsNotBelievedGivesWayButForLand() {
        Project boast = stating("p", "under construction", 600, 4, 800_000, 40, 80);
        Map<ProjectFigure, Quantity> figures = new TreeMap<>(boast.figures());
        figures.put(ProjectFigure.LAND, Quantity.between(1, 41));
        Project wide = boast.withFigures(figures);

        assertThat(output(pipeline(PROMISED, boast))).isEqualTo(800_000);
        assertThat(output(pipeline(PROMISED.delivering(), boast)))
                .isEqualTo(draws(boast).spread(Magnitude.OUTPUT).median())
                .isBetween(200.0, 3200.0);
        assertThat(draws(wide).spread(Magnitude.LAND).median()).isLessThan(20);
        assertThat(use(pipeline(PROMISED.delivering(), wide), Limited.Resource.LAND))
                .isEqualTo(Quantity.between(1, 41).stated());
    }

    /// One group tells of production; where none does nothing is taken off.
    @Test
    void theUsualPartIsThatOfProduction() {
        assertThat(Scouting.usual(CHAINS.region()))
                .hasValueSatisfying(one -> assertThat(one.rate()).isEqualTo(0.4));
        assertThat(Scouting.usual(ThreeValleys.CHAINS.region())).isEmpty();
        Scouting untold =
                new Scouting(
                        ThreeValleys.CHAINS,
                        Admissions.of(ThreeValleys.CHAINS),
                        one -> OPEN,
                        EnumSet.allOf(Fit.class));
        Project project = stating("p", "signed", 600, 4, 800, 40, 80);
        assertThat(output(pipeline(untold.delivering(), project))).isEqualTo(800);
    }

    /// All figures of a project are those of one draw; what is stated stays.
    @Test
    void aDrawIsOfAllFiguresOfAProjectTogether() {
        Project other =
                ThreeValleys.project(
                        "q",
                        "mill",
                        "west",
                        "mills",
                        "signed",
                        ProjectFigure.INVESTMENT,
                        600,
                        ProjectFigure.LAND,
                        5);
        Project left = stating("left", "signed", 600, 4, 800, 40, 80);
        Pipeline pipeline = pipeline(PROMISED, onlyInvestment(), other, left);
        LikelyFigures likely =
                LikelyFigures.of(
                        pipeline,
                        ADMISSIONS,
                        List.of(ProjectEntry.of(onlyInvestment()), ProjectEntry.of(other)));
        Draws draws = draws(onlyInvestment());
        SplittableRandom random = new SplittableRandom(7);
        double least = Double.POSITIVE_INFINITY;
        double most = 0;

        for (int k = 0; k < 20; k++) {
            Pipeline drawn = likely.draw(random.split());
            double land = drawn.candidates().get(0).use("land");
            double jobs = drawn.candidates().get(0).use("labour");
            double output = amount(drawn, "p");
            double tax = drawn.options().get(0).gains().here(Counted.TAX);
            assertThat(
                            draws.each(
                                    one ->
                                            near(one.get(Magnitude.LAND), land)
                                                    && near(one.get(Magnitude.JOBS), jobs)
                                                    && near(one.get(Magnitude.OUTPUT), output)
                                                    && near(one.get(Magnitude.TAX), tax)))
                    .contains(true);
            assertThat(drawn.candidates().get(1).use("land")).isCloseTo(5, within(1e-9));
            assertThat(drawn.candidates().get(2)).isEqualTo(pipeline.candidates().get(2));
            least = Math.min(least, land);
            most = Math.max(most, land);
        }

        assertThat(most).isGreaterThan(1.5 * least);
    }

    private static double amount(Pipeline pipeline, String key) {
        return Objects.requireNonNull(pipeline.netting().outputs().get(key)).amount();
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) < 1e-9 * one;
    }
}
