package org.shanhai.admit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.admit.ExpectedVerdict.Outcome;
import org.shanhai.admit.expected.Draws.Draw;
import org.shanhai.admit.expected.Expectations;
import org.shanhai.admit.expected.Expectations.Nation;
import org.shanhai.admit.expected.Magnitude;
import org.shanhai.region.Basis;
import org.shanhai.region.Limit;
import org.shanhai.region.Limited;
import org.shanhai.region.MatterAnswer;
import org.shanhai.region.Quantity;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;

/// What one drawn project comes to: land 35, tax 700 of which 400 local, 100 jobs, output 5000.
class DrawnRulesTest {
    private static final Draw DRAWN = drawn();
    private static final Rule LISTED = TestProposals.against("x", "y");
    private static final Rule FLAT = TestProposals.listed("toys");

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
        return new DrawnRules(vetoes, questions, checks, 1);
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
                TestMatters.asked(
                        TestMatters.matter("matter").unless(unless).make(), Optional.of(answer)));
    }

    private void open(String unless, double odds) {
        questions.add(
                TestMatters.asked(
                        TestMatters.matter("open").unless(unless).often(odds).make(),
                        Optional.empty()));
    }

    private static double share(Outcome outcome, double... shares) {
        return shares[outcome.ordinal()];
    }

    private List<Double> weighed(double... shares) {
        return Arrays.stream(Outcome.values())
                .map(one -> rules().weigh(one, each -> share(each, shares)))
                .toList();
    }

    /// Of ten drawn 1 is refused, 2 are unless, 3 negotiated, 4 let in. An open matter with odds p
    /// takes p of what is let in so far.
    @ParameterizedTest
    @CsvSource({
        // flat, liftable, refuse, refuse unless, negotiate, admit
        "0,   0,   0.1,  0.2,  0.3,   0.4",
        "0.5, 0,   0.55, 0.1,  0.15,  0.2",
        "0,   0.5, 0.1,  0.55, 0.15,  0.2",
        "0.5, 0.5, 0.55, 0.275, 0.075, 0.1",
        "1,   0.5, 1,    0,    0,     0",
        "0,   1,   0.1,  0.9,  0,     0"
    })
    void anOpenMatterShiftsToRefusal(
            double flat,
            double liftable,
            double refuse,
            double unless,
            double negotiate,
            double admit) {
        open("", flat);
        open("park", liftable);

        List<Double> weighed = weighed(0.1, 0.2, 0.3, 0.4);
        List<Double> wanted = List.of(refuse, unless, negotiate, admit);
        for (int k = 0; k < wanted.size(); k++) {
            assertThat(weighed.get(k)).isCloseTo(wanted.get(k), within(1e-12));
        }
    }

    /// What contradicts the description is taken as so; what is answered no, or is the zone's, as
    /// nothing, and so is a paper, contradicted or not; two open ones count each.
    @Test
    void onlyWhatIsOpenIsWeighed() {
        ask("", MatterAnswer.NO);
        questions.add(
                TestMatters.asked(
                        TestMatters.matter("lake").ofSite().often(0.5).make(), Optional.empty()));
        questions.add(
                TestMatters.asked(
                        TestMatters.matter("form").paper().often(0.5).make(), Optional.empty()));
        questions.add(
                TestMatters.stands(
                        TestMatters.matter("review").paper().often(0.5).make(),
                        Question.Ground.CONTRADICTED,
                        Optional.of(MatterAnswer.NO)));
        assertThat(weighed(0, 0, 0, 1)).containsExactly(0.0, 0.0, 0.0, 1.0);
        open("", 0.5);
        open("", 0.5);
        assertThat(weighed(0, 0, 0, 1)).containsExactly(0.75, 0.0, 0.0, 0.25);
        questions.add(
                TestMatters.stands(
                        TestMatters.matter("denied").unless("park").often(0.1).make(),
                        Question.Ground.CONTRADICTED,
                        Optional.of(MatterAnswer.NO)));
        assertThat(weighed(0, 0, 0, 1)).containsExactly(0.75, 0.25, 0.0, 0.0);
    }

    /// They add to one, and no matter that is open makes anything better.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theChancesAddToOneAndNothingOpenIsForTheBetter(long seed) {
        Random random = new Random(seed);
        double[] shares = new double[Outcome.values().length];
        for (int k = 0; k < 1000; k++) {
            shares[random.nextInt(shares.length)] += 0.001;
        }
        List<Double> before = weighed(shares);
        for (int k = 0; k < 6; k++) {
            open(random.nextBoolean() ? "" : "park", random.nextDouble());
            List<Double> after = weighed(shares);
            assertThat(after.stream().mapToDouble(one -> one).sum()).isCloseTo(1, within(1e-9));
            assertThat(after).allMatch(one -> one >= -1e-9 && one <= 1 + 1e-9);
            double worse = 0;
            double was = 0;
            for (int j = 0; j < shares.length; j++) {
                worse += after.get(j);
                was += before.get(j);
                assertThat(worse).isGreaterThanOrEqualTo(was - 1e-9);
            }
            assertThat(after.getLast()).isLessThan(before.getLast());
            before = after;
        }
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
