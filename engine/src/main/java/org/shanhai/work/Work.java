package org.shanhai.work;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/// Work that may be watched, and given up.
public final class Work {
    private static final ScopedValue<Watch> WATCH = ScopedValue.newInstance();

    /// Who wants it, where nobody watches.
    private static final Watch UNWATCHED =
            new Watch() {
                @Override
                public boolean isWanted() {
                    return true;
                }

                @Override
                public void at(int done, int total) {
                    // Nobody is told.
                }
            };

    private Work() {}

    /// Who waits for some work. Asked and told by several threads at once.
    public interface Watch {
        /// Whether it is still wanted; once it is not, it never is again.
        boolean isWanted();

        /// Hears how many rounds of the loop that takes long are done.
        void at(int done, int total);
    }

    /// Does work that somebody watches. The watch of an outer one is asked no more, so it is for
    /// the watch to ask it ([#isWanted()]).
    ///
    /// @throws CancellationException where it was given up
    public static <T> T watched(Watch watch, Supplier<T> work) {
        return ScopedValue.where(WATCH, watch).call(work::get);
    }

    /// Whether what this thread does is still wanted.
    public static boolean isWanted() {
        return watch().isWanted();
    }

    /// To be called in each round of a loop that takes long.
    ///
    /// @throws CancellationException where it is no longer wanted
    public static void check() {
        check(watch());
    }

    /// Says that rounds of a loop are done.
    ///
    /// @throws CancellationException where it is no longer wanted
    public static void at(int done, int total) {
        Watch watch = watch();
        check(watch);
        watch.at(done, total);
    }

    /// What comes of each, one after the other, counted.
    public static <S, T> List<T> inTurn(List<S> all, Function<S, T> work) {
        Watch watch = watch();
        AtomicInteger done = new AtomicInteger();
        return all.stream().map(one -> round(watch, one, work, done, all.size())).toList();
    }

    /// What comes of each, in their order, several at once, counted.
    public static <S, T> List<T> beside(List<S> all, Function<S, T> work) {
        Watch watch = watch();
        AtomicInteger done = new AtomicInteger();
        return all.parallelStream().map(one -> round(watch, one, work, done, all.size())).toList();
    }

    /// As [#beside(List, Function)], inside of what is counted: nobody is told.
    public static <S, T> List<T> within(List<S> all, Function<S, T> work) {
        Watch watch = uncounted(watch());
        return all.parallelStream()
                .map(one -> watched(watch, () -> checked(watch, one, work)))
                .toList();
    }

    /// Work that is done while this thread goes on; to be joined.
    public static <T> ForkJoinTask<T> begun(Supplier<T> work) {
        return ForkJoinTask.adapt(carried(work)::get).fork();
    }

    /// The work of this thread, to be done by another.
    public static <T> Supplier<T> carried(Supplier<T> work) {
        Watch watch = watch();
        return () -> watched(watch, work);
    }

    /// The same, of what stands on something that is found before.
    public static <S, T> Function<S, T> carried(Function<S, T> work) {
        Watch watch = watch();
        return given -> watched(watch, () -> work.apply(given));
    }

    private static <S, T> T round(
            Watch watch, S one, Function<S, T> work, AtomicInteger done, int total) {
        // What is inside of a round is not counted again.
        T made = watched(uncounted(watch), () -> checked(watch, one, work));
        watch.at(done.incrementAndGet(), total);
        return made;
    }

    private static <S, T> T checked(Watch watch, S one, Function<S, T> work) {
        check(watch);
        return work.apply(one);
    }

    private static void check(Watch watch) {
        if (!watch.isWanted()) {
            throw new CancellationException("Nobody waits for this any more.");
        }
    }

    private static Watch watch() {
        return WATCH.orElse(UNWATCHED);
    }

    private static Watch uncounted(Watch watch) {
        return watch instanceof Uncounted ? watch : new Uncounted(watch);
    }

    private record Uncounted(Watch outer) implements Watch {
        @Override
        public boolean isWanted() {
            return outer.isWanted();
        }

        @Override
        public void at(int done, int total) {
            // The outer loop is counted.
        }
    }
}
