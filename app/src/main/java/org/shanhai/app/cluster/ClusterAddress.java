package org.shanhai.app.cluster;

import java.util.Map;
import java.util.Optional;

/// Which cluster, and how it is to be used.
///
/// @param master its address; empty where `spark-submit` tells it, else all cores of this machine
/// @param settings of Spark by their names
public record ClusterAddress(Optional<String> master, Map<String, String> settings) {
    public ClusterAddress {
        settings = Map.copyOf(settings);
    }
}
