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
import org.shanhai.pack.workbook.RawWorkbook.Read;

class SheetFileTest {
    @TempDir private Path folder;

    static Stream<Arguments> shown() {
        return Stream.of(
                Arguments.of("General", "1234.50", "1234.5"),
                Arguments.of("General", "0.1", "0.1"),
                Arguments.of("General", "0.30000000000000004", "0.3"),
                Arguments.of("General", "1.5E3", "1500"),
                Arguments.of("0.00%", "0.125", "12.5%"),
                Arguments.of("000", "7", "007"),
                Arguments.of("#,##0", "1234567", "1234567"),
                Arguments.of("0&quot;万元&quot;", "35", "35万元"),
                Arguments.of("#,##0.00 &quot;亿元&quot;", "-1234.5", "-1234.5亿元"),
                Arguments.of("[$¥-804]#,##0", "35", "¥35"),
                Arguments.of("[$-804]#,##0", "35", "35"),
                Arguments.of("_(* #,##0.00_);_(* (#,##0.00);_(* &quot;-&quot;??_)", "-3.5", "-3.5"),
                Arguments.of("0!.0,&quot;万&quot;", "12345", "1.2345万"),
                Arguments.of("0.00,,", "3500000", "3.5"),
                Arguments.of("0.00E+00", "1234.5", "1234.5"),
                Arguments.of("0.00", "7.5", "7.5"),
                Arguments.of("General&quot;人&quot;", "7", "7人"),
                Arguments.of("[&lt;100]0&quot;元&quot;;0&quot;块&quot;", "7", "7元"),
                Arguments.of("h:mm", "0.128", "03:04:19"),
                Arguments.of("[h]:mm", "1.5", "36:00:00"),
                // Day 59 is the last of February 1900, 61 the first of March; 60 never was.
                Arguments.of("yyyy/m/d", "59", "1900-02-28"),
                Arguments.of("yyyy/m/d", "61", "1900-03-01"),
                Arguments.of("yyyy/m/d", "44196", "2020-12-31"),
                Arguments.of("yyyy&quot;年&quot;m&quot;月&quot;", "44196.5", "2020-12-31T12:00"));
    }

    @ParameterizedTest(name = "{1} as {0}")
    @MethodSource("shown")
    void numbersAreReadAsTheyAreShown(String format, String value, String text) {
        Read read =
                new RawWorkbook("<row><c s=\"0\"><v>%s</v></c></row>".formatted(value))
                        .styles(format)
                        .read(folder);
        assertThat(read.faults()).isEmpty();
        assertThat(read.rows()).containsExactly("1:" + text);
    }

    @Test
    void daysAreCountedFrom1904WhereTheWorkbookSaysSo() {
        RawWorkbook book =
                new RawWorkbook("<row><c s=\"0\"><v>366</v></c></row>").styles("yyyy-m-d");
        book.with(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><workbookPr date1904=\"1\"/><sheets>"
                        + "<sheet name=\"facts\" r:id=\"id1\"/></sheets></workbook>");
        assertThat(book.read(folder).rows()).containsExactly("1:1905-01-01");
    }

    @Test
    void textsOfAllKindsAreReadAndRowsKeepTheirNumbers() {
        Read read =
                new RawWorkbook(
                                """
                                <row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>0</v></c>
                                  <c r="D2" t="inlineStr"><is><t>in</t><rPh><t>no</t></rPh></is></c></row>
                                <row r="3"><c r="A3"/><c r="B3" t="str"><v> </v></c></row>
                                <row r="5"><c r="B5" t="b"><v>1</v></c><c r="A5" t="d"><v>2020-12-31T00:00:00</v></c></row>
                                <row><c t="str"><v>&lt;<![CDATA[&]]></v></c></row>
                                """)
                        .texts(
                                "<si><t>plain</t></si>"
                                        + "<si><r><t>ri</t></r><r><t>ch</t></r><rPh><t>x</t></rPh></si>")
                        .read(folder);
        assertThat(read.faults()).isEmpty();
        assertThat(read.rows())
                .containsExactly("2:rich|plain||in", "5:2020-12-31|true||", "6:<&|||");
    }

    @Test
    void formulasAreFaultsWhateverTheyGive() {
        Read read =
                new RawWorkbook(
                                "<row><c t=\"str\"><v>h</v></c></row>"
                                        + "<row><c t=\"s\"><f>A1&amp;1</f><v>0</v></c></row>"
                                        + "<row><c><f t=\"shared\" si=\"0\"/><v>3</v></c></row>")
                        .texts("<si><t>x</t></si>")
                        .read(folder);
        assertThat(read.faults())
                .extracting(fault -> fault.value() + " " + English.of(fault.message()))
                .containsExactly("=A1&1 is a formula, in cell A2.", "= is a formula, in cell A3.");
    }
}
