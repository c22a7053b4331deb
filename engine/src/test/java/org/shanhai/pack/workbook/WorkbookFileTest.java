package org.shanhai.pack.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.message.English;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.table.RowSink;
import org.shanhai.pack.table.TableFile;

/// What is told of a workbook beside its rows: its sheets, their columns, the names of cells.
class WorkbookFileTest {
    private static final String TABLE =
            """
            <row r="1"><c t="str"><v> </v></c></row>
            <row r="2"><c t="str"><v> code</v></c><c t="str"><v>size </v></c><c t="str"><v>name</v></c></row>
            <row r="3"><c r="C3" t="str"><v> </v></c></row>
            <row r="4"><c s="0"><v>7</v></c><c><v>1.5</v></c><c t="str"><v>8</v></c></row>
            <row r="5"><c t="str"><v>x</v></c><c t="str"><v>y</v></c><c><v>3</v></c></row>
            """;

    @TempDir private Path folder;

    private final List<Fault> faults = new ArrayList<>();

    private WorkbookFile open(RawWorkbook book) {
        return WorkbookFile.open(book.write(folder), faults::add).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, A1",
        "25, 7, Z7",
        "26, 1, AA1",
        "27, 12, AB12",
        "701, 1, ZZ1",
        "702, 1, AAA1"
    })
    void cellsAreNamedAsPeopleNameThem(int column, long row, String name) {
        assertThat(CellName.of(column, row)).isEqualTo(name);
    }

    @Test
    void tellsSheetsAndColumns() {
        try (WorkbookFile book = open(new RawWorkbook(TABLE).styles("000"))) {
            TableFile sheet = book.sheets().getFirst();

            assertThat(book.names()).containsExactly("facts");
            assertThat(sheet.findHeader()).contains(List.of("code", "size", "name"));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aSheetWithoutRowsHasNoColumns() {
        for (String rows : List.of("", "<row><c t=\"str\"><v> </v></c></row>")) {
            try (WorkbookFile book = open(new RawWorkbook(rows))) {
                assertThat(book.sheets().getFirst().findHeader()).isEmpty();
            }
        }
        // An error names no column.
        String error = "<row><c t=\"e\"><v>#REF!</v></c></row>";
        try (WorkbookFile book = open(new RawWorkbook(error))) {
            assertThat(book.sheets().getFirst().findHeader()).isEmpty();
        }
    }

    /// What the file holds as a number has a point whatever the language; what it holds as text
    /// need not. A code that shows the zeros it begins with is no number.
    @Test
    void rowsSayWhichCellsAreNumbers() {
        List<String> numbers = new ArrayList<>();
        try (WorkbookFile book = open(new RawWorkbook(TABLE).styles("000"))) {
            book.sheets().getFirst().read(new Numbers(numbers), (done, total) -> {});
        }
        assertThat(numbers).containsExactly("4: false true false", "5: false false true");
    }

    private record Numbers(List<String> seen) implements RowSink {
        @Override
        public boolean header(List<String> names, long line) {
            return true;
        }

        @Override
        public void row(RowBuffer row) {
            seen.add(
                    "%d: %b %b %b"
                            .formatted(
                                    row.line(), row.isNumber(0), row.isNumber(1), row.isNumber(2)));
        }

        @Override
        public void fault(Fault fault) {
            seen.add(English.of(fault.message()));
        }
    }

    @Test
    void whatAFormulaLastCameToIsReadWhereThatIsWanted() {
        Path file =
                new RawWorkbook(
                                "<row><c t=\"str\"><v>h</v></c></row>"
                                        + "<row><c><f>1+2</f><v>3</v></c></row>"
                                        + "<row><c><f>A2</f></c></row>")
                        .write(folder);
        List<String> numbers = new ArrayList<>();
        try (WorkbookFile book = WorkbookFile.openWithResults(file, faults::add).orElseThrow()) {
            book.sheets().getFirst().read(new Numbers(numbers), (done, total) -> {});
        }
        assertThat(numbers).hasSize(2);
        assertThat(numbers.getFirst()).startsWith("2: true");
        assertThat(numbers.getLast()).contains("is a formula, in cell A3");
    }

    @Test
    void whatIsNoWorkbookIsAFault() throws IOException {
        Path text = Files.writeString(folder.resolve("text.xlsx"), "no workbook");
        Path broken =
                new RawWorkbook("").with("xl/workbook.xml", "<workbook><sheets>").write(folder);

        assertThat(WorkbookFile.open(text, faults::add)).isEqualTo(Optional.empty());
        assertThat(faults).hasSize(1);
        assertThat(WorkbookFile.open(broken, faults::add)).isEqualTo(Optional.empty());
        assertThat(faults).hasSize(2);
    }

    @Test
    void aSheetThatBreaksOffIsAFault() {
        try (WorkbookFile book = open(new RawWorkbook("<row><c><v>1</v>"))) {
            List<String> seen = new ArrayList<>();
            book.sheets().getFirst().read(new Numbers(seen), (done, total) -> {});

            assertThat(seen).singleElement().asString().contains("facts");
        }
    }
}
