package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanhai.region.Matter;
import org.shanhai.region.MatterAnswer;
import org.shanhai.region.MatterEffect;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;

/// What nobody said settles nothing: over lists, questions, answers and promises drawn by seeds.
class SilencePropertiesTest {
    private static final List<String> KEYS =
            List.of("pulping", "dyeing", "plating", "etching", "burning", "storage");
    private static final Map<String, MatterAnswer> RESTS =
            Map.of(
                    "processes", MatterAnswer.NO,
                    "site", MatterAnswer.NO,
                    "texts", MatterAnswer.NO);

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    /// Matters of all weights, of process and site, asked of all, of toys, of paper or of whom a
    /// word shows, some in law, some by a line of the ruleset; beside a floor that what is stated
    /// meets; and a toy works that says nothing of its process.
    private static final class Silent {
        final Random random;
        final Region region;
        final Ruleset ruleset;
        final Proposal proposal;

        Silent(int seed) {
            random = new Random(seed);
            List<Rule> rules = new ArrayList<>();
            rules.add(TestProposals.floor(RuleIndicator.TAX_PER_LAND, 1));
            List<Matter> matters = new ArrayList<>();
            List<MatterEffect> effects = new ArrayList<>();
            for (String key : KEYS) {
                Matter matter = matter(key);
                matters.add(matter);
                while (random.nextInt(3) > 0) {
                    effects.add(effect(matter));
                }
                if (random.nextInt(3) == 0) {
                    rules.add(
                            TestProposals.against(
                                    RuleIndicator.MATTER,
                                    key,
                                    "",
                                    random.nextBoolean() ? List.of() : List.of("a fact")));
                }
            }
            if (random.nextInt(3) == 0) {
                rules.add(TestProposals.listed("paper"));
            }
            ruleset = TestProposals.ruleset(rules);
            region = TestMatters.region(matters, effects);
            proposal =
                    TestMatters.of(
                            new RandomCase(seed).stated(),
                            "toys",
                            random.nextBoolean() ? "" : "2451");
        }

        private Matter matter(String key) {
            TestMatters.Builder made =
                    TestMatters.matter(key)
                            .often(random.nextDouble())
                            .unless(random.nextBoolean() ? "" : "a fact");
            if (random.nextInt(3) == 0) {
                made.paper();
            }
            if (random.nextInt(5) == 0) {
                made.ofSite();
            }
            return switch (random.nextInt(4)) {
                case 0 -> made.asked("245").make();
                case 1 -> made.asked("22").make();
                case 2 -> made.asked().make();
                default -> made.make();
            };
        }

        /// A text on a site may be of some trades, and binds no others.
        private MatterEffect effect(Matter matter) {
            return TestMatters.effect(
                    matter.key(),
                    MatterEffect.Effect.values()[
                            random.nextInt(MatterEffect.Effect.values().length)],
                    random.nextBoolean() ? "" : "a fact",
                    random.nextInt(4) == 0
                            ? MatterEffect.Standing.WEAK
                            : MatterEffect.Standing.SOLID,
                    random.nextInt(3) == 0 ? List.of("county") : List.of(),
                    !matter.isOfSite() && random.nextInt(3) == 0 ? List.of("22") : List.of());
        }

        Admission decide(Proposal other) {
            return Admissions.withoutChains(region).decide(other, ruleset);
        }

        Proposal withoutIndustry() {
            return TestMatters.of(proposal, "", "");
        }

        boolean isForbidden(Matter matter) {
            return matter.isGrave()
                    || ruleset.rules().stream().anyMatch(r -> r.subject().equals(matter.key()))
                    || region.all(MatterEffect.class).stream()
                            .filter(one -> one.matter().equals(matter.key()))
                            .filter(one -> one.classes().isEmpty())
                            .anyMatch(one -> one.isSolid() && one.forbids());
        }

        List<Matter> matters() {
            return region.all(Matter.class);
        }
    }

    /// All answered but one: that one holds it up, whatever it is, and a no to it lets it go on.
    @ParameterizedTest
    @MethodSource("seeds")
    void silenceNeverClearsAQuestion(int seed) {
        Silent drawn = new Silent(seed);
        List<Question> open =
                drawn.decide(drawn.proposal).questions().stream().filter(Question::isOpen).toList();
        assertThat(open)
                .extracting(Question::matter)
                .containsExactlyInAnyOrderElementsOf(
                        drawn.matters().stream()
                                .filter(one -> drawn.isForbidden(one) && !one.isOfSite())
                                .filter(one -> one.isAskedOf("2451"))
                                .map(Matter::key)
                                .toList());
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

    /// A paper, a text or a site that binds, of which nobody said anything, keeps an admission from
    /// standing alone; answered, it does so no longer. What brings nothing keeps from nothing.
    @ParameterizedTest
    @MethodSource("seeds")
    void silenceOnAPaperIsACondition(int seed) {
        Silent drawn = new Silent(seed);
        Map<String, MatterAnswer> all = new TreeMap<>(RESTS);
        assertThat(drawn.decide(drawn.proposal.withAnswers(all)).verdict())
                .isEqualTo(Verdict.ADMIT);
        for (Question left : drawn.decide(drawn.proposal).questions()) {
            if (left.isOpen()) {
                continue;
            }
            boolean binds = left.isForbidden() || !left.effects().isEmpty();
            Map<String, MatterAnswer> answers = new TreeMap<>();
            drawn.decide(drawn.proposal)
                    .questions()
                    .forEach(one -> answers.put(one.matter(), MatterAnswer.NO));
            answers.remove(left.matter());
            assertThat(drawn.decide(drawn.proposal.withAnswers(answers)).verdict())
                    .as("%s", left)
                    .isEqualTo(binds ? Verdict.ADMIT_ON_CONDITIONS : Verdict.ADMIT);
        }
    }

    /// What the description shows stands whatever is answered with the rest, and a no to it settles
    /// nothing: but of what nobody like it is asked, where the word asks alone, and a no to it
    /// itself is heard.
    @ParameterizedTest
    @MethodSource("seeds")
    void noAnswerTakesBackWhatTheDescriptionShows(int seed) {
        Silent drawn = new Silent(seed);
        for (Matter matter : drawn.matters()) {
            if (!drawn.isForbidden(matter)) {
                continue;
            }
            Proposal shown = drawn.proposal.withProcess("works of " + matter.key());
            boolean ofOthers = !matter.isAskedNear("245");
            assertThat(drawn.decide(shown).verdict())
                    .as("%s", matter)
                    .isLessThanOrEqualTo(
                            ofOthers && !matter.isOfSite()
                                    ? Verdict.ASK_FIRST
                                    : Verdict.REFUSE_UNLESS);
            assertThat(drawn.decide(shown.withAnswers(RESTS)).verdict())
                    .as("%s", matter)
                    .isLessThanOrEqualTo(Verdict.ASK_FIRST);
            Proposal denied = shown.withAnswers(Map.of(matter.key(), MatterAnswer.NO));
            Question question = find(drawn.decide(denied), matter);
            assertThat(question.isOpen()).as("%s", question).isEqualTo(!ofOthers);
            assertThat(question.isSo()).isFalse();
            if (!ofOthers) {
                assertThat(drawn.decide(denied).verdict())
                        .as("%s", matter)
                        .isLessThanOrEqualTo(Verdict.ASK_FIRST);
            } else {
                Map<String, MatterAnswer> all = new TreeMap<>(RESTS);
                all.put(matter.key(), MatterAnswer.NO);
                assertThat(drawn.decide(shown.withAnswers(all)).verdict())
                        .as("%s", matter)
                        .isEqualTo(Verdict.ADMIT);
            }
        }
    }

    private static Question find(Admission answer, Matter matter) {
        return answer.questions().stream()
                .filter(one -> one.matter().equals(matter.key()))
                .findFirst()
                .orElseThrow();
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

    /// Without an industry the catch-alls answer nothing that waits for it.
    @ParameterizedTest
    @MethodSource("seeds")
    void anEmptyIndustryIsClearedByNoCatchAll(int seed) {
        Silent drawn = new Silent(seed);
        Proposal blank = drawn.withoutIndustry().withAnswers(RESTS);
        boolean waits =
                drawn.ruleset.rules().stream()
                                .anyMatch(rule -> rule.indicator() == RuleIndicator.INDUSTRY)
                        || drawn.matters().stream()
                                .filter(
                                        one ->
                                                (one.isGrave() && !one.isOfSite())
                                                        || drawn.ruleset.rules().stream()
                                                                .anyMatch(
                                                                        rule ->
                                                                                rule.subject()
                                                                                        .equals(
                                                                                                one
                                                                                                        .key())))
                                .anyMatch(Matter::isOfSingleTrades);
        assertThat(drawn.decide(blank).verdict() == Verdict.ASK_FIRST).isEqualTo(waits);
        for (Matter matter : drawn.matters()) {
            if (drawn.isForbidden(matter)) {
                assertThat(
                                drawn.decide(blank.withAnswers(Map.of()).withProcess(matter.key()))
                                        .verdict())
                        .isLessThanOrEqualTo(Verdict.REFUSE_UNLESS);
            }
        }
    }

    /// A class of which nobody read a list is let in by no answer but that the texts were read.
    @ParameterizedTest
    @MethodSource("seeds")
    void anUnreadTradeIsNotLetIn(int seed) {
        Silent drawn = new Silent(seed);
        Proposal unread = TestMatters.of(drawn.proposal, "toys", "2672");
        Map<String, MatterAnswer> answers = new TreeMap<>(RESTS);
        assertThat(drawn.decide(unread.withAnswers(answers)).verdict()).isEqualTo(Verdict.ADMIT);
        answers.remove("texts");
        assertThat(drawn.decide(unread.withAnswers(answers)).verdict())
                .isEqualTo(Verdict.ASK_FIRST);
    }

    /// Figures nobody states are conditions, and no reason to ask first.
    @ParameterizedTest
    @MethodSource("seeds")
    void aBlankProjectIsLetInOnConditionsAtMost(int seed) {
        Silent drawn = new Silent(seed);
        Proposal blank = drawn.proposal.withMore(Map.of());

        assertThat(drawn.decide(blank.withAnswers(RESTS)).verdict())
                .isEqualTo(Verdict.ADMIT_ON_CONDITIONS);
        assertThat(drawn.decide(blank).verdict())
                .isEqualTo(
                        drawn.decide(blank).questions().stream().anyMatch(Question::isOpen)
                                ? Verdict.ASK_FIRST
                                : Verdict.ADMIT_ON_CONDITIONS);
    }
}
