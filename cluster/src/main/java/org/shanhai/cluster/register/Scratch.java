package org.shanhai.cluster.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.shanhai.app.cluster.ClusterTrouble;
import org.shanhai.app.cluster.ClusterTrouble.Kind;

/// The folder in which a run keeps what it has read, for the next one where it is stopped. What is
/// written there whole bears Spark's mark.
record Scratch(Path folder, FileSystem system) {
    /// Also the mark of such a folder: no other is removed.
    private static final String ASKED = "_shanhai-scratch";

    private static final String WHOLE = "_SUCCESS";

    /// @param asked all that what is kept depends on; what another question left is removed
    /// @throws ClusterTrouble where something else lies there
    static Scratch open(String at, List<String> asked, Configuration conf) throws IOException {
        Path folder = new Path(at);
        FileSystem system = folder.getFileSystem(conf);
        Scratch scratch = new Scratch(system.makeQualified(folder), system);
        StringBuilder lines = new StringBuilder();
        asked.forEach(line -> lines.append(line).append('\n'));
        String wanted = lines.toString();
        Path file = new Path(scratch.folder, ASKED);
        if (system.exists(scratch.folder)) {
            boolean isOurs = system.exists(file);
            boolean isFolder = system.getFileStatus(scratch.folder).isDirectory();
            if (!isOurs && (!isFolder || system.listStatus(scratch.folder).length > 0)) {
                throw new ClusterTrouble(Kind.STRANGER, at);
            }
            if (isOurs && scratch.text(file).equals(wanted)) {
                return scratch;
            }
            system.delete(scratch.folder, true);
        }
        system.mkdirs(scratch.folder);
        try (OutputStream out = system.create(file)) {
            out.write(wanted.getBytes(StandardCharsets.UTF_8));
        }
        return scratch;
    }

    private String text(Path file) throws IOException {
        try (InputStream in = system.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// @param name of a part; empty for the folder of all
    String path(String kind, String name) {
        Path at = new Path(folder, kind);
        return (name.isEmpty() ? at : new Path(at, name)).toString();
    }

    boolean isWhole(String path) throws IOException {
        return system.exists(new Path(path, WHOLE));
    }

    void remove() throws IOException {
        system.delete(folder, true);
    }
}
