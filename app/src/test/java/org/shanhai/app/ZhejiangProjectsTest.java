package org.shanhai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Admissions;
import org.shanhai.admit.ExpectedVerdict;
import org.shanhai.admit.ExpectedVerdict.Outcome;
import org.shanhai.admit.Proposal;
import org.shanhai.admit.Question;
import org.shanhai.admit.Verdict;
import org.shanhai.region.MatterAnswer;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;

/// What every project of the pack comes to, by name, and what is expected of it.
class ZhejiangProjectsTest {
    private static final String SAYER = "the published text, which is silent";
    private static final double MU = 1 / 1500.0;
    private static final Region REGION = Embedded.region("zhejiang");
    private static final Admissions ADMISSIONS = Admissions.withoutChains(REGION);

    private static Proposal proposal(String key) {
        return Proposal.of(REGION, REGION.project(key)).orElseThrow();
    }

    /// What the published text shows is so by its own words; on what it is silent it is taken as
    /// clean.
    private static Admission takenAsPublished(String key) {
        Proposal bare = proposal(key);
        Map<String, MatterAnswer> answers = new HashMap<>();
        Map<String, String> sayers = new HashMap<>();
        for (String rest : Question.RESTS) {
            answers.put(rest, MatterAnswer.NO);
            sayers.put(rest, SAYER);
        }
        ADMISSIONS.decide(bare).questions().stream()
                .filter(one -> one.ground() == Question.Ground.WORD)
                .forEach(one -> answers.put(one.matter(), MatterAnswer.YES));
        return ADMISSIONS.decide(bare.withAnswers(answers).withSayers(sayers));
    }

    private static ExpectedVerdict expect(Admission admission) {
        return ADMISSIONS.expect(admission).orElseThrow();
    }

    /// All projects that stand inside the region, with the verdict and the matters that hit.
    @ParameterizedTest
    @CsvSource({
        "CP03, ADMIT_ON_CONDITIONS, ''",
        "CP04, ADMIT_ON_CONDITIONS, ''",
        "CP05, NEGOTIATE, ''",
        "CP06, ASK_FIRST, 'major-hazard'",
        "CP09, REFUSE_UNLESS, 'papermaking'",
        "CP10, ADMIT_ON_CONDITIONS, ''",
        "EN01, ASK_FIRST, ''",
        "EN02, NEGOTIATE, ''",
        "EN03, ASK_FIRST, ''",
        "EN04, NEGOTIATE, ''",
        "EN05, ASK_FIRST, ''",
        "LS01, ADMIT_ON_CONDITIONS, ''",
        "LS02, ADMIT_ON_CONDITIONS, ''",
        "LS03, ADMIT_ON_CONDITIONS, ''",
        "LS04, REFUSE_UNLESS, 'etching'",
        "LS05, REFUSE_UNLESS, 'etching'",
        "LS06, NEGOTIATE, ''",
        "LS07, ASK_FIRST, ''",
        "LS08, ADMIT_ON_CONDITIONS, ''",
        "LS09, ADMIT_ON_CONDITIONS, ''",
        "LS10, NEGOTIATE, ''",
        "LS11, ADMIT_ON_CONDITIONS, ''",
        "QZ01, NEGOTIATE, ''",
        "QZ02, ADMIT_ON_CONDITIONS, ''",
        "QZ03, REFUSE_UNLESS, 'solvents synthetic-leather'",
        "QZ04, REFUSE_UNLESS, 'dyeing'",
        "QZ05, ADMIT_ON_CONDITIONS, ''",
        "QZ06, REFUSE_UNLESS, 'synthesis'",
        "QZ07, REFUSE_UNLESS, 'recreation-sites'",
        "QZ08, NEGOTIATE, ''",
        "QZ09, REFUSE_UNLESS, 'etching'",
        "QZ10, REFUSE_UNLESS, 'synthesis'",
        "QZ11, ASK_FIRST, ''",
        "QZ12, ADMIT_ON_CONDITIONS, ''",
        "QZ13, ADMIT_ON_CONDITIONS, ''",
        "QZ14, NEGOTIATE, ''"
    })
    void eachProjectHasItsVerdict(String key, Verdict verdict, String hits) {
        Admission admission = takenAsPublished(key);

        assertThat(admission.verdict()).as(key).isEqualTo(verdict);
        assertThat(
                        admission.questions().stream()
                                .filter(one -> one.isHit() || one.isOpen())
                                .map(Question::matter)
                                .sorted()
                                .collect(Collectors.joining(" ")))
                .as(key)
                .isEqualTo(hits);
    }

    @Test
    void mostReadAnotherVerdictThanAskFirst() {
        List<String> inside =
                REGION.projects().stream()
                        .filter(project -> Proposal.of(REGION, project).isPresent())
                        .map(Project::key)
                        .toList();

        assertThat(inside).hasSize(36);
        assertThat(
                        inside.stream()
                                .map(ZhejiangProjectsTest::takenAsPublished)
                                .filter(each -> each.verdict() != Verdict.ASK_FIRST))
                .hasSizeGreaterThanOrEqualTo(24);
    }

    /// What is taken as clean is said to be taken so, and by whom.
    @Test
    void whatIsTakenAsCleanSaysSo() {
        List<Question> taken =
                takenAsPublished("QZ01").questions().stream()
                        .filter(one -> one.ground() == Question.Ground.ANSWERED)
                        .filter(one -> !one.isSo())
                        .toList();

        assertThat(taken).extracting(Question::matter).contains("solvents");
        assertThat(taken).extracting(Question::by).containsOnly(SAYER);
    }

    private static ExpectedVerdict toys(Quantity tax) {
        return expect(
                ADMISSIONS.decide(
                        proposal("QZ01")
                                .withSets(
                                        Map.of(
                                                ProjectFigure.LOCAL_TAX,
                                                tax,
                                                ProjectFigure.LAND,
                                                Quantity.exactly(60 * MU)))));
    }

    /// More than 7 million is about 7 million, not 15.
    @Test
    void aLowerBoundIsReadAsPromised() {
        ExpectedVerdict exact = toys(Quantity.exactly(7e6));
        ExpectedVerdict bound = toys(Quantity.atLeast(7e6));

        for (Outcome outcome : Outcome.values()) {
            assertThat(bound.chance(outcome)).isCloseTo(exact.chance(outcome), within(0.02));
        }
        assertThat(bound.chance(Outcome.NEGOTIATE)).isBetween(0.2, 0.8);
    }

    /// Of promises under the programme 51 % of the money came: both are said, side by side.
    @Test
    void whatUsuallyComesOfAPromiseStandsBesideIt() {
        ExpectedVerdict moulds = expect(takenAsPublished("QZ08"));
        ExpectedVerdict.AsDelivered delivered = moulds.delivered().orElseThrow();

        assertThat(delivered.rates().keySet()).containsExactly(ProjectFigure.INVESTMENT);
        assertThat(delivered.rates().get(ProjectFigure.INVESTMENT).rate()).isEqualTo(0.51);
        assertThat(delivered.chances().stream().mapToDouble(one -> one.chance()).sum())
                .isCloseTo(1, within(1e-9));
        // 60,000 on 300 mu are 2 million a mu, of which the half misses the floor of 1.5.
        assertThat(delivered.chances().getLast().outcome()).isEqualTo(Outcome.ADMIT_ON_CONDITIONS);
        assertThat(delivered.chances().getLast().chance()).isLessThan(0.01);
        assertThat(moulds.chance(Outcome.ADMIT_ON_CONDITIONS)).isGreaterThan(0.2);
        assertThat(expect(takenAsPublished("QZ01")).delivered()).isEmpty();
    }

    /// Who makes pulp or paper by definition is never let in on silence.
    @ParameterizedTest
    @ValueSource(strings = {"2211", "2212", "2221"})
    void noPaperMillIsExpectedToPass(String ofClass) {
        Project toys = REGION.project("QZ02");
        Project mill =
                new Project(
                        "mill",
                        "Household goods",
                        "",
                        Optional.of("037"),
                        toys.place(),
                        toys.zone(),
                        toys.status(),
                        toys.year(),
                        toys.figures(),
                        toys.taxScope(),
                        toys.basis(),
                        "",
                        "",
                        Optional.empty(),
                        Optional.of(ofClass));
        Admission admission = ADMISSIONS.decide(Proposal.of(REGION, mill).orElseThrow());

        assertThat(expect(admission).chance(Outcome.ADMIT_ON_CONDITIONS)).isZero();
        assertThat(admission.verdict()).isIn(Verdict.REFUSE, Verdict.REFUSE_UNLESS);
        assertThat(admission.questions())
                .filteredOn(one -> one.ground() == Question.Ground.CLASS && one.isHit())
                .isNotEmpty();
    }

    /// 160 million of local tax from 350 jobs: nothing is worked out with it.
    @Test
    void nothingIsMadeOfATaxThatIsNotBelieved() {
        Admission admission =
                ADMISSIONS.decide(
                        proposal("QZ01")
                                .withSets(
                                        Map.of(ProjectFigure.LOCAL_TAX, Quantity.exactly(160e6))));

        assertThat(admission.checks())
                .filteredOn(
                        one ->
                                one.rule().indicatorKey().equals("tax_per_land")
                                        && one.state().isPresent())
                .isNotEmpty()
                .allSatisfy(
                        one -> {
                            assertThat(one.breakEvens()).isEmpty();
                            assertThat(one.atComparables()).isEmpty();
                        });
    }
}
