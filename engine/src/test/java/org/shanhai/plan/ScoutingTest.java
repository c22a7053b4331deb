package org.shanhai.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.admit.Admissions;
import org.shanhai.admit.Positioning.Fit;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Basis;
import org.shanhai.region.Limit;
import org.shanhai.region.Limited;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectEntry;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Role;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;

/// What projects use and bring where, among [ThreeValleys].
class ScoutingTest {
    private static final Admissions ADMISSIONS = Admissions.of(ThreeValleys.CHAINS);
    private static final Ruleset OPEN = ruleset(List.of());

    /// Land is known of the zone `mills` and of all of the east and the south.
    private static final List<Limit> LAND =
            List.of(ofZone("mills", "land"), ofPlace("east", "land"), ofPlace("south", "land"));

    private static Ruleset ruleset(List<Rule> rules) {
        return new Ruleset(
                "test",
                "Test",
                "",
                "",
                "",
                OptionalInt.empty(),
                Ruleset.Status.EXAMPLE,
                Ruleset.Purpose.ADMISSION,
                Ruleset.Default.NONE,
                rules,
                "",
                "");
    }

    /// A line against an industry.
    private static Ruleset against(String industry) {
        return ruleset(
                List.of(
                        new Rule(
                                "test",
                                1,
                                "",
                                "",
                                Rule.Kind.VETO,
                                RuleIndicator.INDUSTRY,
                                "",
                                industry,
                                Optional.empty(),
                                List.of(),
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                0,
                                0,
                                OptionalDouble.empty(),
                                "",
                                1,
                                Basis.ASSUMED,
                                "",
                                "")));
    }

    private static Limit ofZone(String zone, String of) {
        return limit(Optional.empty(), Optional.of(zone), of, false);
    }

    private static Limit ofPlace(String place, String of) {
        return limit(Optional.of(place), Optional.empty(), of, false);
    }

    private static Limit limit(
            Optional<String> place, Optional<String> zone, String of, boolean isCeiling) {
        return new Limit(
                "", place, zone, Limited.of(of), 10, isCeiling, Basis.REPORTED, "plan", "");
    }

    private static Pipeline pipeline(Set<Fit> fits, List<Limit> limits, Project... projects) {
        return new Scouting(ThreeValleys.CHAINS, ADMISSIONS, one -> OPEN, fits)
                .pipeline(entries(projects), limits);
    }

    private static Pipeline pipeline(Project... projects) {
        return pipeline(EnumSet.allOf(Fit.class), LAND, projects);
    }

    private static List<ProjectEntry> entries(Project... projects) {
        return List.of(projects).stream().map(ProjectEntry::of).toList();
    }

    /// 2 km² of land and 100 of output.
    private static Project mill(String key, String place, String zone, String status) {
        return ThreeValleys.project(
                key, "mill", place, zone, status, ProjectFigure.LAND, 2, ProjectFigure.OUTPUT, 100);
    }

    private static List<String> sites(Pipeline pipeline) {
        return pipeline.sites().stream().map(site -> site.zone().key()).toList();
    }

    /// The zones a project may stand in.
    private static List<String> zones(Pipeline pipeline) {
        return pipeline.options().stream()
                .map(one -> pipeline.sites().get(one.site()).zone().key())
                .toList();
    }

    @Test
    void aZoneInsideOfWhichLandIsKnownIsASite() {
        List<Limit> limits = new ArrayList<>(LAND);
        limits.add(limit(Optional.empty(), Optional.of("open"), "land", true));
        limits.add(ofZone("open", "labour"));
        limits.add(ofZone("far", "land"));

        assertThat(sites(pipeline(Set.of(), limits, mill("p", "", "", "signed"))))
                .containsExactly("mills", "caring", "southern");
    }

    @Test
    void withoutASiteThereIsNothingToPlan() {
        Pipeline none = pipeline(Set.of(), List.of(), mill("p", "", "", "signed"));

        assertThat(none)
                .isEqualTo(new Pipeline(List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private static Project part(String key, Project of, String whole) {
        return new Project(
                key,
                key,
                key,
                of.industry(),
                of.place(),
                of.zone(),
                of.status(),
                of.year(),
                of.figures(),
                of.taxScope(),
                of.basis(),
                of.source(),
                of.note(),
                Optional.of(whole),
                Optional.empty());
    }

    @Test
    void saysWhatMustBeKnownFirst() {
        Project whole = mill("whole", "", "", "signed");
        Project landless =
                ThreeValleys.project(
                        "landless", "mill", "", "", "signed", ProjectFigure.OUTPUT, 100);
        Project idle =
                ThreeValleys.project("idle", "mill", "", "", "signed", ProjectFigure.LAND, 2);

        Pipeline found =
                pipeline(
                        part("part", whole, "whole"),
                        whole,
                        part("stray", whole, "landless"),
                        ThreeValleys.project("nameless", "", "", "", "signed"),
                        ThreeValleys.project("odd", "magic", "", "", "signed"),
                        landless,
                        idle);

        assertThat(found.candidates()).extracting(PlanCandidate::key).contains("whole", "stray");
        assertThat(found.candidates()).hasSize(2);
        assertThat(found.unplannable())
                .extracting(one -> one.project().key() + " " + one.why())
                .containsExactlyInAnyOrder(
                        "part PART_OF_OTHER",
                        "nameless INDUSTRY",
                        "odd INDUSTRY",
                        "landless LAND",
                        "idle OUTPUT");
        assertThat(found.netting().outputs()).containsOnlyKeys("whole", "stray");
    }

    /// CO₂ is 2 for each of 100 of output where nobody states it.
    @Test
    void usesAreStatedOrTheNationsRatioTimesOutput() {
        Project known =
                ThreeValleys.project(
                        "p",
                        "mill",
                        "",
                        "",
                        "signed",
                        ProjectFigure.LAND,
                        2,
                        ProjectFigure.OUTPUT,
                        100,
                        ProjectFigure.JOBS,
                        0,
                        ProjectFigure.ENERGY,
                        7);
        Project care =
                ThreeValleys.project(
                        "c",
                        "care",
                        "",
                        "",
                        "signed",
                        ProjectFigure.LAND,
                        1,
                        ProjectFigure.OUTPUT,
                        10);
        ProjectEntry clean =
                new ProjectEntry(
                        part("clean", known, ""), "", Map.of("co2", Quantity.exactly(50)), "");

        Pipeline found =
                new Scouting(ThreeValleys.CHAINS, ADMISSIONS, one -> OPEN, Set.of())
                        .pipeline(
                                List.of(ProjectEntry.of(known), ProjectEntry.of(care), clean),
                                LAND);

        assertThat(found.candidates().get(0).uses())
                .containsOnly(
                        Map.entry("land", new PlanCandidate.Use(2, Basis.REPORTED)),
                        Map.entry("labour", new PlanCandidate.Use(0, Basis.REPORTED)),
                        Map.entry("energy", new PlanCandidate.Use(7, Basis.REPORTED)),
                        Map.entry("co2", new PlanCandidate.Use(200, Basis.ESTIMATED)));
        assertThat(found.candidates().get(1).uses())
                .containsOnly(Map.entry("land", new PlanCandidate.Use(1, Basis.REPORTED)));
        assertThat(found.candidates().get(2).uses())
                .containsEntry("co2", new PlanCandidate.Use(50, Basis.REPORTED));
    }

    /// Alone in its cell, a project of 100 of output is first made of 100 / L; of its jobs 40 are
    /// its own where it states them, not 100 · 29 / 260. Tax falls where it stands.
    @ParameterizedTest
    @CsvSource({"0, 0, MOUNTAIN, false", "1, 1, COAST, true", "2, 2, OTHER, true"})
    void gainsFallWhereRoundsOfPurchasesDo(int site, int place, Role role, boolean statesJobs) {
        Project plain = mill("p", "", "", "signed");
        Project stating =
                ThreeValleys.project(
                        "p",
                        "mill",
                        "",
                        "",
                        "signed",
                        ProjectFigure.LAND,
                        2,
                        ProjectFigure.OUTPUT,
                        100,
                        ProjectFigure.JOBS,
                        40,
                        ProjectFigure.TAX,
                        9);
        Pipeline found = pipeline(statesJobs ? stating : plain);
        Gains gains = found.options().get(site).gains();
        Matrix made = ThreeValleys.follow(place, ThreeValleys.MILL);
        double first = 100 / made.get(place, ThreeValleys.MILL);
        double more = statesJobs ? 40 - 100 * 29 / 260.0 : 0;

        Map<Role, Integer> places =
                Map.of(Role.MOUNTAIN, 0, Role.COAST, 1, Role.OTHER, 2, Role.OUTSIDE, 3);
        double rest = 0;
        double others = 0;
        for (Map.Entry<Role, Integer> one : places.entrySet()) {
            double jobs = first * ThreeValleys.jobs(made, one.getValue());
            boolean isHere = one.getValue() == place;
            assertThat(gains.in(Counted.JOBS, one.getKey()))
                    .as(one.getKey().toString())
                    .isCloseTo(jobs + (isHere ? more : 0), within(1e-5));
            rest += isHere ? 0 : jobs;
            others += isHere ? 0 : gains.in(Counted.JOBS, one.getKey());
        }
        assertThat(others).isCloseTo(rest, within(1e-5));
        assertThat(gains.here(Counted.JOBS))
                .isCloseTo(first * ThreeValleys.jobs(made, place) + more, within(1e-5));
        assertThat(gains.in(Counted.TAX, role)).isEqualTo(statesJobs ? 9 : 0);
        assertThat(gains.here(Counted.TAX)).isEqualTo(statesJobs ? 9 : 0);
        assertThat(gains.byRole().keySet())
                .isEqualTo(statesJobs ? Counted.GAINS : Set.of("jobs", "value_added"));
        assertThat(gains.inRegion(Counted.VALUE_ADDED)).isPositive();
        assertThat(gains.own(Counted.JOBS))
                .isCloseTo(statesJobs ? 40 : 100 * 29 / 260.0, within(1e-9));
        assertThat(gains.own(Counted.TAX)).isEqualTo(statesJobs ? 9 : 0);
        assertThat(gains.own(Counted.VALUE_ADDED))
                .isPositive()
                .isLessThan(gains.here(Counted.VALUE_ADDED));
    }

    /// A mill is what `mills` and `southern` are meant for, not `caring`; where it says that it
    /// would stand it may all the same, and there alone, unless it is moved. What is being built is
    /// not moved.
    @ParameterizedTest
    @CsvSource({
        "'',   '',     signed,             mills southern,        mills southern",
        "east, '',     signed,             caring,                mills caring southern",
        "east, caring, announced,          caring,                mills caring southern",
        "west, '',     signed,             mills,                 mills southern",
        "west, open,   signed,             '',                    mills southern",
        "rest, '',     signed,             mills southern,        mills southern",
        "east, '',     under construction, caring,                caring",
        "east, caring, under construction, caring,                caring",
        "west, open,   under construction, '',                    ''",
        "west, '',     under construction, mills,                 mills",
        "'',   '',     under construction, '',                    ''"
    })
    void aProjectStaysWhereItSaysUnlessItIsMoved(
            String place, String zone, String status, String stays, String moves) {
        Project mill = mill("p", place, zone, status);
        Scouting scouting =
                new Scouting(ThreeValleys.CHAINS, ADMISSIONS, one -> OPEN, EnumSet.of(Fit.DIRECT));
        Pipeline staying = scouting.pipeline(entries(mill), LAND);
        Pipeline moving =
                scouting.moving(one -> one.key().equals("p")).pipeline(entries(mill), LAND);

        assertThat(String.join(" ", zones(staying))).isEqualTo(stays);
        assertThat(String.join(" ", zones(moving))).isEqualTo(moves);
        assertThat(
                        scouting.moving(one -> !one.key().equals("p"))
                                .pipeline(entries(mill), LAND)
                                .options())
                .isEqualTo(staying.options());
        assertThat(staying.refused()).allMatch(one -> one.why() instanceof Refused.ByFit);
        assertThat(staying.unplannable())
                .extracting(Unplannable::why)
                .isEqualTo(stays.isEmpty() ? List.of(Unplannable.Why.NO_SITE) : List.of());
    }

    @ParameterizedTest
    @CsvSource({"mill, mills southern", "care, mills caring southern"})
    void whatTheRulesOfAPlaceRefuseMayNotStandThere(String industry, String where) {
        Ruleset rules = against(industry);
        Pipeline found =
                new Scouting(
                                ThreeValleys.CHAINS,
                                ADMISSIONS,
                                one -> one.place().key().equals("east") ? rules : OPEN,
                                EnumSet.allOf(Fit.class))
                        .pipeline(entries(mill("p", "", "", "signed")), LAND);

        assertThat(String.join(" ", zones(found))).isEqualTo(where);
        assertThat(found.refused())
                .allMatch(
                        one ->
                                one.site() == 1
                                        && one.why() instanceof Refused.ByRules by
                                        && by.admission().ruleset().equals(rules));
    }

    /// An option is of the project and site it was asked for.
    @Test
    void optionsKeepTheirNumbers() {
        Pipeline found =
                pipeline(
                        EnumSet.of(Fit.DIRECT),
                        LAND,
                        mill("p", "", "", "signed"),
                        mill("q", "", "", "signed"));

        assertThat(found.options())
                .extracting(one -> one.candidate() + " " + one.site() + " " + one.fit())
                .containsExactly("0 0 DIRECT", "0 2 DIRECT", "1 0 DIRECT", "1 2 DIRECT");
        assertThat(found.refused())
                .extracting(one -> one.candidate() + " " + one.site())
                .containsExactly("0 1", "1 1");
    }
}
