package org.shanhai.app.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.shanhai.app.output.CsvForm;
import org.shanhai.app.output.CsvText;
import org.shanhai.app.output.FileColumn;
import org.shanhai.app.output.FileForm;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.output.SingleTable;
import org.shanhai.app.output.TextTable;
import org.shanhai.app.text.Words;
import org.shanhai.region.Region;

/// A table of scenarios to begin with: what the first project of the pack comes to as it stands and
/// with other figures, and a plan of three projects at most. Empty where the pack has no project.
public record ScenarioTemplate(Region region, Words words) {
    private static final List<String> COLUMNS =
            List.of("name", "question", "subject", "zone", "set", "limit");

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        region.projects().stream()
                .filter(project -> project.place().isPresent() || project.zone().isPresent())
                .findFirst()
                .ifPresent(
                        project -> {
                            String key = project.key();
                            rows.add(List.of(key + "-as-stated", "admit", key, "", "", ""));
                            rows.add(
                                    List.of(
                                            key + "-other-figures",
                                            "admit",
                                            key,
                                            "",
                                            "land=35mu; tax=700万元",
                                            ""));
                            rows.add(
                                    List.of(
                                            "at-most-three",
                                            "plan",
                                            "",
                                            "",
                                            "",
                                            "projects:region<=3"));
                        });
        return rows;
    }

    public String csv() {
        StringBuilder text = new StringBuilder(String.join(",", COLUMNS)).append('\n');
        for (List<String> row : rows()) {
            text.append(String.join(",", row.stream().map(CsvText::quoted).toList())).append('\n');
        }
        return text.toString();
    }

    /// As a file, a workbook where its name ends in `.xlsx`. None is replaced unasked: it may be
    /// filled in already.
    public OutputFile.Kind as(Path file) {
        TextTable table =
                new TextTable(
                        words.get("sweep.table"),
                        COLUMNS.stream()
                                .map(key -> new FileColumn(key, key, FileColumn.Kind.TEXT))
                                .toList(),
                        rows());
        SingleTable written = SingleTable.named(file, table, CsvForm.PROGRAMS);
        return new OutputFile.Kind() {
            @Override
            public FileForm holds() {
                return written.holds();
            }

            @Override
            public void write(Path target) throws IOException {
                written.write(target);
            }
        };
    }
}
