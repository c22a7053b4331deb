package org.shanhai.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.shanhai.programme.TestSolver;
import org.shanhai.work.Work;

/// Whoever waits for what lies around a plan hears how far it is, and can give it up.
class ExploringProgressTest {
    private static final Counted LAND = new Counted("land", Where.region());
    private static final Pipeline PIPELINE = TwoProjects.of(Netting.NONE);
    private static final PlanQuestion QUESTION = TwoProjects.question(Bound.atMost(LAND, 6));

    private static final Map<String, Function<Exploring, Object>> ASKED =
            Map.of(
                    "0/5 1/5 2/5 3/5 4/5",
                    one ->
                            one.tradeOff(
                                    new Aim(1, TwoProjects.JOBS),
                                    new Aim(-1, LAND),
                                    5,
                                    0,
                                    allowance()),
                    "0/3 1/3 2/3",
                    one -> one.steadiness(random -> PIPELINE, 3, 0, allowance()),
                    "0/1",
                    one -> one.prices(1, List.of(1.0), allowance()),
                    "0/2 1/2",
                    one -> one.replacements(allowance()),
                    // One other is found, and then none by any of three ways.
                    "0/2 1/2 1/2 1/2",
                    one -> one.alternatives(2, 0.6, allowance()));

    private static Allowance allowance() {
        return new Allowance(60, () -> true);
    }

    private static List<String> heard(Function<Exploring, Object> asked, boolean isWanted) {
        List<String> heard = new ArrayList<>();
        Work.watched(
                new Work.Watch() {
                    @Override
                    public boolean isWanted() {
                        return isWanted;
                    }

                    @Override
                    public void at(int done, int total) {
                        heard.add(done + "/" + total);
                    }
                },
                () ->
                        asked.apply(
                                new Exploring(
                                        PIPELINE,
                                        TestSolver.get(),
                                        QUESTION,
                                        TwoProjects.best(PIPELINE, QUESTION))));
        return heard;
    }

    @Test
    void everyRoundIsTold() {
        ASKED.forEach(
                (rounds, asked) ->
                        assertThat(String.join(" ", heard(asked, true))).isEqualTo(rounds));
    }

    @Test
    void whatNobodyWaitsForIsGivenUp() {
        ASKED.values()
                .forEach(
                        asked ->
                                assertThatThrownBy(() -> heard(asked, false))
                                        .isInstanceOf(CancellationException.class));
    }
}
