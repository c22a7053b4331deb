package org.shanhai.cluster;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.shanhai.app.cli.SweptAnswers;
import org.shanhai.app.cluster.SweepTask;
import org.shanhai.app.output.WorkingFolder;
import org.shanhai.app.sweep.Scenario;
import org.shanhai.app.sweep.ScenarioAnswer;
import org.shanhai.app.sweep.SweptFile;
import org.shanhai.app.text.Language;

/// Scenarios side by side on a cluster: each is a task of its own, which a worker answers as one
/// machine does. What comes back is in the order of the scenarios.
final class Sweeping {
    /// More would take a cluster longer to hand out than to answer.
    private static final int MOST_TASKS = 10_000;

    /// What answers on a worker, by sweep: used by all of its tasks.
    private static final Map<String, SweptAnswers> ANSWERS = new ConcurrentHashMap<>();

    private Sweeping() {}

    /// What a worker needs besides its scenarios.
    ///
    /// @param sweep tells this one from others
    private record Shipped(
            String sweep,
            HashMap<String, ShippedPack> packs,
            ArrayList<SweptFile> files,
            String language)
            implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    static List<ScenarioAnswer> answer(SparkSession session, SweepTask task) {
        HashMap<String, ShippedPack> packs = new HashMap<>();
        task.packs().forEach((name, layers) -> packs.put(name, ShippedPack.of(layers)));
        JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
        Broadcast<Shipped> shipped =
                context.broadcast(
                        new Shipped(
                                UUID.randomUUID().toString(),
                                packs,
                                new ArrayList<>(task.files()),
                                task.language().key()));
        List<Scenario> scenarios = task.scenarios();
        return context.parallelize(scenarios, Math.clamp(scenarios.size(), 1, MOST_TASKS))
                .map(scenario -> answer(scenario, shipped.value()))
                .collect();
    }

    private static ScenarioAnswer answer(Scenario scenario, Shipped shipped)
            throws InterruptedException {
        return ANSWERS.computeIfAbsent(shipped.sweep(), sweep -> arrived(shipped)).answer(scenario);
    }

    /// Lays out what was sent; it stays as long as the worker does.
    private static SweptAnswers arrived(Shipped shipped) {
        try {
            WorkingFolder working = WorkingFolder.open("shanhai-sweep");
            Runtime.getRuntime().addShutdownHook(new Thread(working::close));
            Path folder = working.path();
            Map<String, String> packs = new HashMap<>();
            int number = 0;
            for (var pack : shipped.packs().entrySet()) {
                Path home = Files.createDirectories(folder.resolve("packs" + number++));
                packs.put(pack.getKey(), pack.getValue().lay(home));
            }
            return new SweptAnswers(
                    packs,
                    shipped.files(),
                    folder,
                    Language.find(shipped.language()).orElseThrow(),
                    Runtime.getRuntime().availableProcessors());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
