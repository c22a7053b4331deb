package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.admit.ExpectedVerdict.Outcome;
import org.shanhai.admit.expected.Draws.Draw;
import org.shanhai.admit.expected.Expectations;
import org.shanhai.admit.expected.Expectations.Nation;
import org.shanhai.admit.expected.Magnitude;
import org.shanhai.region.Basis;
import org.shanhai.region.Limit;
import org.shanhai.region.Limited;
import org.shanhai.region.MatterAnswer;
import org.shanhai.region.ProcessQuestion.Effect;
import org.shanhai.region.Quantity;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;

/// What one drawn project comes to: land 35, tax 700 of which 400 local, 100 jobs, output 5000.
class DrawnRulesTest {
    private static final Draw DRAWN = drawn();
    private static final Rule LISTED = TestProposals.listed("toys", List.of("x"), List.of("y"));
    private static final Rule FLAT = TestProposals.listed("toys", List.of(), List.of());

    private final List<Veto> vetoes = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();

    private static Draw drawn() {
        Map<Magnitude, Quantity> stated = new EnumMap<>(Magnitude.class);
        double[] values = {1000, 35, 5000, 700, 100, 400};
        for (Magnitude magnitude : Magnitude.values()) {
            stated.put(magnitude, Quantity.exactly(values[magnitude.ordinal()]));
        }
        return new Expectations(TestProposals.REGION, List.of())
                .of("p", Optional.empty(), Nation.UNKNOWN)
                .draw(stated, 1)
                .get(0);
    }

    private DrawnRules rules() {
        return new DrawnRules(vetoes, questions, checks);
    }

    private Outcome outcome() {
        return rules().outcome(DRAWN);
    }

    private static Veto ofLimit(String of, double amount, Veto.State state) {
        return new Veto(
                TestProposals.judged(Rule.Kind.VETO, RuleIndicator.LIMIT, of, 0),
                state,
                Veto.Ground.LIMIT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(
                        new Limit(
                                "",
                                Optional.of("county"),
                                Optional.empty(),
                                Limited.of(of),
                                amount,
                                Basis.REPORTED,
                                "plan",
                                "")),
                List.of(),
                List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "TAX_PER_LAND,       20, ADMIT_ON_CONDITIONS",
        "TAX_PER_LAND,       21, NEGOTIATE",
        "LOCAL_TAX_PER_LAND, 11, ADMIT_ON_CONDITIONS",
        "LOCAL_TAX_PER_LAND, 12, NEGOTIATE",
        "JOBS,              100, ADMIT_ON_CONDITIONS",
        "JOBS,              101, NEGOTIATE"
    })
    void aFloorThatIsMissedIsNegotiated(RuleIndicator indicator, double floor, Outcome outcome) {
        Rule rule = TestProposals.floor(indicator, floor);
        checks.add(TestProposals.check(rule, State.OPEN, Quantity.atLeast(0)));

        assertThat(outcome()).isEqualTo(outcome);
        assertThat(rules().listDrawn()).containsExactly(rule);
        assertThat(rules().isMet(0, DRAWN)).isEqualTo(outcome == Outcome.ADMIT_ON_CONDITIONS);
        assertThat(rules().listUndrawn()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100, ADMIT_ON_CONDITIONS", "101, REFUSE"})
    void aVetoOnAFigureRefuses(double floor, Outcome outcome) {
        vetoes.add(
                TestProposals.held(
                        TestProposals.veto(RuleIndicator.JOBS, floor),
                        Veto.State.NOT_EXAMINED,
                        Veto.Ground.FIGURE));
        checks.add(
                TestProposals.check(
                        TestProposals.floor(RuleIndicator.JOBS, 10),
                        State.MET,
                        Quantity.exactly(1)));

        assertThat(outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "labour, 100, ADMIT_ON_CONDITIONS",
        "labour,  99, REFUSE",
        "land,    35, ADMIT_ON_CONDITIONS",
        "land,    34, REFUSE"
    })
    void aLimitIsHeldAgainstWhatIsDrawn(String of, double amount, Outcome outcome) {
        vetoes.add(ofLimit(of, amount, Veto.State.NOT_EXAMINED));

        assertThat(outcome()).isEqualTo(outcome);
        assertThat(rules().listDrawn()).hasSize(1);
    }

    /// By veto or by answer: refused, or refused unless a fact is shown, if all can be lifted.
    @ParameterizedTest
    @CsvSource({
        "flat,               REFUSE",
        "listed,             REFUSE_UNLESS",
        "flat listed,        REFUSE",
        "listed flat,        REFUSE",
        "forbidden,          REFUSE",
        "unless,             REFUSE_UNLESS",
        "listed forbidden,   REFUSE",
        "listed unless,      REFUSE_UNLESS",
        "listed missed,      REFUSE_UNLESS",
        "listed veto,        REFUSE",
        "missed veto,        REFUSE",
        "missed,             NEGOTIATE",
        "committee,          ADMIT_ON_CONDITIONS",
        "cleared,            ADMIT_ON_CONDITIONS",
        "answered,           ADMIT_ON_CONDITIONS"
    })
    void whatIsSettledAlreadyCounts(String what, Outcome outcome) {
        for (String one : what.split(" ", -1)) {
            switch (one) {
                case "flat" ->
                        vetoes.add(TestProposals.held(FLAT, Veto.State.HIT, Veto.Ground.INDUSTRY));
                case "listed" ->
                        vetoes.add(TestProposals.held(LISTED, Veto.State.HIT, Veto.Ground.WORD));
                case "cleared" ->
                        vetoes.add(
                                TestProposals.held(FLAT, Veto.State.CLEARED, Veto.Ground.INDUSTRY));
                case "committee" ->
                        vetoes.add(
                                TestProposals.held(
                                        TestProposals.judged(
                                                Rule.Kind.VETO, RuleIndicator.RED_LINE, "", 0),
                                        Veto.State.COMMITTEE,
                                        Veto.Ground.NOTHING));
                case "veto" ->
                        vetoes.add(
                                TestProposals.held(
                                        TestProposals.veto(RuleIndicator.JOBS, 101),
                                        Veto.State.NOT_EXAMINED,
                                        Veto.Ground.FIGURE));
                case "forbidden" -> ask("", MatterAnswer.YES);
                case "unless" -> ask("park", MatterAnswer.YES);
                case "answered" -> ask("", MatterAnswer.NO);
                default ->
                        checks.add(
                                TestProposals.check(
                                        TestProposals.floor(RuleIndicator.JOBS, 101),
                                        State.FAILED,
                                        Quantity.exactly(100)));
            }
        }

        assertThat(outcome()).isEqualTo(outcome);
        assertThat(rules().listUndrawn()).isEmpty();
    }

    private void ask(String unless, MatterAnswer answer) {
        questions.add(
                TestProposals.asked(
                        TestProposals.text("matter", Effect.FORBIDDEN, unless),
                        Optional.of(answer)));
    }

    /// What needs a figure that is not drawn counts where it is missed already, and else is kept
    /// apart; marks are no rule.
    @Test
    void whatIsNotDrawnIsKeptApart() {
        Rule valueAdded = TestProposals.floor(RuleIndicator.VALUE_ADDED_PER_LAND, 20);
        Rule perEnergy = TestProposals.floor(RuleIndicator.TAX_PER_ENERGY, 20);
        Rule redLine = TestProposals.judged(Rule.Kind.FLOOR, RuleIndicator.RED_LINE, "", 0);
        Rule judged = TestProposals.judged(Rule.Kind.JUDGED, RuleIndicator.JOBS, "", 5);
        for (Rule rule : List.of(valueAdded, perEnergy, redLine, judged)) {
            checks.add(TestProposals.check(rule, State.OPEN, Quantity.atLeast(0)));
        }
        checks.add(
                TestProposals.marked(
                        TestProposals.ratio(RuleIndicator.JOBS, 700, 10), Optional.empty(), 0, 1));
        Veto energy = ofLimit("energy", 5, Veto.State.NOT_EXAMINED);
        Veto unlimited =
                TestProposals.held(
                        TestProposals.judged(Rule.Kind.VETO, RuleIndicator.LIMIT, "land", 0),
                        Veto.State.NOT_EXAMINED,
                        Veto.Ground.NO_LIMIT);
        vetoes.add(energy);
        vetoes.add(unlimited);

        assertThat(outcome()).isEqualTo(Outcome.ADMIT_ON_CONDITIONS);
        assertThat(rules().listDrawn()).isEmpty();
        assertThat(rules().listUsed()).isEmpty();
        assertThat(rules().listUndrawn())
                .containsExactly(
                        energy.rule(), unlimited.rule(), valueAdded, perEnergy, redLine, judged);
        checks.set(0, TestProposals.check(valueAdded, State.FAILED, Quantity.exactly(1)));
        assertThat(outcome()).isEqualTo(Outcome.NEGOTIATE);
        checks.set(0, TestProposals.check(valueAdded, State.MET, Quantity.exactly(1)));
        assertThat(outcome()).isEqualTo(Outcome.ADMIT_ON_CONDITIONS);
    }

    @Test
    void usesTheFiguresOfAllItsRules() {
        checks.add(
                TestProposals.check(
                        TestProposals.floor(RuleIndicator.TAX_PER_LAND, 1),
                        State.OPEN,
                        Quantity.atLeast(0)));
        vetoes.add(ofLimit("labour", 5, Veto.State.NOT_EXAMINED));

        assertThat(rules().listUsed())
                .containsExactly(Magnitude.LAND, Magnitude.TAX, Magnitude.JOBS);
    }
}
