package org.shanhai.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Control characters of a pack are written out in every kind of file.
class ControlCharactersTest {
    private static final String EVIL = "a\u001B[31m\u009B\u202E";
    private static final String SHOWN = "a\\u001b[31m\\u009b\\u202e";

    @TempDir private Path folder;

    private static final class OneCell implements Table {
        @Override
        public String name() {
            return "t";
        }

        @Override
        public List<FileColumn> columns() {
            return List.of(FileColumn.named("name", FileColumn.Kind.TEXT));
        }

        @Override
        public int rowCount() {
            return 1;
        }

        @Override
        public void writeRows(Sink sink) throws IOException {
            sink.text(EVIL).endRow();
        }
    }

    @Test
    void inCsv() throws IOException {
        Path file = folder.resolve("t.csv");
        CsvSink.write(new OneCell(), file);

        assertThat(file).content().isEqualTo("name\n" + SHOWN + "\n");
        assertThat(CsvText.guarded("\r=1+1")).isEqualTo("\\u000d=1+1");
    }

    @Test
    void inAWorkbook() throws IOException {
        Path file = folder.resolve("t.xlsx");
        WorkbookSink.write(List.of(new OneCell()), file);

        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            assertThat(workbook.getFirstSheet().read().get(1).getCellText(0)).isEqualTo(SHOWN);
        }
    }

    @Test
    void inRowsByTheMillion() throws IOException {
        Path csv = folder.resolve("rows.csv");
        Path json = folder.resolve("rows.json");
        for (RowFile.Form form : List.of(RowFile.Form.CSV, RowFile.Form.JSON)) {
            Path file = form == RowFile.Form.CSV ? csv : json;
            try (RowFile rows = RowFile.create(file, form, List.of("name"))) {
                rows.text(rows.encode(EVIL)).end();
            }
        }

        assertThat(Files.readString(csv)).isEqualTo("name\n" + SHOWN + "\n");
        assertThat(Files.readString(json))
                .isEqualTo("[\n{\"name\":\"a\\u001B[31m\\u009b\\u202e\"}\n]\n");
    }
}
