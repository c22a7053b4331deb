package org.shanhai.cluster;

import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.shanhai.app.cluster.Cluster;
import org.shanhai.app.cluster.ClusterAddress;
import org.shanhai.app.cluster.RegisterTask;
import org.shanhai.app.cluster.SweepTask;
import org.shanhai.app.sweep.ScenarioAnswer;
import org.shanhai.cluster.register.RegisterRun;
import org.shanhai.pack.Progress;
import org.shanhai.pack.register.RegisterReader;

/// The cluster of Apache Spark.
public final class SparkCluster implements Cluster {
    @Override
    public RegisterReader.Result register(RegisterTask task, Progress progress) {
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

    /// @param scratch named where it is full
    private static <T> T with(ClusterAddress address, String scratch, Work<T> work) {
        try {
            SparkSession session = Sessions.open(address);
            try (WorkersWatch _ = WorkersWatch.over(session.sparkContext())) {
                return work.on(session);
            } finally {
                session.stop();
            }
        } catch (Exception failed) {
            throw Troubles.of(failed, scratch, address.master().orElse(""));
        }
    }
}
