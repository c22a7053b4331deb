package org.shanhai.app.admit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.JsonWriter;
import org.shanhai.app.output.CsvSink;
import org.shanhai.app.output.CsvText;
import org.shanhai.app.output.FileColumn;
import org.shanhai.app.output.FileForm;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.output.Table;
import org.shanhai.app.output.TextTable;
import org.shanhai.app.text.Words;
import org.shanhai.pack.project.ProjectField;
import org.shanhai.pack.project.ProjectFields;
import org.shanhai.region.Region;

/// The file in which a person writes what is known of a project: a line for each field, how it is
/// written, and what it means.
public final class ProjectTemplate {
    private static final List<String> COLUMNS = List.of("field", "value", "example", "explanation");

    private final Region region;
    private final Words words;
    private final List<ProjectField> fields;

    public ProjectTemplate(Region region, Words words) {
        this.region = region;
        this.words = words;
        fields = ProjectFields.of(region).all();
    }

    /// The formats a template can be written in.
    public enum Format {
        CSV(FileForm.CSV),
        XLSX(FileForm.WORKBOOK),
        JSON(FileForm.JSON);

        private final FileForm form;

        Format(FileForm form) {
            this.form = form;
        }

        /// By the ending of a file's name; CSV where it has no known one.
        public static Format of(Path file) {
            return Arrays.stream(values())
                    .filter(format -> format.form.isNamed(file))
                    .findFirst()
                    .orElse(CSV);
        }
    }

    /// The template as a file. None is replaced unasked: it may be filled in already.
    public OutputFile.Kind as(Format format) {
        return new OutputFile.Kind() {
            @Override
            public FileForm holds() {
                return format.form;
            }

            @Override
            public void write(Path file) throws IOException {
                writeAs(format, file);
            }
        };
    }

    private void writeAs(Format format, Path file) throws IOException {
        switch (format) {
            case CSV -> CsvSink.write(fieldTable(), file);
            case XLSX -> new TemplateWorkbook(region, words, this).write(file);
            case JSON -> Files.writeString(file, json(), StandardCharsets.UTF_8);
        }
    }

    /// The template as CSV, to be printed.
    public String csv() {
        StringBuilder text = new StringBuilder(String.join(",", COLUMNS)).append('\n');
        for (List<String> row : fieldRows()) {
            text.append(
                            row.stream()
                                    .map(one -> CsvText.quoted(CsvText.guarded(one)))
                                    .collect(Collectors.joining(",")))
                    .append('\n');
        }
        return text.toString();
    }

    /// Every field with null for what is to be filled, and what they mean beside them.
    public String json() {
        Map<String, @Nullable Object> root = new LinkedHashMap<>();
        Map<String, Object> explanations = new LinkedHashMap<>();
        for (ProjectField field : fields) {
            root.put(field.key(), null);
            explanations.put(field.key(), explanation(field));
        }
        root.put("explanations", explanations);
        return JsonWriter.write(root);
    }

    List<ProjectField> fields() {
        return fields;
    }

    String explanation(ProjectField field) {
        String example = example(field);
        String meaning = meaning(field);
        return example.isEmpty() ? meaning : words.get("admit.template.with", meaning, example);
    }

    String meaning(ProjectField field) {
        String key = "admit.field." + field.key();
        return words.has(key)
                ? words.get(key)
                : words.get("admit.field.pressure", field.key().replace('_', ' '));
    }

    String example(ProjectField field) {
        String key = "admit.example." + field.key();
        return field.findAmount()
                .map(amount -> amount.exampleIn(region.currency()))
                .orElse(words.has(key) ? words.get(key) : "");
    }

    /// The unit a bare number is taken in; whoever writes another beside the number says so.
    String unit(ProjectField field) {
        return field.findAmount()
                // A ratio has none.
                .filter(amount -> !(amount.bare() && amount.unit().equals("1")))
                .map(
                        amount -> {
                            String key =
                                    "admit.template.unit." + amount.unit().replace("¤", "money");
                            boolean china = region.currency().equals("CNY");
                            return china
                                    ? words.get(key)
                                    : words.get(key + ".abroad", region.currency());
                        })
                .orElse("");
    }

    private List<List<String>> fieldRows() {
        return fields.stream()
                .map(field -> List.of(field.key(), "", example(field), meaning(field)))
                .toList();
    }

    private Table fieldTable() {
        return new TextTable(
                "project",
                COLUMNS.stream().map(key -> FileColumn.named(key, FileColumn.Kind.TEXT)).toList(),
                fieldRows());
    }
}
