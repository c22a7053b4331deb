package org.shanhai.pack;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.message.Message;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.Faults;
import org.shanhai.pack.table.TableSchema;

/// What is reported or derived must say from where. A table that does not is one problem, however
/// many rows it has.
final class SourceRule {
    /// How many rows are named.
    private static final int NAMED = 5;

    private final TableSchema schema;
    private final Problems problems;
    private final List<String> first = new ArrayList<>();
    private long count;
    private String file = "";
    private long line;

    SourceRule(TableSchema schema, Problems problems) {
        this.schema = schema;
        this.problems = problems;
    }

    /// Keeps a row whose source is missing for the report.
    void take(CheckedRow record) {
        isBroken(record.text("basis"), record.text("source"), record.file(), record.line());
    }

    /// Whether the source of a row is missing; then it is kept for the report.
    boolean isBroken(String basis, String source, String inFile, long atLine) {
        boolean broken = source.isEmpty() && (basis.equals("reported") || basis.equals("derived"));
        if (broken) {
            if (count++ == 0) {
                file = inFile;
                line = atLine;
            }
            if (first.size() < NAMED) {
                first.add(inFile.equals(file) ? "" + atLine : inFile + ":" + atLine);
            }
        }
        return broken;
    }

    /// Names what was kept.
    void report() {
        if (count > 0) {
            Message what =
                    count == 1
                            ? PackMessage.SOURCE_NEEDED.of()
                            : PackMessage.SOURCE_NEEDED_IN_ROWS.of(Faults.counted(count), first);
            problems.error(schema.name(), file, new Fault(line, "source", "", what));
        }
    }
}
