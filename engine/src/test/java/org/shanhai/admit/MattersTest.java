package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.MatterAnswer;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;

/// Which answers a project can be given, and which would change nothing.
class MattersTest {
    /// Of the toy works in five lines: paper (not its own), toys whatever they do, dyeing and
    /// plating of any, the second lifted by a park, and a limit.
    private static final Ruleset LIST =
            TestProposals.ruleset(
                    TestProposals.listed("paper", List.of("pulp"), List.of()),
                    TestProposals.listed("toys", List.of(), List.of()),
                    TestProposals.listed("", List.of("dyeing"), List.of()),
                    TestProposals.listed("", List.of("plating"), List.of("park")),
                    TestProposals.judged(Rule.Kind.VETO, RuleIndicator.LIMIT, "energy", 0));

    private static Matters of(String process) {
        return Matters.of(
                TestProposals.REGION, TestProposals.stating(Map.of()).withProcess(process), LIST);
    }

    @ParameterizedTest
    @CsvSource({
        // description, matter, answer, why it is refused
        "wood,              veto:1, NO,     NOT_ASKED",
        "wood,              veto:2, NO,     LISTED",
        "wood,              veto:3, NO,     ",
        "wood,              veto:3, YES,    ",
        "wood,              veto:3, LIFTED, NOT_LIFTED",
        "wood,              veto:4, LIFTED, ",
        "wood,              veto:9, NO,     NOT_ASKED",
        "wood,              pulping, NO,    NOT_ASKED",
        "dyeing,            veto:3, NO,     WORD_FIXED",
        "plating,           veto:4, NO,     WORD",
        "plating,           veto:4, YES,    WORD",
        "plating,           veto:4, LIFTED, ",
        "plating in a park, veto:4, NO,     WORD_CLEARED",
        "plating in a park, veto:4, YES,    "
    })
    void refusesAnAnswerThatChangesNothing(
            String process, String matter, MatterAnswer answer, Matters.Why why) {
        assertThat(of(process).refuse(matter, answer).map(Matters.Refusal::why).orElse(null))
                .isEqualTo(why);
    }

    @Test
    void namesTheWordsThatDecide() {
        assertThat(of("plating in a park").refuse("veto:4", MatterAnswer.NO))
                .contains(new Matters.Refusal(Matters.Why.WORD_CLEARED, "plating", "park"));
    }

    @Test
    void takesOnlyPermitsThatAreCalledFor() {
        Matters matters = of("wood");
        assertThat(matters.listPermits()).containsExactly("permit:limit:energy");
        assertThat(matters.refusePermit("permit:limit:energy")).isEmpty();
        assertThat(matters.refusePermit("permit:limit:bogus").orElseThrow().why())
                .isEqualTo(Matters.Why.NOT_PENDING);
        assertThat(matters.listAsked()).containsExactly("veto:3", "veto:4");
    }
}
