package org.shanhai.cluster.register;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/// Firms that stand in a register twice, by the code they are registered by: the row that comes
/// first counts, as on one machine. A code that a million rows share costs no more than others, as
/// each worker sends on the first row of it alone.
final class Twice {
    /// Whether a row is another of a firm that was there before.
    static final String AGAIN = "again";

    private static final String FIRST = "first";
    private static final String ROWS = "rows";

    private Twice() {}

    private static Column position() {
        return struct(col(Readings.FILE), col(Readings.LINE));
    }

    /// The codes of several rows, with the first of these.
    static Dataset<Row> codes(Dataset<Row> readings) {
        return readings.filter(col(Readings.IDENTITY).isNotNull())
                .groupBy(Readings.IDENTITY)
                .agg(min(position()).as(FIRST), count(lit(1)).as(ROWS))
                .filter(col(ROWS).gt(1))
                .select(Readings.IDENTITY, FIRST);
    }

    /// The readings with whether they are of a firm that was there before.
    static Dataset<Row> mark(Dataset<Row> readings, Dataset<Row> codes) {
        return readings.join(
                        codes,
                        readings.col(Readings.IDENTITY).equalTo(codes.col(Readings.IDENTITY)),
                        "left")
                .drop(codes.col(Readings.IDENTITY))
                .withColumn(AGAIN, coalesce(col(FIRST).notEqual(position()), lit(false)))
                .drop(FIRST);
    }
}
