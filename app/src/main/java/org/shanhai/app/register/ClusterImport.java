package org.shanhai.app.register;

import java.io.IOException;
import java.nio.file.Path;
import org.shanhai.app.cluster.Cluster;
import org.shanhai.app.cluster.RegisterTask;
import org.shanhai.app.output.FileForm;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.packs.PackFolder;
import org.shanhai.app.text.Words;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.Progress;
import org.shanhai.pack.register.RegisterReader;

/// Has a cluster read a register, and writes what it counted into a pack.
public record ClusterImport(Cluster cluster, RegisterTask task, RegisterTarget target) {
    /// @throws IOException where the place of the pack is taken, or cannot be written to
    /// @throws org.shanhai.app.cluster.ClusterTrouble where the cluster cannot do it
    public FileReading<RegisterReader.Counted> run(Words words, Progress progress)
            throws IOException {
        // Of a cluster both are folders of Parquet.
        OutputFile.requireName(Path.of(target.firms()), FileForm.PARQUET, words);
        OutputFile.requireName(Path.of(target.leftOut()), FileForm.PARQUET, words);
        PackFolder.requireFree(target.into(), target.base(), words);
        FileReading<RegisterReader.Counted> result = cluster.register(task, progress);
        if (result instanceof FileReading.Sound(var counted, var _)) {
            RegisterPack.write(counted.tally(), target, words);
        }
        return result;
    }
}
