package org.shanhai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.admit.Admissions;
import org.shanhai.admit.Proposal;
import org.shanhai.admit.Veto;
import org.shanhai.region.Basis;
import org.shanhai.region.Project;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;

/// The standards of admission in the pack say what their sources say, and no more.
class ZhejiangRulesTest {
    private static final double WAN_PER_MU = 1e4 * 1500;
    private static final Region REGION = Embedded.region("zhejiang");
    private static final Admissions ADMISSIONS = Admissions.withoutChains(REGION);

    private static Ruleset ruleset(String key) {
        return REGION.rulesets().stream()
                .filter(ruleset -> ruleset.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Rule rule(String ruleset, Rule.Kind kind, RuleIndicator indicator) {
        return ruleset(ruleset).rules().stream()
                .filter(rule -> rule.kind() == kind && rule.indicator() == indicator)
                .findFirst()
                .orElseThrow();
    }

    private static Project project(String key) {
        return REGION.projects().stream()
                .filter(project -> project.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void saysOfEachWhoseItIsAndPresentsNoneAsTheProvinces() {
        assertThat(REGION.rulesets()).hasSizeGreaterThanOrEqualTo(18);
        assertThat(REGION.rulesets())
                .allSatisfy(
                        ruleset -> {
                            assertThat(ruleset.source()).isNotEmpty();
                            assertThat(ruleset.nameLocal()).isNotEmpty();
                            assertThat(ruleset.authority())
                                    .isNotEqualToIgnoringCase("Zhejiang")
                                    .matches(
                                            text ->
                                                    text.isEmpty()
                                                            != (ruleset.status()
                                                                    == Ruleset.Status.PUBLISHED));
                            assertThat(ruleset.listConflicts(REGION.industries())).isEmpty();
                        });
    }

    @Test
    void holdsHuangyansFormulaExactly() {
        Map<RuleIndicator, double[]> published =
                Map.of(
                        RuleIndicator.TAX_PER_LAND, new double[] {24.097 * WAN_PER_MU, 30},
                        RuleIndicator.VALUE_ADDED_PER_LAND, new double[] {136.16 * WAN_PER_MU, 20},
                        RuleIndicator.VALUE_ADDED_PER_ENERGY, new double[] {26940, 20},
                        RuleIndicator.VALUE_ADDED_PER_POLLUTANT, new double[] {49_298_100, 10},
                        RuleIndicator.LABOUR_PRODUCTIVITY, new double[] {181_400, 10},
                        RuleIndicator.RD_SHARE, new double[] {0.0302, 10});
        Ruleset huangyan = ruleset("huangyan-2022");

        assertThat(huangyan.rules()).hasSize(6);
        double atBenchmark = 0;
        double twice = 0;
        for (Rule rule : huangyan.rules()) {
            double[] line = published.get(rule.indicator());
            assertThat(rule.full().orElseThrow()).isCloseTo(line[0], within(1e-9 * line[0]));
            assertThat(rule.weight()).isEqualTo(line[1]);
            atBenchmark += rule.marks(line[0]);
            twice += rule.marks(2 * line[0]);
        }
        assertThat(atBenchmark).isCloseTo(100, within(1e-9));
        assertThat(twice).isCloseTo(200, within(1e-9));
    }

    @Test
    void holdsTheFormulaForSmallFirms() {
        assertThat(ruleset("huangyan-2021-small").rules())
                .extracting(rule -> rule.full().orElseThrow() / rule.scale(), Rule::weight)
                .satisfiesExactly(
                        one -> assertThat(one.toList()).isEqualTo(List.of(16.601058, 50.0)),
                        two -> assertThat(two.toList()).isEqualTo(List.of(0.236565, 50.0)));
    }

    @Test
    void refusesInLiaochengBelowAHundredAndFiftyAHectare() {
        Rule veto = rule("liaocheng-htz", Rule.Kind.VETO, RuleIndicator.TAX_PER_LAND);
        Rule floor = rule("liaocheng-htz", Rule.Kind.FLOOR, RuleIndicator.TAX_PER_LAND);

        assertThat(veto.meetsFloor(9.99 * WAN_PER_MU)).isFalse();
        assertThat(veto.meetsFloor(10.01 * WAN_PER_MU)).isTrue();
        assertThat(floor.floor().orElseThrow() / WAN_PER_MU).isCloseTo(20, within(1e-9));
    }

    @Test
    void hasTheHundredPointSheetWithItsVeto() {
        Ruleset sheet = ruleset("tuanfeng");

        assertThat(sheet.rules().stream().mapToDouble(Rule::mostMarks).sum()).isEqualTo(100);
        assertThat(sheet.rules().getFirst().kind()).isEqualTo(Rule.Kind.VETO);
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "9, 9.9", "5, 9.5", "0, 9"})
    void takesATenthOffForEachWanBelowTen(double wanPerMu, double marks) {
        Rule tax = rule("shouxian-shushan", Rule.Kind.SCORE, RuleIndicator.TAX_PER_LAND);
        assertThat(tax.marks(wanPerMu * WAN_PER_MU)).isCloseTo(marks, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"058, 250", "068, 350", "022, 300"})
    void asksOfEachSectorItsOwnOutput(String industry, double wanPerMu) {
        assertThat(
                        ruleset("longchang-neirong")
                                .listRules(
                                        REGION.industries(),
                                        Optional.of(industry),
                                        Optional.empty()))
                .filteredOn(rule -> rule.indicator() == RuleIndicator.OUTPUT_PER_LAND)
                .singleElement()
                .extracting(rule -> rule.floor().orElseThrow() / WAN_PER_MU)
                .satisfies(floor -> assertThat(floor).isCloseTo(wanPerMu, within(1e-9)));
    }

    @Test
    void namesTheSixFiguresOfTheDeedWithoutValues() {
        Ruleset deed = ruleset("standard-land-deed");

        assertThat(deed.purpose()).isEqualTo(Ruleset.Purpose.CONTRACT);
        assertThat(deed.rules())
                .hasSize(6)
                .allSatisfy(rule -> assertThat(rule.floor()).isEmpty())
                .allSatisfy(rule -> assertThat(rule.mostMarks()).isZero());
    }

    @Test
    void takesTheExampleForMountainsInMountainPlaces() {
        assertThat(REGION.findDefaultRuleset(REGION.places().get("longyou")))
                .hasValueSatisfying(ruleset -> assertThat(ruleset.key()).isEqualTo("mountain"));
        assertThat(REGION.findDefaultRuleset(REGION.places().get("cixi")))
                .hasValueSatisfying(ruleset -> assertThat(ruleset.key()).isEqualTo("general"));
        assertThat(
                        List.of(ruleset("mountain"), ruleset("general")).stream()
                                .flatMap(ruleset -> ruleset.rules().stream()))
                .allSatisfy(
                        rule ->
                                assertThat(rule.basis() == Basis.ASSUMED)
                                        .isEqualTo(!isOfDivision(rule)));
    }

    /// Floor-area ratios by division are those of a list or of deeds.
    private static boolean isOfDivision(Rule rule) {
        return rule.indicator() == RuleIndicator.FLOOR_AREA_RATIO && !rule.industry().isEmpty();
    }

    @Test
    void asksLessInMountainPlaces() {
        Ruleset general = ruleset("general");
        for (Role role : List.of(Role.MOUNTAIN, Role.COAST)) {
            assertThat(
                            general.listRules(
                                    REGION.industries(), Optional.of("040"), Optional.of(role)))
                    .filteredOn(rule -> rule.kind() == Rule.Kind.FLOOR)
                    .hasSize(3)
                    .filteredOn(rule -> !isOfDivision(rule))
                    .hasSize(2)
                    .allSatisfy(
                            rule ->
                                    assertThat(rule.role())
                                            .isEqualTo(
                                                    Optional.of(role)
                                                            .filter(one -> one == Role.MOUNTAIN)));
        }
    }

    /// The lines of the list on matters that the words of a project put it on.
    private static List<String> hits(Project project) {
        return ADMISSIONS
                .decide(Proposal.at(project, REGION.places().get("longyou")), ruleset("mountain"))
                .vetoes()
                .stream()
                .filter(veto -> veto.state() == Veto.State.HIT)
                .filter(veto -> veto.rule().indicator() == RuleIndicator.MATTER)
                .map(veto -> veto.rule().name())
                .toList();
    }

    @Test
    void turnsAwayWhatItsOwnWordsShowAndNothingElseOfThePack() {
        String etching = "Etching of circuit boards, chips and cells";
        Map<String, List<String>> shown =
                Map.of(
                        "QZ03", List.of("Solvent-based synthetic leather"),
                        "QZ04", List.of("Dyeing"),
                        "LS04", List.of(etching),
                        "LS05", List.of(etching),
                        "QZ09", List.of(etching),
                        "QZ15", List.of(etching));
        assertThat(REGION.projects())
                .hasSizeGreaterThan(35)
                .allSatisfy(
                        project ->
                                assertThat(hits(project))
                                        .as(project.key())
                                        .isEqualTo(shown.getOrDefault(project.key(), List.of())));
    }

    @Test
    void letsAWaterBorneProcessPass() {
        Project solvent = project("QZ03");
        Project water =
                new Project(
                        "W",
                        "Water-borne PU synthetic leather",
                        "水性PU合成革项目",
                        solvent.industry(),
                        solvent.place(),
                        solvent.zone(),
                        "",
                        solvent.year(),
                        solvent.figures(),
                        solvent.taxScope(),
                        solvent.basis(),
                        solvent.source(),
                        "",
                        Optional.empty(),
                        solvent.ofClass());

        assertThat(hits(water)).isEmpty();
    }
}
