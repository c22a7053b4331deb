package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.shanhai.pack.project.FormFile;

/// A form as a firm sees and saves it.
final class FormByHand {
    private FormByHand() {}

    /// The rows of the form, each with the texts of its cells.
    static List<List<String>> rows(Path form) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(Files.newInputStream(form))) {
            List<List<String>> rows = new ArrayList<>();
            for (Row row : workbook.getFirstSheet().read()) {
                rows.add(
                        IntStream.rangeClosed(0, FormFile.MARK)
                                .mapToObj(k -> k < row.getCellCount() ? row.getCellText(k) : "")
                                .toList());
            }
            return rows;
        }
    }

    /// What each row asks, by the hidden cell.
    static List<String> asked(Path form) throws IOException {
        return rows(form).stream()
                .skip(5)
                .map(row -> row.get(FormFile.MARK).split(" ", -1)[1])
                .toList();
    }

    static String cell(Path form, String column, String about) throws IOException {
        int at = asked(form).indexOf(about);
        assertThat(at).as("%s in %s", about, asked(form)).isNotNegative();
        return column + (6 + at);
    }

    /// The form as a person would save it, with some cells filled in, and rows copied behind it.
    static Path filled(Path form, Path file, Map<String, String> values, int... copied)
            throws IOException {
        List<List<String>> rows = new ArrayList<>(rows(form));
        for (int one : copied) {
            rows.add(rows.get(one - 1));
        }
        try (Workbook to = new Workbook(Files.newOutputStream(file), "test", "1.0")) {
            Worksheet sheet = to.newWorksheet("F");
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c <= FormFile.MARK; c++) {
                    String name = (char) ('A' + c) + String.valueOf(r + 1);
                    sheet.value(r, c, values.getOrDefault(name, rows.get(r).get(c)));
                }
            }
            sheet.finish();
        }
        return file;
    }
}
