package org.shanhai.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.Message;
import org.shanhai.region.Basis;
import org.shanhai.region.FinalUse;
import org.shanhai.region.NationalTable;
import org.shanhai.region.ValueAdded;

class OutcomeTest {
    private static final Message WHY = SupplyMessage.INFEASIBLE.of();

    @Test
    void aReasonIsHandedOnAndNothingAskedAfterIt() {
        Outcome<Integer> none =
                Outcome.<Integer>none(WHY)
                        .map(
                                value -> {
                                    throw new AssertionError("asked for " + value);
                                });

        assertThat(none.whyNone()).contains(WHY);
        assertThat(none.toOptional()).isEmpty();
        assertThatThrownBy(none::orElseThrow)
                .isInstanceOfSatisfying(
                        SupplyException.class, thrown -> assertThat(thrown.said()).isEqualTo(WHY));
    }

    @Test
    void whereSomethingIsAtFaultNoAnswerIsAskedFor() {
        Outcome<Integer> none =
                Outcome.unless(
                        Optional.of(WHY),
                        () -> {
                            throw new AssertionError("asked for an answer");
                        });

        assertThat(none).isEqualTo(Outcome.none(WHY));
    }

    @Test
    void anAnswerHasNoReason() {
        Outcome<Integer> two = Outcome.unless(Optional.empty(), () -> 1).map(one -> one + 1);

        assertThat(two).isEqualTo(Outcome.of(2));
        assertThat(two.whyNone()).isEmpty();
        assertThat(two.orElseThrow()).isEqualTo(2);
    }

    /// One industry of output 100 buys 40 of itself and pays wages of 60: households who spend 60
    /// of them spend all, and 40/100 + 60/60 · 60/100 = 1; with 30 it is .7.
    @Test
    void roundsOfSpendingEndWhereSomethingLeaks() {
        assertThat(InputOutput.of(table(60)).findEndless(Closure.TYPE_II).map(Message::key))
                .contains("message.supply.wages_all_spent");
        assertThat(InputOutput.of(table(60)).findEndless(Closure.TYPE_I)).isEmpty();
        assertThat(InputOutput.of(table(30)).findEndless(Closure.TYPE_II)).isEmpty();
    }

    private static NationalTable table(double spent) {
        Matrix inputs = Matrix.zeros(1, 1);
        inputs.set(0, 0, 40);
        Matrix use = Matrix.zeros(1, FinalUse.values().length);
        use.set(0, FinalUse.HOUSEHOLD.ordinal(), spent);
        Matrix added = Matrix.zeros(1, ValueAdded.values().length);
        added.set(0, ValueAdded.WAGES.ordinal(), 60);
        return new NationalTable(
                inputs,
                Matrix.zeros(1, 1),
                use,
                Matrix.zeros(1, FinalUse.values().length),
                added,
                new double[] {100},
                new double[1],
                Basis.REPORTED);
    }
}
