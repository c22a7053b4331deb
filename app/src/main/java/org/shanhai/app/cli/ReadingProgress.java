package org.shanhai.app.cli;

import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.text.Visible;
import org.shanhai.pack.Progress;

/// Shows on a terminal how far something has come, once it has taken more than a second.
final class ReadingProgress implements Progress, AutoCloseable {
    private static final long PATIENCE_NANOS = Duration.ofSeconds(1).toNanos();

    private final boolean watched;
    private final PrintStream err;
    private final String unit;
    private final long unitSize;
    private final long start = System.nanoTime();
    private @Nullable ProgressBar bar;

    private ReadingProgress(boolean watched, PrintStream err, String unit, long unitSize) {
        this.watched = watched;
        this.err = err;
        this.unit = unit;
        this.unitSize = unitSize;
    }

    /// Of a file that is read.
    static ReadingProgress ofBytes(boolean watched, PrintStream err) {
        return new ReadingProgress(watched, err, " MB", 1_000_000);
    }

    /// Of work that is done step by step.
    static ReadingProgress ofSteps(boolean watched, PrintStream err) {
        return new ReadingProgress(watched, err, "", 1);
    }

    @Override
    public synchronized void at(String table, long done, long total) {
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
