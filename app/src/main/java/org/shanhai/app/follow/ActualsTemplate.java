package org.shanhai.app.follow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.shanhai.app.output.CsvForm;
import org.shanhai.app.output.FileColumn;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.output.SingleTable;
import org.shanhai.app.output.Table;

/// A table to fill in what projects came to: a row for each and year.
///
/// @param projects a row each to begin with
public record ActualsTemplate(List<String> projects) implements Table {
    private static final List<String> COLUMNS =
            List.of(
                    "project",
                    "year",
                    "status",
                    "investment",
                    "land",
                    "output",
                    "revenue",
                    "tax",
                    "local_tax",
                    "profit",
                    "value_added",
                    "jobs",
                    "energy",
                    "electricity",
                    "pollutants",
                    "rd_share",
                    "note");

    public static OutputFile.Kind named(Path file, List<String> projects, CsvForm form) {
        return SingleTable.named(file, new ActualsTemplate(projects), form);
    }

    @Override
    public String name() {
        return "actuals";
    }

    @Override
    public List<FileColumn> columns() {
        return COLUMNS.stream().map(key -> FileColumn.named(key, FileColumn.Kind.ANY)).toList();
    }

    @Override
    public int rowCount() {
        return projects.size();
    }

    @Override
    public void writeRows(Sink sink) throws IOException {
        for (String project : projects) {
            sink.text(project);
            for (int k = 1; k < COLUMNS.size(); k++) {
                sink.text("");
            }
            sink.endRow();
        }
    }
}
