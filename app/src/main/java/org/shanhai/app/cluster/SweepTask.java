package org.shanhai.app.cluster;

import java.util.List;
import java.util.Map;
import org.shanhai.app.sweep.Scenario;
import org.shanhai.app.sweep.SweptFile;
import org.shanhai.app.text.Language;
import org.shanhai.pack.PackCopy;

/// Scenarios to be answered by a cluster.
///
/// @param packs that are not known by their name alone; sent to every worker
/// @param files that scenarios name, by number
public record SweepTask(
        ClusterAddress cluster,
        List<Scenario> scenarios,
        Map<String, List<PackCopy.Layer>> packs,
        List<SweptFile> files,
        Language language) {
    public SweepTask {
        scenarios = List.copyOf(scenarios);
        packs = Map.copyOf(packs);
        files = List.copyOf(files);
    }
}
