package org.shanhai.app.cli;

import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.text.Visible;
import org.shanhai.ask.Waiter;

/// Shows on a terminal how far something has come, once it has taken more than a second, and tells
/// who waits for it.
final class ReadingProgress implements Waiter.Counted {
    private static final long PATIENCE_NANOS = Duration.ofSeconds(1).toNanos();

    private final TerminalWaiter terminal;
    private final String unit;
    private final long unitSize;
    private final long start = System.nanoTime();
    private @Nullable ProgressBar bar;

    /// @param unitSize in which it is told: 1 of steps, a million of bytes
    ReadingProgress(TerminalWaiter terminal, long unitSize) {
        this.terminal = terminal;
        this.unitSize = unitSize;
        unit = unitSize == 1 ? "" : " MB";
    }

    @Override
    public synchronized void at(String table, long done, long total) {
        terminal.requireWaiting();
        terminal.told(Visible.line(table), (int) (done / unitSize), (int) (total / unitSize));
        if (System.nanoTime() - start < PATIENCE_NANOS) {
            return;
        }
        ProgressBar shown = bar;
        if (shown == null) {
            shown =
                    new ProgressBarBuilder()
                            .setConsumer(new ConsoleProgressBarConsumer(terminal.err()))
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
