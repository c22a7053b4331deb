package org.shanhai.ask.plan;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Lets a person stop long work (Ctrl-C) and still have what was found so far: the program ends
/// only when that is told.
public final class Interruption implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 20;

    private final AtomicBoolean asked = new AtomicBoolean();
    private final CountDownLatch told = new CountDownLatch(1);
    private final Thread hook = new Thread(this::ask, "interruption");

    public Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void ask() {
        asked.set(true);
        try {
            told.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    public boolean isAsked() {
        return asked.get();
    }

    @Override
    public void close() {
        told.countDown();
        if (!asked.get()) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException ending) {
                // The end has just begun: the hook returns at once.
                return;
            }
        }
    }
}
