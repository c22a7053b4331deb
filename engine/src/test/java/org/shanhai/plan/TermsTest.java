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
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.admit.Admissions;
import org.shanhai.admit.Check;
import org.shanhai.admit.Positioning.Fit;
import org.shanhai.admit.Proposal;
import org.shanhai.admit.State;
import org.shanhai.admit.Verdict;
import org.shanhai.admit.expected.Draws;
import org.shanhai.admit.expected.Magnitude;
import org.shanhai.region.Basis;
import org.shanhai.region.Limit;
import org.shanhai.region.Limited;
import org.shanhai.region.Measure;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectEntry;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;
import org.shanhai.region.TestRegion;
import org.shanhai.region.Zone;
import org.shanhai.supply.fitted.SupplyChains;

/// On what terms mills may stand in `mills` of [ThreeValleys], beside eight that state all.
class TermsTest {
    private static final SupplyChains CHAINS =
            ThreeValleys.with(builder -> builder.projects(comparable()));
    private static final Admissions ADMISSIONS = Admissions.of(CHAINS);
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

    private static List<Project> comparable() {
        List<Project> all = new ArrayList<>();
        for (int k = 0; k < 8; k++) {
            int size = 1 << k % 4;
            int off = k % 3;
            all.add(
                    mill(
                            "c" + k,
                            ProjectFigure.INVESTMENT,
                            300 * size + 20 * off,
                            ProjectFigure.LAND,
                            2 * size + off,
                            ProjectFigure.OUTPUT,
                            400 * size - 30 * off,
                            ProjectFigure.TAX,
                            20 * size + off,
                            ProjectFigure.JOBS,
                            40 * size - off));
        }
        return all;
    }

    private static Project mill(String key, Object... figures) {
        return ThreeValleys.project(key, "mill", "west", "mills", "signed", figures);
    }

    private static Rule rule(Rule.Kind kind, RuleIndicator indicator, double floor) {
        return new Rule(
                "test",
                1,
                "",
                "",
                kind,
                indicator,
                "",
                "",
                Optional.empty(),
                List.of(),
                kind == Rule.Kind.FLOOR ? OptionalDouble.of(floor) : OptionalDouble.empty(),
                OptionalDouble.empty(),
                0,
                0,
                OptionalDouble.empty(),
                "",
                1,
                Basis.ASSUMED,
                "",
                "");
    }

    private static Scouting scouting(Rule... rules) {
        Ruleset ruleset = Ruleset.unnamed("test", List.of(rules));
        return new Scouting(CHAINS, ADMISSIONS, one -> ruleset, EnumSet.allOf(Fit.class));
    }

    private static Pipeline pipeline(Scouting scouting, Project project) {
        return scouting.pipeline(List.of(ProjectEntry.of(project)), LAND);
    }

    private static Terms terms(Pipeline pipeline) {
        return pipeline.options().getFirst().terms().orElseThrow();
    }

    /// Of 40 of tax, where a floor of f a km² asks for no more than 40 / f: as much as is likely
    /// where that is more; likewise, and the floor is missed, where no mill does with so little.
    @ParameterizedTest
    @CsvSource({"2, LIKELY, false", "0.9, CARRIED, false", "0.01, LIKELY, true"})
    void landThatNobodyStatesIsWhatFloorsCarry(double part, String land, boolean isMissed) {
        Project mill = mill("p", ProjectFigure.INVESTMENT, 600, ProjectFigure.TAX, 40);
        Draws draws =
                ADMISSIONS.likely(Proposal.of(CHAINS.region(), mill).orElseThrow()).orElseThrow();
        double likely = draws.spread(Magnitude.LAND).median();
        double least = draws.spread(Magnitude.LAND).low();
        double most = part * likely;
        assertThat(most > least).isEqualTo(!isMissed);
        Pipeline found =
                pipeline(
                        scouting(rule(Rule.Kind.FLOOR, RuleIndicator.TAX_PER_LAND, 40 / most)),
                        mill);

        Terms terms = terms(found);
        double carried = Math.floor(most * Zone.MU_PER_KM2) / Zone.MU_PER_KM2;
        assertThat(terms.land()).isCloseTo(land.equals("LIKELY") ? likely : carried, within(1e-12));
        assertThat(terms.missed()).hasSize(isMissed ? 1 : 0);
        terms.missed()
                .forEach(check -> assertThat(check.secured()).isCloseTo(40 / likely, within(1e-9)));
        // What is limited is what it is given; what is likely stays known.
        Counted counted = new Counted("land", Where.region());
        assertThat(found.amount(counted, found.options().getFirst())).isEqualTo(terms.land());
        assertThat(found.candidates().getFirst().use("land")).isEqualTo(likely);
    }

    /// What carries k mu exactly, but for rounding, carries k mu, and what carries less k - 1.
    @ParameterizedTest
    @ValueSource(ints = {7, 35, 41, 99})
    void wholeMuStayWhole(int mu) {
        double likely = 1.7;
        for (int tax = 1; tax < 100; tax++) {
            double floor = tax / (mu / Zone.MU_PER_KM2);
            Rule rule = rule(Rule.Kind.FLOOR, RuleIndicator.TAX_PER_LAND, floor);
            assertThat(carried(rule, tax / likely, likely)).isEqualTo(mu / Zone.MU_PER_KM2);
            assertThat(carried(rule, 0.999 * tax / likely, likely))
                    .isEqualTo((mu - 1) / Zone.MU_PER_KM2);
        }
    }

    private static double carried(Rule rule, double secured, double likely) {
        Check missed =
                new Check(
                        rule,
                        Quantity.exactly(secured),
                        Optional.of(State.FAILED),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        return Terms.carried(List.of(missed), likely);
    }

    /// More than 20 of tax is likely to be 40 or so: what is promised is what floors are held by,
    /// whether or not the plan reckons with what usually comes.
    @Test
    void aBoundCarriesNoMoreThanItPromises() {
        Project plain = mill("p", ProjectFigure.INVESTMENT, 600);
        Map<ProjectFigure, Quantity> figures = new TreeMap<>(plain.figures());
        figures.put(ProjectFigure.TAX, Quantity.between(20, 80));
        Project mill = plain.withFigures(figures);
        Draws draws =
                ADMISSIONS.likely(Proposal.of(CHAINS.region(), mill).orElseThrow()).orElseThrow();
        double least = draws.spread(Magnitude.LAND).low();
        assertThat(draws.spread(Magnitude.TAX).median()).isGreaterThan(25);
        Scouting scouting =
                scouting(rule(Rule.Kind.FLOOR, RuleIndicator.TAX_PER_LAND, 20 / (1.1 * least)));
        double carried = Math.floor(1.1 * least * Zone.MU_PER_KM2) / Zone.MU_PER_KM2;

        for (Scouting one : List.of(scouting, scouting.delivering())) {
            assertThat(terms(pipeline(one, mill)).land()).isCloseTo(carried, within(1e-12));
        }
    }

    /// 600 of investment and 40 of tax on 5 km²; of floors that are missed none is left untold, and
    /// land that is stated is not touched.
    @ParameterizedTest
    @CsvSource({
        "7.9, 119, '',                               ASK_FIRST",
        "8.1, 119, tax_per_land,                     NEGOTIATE",
        "8.1, 121, tax_per_land investment_per_land, NEGOTIATE"
    })
    void floorsThatStatedLandMissesAreTold(
            double tax, double investment, String missed, Verdict verdict) {
        Project mill =
                mill(
                        "p",
                        ProjectFigure.INVESTMENT,
                        600,
                        ProjectFigure.LAND,
                        5,
                        ProjectFigure.TAX,
                        40);
        Terms terms =
                terms(
                        pipeline(
                                scouting(
                                        rule(Rule.Kind.FLOOR, RuleIndicator.TAX_PER_LAND, tax),
                                        rule(
                                                Rule.Kind.FLOOR,
                                                RuleIndicator.INVESTMENT_PER_LAND,
                                                investment)),
                                mill));

        assertThat(terms.land()).isEqualTo(5);
        assertThat(
                        String.join(
                                " ",
                                terms.missed().stream()
                                        .map(Check::rule)
                                        .map(Rule::indicatorKey)
                                        .toList()))
                .isEqualTo(missed);
        if (verdict == Verdict.NEGOTIATE) {
            assertThat(terms.admission().verdict()).isEqualTo(verdict);
        } else {
            assertThat(terms.admission().missed()).isZero();
        }
    }

    /// What was answered of a project decides where it may stand, as it does for `admit`.
    @Test
    void answersAreAskedToo() {
        Project mill = mill("p", ProjectFigure.LAND, 5, ProjectFigure.OUTPUT, 800);
        Scouting asked = scouting(rule(Rule.Kind.VETO, RuleIndicator.RED_LINE, 0));

        assertThat(pipeline(asked, mill).options()).hasSize(1);
        Pipeline refused =
                pipeline(
                        asked.answering(
                                (entry, proposal) ->
                                        proposal.withFindings(
                                                Map.of(
                                                        "red_line",
                                                        new Proposal.Finding(false, 0)))),
                        mill);
        assertThat(refused.options()).isEmpty();
        assertThat(refused.refused())
                .allMatch(
                        one ->
                                one.why() instanceof Refused.ByRules by
                                        && by.admission().verdict() == Verdict.REFUSE);
    }

    /// The newest fact is of 2019: what is from before 2014 is no pipeline, whatever its status.
    @ParameterizedTest
    @CsvSource({
        "west, signed,             2014, ''",
        "west, signed,             2013, PAST",
        "west, under construction, 2009, PAST",
        "west, signed,             0,    ''",
        "west, in production,      2019, STANDS",
        "west, 已投产,               2009, STANDS",
        "rest, signed,             2019, OUTSIDE",
        "'',   signed,             2009, OUTSIDE"
    })
    void aPipelineIsWhatIsNotBuiltYet(String place, String status, int year, String why) {
        Project plain = ThreeValleys.project("p", "mill", place, "", status);
        Project project =
                new Project(
                        plain.key(),
                        plain.name(),
                        plain.nameLocal(),
                        plain.industry(),
                        plain.place(),
                        plain.zone(),
                        plain.status(),
                        year == 0 ? OptionalInt.empty() : OptionalInt.of(year),
                        plain.figures(),
                        plain.taxScope(),
                        plain.basis(),
                        plain.source(),
                        plain.note());

        Region region =
                new TestRegion()
                        .place("nation", "")
                        .place("area", "nation")
                        .place("west", "area")
                        .place("rest", "nation")
                        .fact("west", "", Measure.VALUE_ADDED, Quantity.exactly(1), 2019)
                        .build();

        assertThat(Unplannable.find(region, project))
                .isEqualTo(
                        why.isEmpty()
                                ? Optional.empty()
                                : Optional.of(Unplannable.Why.valueOf(why)));
    }
}
