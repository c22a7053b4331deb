package org.shanhai.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.shanhai.app.cluster.ClusterAddress;

/// How Spark is to be connected to.
final class Sessions {
    /// The folder in which Maven laid this module, with what is sent to workers; not set where
    /// `spark-submit` has sent it.
    private static final String HOME = "shanhai.cluster";

    static final String MASTER = "spark.master";

    private Sessions() {}

    static SparkConf conf(ClusterAddress address) {
        // What spark-submit was told stands in the properties of the system.
        SparkConf conf = new SparkConf(true);
        conf.setAppName("Shanhai");
        address.master().ifPresent(conf::setMaster);
        if (!conf.contains(MASTER)) {
            conf.setMaster("local[*]");
        }
        conf.setIfMissing("spark.ui.enabled", "false");
        conf.setIfMissing("spark.sql.session.timeZone", "UTC");
        conf.setIfMissing("spark.sql.shuffle.partitions", "64");
        // Answers of thousands of scenarios come back as they are.
        conf.setIfMissing("spark.driver.maxResultSize", "0");
        String home = System.getProperty(HOME);
        if (home != null && !conf.get(MASTER).startsWith("local")) {
            conf.setIfMissing("spark.jars", String.join(",", jars(Path.of(home))));
        }
        address.settings().forEach(conf::set);
        return conf;
    }

    /// The jars that workers lack: this module, the program and what that stands on.
    private static List<String> jars(Path home) {
        try (Stream<Path> own = Files.list(home);
                Stream<Path> lib = Files.list(home.resolve("lib"))) {
            return Stream.concat(own, lib)
                    .filter(path -> path.toString().endsWith(".jar"))
                    .map(path -> path.toUri().toString())
                    .sorted()
                    .collect(Collectors.toList());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
