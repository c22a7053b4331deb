package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.MatterAnswer;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;

/// The first verdict that holds is taken: refuse, refuse unless, negotiate, ask first, admit on
/// conditions, admit.
class VerdictOrderTest {
    private static final Admissions ADMISSIONS =
            Admissions.withoutChains(
                    TestMatters.unclassed(
                            List.of(
                                    TestMatters.matter("arms").make(),
                                    TestMatters.matter("paint").make()),
                            List.of()));

    /// A line that nothing lifts, one that water-borne lifts, a floor, and a floor that waits.
    private static final Ruleset RULES =
            TestProposals.ruleset(
                    TestProposals.against("arms"),
                    TestProposals.against("paint", "water-borne"),
                    TestProposals.floor(RuleIndicator.TAX_PER_LAND, 3e8),
                    TestProposals.floor(RuleIndicator.RD_SHARE, 0.02));

    private static Proposal proposal(double mu, double research) {
        Map<ProjectFigure, Quantity> figures = new HashMap<>();
        figures.put(ProjectFigure.TAX, Quantity.exactly(7e6));
        figures.put(ProjectFigure.LAND, Quantity.exactly(mu * TestProposals.MU));
        if (research > 0) {
            figures.put(ProjectFigure.RD_SHARE, Quantity.exactly(research));
        }
        return TestProposals.stating(figures);
    }

    /// Each row does away with what decided the one above it; 7 million carry 35 mu.
    @ParameterizedTest
    @CsvSource({
        "arms and paint, '', '', 40, 0, REFUSE",
        "paint, '', '', 40, 0, REFUSE_UNLESS",
        "'', '', '', 40, 0, NEGOTIATE",
        "'', '', '', 30, 0, ASK_FIRST",
        "'', no, '', 30, 0, ASK_FIRST",
        "paint, no, no, 30, 0, ASK_FIRST",
        "'', no, no, 30, 0, ADMIT_ON_CONDITIONS",
        "'', no, no, 30, 0.03, ADMIT"
    })
    void theFirstThatHoldsIsTaken(
            String process,
            String arms,
            String paint,
            double mu,
            double research,
            Verdict verdict) {
        Map<String, MatterAnswer> answers = new HashMap<>();
        if (!arms.isEmpty()) {
            answers.put("arms", MatterAnswer.NO);
        }
        if (!paint.isEmpty()) {
            answers.put("paint", MatterAnswer.NO);
        }
        Proposal asked = proposal(mu, research).withProcess(process).withAnswers(answers);

        assertThat(ADMISSIONS.decide(asked, RULES).verdict()).isEqualTo(verdict);
    }

    /// A floor that no figure the parties may agree on would meet refuses; one mu less to agree on,
    /// and it is to be negotiated.
    @ParameterizedTest
    @CsvSource({"36, 36, REFUSE", "36, 34, NEGOTIATE", "30, 36, ADMIT"})
    void refusesWhereNoLandThePlantCanWorkWithPasses(double mu, double least, Verdict verdict) {
        Ruleset floor = TestProposals.ruleset(TestProposals.floor(RuleIndicator.TAX_PER_LAND, 3e8));
        Proposal bound =
                proposal(mu, 0)
                        .withAnswers(Map.of("processes", MatterAnswer.NO))
                        .withBounds(
                                Map.of(
                                        ProjectFigure.LAND,
                                        Quantity.between(
                                                least * TestProposals.MU, 60 * TestProposals.MU),
                                        ProjectFigure.TAX,
                                        Quantity.exactly(7e6)));

        assertThat(ADMISSIONS.decide(bound, floor).verdict()).isEqualTo(verdict);
    }

    @Test
    void theyStandFromTheWorstToTheBest() {
        assertThat(Verdict.values())
                .extracting(Verdict::key)
                .containsExactly(
                        "refuse",
                        "refuse_unless",
                        "ask_first",
                        "negotiate",
                        "admit_on_conditions",
                        "admit");
    }

    /// For the committee is a flag beside any verdict, and every veto is counted once.
    @ParameterizedTest
    @CsvSource({"'', 40, NEGOTIATE", "paint, 30, REFUSE_UNLESS", "arms, 30, REFUSE"})
    void theCommitteesMatterStandsBesideAnyVerdict(String process, double mu, Verdict verdict) {
        Ruleset rules =
                TestProposals.ruleset(
                        TestProposals.against("arms"),
                        TestProposals.against("paint", "water-borne"),
                        TestProposals.judged(Rule.Kind.VETO, RuleIndicator.RED_LINE, "", 0),
                        TestProposals.floor(RuleIndicator.TAX_PER_LAND, 3e8));
        Admission answer = ADMISSIONS.decide(proposal(mu, 0).withProcess(process), rules);

        assertThat(answer.verdict()).isEqualTo(verdict);
        assertThat(answer.listForCommittee()).hasSize(1);
        assertThat(answer.reasons())
                .filteredOn(Reason.VetoesCounted.class::isInstance)
                .singleElement()
                .isEqualTo(
                        new Reason.VetoesCounted(
                                0, 0, process.isEmpty() ? 2 : 1, 1, process.isEmpty() ? 0 : 1, 0));
    }
}
