package org.shanhai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Admissions;
import org.shanhai.admit.Ask;
import org.shanhai.admit.Condition;
import org.shanhai.admit.ExpectedVerdict;
import org.shanhai.admit.Proposal;
import org.shanhai.admit.Question;
import org.shanhai.admit.Reason;
import org.shanhai.admit.Verdict;
import org.shanhai.admit.Veto;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.Matter;
import org.shanhai.region.MatterAnswer;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;

/// The hard verdicts on the embedded pack: nothing nobody stated is taken as settled.
class ZhejiangHardVerdictTest {
    private static final double MU = 1 / 1500.0;
    private static final Region REGION = Embedded.region("zhejiang");
    private static final Admissions ADMISSIONS = Admissions.withoutChains(REGION);
    private static final Map<String, MatterAnswer> NONE = RestAnswers.NONE;

    private static Admission decide(Proposal proposal) {
        return ADMISSIONS.decide(proposal);
    }

    private static Proposal toys() {
        Project project =
                REGION.projects().stream()
                        .filter(one -> one.key().equals("QZ01"))
                        .findFirst()
                        .orElseThrow();
        return Proposal.of(REGION, project).orElseThrow();
    }

    /// A project that states every figure, all far above the floors.
    private static Proposal madeUp(String place, String industry, String process) {
        return Proposal.at(
                        new Project(
                                "made-up",
                                "Made-up works",
                                "",
                                Optional.of(industry),
                                Optional.of(place),
                                Optional.empty(),
                                "signed",
                                OptionalInt.of(2024),
                                Map.of(),
                                Project.TaxScope.TOTAL,
                                Basis.REPORTED,
                                "",
                                ""),
                        REGION.places().get(place))
                .withProcess(process)
                .withMore(soundFigures(1));
    }

    private static Map<ProjectFigure, Quantity> soundFigures(double size) {
        Map<ProjectFigure, Quantity> figures = new HashMap<>();
        figures.put(ProjectFigure.LAND, Quantity.exactly(30 * MU));
        figures.put(ProjectFigure.TAX, Quantity.exactly(9e6 * size));
        figures.put(ProjectFigure.INVESTMENT, Quantity.exactly(9e7 * size));
        figures.put(ProjectFigure.OUTPUT, Quantity.exactly(2e8 * size));
        figures.put(ProjectFigure.VALUE_ADDED, Quantity.exactly(6e7 * size));
        figures.put(ProjectFigure.ENERGY, Quantity.exactly(500));
        figures.put(ProjectFigure.JOBS, Quantity.exactly(350));
        figures.put(ProjectFigure.FLOOR_AREA_RATIO, Quantity.exactly(1.5));
        figures.put(ProjectFigure.RD_SHARE, Quantity.exactly(0.03));
        return figures;
    }

    /// What could refuse it first, in few questions; of figures the land, with what the tax
    /// carries.
    @Test
    void asksTheToyPlantFewQuestionsThenForItsLand() {
        Admission answer = decide(toys());

        assertThat(answer.verdict()).isEqualTo(Verdict.ASK_FIRST);
        List<Ask> asks = answer.asks();
        int questions = (int) asks.stream().filter(Ask.ForProcess.class::isInstance).count();
        assertThat(questions).isBetween(1, 5);
        assertThat(asks.subList(0, questions)).allMatch(Ask.ForProcess.class::isInstance);
        Ask.ForFigure figure = (Ask.ForFigure) asks.get(questions);
        assertThat(figure.item()).isEqualTo(ProjectFigure.LAND);
        assertThat(Math.round(figure.even().orElseThrow().value() / MU)).isEqualTo(35);
    }

    /// What is likely never speaks of admission where an answer has settled that there is none.
    @Test
    void whatIsExpectedKnowsWhatAnswersStop() {
        Proposal sound = madeUp("longyou", "040", "assembly of toys");
        Admission without = decide(sound.withAnswers(NONE));
        Admission with = decide(sound.withAnswers(with("eliminated-class", MatterAnswer.YES)));

        assertThat(ADMISSIONS.expect(without).orElseThrow().likeliest())
                .isEqualTo(ExpectedVerdict.Outcome.ADMIT_ON_CONDITIONS);
        assertThat(ADMISSIONS.expect(without).orElseThrow().open()).isZero();
        assertThat(with.verdict()).isEqualTo(Verdict.REFUSE);
        assertThat(ADMISSIONS.expect(with).orElseThrow().likeliest().key())
                .isEqualTo(with.verdict().key());
    }

    private static Map<String, MatterAnswer> with(String matter, MatterAnswer answer) {
        Map<String, MatterAnswer> answers = new HashMap<>(NONE);
        answers.put(matter, answer);
        return answers;
    }

    @Test
    void negotiatesEightHundredMuDownToWhatTheTaxCarries() {
        Admission answer =
                decide(toys().withSets(Map.of(ProjectFigure.LAND, Quantity.exactly(800 * MU))));

        assertThat(answer.verdict()).isEqualTo(Verdict.NEGOTIATE);
        assertThat(Math.round(answer.negotiation().single().getFirst().change().to() / MU))
                .isEqualTo(35);
    }

    @ParameterizedTest
    @CsvSource({
        "longyou, 037, wheat-straw pulp paper",
        "longyou, 037, paper",
        "longyou, 050, synthesis of drug substances",
        "longyou, 094, PCB etching",
        "longyou, 094, electronics",
        "longyou, 048, special chemicals",
        "chunan, 094, etching",
        "chunan, 094, ''"
    })
    void letsNoDirtyPlantInWhateverElseIsStated(String place, String industry, String process) {
        Random random = new Random(1);
        List<Verdict> verdicts = new ArrayList<>();
        for (int k = 0; k < 20; k++) {
            Map<ProjectFigure, Quantity> figures = soundFigures(1 + 10 * random.nextDouble());
            figures.keySet().removeIf(item -> random.nextInt(10) == 0);
            verdicts.add(decide(madeUp(place, industry, process).withMore(figures)).verdict());
        }
        Verdict whole = decide(madeUp(place, industry, process)).verdict();
        assertThat(whole).isIn(Verdict.REFUSE, Verdict.REFUSE_UNLESS, Verdict.ASK_FIRST);
        assertThat(verdicts).isNotEmpty().allMatch(one -> one == whole);
    }

    /// Who leaves the industry empty and answers no to all the rest has answered what nobody asked.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "wheat-straw pulp paper",
                "synthesis of drug substances",
                "PCB etching",
                "special chemicals",
                "a works",
                ""
            })
    void anEmptyIndustryNeverLetsADirtyPlantIn(String process) {
        Proposal sound = madeUp("longyou", "040", process).withAnswers(NONE);
        Admission answer = decide(withoutIndustry(sound));

        assertThat(answer.verdict()).isLessThanOrEqualTo(Verdict.ASK_FIRST);
        assertThat(answer.asks())
                .filteredOn(
                        one ->
                                !(one instanceof Ask.ForProcess(Question question)
                                        && question.isHit()))
                .first()
                .isInstanceOf(Ask.ForIndustry.class);
        assertThat(answer.reasons()).anyMatch(Reason.IndustryUnknown.class::isInstance);
    }

    /// Line by line and question by question it can be answered all the same.
    @Test
    void anEmptyIndustryIsMadeGoodOnlyByAnswersToEachLine() {
        Proposal blank = withoutIndustry(madeUp("longyou", "040", ""));
        Map<String, MatterAnswer> each = new HashMap<>(NONE);
        decide(blank).vetoes().stream()
                .filter(veto -> veto.ground() == Veto.Ground.INDUSTRY_UNKNOWN)
                .forEach(veto -> each.put(veto.rule().subject(), MatterAnswer.NO));
        List<String> lines = each.keySet().stream().filter(one -> !NONE.containsKey(one)).toList();
        assertThat(lines).hasSizeGreaterThan(5);
        assertThat(decide(blank.withAnswers(each)).verdict()).isEqualTo(Verdict.ASK_FIRST);
        REGION.all(Matter.class).forEach(one -> each.put(one.key(), MatterAnswer.NO));
        assertThat(decide(blank.withAnswers(each)).verdict())
                .isEqualTo(Verdict.ADMIT_ON_CONDITIONS);
        for (String line : lines) {
            Map<String, MatterAnswer> less = new HashMap<>(each);
            less.remove(line);
            assertThat(decide(blank.withAnswers(less)).verdict())
                    .as(line)
                    .isEqualTo(Verdict.ASK_FIRST);
        }
    }

    private static Proposal withoutIndustry(Proposal proposal) {
        Project project = proposal.project();
        return new Proposal(
                new Project(
                        project.key(),
                        project.name(),
                        project.nameLocal(),
                        Optional.empty(),
                        project.place(),
                        project.zone(),
                        project.status(),
                        project.year(),
                        project.figures(),
                        project.taxScope(),
                        project.basis(),
                        project.source(),
                        project.note()),
                proposal.place(),
                proposal.zone(),
                proposal.process(),
                proposal.more(),
                proposal.sets(),
                proposal.bounds(),
                proposal.findings(),
                proposal.answers(),
                proposal.sayers());
    }

    /// What lifts a line that is hit is what is to be asked: nothing else counts before.
    @Test
    void asksFirstForWhatLiftsTheEtching() {
        Admission answer = decide(madeUp("longyou", "094", "etching of circuit boards"));

        assertThat(answer.asks().getFirst())
                .isInstanceOfSatisfying(
                        Ask.ForProcess.class, one -> assertThat(one.about()).isEqualTo("etching"));
    }

    /// A toy plant with answers given that states no investment: on 30 mu it most likely invests
    /// enough for the land; on land that it does not state either, two floors are likely missed.
    @ParameterizedTest
    @CsvSource({"true, ADMIT_ON_CONDITIONS", "false, NEGOTIATE"})
    void conditionsThatAreLikelyBrokenAreNegotiated(boolean land, Verdict verdict) {
        Map<ProjectFigure, Quantity> figures = soundFigures(1);
        figures.remove(ProjectFigure.INVESTMENT);
        if (!land) {
            figures.remove(ProjectFigure.LAND);
        }
        Admission answer =
                decide(madeUp("longyou", "040", "toys").withMore(figures).withAnswers(NONE));
        double kept = answer.kept().orElseThrow();

        assertThat(answer.verdict()).as("P = " + kept).isEqualTo(verdict);
        assertThat(kept >= 0.5).isEqualTo(verdict == Verdict.ADMIT_ON_CONDITIONS);
        assertThat(ADMISSIONS.expect(answer).orElseThrow().setAside()).isEmpty();
        assertThat(
                        ADMISSIONS
                                .expect(answer)
                                .orElseThrow()
                                .chance(ExpectedVerdict.Outcome.ADMIT_ON_CONDITIONS))
                .isEqualTo(kept);
    }

    @Test
    void liftsEtchingOnceItStandsInAPlatingPark() {
        Proposal etching = madeUp("longyou", "094", "etching of circuit boards");
        assertThat(decide(etching).verdict()).isEqualTo(Verdict.REFUSE_UNLESS);
        Map<String, MatterAnswer> answers = new HashMap<>(NONE);
        answers.put("etching", MatterAnswer.NO);
        Admission denied = decide(etching.withAnswers(answers));
        assertThat(denied.verdict()).isEqualTo(Verdict.ASK_FIRST);
        assertThat(denied.reasons().getFirst()).isInstanceOf(Reason.Contradicted.class);
        answers.put("etching", MatterAnswer.LIFTED);
        assertThat(decide(etching.withAnswers(answers)).verdict())
                .isEqualTo(Verdict.ADMIT_ON_CONDITIONS);
    }

    @Test
    void saysThatChunAnIsTheCountyOfTheSpecialEcologicalZone() {
        Admission answer = decide(madeUp("chunan", "087", "lithium batteries"));

        assertThat(answer.verdict()).isEqualTo(Verdict.ASK_FIRST);
        assertThat(answer.reasons().subList(0, 2))
                .anyMatch(
                        one ->
                                one instanceof Reason.PlaceText(var matter, var text)
                                        && matter.key().equals("chunan-ordinance")
                                        && text.matter().equals(matter.key()));
        // The land that can be built on there includes what is built: it shows no room.
        assertThat(answer.vetoes())
                .filteredOn(veto -> veto.rule().indicatorKey().equals("limit:land"))
                .singleElement()
                .satisfies(veto -> assertThat(veto.state()).isEqualTo(Veto.State.NOT_EXAMINED))
                .extracting(Veto::ground)
                .isEqualTo(Veto.Ground.CEILING);
    }

    @Test
    void admitsASoundToyPlantOnConditionsOnceItsProcessIsKnown() {
        Proposal sound = madeUp("longyou", "040", "wooden toys");
        assertThat(decide(sound).verdict()).isEqualTo(Verdict.ASK_FIRST);
        Admission answer = decide(sound.withAnswers(NONE));

        assertThat(answer.verdict()).isEqualTo(Verdict.ADMIT_ON_CONDITIONS);
        assertThat(answer.conditions())
                .filteredOn(Condition::isOpen)
                .isNotEmpty()
                .allMatch(one -> one.kind() == Condition.Kind.PERMIT);
    }

    /// Each question by itself keeps the plant from being admitted while it is not answered.
    @Test
    void silenceNeverClearsAProcessQuestion() {
        Proposal sound = madeUp("longyou", "040", "wooden toys");
        List<Question> questions =
                decide(sound).questions().stream().filter(Question::isOpen).toList();
        assertThat(questions).hasSizeBetween(2, 5);
        for (Question left : questions) {
            Map<String, MatterAnswer> answers = new HashMap<>();
            questions.forEach(each -> answers.put(each.matter(), MatterAnswer.NO));
            answers.remove(left.matter());
            assertThat(decide(sound.withAnswers(answers)).verdict())
                    .as(left.matter())
                    .isEqualTo(Verdict.ASK_FIRST);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "red-line, YES, REFUSE",
        // The ordinance lets in what serves the supply of water.
        "source-area-first, YES, REFUSE_UNLESS",
        "source-area-first, LIFTED, ADMIT_ON_CONDITIONS"
    })
    void refusesASiteThatLawShuts(String matter, MatterAnswer answer, Verdict verdict) {
        Admission admission =
                decide(madeUp("longyou", "040", "toys").withAnswers(with(matter, answer)));

        assertThat(admission.verdict()).isEqualTo(verdict);
        assertThat(admission.reasons().getFirst() instanceof Reason.QuestionHit)
                .isEqualTo(answer == MatterAnswer.YES);
    }

    /// A permit stays pending whatever the firm promises, until it is granted.
    @Test
    void noPromiseClearsAPermit() {
        Map<String, MatterAnswer> answers = new HashMap<>(NONE);
        answers.put("vulcanising-or-moulding", MatterAnswer.YES);
        for (double size : new double[] {1, 5, 25}) {
            Admission answer =
                    decide(
                            madeUp("longyou", "040", "toys")
                                    .withMore(soundFigures(size))
                                    .withAnswers(answers));
            assertThat(answer.verdict()).isEqualTo(Verdict.ADMIT_ON_CONDITIONS);
            assertThat(answer.conditions())
                    .anyMatch(
                            one ->
                                    one instanceof Condition.Permit permit
                                            && permit.because().stream()
                                                    .anyMatch(
                                                            it ->
                                                                    it.matter()
                                                                            .equals(
                                                                                    "vulcanising-or-moulding"))
                                            && !permit.granted());
        }
    }

    /// Silence on everything admits nothing: at best on conditions, where nothing of its trade
    /// could refuse it.
    @ParameterizedTest
    @ValueSource(strings = {"longyou", "chunan", "kaihua", "qingyuan"})
    void aBlankProjectIsAskedFirst(String place) {
        for (var industry : REGION.industries().all()) {
            Proposal blank = madeUp(place, industry.code(), "").withMore(Map.of());
            assertThat(decide(blank).verdict())
                    .as(industry.code())
                    .isLessThanOrEqualTo(
                            industry.broad() == Broad.SECONDARY
                                    ? Verdict.ASK_FIRST
                                    : Verdict.ADMIT_ON_CONDITIONS);
        }
    }
}
