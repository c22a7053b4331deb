package org.shanhai.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.region.Rule.Kind;

class RulesetTest {
    @Test
    void aUnitFollowsTheSubject() {
        assertThat(RuleIndicator.VALUE_ADDED_PER_PRESSURE.unit("CNY", "water")).isEqualTo("CNY/m3");
        assertThat(RuleIndicator.VALUE_ADDED_PER_PRESSURE.unit("CNY", "energy"))
                .isEqualTo("CNY/tce");
        assertThat(RuleIndicator.VALUE_ADDED_PER_PRESSURE.unit("CNY", "cod")).isEqualTo("CNY/t");
        assertThat(RuleIndicator.LIMIT.unit("CNY", "water")).isEqualTo("m3");
        assertThat(RuleIndicator.LIMIT.unit("CNY", "labour")).isEqualTo("persons");
        assertThat(RuleIndicator.TAX_PER_LAND.unit("CNY", "")).isEqualTo("CNY/km2");
        assertThat(RuleIndicator.INDUSTRY.unit("CNY", "")).isEmpty();
    }

    private static final Industries INDUSTRIES =
            new Industries(
                    List.of(
                            industry("toys", Broad.SECONDARY),
                            industry("paper", Broad.SECONDARY),
                            industry("farms", Broad.PRIMARY)),
                    List.of(
                            new Industries.Group("light", "Light", "", List.of("toys", "paper")),
                            new Industries.Group("wood", "Wood", "", List.of("paper", "farms"))));

    private static Industry industry(String code, Broad broad) {
        return new Industry(code, code, "", broad, "", List.of());
    }

    private static Ruleset ruleset(Rule... rules) {
        return new Ruleset(
                "own",
                "Own",
                "",
                "",
                "",
                OptionalInt.empty(),
                Ruleset.Status.OWN,
                Ruleset.Purpose.ADMISSION,
                Ruleset.Default.NONE,
                List.of(rules),
                "",
                "");
    }

    private static Rule rule(
            int order,
            Kind kind,
            RuleIndicator indicator,
            String industry,
            Optional<Role> role,
            double floor,
            double full,
            double weight) {
        return new Rule(
                "own",
                order,
                "",
                "",
                kind,
                indicator,
                "",
                industry,
                role,
                List.of(),
                optional(floor),
                optional(full),
                weight,
                0,
                OptionalDouble.empty(),
                "",
                1,
                Basis.ASSUMED,
                "",
                "");
    }

    private static OptionalDouble optional(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static Rule floor(int order, String industry, Optional<Role> role, double floor) {
        return rule(
                order,
                Kind.FLOOR,
                RuleIndicator.TAX_PER_LAND,
                industry,
                role,
                floor,
                Double.NaN,
                0);
    }

    private static Rule score(double floor, double full, double weight, double start) {
        return new Rule(
                "own",
                9,
                "",
                "",
                Kind.SCORE,
                floor > full ? RuleIndicator.ENERGY : RuleIndicator.TAX_PER_LAND,
                "",
                "",
                Optional.empty(),
                List.of(),
                optional(floor),
                optional(full),
                weight,
                start,
                OptionalDouble.empty(),
                "",
                1,
                Basis.ASSUMED,
                "",
                "");
    }

    private static List<Integer> holding(Ruleset ruleset, String industry, Role role) {
        return ruleset
                .listRules(
                        INDUSTRIES,
                        Optional.of(industry).filter(code -> !code.isEmpty()),
                        Optional.of(role))
                .stream()
                .map(Rule::order)
                .toList();
    }

    @Test
    void aParticularRuleTakesThePlaceOfAGeneralOne() {
        Ruleset ruleset =
                ruleset(
                        floor(1, "", Optional.empty(), 20),
                        floor(2, "", Optional.of(Role.MOUNTAIN), 10),
                        floor(3, "secondary", Optional.empty(), 30),
                        floor(4, "light", Optional.empty(), 40),
                        floor(5, "toys", Optional.empty(), 50),
                        floor(6, "toys", Optional.of(Role.MOUNTAIN), 45));

        assertThat(holding(ruleset, "farms", Role.COAST)).containsExactly(1);
        assertThat(holding(ruleset, "farms", Role.MOUNTAIN)).containsExactly(2);
        assertThat(holding(ruleset, "paper", Role.MOUNTAIN)).containsExactly(4);
        assertThat(holding(ruleset, "toys", Role.COAST)).containsExactly(5);
        assertThat(holding(ruleset, "toys", Role.MOUNTAIN)).containsExactly(6);
        assertThat(holding(ruleset, "", Role.COAST)).containsExactly(1);
        assertThat(ruleset.listConflicts(INDUSTRIES)).isEmpty();
    }

    @Test
    void linesOfANegativeListAllHold() {
        Rule all =
                rule(1, Kind.VETO, RuleIndicator.INDUSTRY, "light", Optional.empty(), NAN, NAN, 0);
        Rule one =
                rule(2, Kind.VETO, RuleIndicator.INDUSTRY, "toys", Optional.empty(), NAN, NAN, 0);

        assertThat(holding(ruleset(all, one), "toys", Role.COAST)).containsExactly(1, 2);
    }

    @Test
    void findsWhatDoesNotGoTogether() {
        Ruleset overlap =
                ruleset(
                        floor(1, "light", Optional.empty(), 20),
                        floor(2, "wood", Optional.empty(), 30));
        assertThat(overlap.listConflicts(INDUSTRIES))
                .extracting(RuleConflict::kind)
                .containsExactly(RuleConflict.Kind.OVERLAP);

        Ruleset twoScores =
                ruleset(
                        rule(1, Kind.SCORE, RuleIndicator.JOBS, "", Optional.empty(), 0, 9, 5),
                        rule(2, Kind.RATIO, RuleIndicator.JOBS, "", Optional.empty(), NAN, 9, 5));
        assertThat(twoScores.listConflicts(INDUSTRIES))
                .extracting(RuleConflict::kind)
                .containsExactly(RuleConflict.Kind.TWO_SCORES);
    }

    @Test
    void aFloorForOthersDoesNotContradictAScore() {
        Ruleset ruleset =
                ruleset(
                        floor(1, "toys", Optional.empty(), 50),
                        rule(
                                2,
                                Kind.SCORE,
                                RuleIndicator.TAX_PER_LAND,
                                "farms",
                                Optional.empty(),
                                0,
                                30,
                                5));

        assertThat(ruleset.listConflicts(INDUSTRIES)).isEmpty();
    }

    private static final double NAN = Double.NaN;

    @Test
    void thePassMarkIsTheFloorOfTheTotal() {
        Rule pass =
                rule(1, Kind.FLOOR, RuleIndicator.TOTAL_SCORE, "", Optional.empty(), 60, NAN, 0);

        assertThat(ruleset(pass).passMark()).hasValue(60);
        assertThat(ruleset(floor(1, "", Optional.empty(), 20)).passMark()).isEmpty();
        assertThat(ruleset(pass).givesMarks()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "9.99, 0", "10, 6", "25, 15.5", "40, 25", "1000, 25"})
    void marksRiseInAStraightLineFromTheFloorToFull(double value, double marks) {
        assertThat(score(10, 40, 25, 6).marks(value)).isCloseTo(marks, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"5, 25", "10, 25", "25, 15.5", "40, 6", "41, 0"})
    void marksRiseAsLessIsUsedWhereLessIsBetter(double value, double marks) {
        assertThat(score(40, 10, 25, 6).marks(value)).isCloseTo(marks, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void betterNeverBringsFewerMarks(long seed) {
        Random random = new Random(seed);
        double weight = 1 + 30 * random.nextDouble();
        Rule rule =
                score(
                        random.nextInt(50),
                        random.nextInt(100),
                        weight,
                        weight * random.nextDouble());
        for (int k = 0; k < 200; k++) {
            double a = 120 * random.nextDouble();
            double b = 120 * random.nextDouble();
            double worse = rule.isHigherBetter() ? Math.min(a, b) : Math.max(a, b);
            double better = rule.isHigherBetter() ? Math.max(a, b) : Math.min(a, b);
            assertThat(rule.marks(better)).isBetween(rule.marks(worse), rule.mostMarks());
        }
    }

    @Test
    void aRatioIsNotCappedUnlessItSays() {
        Rule ratio = rule(1, Kind.RATIO, RuleIndicator.JOBS, "", Optional.empty(), NAN, 20, 10);

        assertThat(ratio.marks(20)).isEqualTo(10);
        assertThat(ratio.marks(100)).isEqualTo(50);
        assertThat(ratio.mostMarks()).isInfinite();
    }
}
