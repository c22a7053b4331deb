package org.shanhai.app.register;

import java.io.IOException;
import java.nio.file.Path;
import org.shanhai.app.cluster.Cluster;
import org.shanhai.app.cluster.RegisterTask;
import org.shanhai.app.output.FileForm;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.packs.PackFolder;
import org.shanhai.app.text.Words;
import org.shanhai.pack.Progress;
import org.shanhai.pack.register.RegisterReader;

/// Has a cluster read a register, and writes what it counted into a pack.
public record ClusterImport(Cluster cluster, RegisterTask task, RegisterTarget target) {
    /// @throws IOException where the place of the pack is taken, or cannot be written to
    /// @throws org.shanhai.app.cluster.ClusterTrouble where the cluster cannot do it
    public RegisterReader.Result run(Words words, Progress progress) throws IOException {
        // Of a cluster both are folders of Parquet.
        OutputFile.requireName(Path.of(target.firms()), FileForm.PARQUET, words);
        OutputFile.requireName(Path.of(target.leftOut()), FileForm.PARQUET, words);
        PackFolder.requireFree(target.into(), target.base(), words);
        RegisterReader.Result result = cluster.register(task, progress);
        if (result instanceof RegisterReader.Sound sound) {
            RegisterPack.write(sound, target, words);
        }
        return result;
    }
}
