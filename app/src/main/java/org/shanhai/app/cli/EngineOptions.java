package org.shanhai.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.cluster.Cluster;
import org.shanhai.app.cluster.ClusterAddress;
import org.shanhai.app.cluster.ClusterTrouble;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.WrongUse;
import picocli.CommandLine.Option;

/// Whether something is done on this machine or on a cluster.
final class EngineOptions {
    /// What stops work that may be gone on with.
    private static final Set<ClusterTrouble.Kind> STOPPED =
            Set.of(
                    ClusterTrouble.Kind.FULL,
                    ClusterTrouble.Kind.LOST,
                    ClusterTrouble.Kind.NO_WORKER,
                    ClusterTrouble.Kind.OTHER);

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

    /// @throws WrongUse where a cluster is spoken of and none is asked
    void check(Words words) {
        if (!isCluster() && (master != null || !settings.isEmpty())) {
            throw new WrongUse(words.get("cluster.not_asked"));
        }
    }

    ClusterAddress address() {
        return new ClusterAddress(Optional.ofNullable(master), settings);
    }

    /// @throws Refusal where the module that drives it is not there
    static Cluster cluster(Words words) {
        Refusal none = Refusal.saying("no_cluster", words.get("cluster.none"));
        try {
            return Cluster.find().orElseThrow(() -> none);
        } catch (ServiceConfigurationError withoutSpark) {
            none.initCause(withoutSpark);
            throw none;
        }
    }

    /// What to throw of what went wrong on a cluster.
    ///
    /// @param goesOn whether what was done so far is kept
    static RuntimeException explained(ClusterTrouble trouble, boolean goesOn, Words words) {
        ClusterTrouble.Kind kind = trouble.kind();
        String said = words.get("cluster.error." + kind.key(), trouble.arguments().toArray());
        if (kind == ClusterTrouble.Kind.ADDRESS) {
            return new WrongUse(said, trouble);
        }
        Refusal refusal =
                Refusal.saying(
                        "cluster",
                        goesOn && STOPPED.contains(kind)
                                ? words.get("cluster.goes_on", said)
                                : said);
        refusal.initCause(trouble);
        return refusal;
    }
}
