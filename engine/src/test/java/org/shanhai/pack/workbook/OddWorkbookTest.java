package org.shanhai.pack.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanhai.message.English;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.workbook.RawWorkbook.Read;

/// Cells that are not as the standard has them: each is named with sheet and cell, and the rest is
/// read all the same.
class OddWorkbookTest {
    private static final String HEADER = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a</v></c></row>";
    private static final String LAST = "<row r=\"9\"><c r=\"A9\"><v>7</v></c></row>";

    @TempDir private Path folder;

    static Stream<Arguments> cells() {
        return Stream.of(
                Arguments.of(
                        "t=\"str\"><v>x&boom;</v>", "&boom;", "is nothing that a cell can hold"),
                Arguments.of("t=\"q\"><v>1</v>", "q", "is nothing that a cell can hold"),
                Arguments.of("t=\"s\"><v>two</v>", "two", "is nothing that a cell can hold"),
                Arguments.of("t=\"s\"><v>2</v>", "2", "is nothing that a cell can hold"),
                Arguments.of(
                        "t=\"s\"><v>99999999999</v>",
                        "99999999999",
                        "is nothing that a cell can hold"),
                Arguments.of("t=\"s\"><v>-1</v>", "-1", "is nothing that a cell can hold"),
                Arguments.of("t=\"s\"><v>1</v>", "&gone;", "is nothing that a cell can hold"),
                Arguments.of("><v>1,5</v>", "1,5", "is nothing that a cell can hold"),
                Arguments.of(
                        "><v>1e999999999</v>", "1e999999999", "is nothing that a cell can hold"),
                Arguments.of("s=\"0\"><v>1e300</v>", "1e300", "is nothing that a cell can hold"),
                Arguments.of("s=\"5\"><v>1</v>", "5", "is nothing that a cell can hold"),
                Arguments.of("s=\"x\"><v>1</v>", "x", "is nothing that a cell can hold"),
                Arguments.of("t=\"b\"><v>2</v>", "2", "is nothing that a cell can hold"),
                Arguments.of(
                        "t=\"str\"><v>" + "x".repeat(1_000_001) + "</v>",
                        "",
                        "More than 1,000,000 characters"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("cells")
    void aCellIsNamedWithItsSheet(String cell, String value, String says) {
        Read read =
                new RawWorkbook(HEADER + "<row r=\"2\"><c r=\"A2\" " + cell + "</c></row>" + LAST)
                        .texts("<si><t>one</t></si><si><t>x&gone;</t></si>")
                        .styles("yyyy-mm-dd")
                        .read(folder);

        Fault fault = read.faults().getFirst();
        assertThat(read.faults()).hasSize(1);
        assertThat(fault.value()).isEqualTo(value);
        assertThat(fault.line()).isEqualTo(2);
        assertThat(English.of(fault.message())).contains(says, "in cell A2 of the sheet \"facts\"");
        assertThat(read.rows()).containsExactly("1:a", "9:7");
    }

    static Stream<Arguments> references() {
        return Stream.of(
                Arguments.of("ZZZZZZZZ2"),
                Arguments.of("XFE2"),
                Arguments.of("A99999999999"),
                Arguments.of("A3"),
                Arguments.of("2"),
                Arguments.of("A"),
                Arguments.of("É2"));
    }

    @ParameterizedTest
    @MethodSource("references")
    void aReferenceThatIsNoneIsNamed(String reference) {
        Read read =
                new RawWorkbook(
                                HEADER
                                        + "<row r=\"2\"><c r=\"%s\"><v>1</v></c></row>"
                                                .formatted(reference)
                                        + LAST)
                        .read(folder);

        assertThat(read.faults()).hasSize(1);
        assertThat(read.faults().getFirst().value()).isEqualTo(reference);
        assertThat(English.of(read.faults().getFirst().message()))
                .contains("is no cell of row 2 of the sheet \"facts\"");
        assertThat(read.rows()).containsExactly("1:a", "9:7");
    }

    @Test
    void aRowBeyondAnySheetIsNamed() {
        Read read =
                new RawWorkbook(
                                HEADER
                                        + "<row r=\"99999999999\"><c r=\"A2\"><v>1</v></c></row>"
                                        + "<row r=\"1048577\"><c><v>1</v></c></row>"
                                        + LAST)
                        .read(folder);

        assertThat(read.faults())
                .extracting(Fault::value)
                .containsExactly("99999999999", "1048577");
        assertThat(English.of(read.faults().getFirst().message()))
                .contains("is no row of a sheet, behind row 1 of the sheet \"facts\"");
        assertThat(read.rows()).containsExactly("1:a", "9:7");
    }

    @Test
    void aCellThatIsThereTwiceIsNamed() {
        Read read =
                new RawWorkbook(
                                HEADER
                                        + "<row r=\"2\"><c r=\"A2\"><v>1</v></c>"
                                        + "<c r=\"A2\"><v>2</v></c></row>")
                        .read(folder);

        assertThat(read.faults())
                .allSatisfy(f -> assertThat(English.of(f.message())).contains("there twice"));
        assertThat(read.rows()).containsExactly("1:a", "2:1");
    }

    @Test
    void xmlThatBreaksOffSaysWhere() {
        Read read =
                new RawWorkbook("")
                        .with("xl/sheet.xml", "<worksheet><sheetData>" + HEADER + "<row><c></row>")
                        .read(folder);

        assertThat(read.faults()).hasSize(1);
        assertThat(English.of(read.faults().getFirst().message()))
                .contains("sheet \"facts\", line 1, column ");
    }

    @Test
    void textsThatTakeTooMuchMemoryAreRefusedBeforeTheyDo() {
        Path file =
                new RawWorkbook(HEADER)
                        .texts("<si><t>one text</t></si>".repeat(1000))
                        .write(folder);

        assertThat(RawWorkbook.read(file, 100_000).faults()).isEmpty();
        assertThat(RawWorkbook.read(file, 60_000).faults())
                .singleElement()
                .satisfies(fault -> assertThat(English.remedy(fault.message())).contains("-Xmx1g"));
    }

    @Test
    void whatIsNoWorkbookIsOneFault() {
        Path file = new RawWorkbook("").with("xl/workbook.xml", "<workbook/>").write(folder);
        assertThat(RawWorkbook.read(file, 1).faults())
                .singleElement()
                .satisfies(
                        fault ->
                                assertThat(English.of(fault.message()))
                                        .contains("xl/worksheets is missing"));
    }
}
