package org.shanhai.pack.crosstab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.message.English;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.Problem;
import org.shanhai.pack.unit.DecimalMark;

class CrosstabReaderTest {
    @TempDir private Path folder;

    private FileReading<Crosstab> read(String text) throws IOException {
        Path file = folder.resolve("table.csv");
        Files.writeString(file, text);
        return CrosstabReader.read(file, Optional.empty());
    }

    private Crosstab sound(String text) throws IOException {
        return ((FileReading.Sound<Crosstab>) read(text)).value();
    }

    private List<String> problems(String text) throws IOException {
        return ((FileReading.Broken<Crosstab>) read(text))
                .problems().stream().map(CrosstabReaderTest::said).toList();
    }

    private static String said(Problem problem) {
        return "%d %s %s: %s"
                .formatted(
                        problem.line(),
                        problem.column(),
                        problem.value(),
                        English.of(problem.message()));
    }

    @Test
    void readsNamesValuesAndTotals() throws IOException {
        Crosstab table =
                sound("sector,a,b,c,Total\nx,1,-2,3,10\ny,4,5,0.5,20\n  \ntotal,5,6,19,\n");

        assertThat(table.corner()).isEqualTo("sector");
        assertThat(table.rows()).containsExactly("x", "y");
        assertThat(table.columns()).containsExactly("a", "b", "c");
        assertThat(table.values().storage()).containsExactly(1, -2, 3, 4, 5, 0.5);
        assertThat(table.rowTotals()).containsExactly(10, 20);
        assertThat(table.columnTotals()).containsExactly(5, 6, 19);
    }

    /// Totals may stand anywhere, and what all adds up to may be said.
    @Test
    void totalsAreKnownByTheirName() throws IOException {
        Crosstab table = sound(",合计,a,b\n合计,30,11,19\nx,10,1,2\ny,20,3,4\n");

        assertThat(table.columns()).containsExactly("a", "b");
        assertThat(table.values().storage()).containsExactly(1, 2, 3, 4);
        assertThat(table.rowTotals()).containsExactly(10, 20);
        assertThat(table.columnTotals()).containsExactly(11, 19);
    }

    @Test
    void semicolonsAndDecimalCommas() throws IOException {
        Crosstab table = sound("s;a;total\nx;1,5;2,5\ntotal;2,5;\n");

        assertThat(table.values().get(0, 0)).isEqualTo(1.5);
        Path file = folder.resolve("table.csv");
        assertThat(CrosstabReader.read(file, Optional.of(DecimalMark.POINT)))
                .isInstanceOf(FileReading.Broken.class);
    }

    /// All of them, each at its place.
    @Test
    void namesEveryProblem() throws IOException {
        assertThat(problems("s,a,,a,total,合计\nx,1,2,3,4,5\nx,,2,z,4,5\n,1,1,1,1,1\ny,1\n"))
                .containsExactly(
                        "0  : The table has no row 'total' (合计).",
                        "1  : Column 3 has no name.",
                        "1 a : The column is there twice, as number 2 and 4.",
                        "1 合计 : The column is there twice, as number 5 and 6.",
                        "3 s x: is there twice: the same s stands in table.csv:2.",
                        "3 a : The cell is empty.",
                        "3 a z: " + notANumber(),
                        "4 s : The cell is empty.",
                        "5  : " + ragged());
    }

    private String notANumber() throws IOException {
        return said(problem("s,a,total\nx,z,1\ntotal,1,\n")).replaceFirst("^.*?: ", "");
    }

    private String ragged() throws IOException {
        return said(problem("s,a,b,c,d,total\ny,1\ntotal,1,1,1,1,1\nx,1,1,1,1,1\n"))
                .replaceFirst("^.*?: ", "");
    }

    private Problem problem(String text) throws IOException {
        return ((FileReading.Broken<Crosstab>) read(text)).problems().getFirst();
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        assertThat(problems("s,a,b\nx,1,2\ntotal,1,2\n"))
                .containsExactly("1  : The table has no column 'total' (合计).");
        assertThat(problems("s,total\nx,1\ntotal,1\n"))
                .containsExactly("1  : The table has no column beside the totals.");
        assertThat(problems("s,a,total\ntotal,1,\n"))
                .containsExactly("0  : The table has no row beside the totals.");
        assertThat(problems("s,a,total\nx,1e31,1\ntotal,1,\n"))
                .containsExactly("2 a 1e31: is too large a number.");
        assertThat(problems("s,a,total\nz\nx,1,1\ntotal,1,\n")).hasSize(1);
        assertThat(problems("")).hasSize(1);
    }

    /// The corner need not be filled.
    @Test
    void aRowThatIsThereTwiceIsNamedWithoutACorner() throws IOException {
        assertThat(problems(",a,total\nx,1,1\nx,1,1\ntotal,2,\n"))
                .containsExactly("3  x: is there twice: the same row stands in table.csv:2.");
    }

    @Test
    void aFileThatIsNoneIsNamed() {
        FileReading<Crosstab> none =
                CrosstabReader.read(folder.resolve("no.csv"), Optional.empty());
        FileReading<Crosstab> directory = CrosstabReader.read(folder, Optional.empty());

        assertThat(said(((FileReading.Broken<Crosstab>) none).problems().getFirst()))
                .isEqualTo("0  : There is no such file.");
        assertThat(said(((FileReading.Broken<Crosstab>) directory).problems().getFirst()))
                .doesNotContain("no such file");
    }

    /// However it is written, the total is the total; a second one is one too many.
    @Test
    void totalsInOtherWordsAreTotalsToo() throws IOException {
        Crosstab table = sound(",a,b,总 计\nx,1,2,10\nGrand total:,11,19,\n");
        assertThat(table.rows()).containsExactly("x");
        assertThat(problems(",a,b,合计\nx,1,2,3\n小计,1,2,3\n合计,1,2,3\n"))
                .singleElement()
                .asString()
                .startsWith("4  合计");
    }

    @Test
    void headingsOfSeveralUnitsAreNotSummed() throws IOException {
        String rows = "x,10,20,45\ny,5,30,40\n合计,25,60,\n";
        assertThat(problems("行业,农业（万元）,工业（吨）,合计\n" + rows))
                .containsExactly("1 工业 : says \"吨\", the column \"农业\" says \"万元\".");
        assertThat(sound("行业,Mining (B),Power (T),合计\n" + rows).columns()).hasSize(2);
        assertThat(sound("行业,农业（万元）,工业(万元),合计\n" + rows).columns()).hasSize(2);
    }

    /// A zero may be left out of no row: what is not said is not known.
    @Test
    void jsonIsATableToo() throws IOException {
        Crosstab table =
                sound(
                        "[{\"s\": \"x\", \"a\": 1.5, \"total\": 2.5},\n {\"s\": \"total\", \"a\": 2.5}]");

        assertThat(table.columns()).containsExactly("a");
        assertThat(table.values().get(0, 0)).isEqualTo(1.5);
        assertThat(
                        problems(
                                "[{\"s\": \"x\",\n \"a\": 1, \"total\": null},\n {\"s\": \"total\", \"a\": 1}]"))
                .containsExactly("1 total : The cell is empty.");
    }
}
