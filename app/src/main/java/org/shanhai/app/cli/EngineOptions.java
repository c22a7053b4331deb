package org.shanhai.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.cluster.Cluster;
import org.shanhai.app.cluster.ClusterAddress;
import org.shanhai.app.cluster.ClusterTrouble;
import org.shanhai.app.text.Words;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// Whether something is done on this machine or on a cluster.
final class EngineOptions {
    /// What does it.
    enum Engine {
        LOCAL,
        SPARK
    }

    @Option(
            names = "--engine",
            paramLabel = "local|spark",
            description = "${bundle:cluster.engine.about}")
    private Engine engine = Engine.LOCAL;

    @Option(names = "--master", paramLabel = "URL", description = "${bundle:cluster.master.about}")
    private @Nullable String master;

    @Option(
            names = "--conf",
            paramLabel = "KEY=VALUE",
            description = "${bundle:cluster.conf.about}")
    private Map<String, String> settings = new LinkedHashMap<>();

    boolean isCluster() {
        return engine == Engine.SPARK;
    }

    /// @throws ParameterException where a cluster is spoken of and none is asked
    void check(CommandLine command, Words words) {
        if (!isCluster() && (master != null || !settings.isEmpty())) {
            throw new ParameterException(command, words.get("cluster.not_asked"));
        }
    }

    ClusterAddress address() {
        return new ClusterAddress(Optional.ofNullable(master), settings);
    }

    /// @throws Refusal where the module that drives it is not there
    static Cluster cluster(Words words) {
        return Cluster.find()
                .orElseThrow(() -> Refusal.saying("no_cluster", words.get("cluster.none")));
    }

    static Refusal refusal(ClusterTrouble trouble, Words words) {
        Refusal refusal =
                Refusal.saying(
                        "cluster",
                        words.get(
                                "cluster.error." + trouble.kind().key(),
                                trouble.arguments().toArray()));
        refusal.initCause(trouble);
        return refusal;
    }
}
