package org.shanhai.app.follow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.output.FileColumn;
import org.shanhai.app.output.FileForm;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.output.TextTable;
import org.shanhai.app.output.WorkbookSink;
import org.shanhai.app.text.Words;

/// What is followed as a workbook to hand out: what was promised and what came, the classes, and a
/// sheet for each firm with what would lift its class. Cells are as people read them.
///
/// @param overview the answer on all of them
/// @param firms an answer for each
public record FollowWorkbook(Answer overview, List<Answer> firms, Words words)
        implements OutputFile.Kind {
    private static final int LONGEST = 31;
    private static final List<String> TABLES =
            List.of("classes", "not_rated", "watched", "promises", "due_dates", "delivered");

    @Override
    public FileForm holds() {
        return FileForm.WORKBOOK;
    }

    @Override
    public void write(Path file) throws IOException {
        List<TextTable> pages = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Answer.Part part : overview.parts()) {
            if (part instanceof Answer.Table table && TABLES.contains(table.key())) {
                pages.add(
                        page(
                                name(table.title(), names),
                                List.of(table),
                                table.columns().stream().map(Answer.Column::label).toList()));
            }
        }
        for (Answer firm : firms) {
            List<Answer.Table> tables =
                    firm.parts().stream()
                            .filter(Answer.Table.class::isInstance)
                            .map(Answer.Table.class::cast)
                            .filter(table -> !table.key().equals(Answer.SOURCES))
                            .toList();
            pages.add(page(name(firm.parts().getFirst().title(), names), tables, List.of()));
        }
        WorkbookSink.write(pages, file);
    }

    /// @param headings of the first table; where there are several tables, each brings its own
    private TextTable page(String name, List<Answer.Table> tables, List<String> headings) {
        int width = tables.stream().mapToInt(table -> shown(table).size()).max().orElse(1);
        List<FileColumn> columns = new ArrayList<>();
        List<Integer> first = shown(tables.getFirst());
        for (int k = 0; k < width; k++) {
            String heading =
                    headings.isEmpty()
                            ? k == 0 ? name : ""
                            : k < first.size() ? headings.get(first.get(k)) : "";
            columns.add(new FileColumn("c" + k, heading, FileColumn.Kind.TEXT));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Answer.Table table : tables) {
            List<Integer> shown = shown(table);
            if (headings.isEmpty()) {
                rows.add(padded(List.of(table.title()), width));
                rows.add(
                        padded(
                                shown.stream().map(k -> table.columns().get(k).label()).toList(),
                                width));
            }
            for (List<Cell> row : table.rows()) {
                rows.add(padded(shown.stream().map(k -> row.get(k).text()).toList(), width));
            }
            if (!table.remark().isEmpty()) {
                rows.add(padded(List.of(table.remark()), width));
            }
        }
        return new TextTable(name, columns, rows);
    }

    /// Columns without a label are for programs.
    private static List<Integer> shown(Answer.Table table) {
        List<Integer> shown = new ArrayList<>();
        for (int k = 0; k < table.columns().size(); k++) {
            if (!table.columns().get(k).label().isEmpty()) {
                shown.add(k);
            }
        }
        return shown;
    }

    private static List<String> padded(List<String> texts, int width) {
        List<String> row = new ArrayList<>(texts);
        while (row.size() < width) {
            row.add("");
        }
        return row;
    }

    /// A name that a sheet may have, once.
    private static String name(String wanted, Set<String> taken) {
        String plain = wanted.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST).strip() : plain;
        String name = cut.isEmpty() ? "-" : cut;
        for (int k = 2; !taken.add(name.toLowerCase(Locale.ROOT)); k++) {
            String end = " " + k;
            name = cut.substring(0, Math.min(cut.length(), LONGEST - end.length())).strip() + end;
        }
        return name;
    }

    /// A workbook that is not empty may be another one of somebody's work.
    @Override
    public boolean isEarlier(Path file) throws IOException {
        return Files.size(file) == 0;
    }
}
