package org.shanhai.app.cluster;

import java.util.List;
import org.shanhai.pack.PackCopy;
import org.shanhai.pack.register.RegisterReader;

/// A register to be read by a cluster.
///
/// @param input folders or files of Parquet, by addresses that all machines know
/// @param vintage of the codes of industries, where the register has such
/// @param pack whose places, industries and words are used; sent to every machine
/// @param firms where the firms go
/// @param leftOut where rows go that were not counted
/// @param scratch where what was read is kept meanwhile; a stopped run goes on from there
/// @param force whether files in those places may be replaced, whatever they are
public record RegisterTask(
        ClusterAddress cluster,
        List<String> input,
        RegisterReader.Question question,
        String vintage,
        List<PackCopy.Layer> pack,
        String firms,
        String leftOut,
        String scratch,
        boolean force) {
    public RegisterTask {
        input = List.copyOf(input);
        pack = List.copyOf(pack);
    }
}
