package org.shanhai.app.balance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.shanhai.app.output.CsvSink;
import org.shanhai.app.output.FileColumn;
import org.shanhai.app.output.FileForm;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.output.Table;
import org.shanhai.linalg.Matrix;
import org.shanhai.pack.crosstab.Crosstab;

/// A balanced table as CSV, in the form it was read in: its totals last.
///
/// No file that stands there is taken for an earlier one: a table of another year, or the one that
/// was read, has the same columns.
public record BalancedFile(Crosstab table, Matrix balanced) implements OutputFile.Kind, Table {
    @Override
    public FileForm holds() {
        return FileForm.CSV;
    }

    @Override
    public void write(Path file) throws IOException {
        CsvSink.write(this, file);
    }

    @Override
    public String name() {
        return "balanced";
    }

    @Override
    public List<FileColumn> columns() {
        List<FileColumn> columns = new ArrayList<>();
        columns.add(FileColumn.named(table.corner(), FileColumn.Kind.TEXT));
        table.columns().forEach(each -> columns.add(FileColumn.named(each, FileColumn.Kind.ANY)));
        columns.add(FileColumn.named("total", FileColumn.Kind.ANY));
        return columns;
    }

    @Override
    public int rowCount() {
        return table.rows().size() + 1;
    }

    @Override
    public void writeRows(Sink sink) throws IOException {
        double[] totals = table.rowTotals();
        double sum = 0;
        for (int r = 0; r < totals.length; r++) {
            sink.text(table.rows().get(r));
            for (int c = 0; c < balanced.columns(); c++) {
                sink.number(balanced.get(r, c));
            }
            sink.number(totals[r]).endRow();
            sum += totals[r];
        }
        sink.text("total");
        for (double total : table.columnTotals()) {
            sink.number(total);
        }
        sink.number(sum).endRow();
    }
}
