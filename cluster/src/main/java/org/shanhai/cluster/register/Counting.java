package org.shanhai.cluster.register;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.shanhai.cluster.ShippedPack;
import org.shanhai.region.Places;
import org.shanhai.register.Cohorts;
import org.shanhai.register.LeftOut;
import org.shanhai.register.RegisterTally;

/// Counts on the workers what was read, by the tally of one machine; a place in which half of all
/// firms are is counted by as many workers as read its rows.
final class Counting {
    private static final int LEVELS = 2;

    private Counting() {}

    /// @param marked readings with whether they are there before
    static RegisterTally tally(Dataset<Row> marked, Broadcast<ShippedPack> pack, Cohorts cohorts) {
        JavaRDD<RegisterTally> parts =
                marked.javaRDD().mapPartitions(rows -> counted(rows, pack, cohorts));
        return parts.treeAggregate(
                new RegisterTally(cohorts), Counting::added, Counting::added, LEVELS);
    }

    private static RegisterTally added(RegisterTally one, RegisterTally other) {
        one.add(other);
        return one;
    }

    private static Iterator<RegisterTally> counted(
            Iterator<Row> rows, Broadcast<ShippedPack> pack, Cohorts cohorts) {
        Places places = Readers.region(pack.value()).places();
        RegisterTally tally = new RegisterTally(cohorts);
        while (rows.hasNext()) {
            Row row = rows.next();
            Optional<LeftOut> left = Readings.leftOut(row);
            boolean again = row.getAs(Twice.AGAIN);
            if (left.isPresent() || again) {
                tally.leaveOut(left.orElse(LeftOut.TWICE));
            } else {
                boolean hasUnsureCode = row.getAs(Readings.UNSURE_CODE);
                if (hasUnsureCode) {
                    tally.count(RegisterTally.Doubt.UNSURE_CODES);
                }
                boolean hasWrongCode = row.getAs(Readings.WRONG_CODE);
                if (hasWrongCode) {
                    tally.count(RegisterTally.Doubt.WRONG_CODES);
                }
                tally.count(Readings.firm(row, places), Readings.capital(row));
            }
        }
        return List.of(tally).iterator();
    }

    /// Rows whose codes of industries are in another vintage, the first of the register first.
    static Dataset<Row> ofOtherVintage(Dataset<Row> marked) {
        return marked.filter(col(Readings.OTHER_VINTAGE).and(not(col(Twice.AGAIN))))
                .select(Readings.FILE, Readings.LINE, Readings.INDUSTRY_CODE)
                .orderBy(Readings.FILE, Readings.LINE);
    }
}
