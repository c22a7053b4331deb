package org.shanhai.app.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.serve.Asking;
import org.shanhai.app.text.Visible;
import org.shanhai.pack.Progress;

/// Shows on a terminal how far something has come, once it has taken more than a second, and tells
/// who waits for it.
final class ReadingProgress implements Progress, AutoCloseable {
    private static final long PATIENCE_NANOS = Duration.ofSeconds(1).toNanos();

    private final boolean watched;
    private final PrintStream err;
    private final Asking.Waiter waiter;
    private final String unit;
    private final long unitSize;
    private final long start = System.nanoTime();
    private @Nullable ProgressBar bar;

    private ReadingProgress(Context context, String unit, long unitSize) {
        watched = context.surroundings().watched();
        err = context.err();
        waiter = context.surroundings().waiter();
        this.unit = unit;
        this.unitSize = unitSize;
    }

    /// Of a file that is read.
    static ReadingProgress ofBytes(Context context) {
        return new ReadingProgress(context, " MB", 1_000_000);
    }

    /// Of work that is done step by step.
    static ReadingProgress ofSteps(Context context) {
        return new ReadingProgress(context, "", 1);
    }

    @Override
    public synchronized void at(String table, long done, long total) {
        if (!waiter.isWaiting()) {
            throw new CancellationException("Nobody waits for this any more.");
        }
        waiter.told(Visible.line(table), (int) (done / unitSize), (int) (total / unitSize));
        if (!watched || System.nanoTime() - start < PATIENCE_NANOS) {
            return;
        }
        ProgressBar shown = bar;
        if (shown == null) {
            shown =
                    new ProgressBarBuilder()
                            .setConsumer(new ConsoleProgressBarConsumer(err))
                            .setStyle(ProgressBarStyle.ASCII)
                            .setUnit(unit, unitSize)
                            .clearDisplayOnFinish()
                            .build();
            bar = shown;
        }
        shown.setExtraMessage(Visible.line(table));
        shown.maxHint(total == 0 ? -1 : total);
        shown.stepTo(done);
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
