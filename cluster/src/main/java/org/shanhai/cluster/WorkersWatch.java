package org.shanhai.cluster;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.spark.SparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorAdded;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.shanhai.app.cluster.ClusterTrouble;
import org.shanhai.app.cluster.ClusterTrouble.Kind;

/// Gives up where no worker is left: Spark alone would wait for one for ever. Of a cluster that has
/// not given any yet more patience is had, for it may have a queue.
final class WorkersWatch extends SparkListener implements AutoCloseable {
    /// Seconds without a worker after which a run gives up.
    private static final String PATIENCE = "spark.shanhai.patience";

    private static final int SECONDS = 60;
    private static final int BEFORE_THE_FIRST = 10;

    private final SparkContext context;
    private final Duration patience;
    private final Set<String> workers = new HashSet<>();
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    private Optional<Future<?>> looking = Optional.empty();
    private boolean hadOne;
    private Optional<ClusterTrouble> gaveUp = Optional.empty();
    private long without = System.nanoTime();

    private WorkersWatch(SparkContext context) {
        this.context = context;
        patience = Duration.ofSeconds(context.conf().getInt(PATIENCE, SECONDS));
    }

    static WorkersWatch over(SparkContext context) {
        WorkersWatch watch = new WorkersWatch(context);
        if (!context.isLocal()) {
            context.addSparkListener(watch);
            watch.looking =
                    Optional.of(
                            watch.clock.scheduleWithFixedDelay(
                                    watch::look, 1, 1, TimeUnit.SECONDS));
        }
        return watch;
    }

    @Override
    public synchronized void onExecutorAdded(SparkListenerExecutorAdded added) {
        workers.add(added.executorId());
        hadOne = true;
    }

    @Override
    public synchronized void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
        workers.remove(removed.executorId());
        without = System.nanoTime();
    }

    private synchronized void look() {
        boolean working = context.statusTracker().getActiveJobIds().length > 0;
        if (!workers.isEmpty() || !working) {
            without = System.nanoTime();
            return;
        }
        Duration waited = Duration.ofNanos(System.nanoTime() - without);
        Duration most = patience.multipliedBy(hadOne ? 1 : BEFORE_THE_FIRST);
        if (waited.compareTo(most) > 0) {
            gaveUp =
                    Optional.of(
                            hadOne
                                    ? new ClusterTrouble(Kind.LOST)
                                    : new ClusterTrouble(
                                            Kind.NO_WORKER,
                                            context.master(),
                                            Long.toString(most.toSeconds())));
            context.cancelAllJobs();
        }
    }

    synchronized boolean hadWorkers() {
        return hadOne;
    }

    /// Why it gave up, where it did.
    synchronized Optional<ClusterTrouble> findTrouble() {
        return gaveUp;
    }

    @Override
    public void close() {
        looking.ifPresent(future -> future.cancel(false));
        clock.shutdown();
    }
}
