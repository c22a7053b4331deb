package org.shanhai.cluster;

import java.util.List;
import java.util.Optional;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.shanhai.app.cluster.Cluster;
import org.shanhai.app.cluster.ClusterAddress;
import org.shanhai.app.cluster.RegisterTask;
import org.shanhai.app.cluster.SweepTask;
import org.shanhai.app.sweep.ScenarioAnswer;
import org.shanhai.cluster.register.RegisterRun;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.Progress;
import org.shanhai.pack.register.RegisterReader;

/// The cluster of Apache Spark.
public final class SparkCluster implements Cluster {
    @Override
    public FileReading<RegisterReader.Counted> register(RegisterTask task, Progress progress) {
        return with(
                task.cluster(),
                task.scratch(),
                session -> new RegisterRun(session, task, progress).run());
    }

    @Override
    public List<ScenarioAnswer> sweep(SweepTask task) {
        return with(task.cluster(), "", session -> Sweeping.answer(session, task));
    }

    private interface Work<T> {
        T on(SparkSession session);
    }

    /// @param scratch named where it is full; empty where there is none but Spark's own
    private static <T> T with(ClusterAddress address, String scratch, Work<T> work) {
        SparkConf conf = Sessions.conf(address);
        String room =
                scratch.isEmpty()
                        ? conf.get("spark.local.dir", System.getProperty("java.io.tmpdir"))
                        : scratch;
        Troubles troubles = new Troubles(room, conf.get(Sessions.MASTER));
        try {
            SparkSession session = SparkSession.builder().config(conf).getOrCreate();
            WorkersWatch watch = WorkersWatch.over(session.sparkContext());
            try (watch) {
                return work.on(session);
            } catch (Exception | LinkageError failed) {
                throw troubles.of(failed, watch.findTrouble(), watch.hadWorkers());
            } finally {
                session.stop();
            }
        } catch (Exception | LinkageError failed) {
            throw troubles.of(failed, Optional.empty(), false);
        }
    }
}
