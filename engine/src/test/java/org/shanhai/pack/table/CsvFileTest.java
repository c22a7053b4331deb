package org.shanhai.pack.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {
    private static Collected read(String text) {
        Collected collected = new Collected();
        new CsvFile(Memory.text(text)).read(collected, (done, total) -> {});
        return collected;
    }

    @Test
    void readsRowsWithTheirTrueLines() {
        Collected read = read("\uFEFF a ,b\r\n\"x\ny\",1\r\n,\"say \"\"hi\"\"\"\r\n");
        assertThat(read.names).containsExactly("a", "b");
        assertThat(read.rows).containsExactly("2: x\ny|1", "4: |say \"hi\"");
        assertThat(read.faults).isEmpty();
    }

    /// The quote of the last cell is closed, whatever stands behind it or in it.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\n1,\"2\"",
                "a,b\n1,\"2\"\n",
                "a,b\n1,\"2\"\r\n\r\n",
                "a,b\n1,\"\"",
                "a,b\n1,\"say \"\"hi\"\"\"",
                "a,b\n1,\"2\n\"",
                "a,b\n\"1\",2",
            })
    void aQuoteThatIsClosedIsNoFault(String text) {
        Collected read = read(text);
        assertThat(read.faults).isEmpty();
        assertThat(read.rows).hasSize(1);
    }

    /// At the line and cell where it opens; what follows is not read.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a,b/1,\"2 | 2 | field 2",
                "a,b/1,\"2/3,4/ | 2 | field 2",
                "a,b/1,2/\"3,4/5,6 | 3 | field 1",
                "a,b/\"x/y\",\"open/z | 3 | field 2",
                "a,b/\"/x/y\",1,\"open/z | 4 | field 3",
                "\"a,b | 1 | field 1",
                "a,b/1,\"/x | 2 | field 2",
            })
    void aQuoteThatIsNeverClosedIsAFaultWhereItOpens(String text, long line, String field) {
        Collected read = read(text.replace('/', '\n'));
        assertThat(read.message()).contains(field);
        assertThat(read.faults.getFirst().kind()).isEqualTo(TableMessage.QUOTE_OPEN.key());
        assertThat(read.faults.getFirst().line()).isEqualTo(line);
    }

    /// More of them than the characters that are remembered of the end of a file.
    @Test
    void anOpenQuoteBeforeEmptyLinesIsAFaultToo() {
        Collected read = read("a,b\n1,\"" + "\n".repeat(600));
        assertThat(read.message()).contains("field 2");
        assertThat(read.faults.getFirst().line()).isEqualTo(2);
        assertThat(read("a,b\n1,\"\"" + "\n".repeat(600)).faults).isEmpty();
        assertThat(read("a,b\n1,\"" + "\n".repeat(600) + "\"").faults).isEmpty();
    }

    @Test
    void whatStandsBehindAClosedQuoteIsAFaultOfItsCell() {
        Collected read = read("a,b\nx,\"y\"z\n");
        assertThat(read.message()).contains("field 2");
        assertThat(read.faults.getFirst().line()).isEqualTo(2);
    }

    @Test
    void aFileWithoutAHeaderIsEmpty() {
        assertThat(read("").faults).containsExactly(Faults.noHeader());
        assertThat(read("a,b\n").faults).isEmpty();
    }

    /// Who does not want the rows hears of no fault for it.
    @Test
    void rowsThatAreNotWantedAreNotRead() {
        Collected collected = new Collected(false);
        new CsvFile(Memory.text("a,b\n1,2\n")).read(collected, (done, total) -> {});
        assertThat(collected.names).containsExactly("a", "b");
        assertThat(collected.rows).isEmpty();
        assertThat(collected.faults).isEmpty();
    }

    /// A header and 9,999 rows of 4 bytes: 40,000, told after 4,096 and 8,192 of them.
    @Test
    void tellsNowAndThenHowFarItHasCome() {
        Memory file = Memory.text("a,b\n" + "1,2\n".repeat(9999));
        List<Long> heard = new ArrayList<>();
        Collected collected = new Collected();
        new CsvFile(file)
                .read(
                        collected,
                        (done, total) -> {
                            assertThat(total).isEqualTo(40_000);
                            heard.add(done);
                        });
        assertThat(collected.rows).hasSize(9999);
        assertThat(heard).hasSize(2).isSorted();
        assertThat(heard.getFirst()).isBetween(4L * 4096, 40_000L);
    }

    @Test
    void bytesThatAreNotUtf8AreAFaultOfTheEncoding() {
        Collected collected = new Collected();
        new CsvFile(Memory.hex("61 0A B0 A1 0A")).read(collected, (done, total) -> {});
        assertThat(collected.message()).contains("GBK");
        assertThat(collected.faults.getFirst().line()).isEqualTo(2);
    }

    @Test
    void aFileThatCannotBeReadSaysWhy() {
        Bytes broken =
                new Bytes() {
                    @Override
                    public String name() {
                        return "table.csv";
                    }

                    @Override
                    public long size() {
                        return 0;
                    }

                    @Override
                    public InputStream open() throws IOException {
                        throw new IOException("Input/output error");
                    }
                };
        Collected collected = new Collected();
        new CsvFile(broken).read(collected, (done, total) -> {});
        assertThat(collected.message()).contains("the disk could not be read");
    }
}
