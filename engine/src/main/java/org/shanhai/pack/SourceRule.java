package org.shanhai.pack;

import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.TableSchema;

/// What is reported or derived must say from where.
final class SourceRule {
    private SourceRule() {}

    static boolean isBroken(String basis, String source) {
        return source.isEmpty() && (basis.equals("reported") || basis.equals("derived"));
    }

    static void check(CheckedRow record, TableSchema schema, Problems problems) {
        if (schema.findPosition("source").isPresent()
                && isBroken(record.text("basis"), record.text("source"))) {
            problems.error(schema.name(), record.file(), fault(record.line()));
        }
    }

    static Fault fault(long line) {
        return new Fault(
                "source-missing",
                line,
                "source",
                "",
                "The cell is empty, but the basis is reported or derived.",
                "Give the key of a source, or say that the figure is estimated or assumed.");
    }
}
