package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.MatterAnswer;
import org.shanhai.region.MatterEffect.Effect;
import org.shanhai.region.Region;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;

/// Which answers a project can be given, and which would change nothing.
class MattersTest {
    /// Dyeing and plating of any, the second lifted by a park, a limit, and toys whatever they do.
    private static final Ruleset LIST =
            TestProposals.ruleset(
                    TestProposals.against("dyeing"),
                    TestProposals.against("plating", "park"),
                    TestProposals.judged(Rule.Kind.VETO, RuleIndicator.LIMIT, "energy", 0),
                    TestProposals.listed("toys"));

    private static final Region REGION =
            TestMatters.region(
                    List.of(
                            TestMatters.matter("dyeing").make(),
                            TestMatters.matter("plating").asked("2451").make(),
                            TestMatters.matter("pulping").asked("22").make(),
                            TestMatters.matter("storage").unless("plan").make(),
                            TestMatters.matter("boiler").paper().make(),
                            TestMatters.matter("noise").paper().make(),
                            TestMatters.matter("lake").ofSite().make()),
                    List.of(
                            TestMatters.effect("boiler", Effect.FORM, ""),
                            TestMatters.effect("plating", Effect.KEY_PERMIT, ""),
                            TestMatters.effect("dyeing", Effect.CONDITION, ""),
                            TestMatters.effect("noise", Effect.CONDITION, "")));

    private static Matters of(String process, Map<String, MatterAnswer> answers) {
        return Matters.of(REGION, TestMatters.toys("2451", process, answers), LIST);
    }

    @ParameterizedTest
    @CsvSource({
        // description, matter, answer, why it is refused
        "wood,    dyeing,  NO,     ",
        "wood,    dyeing,  YES,    ",
        "wood,    dyeing,  LIFTED, NOT_LIFTED",
        "wood,    plating, LIFTED, ",
        "wood,    storage, LIFTED, ",
        "wood,    boiler,  NO,     ",
        "wood,    boiler,  LIFTED, NOT_LIFTED",
        "wood,    lake,    NO,     ",
        "wood,    pulping, NO,     NOT_ASKED",
        "wood,    pulping, LIFTED, NOT_ASKED",
        "wood,    pulping, YES,    ",
        "pulping, pulping, NO,     ",
        "pulping, pulping, LIFTED, NOT_LIFTED",
        "plating, plating, NO,     ",
        "plating, plating, LIFTED, "
    })
    void refusesAnAnswerThatChangesNothing(
            String process, String matter, MatterAnswer answer, Matters.Why why) {
        assertThat(of(process, Map.of()).refuse(matter, answer).orElse(null)).isEqualTo(why);
        // What is answered already can be answered again.
        assertThat(
                        of(process, Map.of("dyeing", MatterAnswer.NO, "plating", MatterAnswer.NO))
                                .refuse(matter, answer)
                                .orElse(null))
                .isEqualTo(why);
    }

    /// What is asked does not hang on answers; what is called for does.
    @Test
    void takesOnlyPermitsThatAreCalledFor() {
        Matters silent = of("wood", Map.of());
        assertThat(silent.listPermits())
                .containsExactlyInAnyOrder(
                        "permit:eia", "permit:discharge", "permit:noise", "permit:limit:energy");
        Matters denied =
                of(
                        "wood",
                        Map.of(
                                "processes", MatterAnswer.NO,
                                "boiler", MatterAnswer.YES,
                                "dyeing", MatterAnswer.NO));
        assertThat(denied.listPermits())
                .containsExactlyInAnyOrder("permit:eia", "permit:limit:energy");
        assertThat(denied.refusePermit("permit:limit:energy")).isEmpty();
        assertThat(denied.refusePermit("permit:eia")).isEmpty();
        assertThat(denied.refusePermit("permit:discharge")).contains(Matters.Why.NOT_PENDING);
        assertThat(denied.refusePermit("permit:limit:bogus")).contains(Matters.Why.NOT_PENDING);
        for (Matters matters : List.of(silent, denied)) {
            assertThat(matters.listAsked())
                    .containsExactly("dyeing", "plating", "storage", "lake", "boiler", "noise");
        }
        // A word of what toys are not asked asks as the class does.
        assertThat(of("pulping", Map.of()).listAsked())
                .containsExactly(
                        "dyeing", "plating", "pulping", "storage", "lake", "boiler", "noise");
        assertThat(of("plating", Map.of()).listAsked()).startsWith("plating", "dyeing");
    }

    @Test
    void aPermitIsToldByItsName() {
        assertThat(Matters.isPermit("permit:eia")).isTrue();
        assertThat(Matters.isPermit("dyeing")).isFalse();
    }
}
