package org.shanhai.cluster.register;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.util.Arrays;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.shanhai.app.cluster.ClusterTrouble;
import org.shanhai.app.cluster.ClusterTrouble.Kind;
import org.shanhai.register.LeftOut;

/// The firms of a register one by one, and the rows left out, as folders of Parquet that take their
/// place when they are whole.
final class Outputs {
    /// Known by this, an earlier result is replaced unasked. Names with a line in front are
    /// no data.
    private static final String MARK = "_shanhai-register";

    private Outputs() {}

    /// @param marked readings with whether they are there before
    static Dataset<Row> firms(Dataset<Row> marked) {
        return marked.filter(col(Readings.LEFT_OUT).isNull().and(not(col(Twice.AGAIN))))
                .sortWithinPartitions(Readings.FILE, Readings.LINE)
                .select(
                        Readings.FIRM[0],
                        Arrays.copyOfRange(Readings.FIRM, 1, Readings.FIRM.length));
    }

    /// @param files their names by number
    static Dataset<Row> leftOut(Dataset<Row> marked, Dataset<Row> files) {
        return marked.filter(col(Readings.LEFT_OUT).isNotNull().or(col(Twice.AGAIN)))
                .join(broadcast(files), Readings.FILE)
                .sortWithinPartitions(Readings.FILE, Readings.LINE)
                .select(
                        col(Readings.FILE_NAME).as("file"),
                        col(Readings.LINE),
                        coalesce(col(Readings.LEFT_OUT), lit(LeftOut.TWICE.key())).as("reason"),
                        when(col(Twice.AGAIN), col(Readings.CODE))
                                .otherwise(col(Readings.VALUE))
                                .as("value"));
    }

    /// @param force whether a file there may be replaced; a folder without our mark never is
    /// @throws ClusterTrouble where something lies there that is no earlier result
    static void requireFree(String target, boolean force, Configuration conf) throws IOException {
        Path path = new Path(target);
        FileSystem system = path.getFileSystem(conf);
        if (!system.exists(path)) {
            return;
        }
        if (!system.getFileStatus(path).isDirectory()) {
            if (!force) {
                throw new ClusterTrouble(Kind.TAKEN, target);
            }
        } else if (system.listStatus(path).length > 0 && !system.exists(new Path(path, MARK))) {
            throw new ClusterTrouble(Kind.STRANGER, target);
        }
    }

    /// Moves a folder that is whole to its place.
    static void place(String made, String target, boolean force, Configuration conf)
            throws IOException {
        Path from = new Path(made);
        Path to = new Path(target);
        FileSystem system = to.getFileSystem(conf);
        requireFree(target, force, conf);
        system.create(new Path(from, MARK)).close();
        system.delete(to, true);
        if (to.getParent() != null) {
            system.mkdirs(to.getParent());
        }
        if (!system.rename(from, to)) {
            throw new IOException("'%s' cannot be moved to '%s'.".formatted(made, target));
        }
    }
}
