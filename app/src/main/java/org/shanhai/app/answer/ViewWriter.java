package org.shanhai.app.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shanhai.key.Keyed;
import org.shanhai.region.Basis;

/// Writes answers as JSON for pages: each figure as people read it beside what it is for programs,
/// parts with their titles and in the order in which text has them.
public final class ViewWriter {
    private ViewWriter() {}

    /// @param command the command line that asks the same
    /// @param fields what else may be handed in with the question
    public static String write(Answer answer, String command, List<?> fields) {
        Answer aligned = AlignedColumn.in(answer);
        return JsonWriter.write(
                JsonObject.of(
                        "title",
                        aligned.title(),
                        "command",
                        command,
                        "fields",
                        fields,
                        "findings",
                        aligned.findings().stream().map(ViewWriter::finding).toList(),
                        "parts",
                        aligned.parts().stream().map(ViewWriter::part).toList()));
    }

    private static Map<String, @Nullable Object> finding(Finding finding) {
        return JsonObject.of(
                "text",
                isBasis(finding.sure()) ? finding.text() : finding.line(),
                "sure",
                finding.sure().json(),
                "look",
                finding.look());
    }

    /// Pages show a basis by a mark of its own.
    private static boolean isBasis(Cell sure) {
        return sure.json() instanceof String key && Keyed.find(Basis.class, key).isPresent();
    }

    private static Map<String, @Nullable Object> part(Answer.Part part) {
        Map<String, @Nullable Object> view =
                JsonObject.of("kind", kind(part), "key", part.key(), "title", part.title());
        switch (part) {
            case Answer.Fields fields ->
                    view.put(
                            "fields",
                            fields.fields().stream()
                                    .map(
                                            field ->
                                                    cell(
                                                            field.value(),
                                                            "key",
                                                            field.key(),
                                                            "label",
                                                            field.label()))
                                    .toList());
            case Answer.Table table -> table(table, view);
            case Answer.Statement statement -> {
                view.put("text", statement.text());
                view.put("value", statement.json());
            }
            case Answer.Items items ->
                    view.put(
                            "items",
                            items.items().stream()
                                    .map(item -> cell(new Cell(item.text(), item.json())))
                                    .toList());
        }
        return view;
    }

    private static String kind(Answer.Part part) {
        return switch (part) {
            case Answer.Fields fields -> "fields";
            case Answer.Table table -> "table";
            case Answer.Statement statement -> "statement";
            case Answer.Items items -> "items";
        };
    }

    private static void table(Answer.Table table, Map<String, @Nullable Object> view) {
        List<Map<String, @Nullable Object>> columns = new ArrayList<>();
        for (Answer.Column column : table.columns()) {
            columns.add(
                    JsonObject.of(
                            "key",
                            column.key(),
                            "label",
                            column.label(),
                            "right",
                            column.right(),
                            "kind",
                            column.kind().key()));
        }
        view.put("columns", columns);
        view.put(
                "rows",
                table.rows().stream()
                        .map(row -> row.stream().map(each -> cell(each)).toList())
                        .toList());
        view.put("remark", table.remark());
        view.put(
                "layout",
                switch (table.layout()) {
                    case GRID -> "grid";
                    case BLOCKS, HEADED -> "blocks";
                    case DATA -> "data";
                });
    }

    /// @param before names and values that go first
    private static Map<String, @Nullable Object> cell(Cell cell, String... before) {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        for (int k = 0; k < before.length; k += 2) {
            view.put(before[k], before[k + 1]);
        }
        view.put("text", cell.text());
        view.put("value", cell.json());
        return view;
    }
}
