package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanhai.region.Basis;
import org.shanhai.region.MatterAnswer;
import org.shanhai.region.ProcessQuestion;
import org.shanhai.region.Project;
import org.shanhai.region.Project.TaxScope;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;

/// What nobody said settles nothing: over lists, questions, answers and promises drawn by seeds.
class SilencePropertiesTest {
    private static final List<String> WORDS = List.of("pulp", "dyeing", "plating", "etching");

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    /// A list of lines by industry, by word or by both, beside a floor that what is stated meets;
    /// questions of all, of toys and of paper; and a toy works that says nothing of its process.
    private static final class Silent {
        final Random random;
        final Region region;
        final Ruleset ruleset;
        final Proposal proposal;

        Silent(int seed) {
            random = new Random(seed);
            List<Rule> rules = new ArrayList<>();
            rules.add(TestProposals.floor(RuleIndicator.TAX_PER_LAND, 1));
            for (String word : WORDS) {
                List<String> unless = random.nextBoolean() ? List.of() : List.of("without " + word);
                switch (random.nextInt(4)) {
                    case 0 -> rules.add(TestProposals.listed("toys", List.of(word), unless));
                    case 1 -> rules.add(TestProposals.listed("paper", List.of(word), unless));
                    case 2 -> rules.add(TestProposals.listed("paper", List.of(), List.of()));
                    default -> rules.add(TestProposals.listed("", List.of(word), unless));
                }
            }
            ruleset = TestProposals.ruleset(rules);
            List<ProcessQuestion> questions = new ArrayList<>();
            for (int k = 0; k < 4; k++) {
                questions.add(question(k));
            }
            region = TestProposals.REGION.toBuilder().all(ProcessQuestion.class, questions).build();
            proposal =
                    Proposal.of(
                                    region,
                                    TestProposals.project(TaxScope.TOTAL, Basis.REPORTED, Map.of()))
                            .orElseThrow()
                            .withMore(new RandomCase(seed).stated().more());
        }

        private ProcessQuestion question(int number) {
            return new ProcessQuestion(
                    "question-" + number,
                    switch (random.nextInt(3)) {
                        case 0 -> List.of("toys");
                        case 1 -> List.of("paper");
                        default -> List.of();
                    },
                    List.of(),
                    "",
                    "",
                    "",
                    "",
                    "text",
                    "",
                    "",
                    ProcessQuestion.Effect.values()[
                            random.nextInt(ProcessQuestion.Effect.values().length)],
                    random.nextBoolean() ? "" : "a fact",
                    "",
                    random.nextInt(4) == 0
                            ? ProcessQuestion.Standing.WEAK
                            : ProcessQuestion.Standing.SOLID,
                    "",
                    "");
        }

        Admission decide(Proposal other) {
            return Admissions.withoutChains(region).decide(other, ruleset);
        }

        Proposal withoutIndustry() {
            Project known = proposal.project();
            return new Proposal(
                    new Project(
                            known.key(),
                            known.name(),
                            known.nameLocal(),
                            Optional.empty(),
                            known.place(),
                            known.zone(),
                            known.status(),
                            known.year(),
                            known.figures(),
                            known.taxScope(),
                            known.basis(),
                            known.source(),
                            known.note()),
                    proposal.place(),
                    proposal.zone(),
                    proposal.process(),
                    proposal.more(),
                    proposal.sets(),
                    proposal.bounds(),
                    proposal.findings(),
                    proposal.answers());
        }
    }

    /// All answered but one: that one holds it up, whatever it is, and a no to it lets it go on.
    @ParameterizedTest
    @MethodSource("seeds")
    void silenceNeverClearsAQuestion(int seed) {
        Silent drawn = new Silent(seed);
        List<Question> open =
                drawn.decide(drawn.proposal).questions().stream().filter(Question::isOpen).toList();
        Map<String, MatterAnswer> all = new TreeMap<>();
        open.forEach(one -> all.put(one.matter(), MatterAnswer.NO));
        assertThat(drawn.decide(drawn.proposal.withAnswers(all)).verdict())
                .isGreaterThanOrEqualTo(Verdict.ADMIT_ON_CONDITIONS);
        for (Question left : open) {
            Map<String, MatterAnswer> answers = new TreeMap<>(all);
            answers.remove(left.matter());
            assertThat(drawn.decide(drawn.proposal.withAnswers(answers)).verdict())
                    .as(left.matter())
                    .isEqualTo(Verdict.ASK_FIRST);
        }
    }

    /// Answers drawn at random, of yes, no and lifted, never let in what leaves one open.
    @ParameterizedTest
    @MethodSource("seeds")
    void noAnswersToOthersLetIn(int seed) {
        Silent drawn = new Silent(seed);
        for (int k = 0; k < 10; k++) {
            Map<String, MatterAnswer> answers = new TreeMap<>();
            for (Question one : drawn.decide(drawn.proposal).questions()) {
                if (drawn.random.nextInt(3) > 0) {
                    answers.put(one.matter(), MatterAnswer.values()[drawn.random.nextInt(3)]);
                }
            }
            Admission answer = drawn.decide(drawn.proposal.withAnswers(answers));
            boolean stopped =
                    answer.questions().stream().anyMatch(one -> one.isOpen() || one.isHit())
                            || !answer.listHits().isEmpty();
            assertThat(answer.verdict().compareTo(Verdict.ASK_FIRST) <= 0).isEqualTo(stopped);
        }
    }

    /// Without an industry the catch-all answers nothing that waits for it.
    @ParameterizedTest
    @MethodSource("seeds")
    void anEmptyIndustryIsClearedByNoCatchAll(int seed) {
        Silent drawn = new Silent(seed);
        Proposal blank =
                drawn.withoutIndustry().withAnswers(Map.of(Question.REST, MatterAnswer.NO));
        boolean waits =
                drawn.ruleset.rules().stream()
                                .anyMatch(
                                        rule ->
                                                rule.kind() == Rule.Kind.VETO
                                                        && !rule.industry().isEmpty())
                        || drawn.region.all(ProcessQuestion.class).stream()
                                .anyMatch(one -> one.decides() && !one.industries().isEmpty());
        Admission answer = drawn.decide(blank);
        assertThat(answer.verdict() == Verdict.ASK_FIRST).isEqualTo(waits);

        for (Rule rule : drawn.ruleset.rules()) {
            for (String word : rule.words()) {
                Admission heard = drawn.decide(blank.withProcess(word));
                assertThat(heard.verdict())
                        .isEqualTo(
                                rule.unless().isEmpty() ? Verdict.REFUSE : Verdict.REFUSE_UNLESS);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aBlankProjectIsNeverBetterThanAsked(int seed) {
        Silent drawn = new Silent(seed);

        assertThat(drawn.decide(drawn.proposal.withMore(Map.of())).verdict())
                .isLessThanOrEqualTo(Verdict.ASK_FIRST);
        assertThat(
                        drawn.decide(
                                        drawn.withoutIndustry()
                                                .withMore(Map.of())
                                                .withAnswers(
                                                        Map.of(Question.REST, MatterAnswer.NO)))
                                .verdict())
                .isLessThanOrEqualTo(Verdict.ASK_FIRST);
    }
}
