package org.shanhai.app.cluster;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.shanhai.app.sweep.ScenarioAnswer;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.Progress;
import org.shanhai.pack.register.RegisterReader;

/// Many machines that work as one. The module that drives them is found at run time, or is not
/// there.
public interface Cluster {
    static Optional<Cluster> find() {
        return ServiceLoader.load(Cluster.class).findFirst();
    }

    /// Reads a register and writes its firms one by one and the rows left out. What was counted is
    /// the same to the last digit as on one machine, as the same functions count it.
    ///
    /// @throws ClusterTrouble where it cannot be done; what was read so far is kept, and used when
    ///     the same is asked again
    FileReading<RegisterReader.Counted> register(RegisterTask task, Progress progress);

    /// Answers scenarios side by side, each as one machine does.
    ///
    /// @return in the order of the scenarios
    /// @throws ClusterTrouble where it cannot be done
    List<ScenarioAnswer> sweep(SweepTask task);
}
