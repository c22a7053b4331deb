package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.app.serve.Form;
import org.shanhai.app.serve.Lane;
import org.shanhai.app.serve.ServedQuestion;
import org.shanhai.app.serve.ServedQuestions;
import org.shanhai.ask.Waiter;

/// Who is answered when.
class TurnsTest {
    private static final Duration MOMENT = Duration.ofSeconds(20);

    private static String held(CountDownLatch by) {
        try {
            by.await(MOMENT.toSeconds(), TimeUnit.SECONDS);
            return "long";
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /// Quick questions do not wait for long ones, nor either for what was sent.
    @ParameterizedTest
    @CsvSource({"LONG, QUICK", "LONG, SENT", "SENT, QUICK", "SENT, LONG", "QUICK, LONG"})
    void noLaneWaitsForAnother(Lane busy, Lane free) throws Exception {
        Turns turns = new Turns();
        CountDownLatch end = new CountDownLatch(1);
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> waiting =
                    java.util.stream.IntStream.range(0, 5)
                            .mapToObj(
                                    k ->
                                            clients.submit(
                                                    () ->
                                                            turns.take(
                                                                    busy,
                                                                    Waiter.PATIENT,
                                                                    asking -> held(end))))
                            .toList();
            String quick =
                    assertTimeoutPreemptively(
                            MOMENT.dividedBy(2),
                            () -> turns.take(free, Waiter.PATIENT, asking -> "free"));
            assertThat(quick).isEqualTo("free");
            assertThat(waiting).noneMatch(Future::isDone);
            end.countDown();
            for (Future<String> each : waiting) {
                assertThat(each.get()).isEqualTo("long");
            }
        }
    }

    /// A person who goes.
    private static final class Leaving implements Waiter {
        private final AtomicBoolean gone = new AtomicBoolean();

        @Override
        public boolean isWaiting() {
            return !gone.get();
        }

        @Override
        public void told(String what, int done, int total) {
            // Not heard any more.
        }
    }

    @Test
    void whoGoesBeforeTheirTurnIsLeftOut() throws Exception {
        Turns turns = new Turns();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        AtomicBoolean asked = new AtomicBoolean();
        Leaving leaving = new Leaving();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> first =
                    clients.submit(
                            () ->
                                    turns.take(
                                            Lane.LONG,
                                            Waiter.PATIENT,
                                            asking -> {
                                                begun.countDown();
                                                return held(end);
                                            }));
            // Threads begin in no order of their own.
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            Future<String> second =
                    clients.submit(
                            () ->
                                    turns.take(
                                            Lane.LONG,
                                            leaving,
                                            asking -> {
                                                asked.set(true);
                                                return "";
                                            }));
            leaving.gone.set(true);
            assertThatThrownBy(() -> second.get(10, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(CancellationException.class);
            assertThat(first.isDone()).isFalse();
            end.countDown();
            assertThat(first.get()).isEqualTo("long");
            turns.take(Lane.LONG, Waiter.PATIENT, asking -> "");
            assertThat(asked).isFalse();
        }
    }

    @Test
    void whoGoesInTheMiddleIsTold() throws Exception {
        Leaving leaving = new Leaving();
        AtomicBoolean ended = new AtomicBoolean();
        assertThatThrownBy(
                        () ->
                                new Turns()
                                        .take(
                                                Lane.QUICK,
                                                leaving,
                                                asking -> {
                                                    assertThat(asking.isWaiting()).isTrue();
                                                    leaving.gone.set(true);
                                                    assertThat(asking.isWaiting()).isFalse();
                                                    ended.set(true);
                                                    return "";
                                                }))
                .isInstanceOf(CancellationException.class);
        assertThat(ended).isTrue();
    }

    /// Nobody has a lane for ever.
    @Test
    void aTurnIsOverAtItsTime() {
        Turns turns = new Turns(lane -> Duration.ofMillis(50));
        assertThatThrownBy(
                        () ->
                                turns.take(
                                        Lane.SENT,
                                        Waiter.PATIENT,
                                        asking -> {
                                            while (asking.isWaiting()) {
                                                Thread.onSpinWait();
                                            }
                                            throw new CancellationException();
                                        }))
                .isInstanceOf(Turns.TookTooLong.class);
        assertThat(turns.<String>take(Lane.SENT, Waiter.PATIENT, asking -> "next"))
                .isEqualTo("next");
    }

    @Test
    void whatGoesWrongIsHandedOn() {
        assertThatThrownBy(
                        () ->
                                new Turns()
                                        .take(
                                                Lane.QUICK,
                                                Waiter.PATIENT,
                                                asking -> {
                                                    throw new IllegalStateException("a defect");
                                                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a defect");
    }

    /// Each question that is asked by an address is in one of them; a new one that takes long is to
    /// be put among these.
    @Test
    void theseQuestionsTakeLong() {
        Set<String> lasting = new TreeSet<>();
        Set<String> sent = new TreeSet<>();
        for (ServedQuestion question : ServedQuestions.list()) {
            Lane lane = Lane.of(question.asked(Map.of(), Map.of()), question.forms().getFirst());
            if (lane == Lane.LONG) {
                lasting.add(question.path());
            } else if (lane == Lane.SENT) {
                sent.add(question.path());
            }
        }
        assertThat(lasting)
                .containsExactly(
                        "/admit",
                        "/brief/{place_key}",
                        "/brief/{place_key}/{with_key}",
                        "/decisions/verify",
                        "/decisions/{number}/why",
                        "/leap",
                        "/pair",
                        "/plan",
                        "/report");
        assertThat(sent).containsExactly("/follow/{actuals}", "/follow/{actuals}/{enterprise}");
        // A memo is laid out, and perhaps printed.
        assertThat(Lane.of(AskedLine.of("admit P1"), Form.JSON)).isEqualTo(Lane.QUICK);
        assertThat(Lane.of(AskedLine.of("admit P1"), Form.PDF)).isEqualTo(Lane.LONG);
        assertThat(Lane.of(AskedLine.of("recruit p"), Form.XLSX)).isEqualTo(Lane.QUICK);
    }
}
