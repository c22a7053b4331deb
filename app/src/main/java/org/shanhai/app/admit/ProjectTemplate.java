package org.shanhai.app.admit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.JsonWriter;
import org.shanhai.app.output.CsvSink;
import org.shanhai.app.output.CsvText;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.output.Table;
import org.shanhai.app.output.WorkbookSink;
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
        CSV,
        XLSX,
        JSON;

        /// By the ending of a file's name; CSV where it has no known one.
        public static Format of(Path file) {
            String name = file.toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".xlsx")) {
                return XLSX;
            }
            return name.endsWith(".json") ? JSON : CSV;
        }
    }

    /// The template as a file. None is replaced unasked: it may be filled in already.
    public OutputFile.Kind as(Format format) {
        return new OutputFile.Kind() {
            @Override
            public void write(Path file) throws IOException {
                writeAs(format, file);
            }

            @Override
            public boolean isEarlier(Path file) {
                return false;
            }

            @Override
            public String refusal() {
                return "admit.template.taken";
            }
        };
    }

    private void writeAs(Format format, Path file) throws IOException {
        switch (format) {
            case CSV -> CsvSink.write(fieldTable(), file);
            case XLSX ->
                    WorkbookSink.write(List.of(fieldTable(), industryTable(), zoneTable()), file);
            case JSON -> Files.writeString(file, json(), StandardCharsets.UTF_8);
        }
    }

    /// The template as CSV, to be printed.
    public String csv() {
        StringBuilder text = new StringBuilder(String.join(",", COLUMNS)).append('\n');
        for (List<String> row : fieldRows()) {
            text.append(String.join(",", row.stream().map(ProjectTemplate::cell).toList()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String cell(String text) {
        return CsvText.quoted(CsvText.guarded(text));
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

    private String explanation(ProjectField field) {
        String example = example(field);
        String meaning = meaning(field);
        return example.isEmpty() ? meaning : words.get("admit.template.with", meaning, example);
    }

    private String meaning(ProjectField field) {
        String key = "admit.field." + field.key();
        return words.has(key)
                ? words.get(key)
                : words.get("admit.field.pressure", field.key().replace('_', ' '));
    }

    private String example(ProjectField field) {
        String key = "admit.example." + field.key();
        return field.findAmount()
                .map(amount -> amount.exampleIn(region.currency()))
                .orElse(words.has(key) ? words.get(key) : "");
    }

    private List<List<String>> fieldRows() {
        return fields.stream()
                .map(field -> List.of(field.key(), "", example(field), meaning(field)))
                .toList();
    }

    private Table fieldTable() {
        return new TextTable("project", COLUMNS, fieldRows());
    }

    private Table industryTable() {
        return new TextTable(
                "industries",
                List.of("industry", "name", "name_local"),
                region.industries().all().stream()
                        .map(each -> List.of(each.code(), each.name(), each.nameLocal()))
                        .toList());
    }

    private Table zoneTable() {
        List<List<String>> rows = new ArrayList<>();
        region.zones()
                .forEach(
                        zone ->
                                rows.add(
                                        List.of(
                                                zone.key(),
                                                zone.place(),
                                                zone.name(),
                                                zone.nameLocal())));
        return new TextTable("zones", List.of("zone", "place", "name", "name_local"), rows);
    }
}
