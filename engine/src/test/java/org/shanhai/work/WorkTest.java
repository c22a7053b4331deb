package org.shanhai.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkTest {
    private static final List<Integer> HUNDRED = IntStream.range(0, 100).boxed().toList();

    /// Wants a number of rounds.
    private static final class Patience implements Work.Watch {
        private final int rounds;
        private final Queue<Integer> told = new ConcurrentLinkedQueue<>();
        private final AtomicInteger started = new AtomicInteger();

        Patience(int rounds) {
            this.rounds = rounds;
        }

        @Override
        public boolean isWanted() {
            return told.size() < rounds;
        }

        @Override
        public void at(int done, int total) {
            assertThat(total).isEqualTo(100);
            told.add(done);
        }

        int twice(int number) {
            started.incrementAndGet();
            return 2 * number;
        }
    }

    @Test
    void whatComesOfEachIsInOrderAndCounted() {
        List<Integer> twice = HUNDRED.stream().map(k -> 2 * k).toList();
        for (boolean beside : new boolean[] {false, true}) {
            Patience all = new Patience(Integer.MAX_VALUE);
            Supplier<List<Integer>> work =
                    () ->
                            beside
                                    ? Work.beside(HUNDRED, all::twice)
                                    : Work.inTurn(HUNDRED, all::twice);
            assertThat(Work.watched(all, work)).isEqualTo(twice);
            assertThat(all.told)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, 100).boxed().toList());
            assertThat(work.get()).as("unwatched").isEqualTo(twice);
        }
    }

    @Test
    void whatNobodyWantsAnyMoreEnds() {
        Patience few = new Patience(3);
        assertThatThrownBy(() -> Work.watched(few, () -> Work.inTurn(HUNDRED, few::twice)))
                .isInstanceOf(CancellationException.class);
        assertThat(few.started).hasValue(3);

        Patience none = new Patience(0);
        assertThatThrownBy(() -> Work.watched(none, () -> Work.beside(HUNDRED, none::twice)))
                .isInstanceOf(CancellationException.class);
        assertThat(none.started).hasValue(0);
    }

    /// A loop in a loop ends too, in whatever thread it runs, and is not counted.
    @Test
    void loopsInLoopsAreWatched() {
        Patience few = new Patience(5);
        AtomicInteger inner = new AtomicInteger();
        assertThatThrownBy(
                        () ->
                                Work.watched(
                                        few,
                                        () ->
                                                Work.beside(
                                                        HUNDRED,
                                                        k -> {
                                                            Work.within(
                                                                    List.of(1, 2),
                                                                    j -> {
                                                                        Work.at(1, 2);
                                                                        return inner
                                                                                .incrementAndGet();
                                                                    });
                                                            return k;
                                                        })))
                .isInstanceOf(CancellationException.class);
        assertThat(inner.get()).isLessThan(200);
    }

    @Test
    void anotherThreadIsWatchedWhereItIsHandedTheWork() throws InterruptedException {
        Patience none = new Patience(0);
        boolean[] wanted = {true, true};
        Boolean[] told = {null};
        Supplier<Boolean> carried =
                Work.watched(none, () -> Work.carried(() -> wanted[0] = Work.isWanted()));
        Thread thread =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    told[0] = carried.get();
                                    wanted[1] = Work.isWanted();
                                });
        thread.join();
        assertThat(wanted).containsExactly(false, true);
        assertThat(told).containsExactly(false);
    }
}
