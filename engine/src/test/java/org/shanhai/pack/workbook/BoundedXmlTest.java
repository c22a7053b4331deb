package org.shanhai.pack.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanhai.message.English;
import org.shanhai.pack.workbook.RawWorkbook.Read;

/// Workbooks that would take a core for minutes are refused at once, whatever their shape.
class BoundedXmlTest {
    private static final String ROW = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a</v></c></row>";

    @TempDir private Path folder;

    /// What is wrong with the bytes; empty where nothing is.
    private static String fault(byte[] bytes) {
        try (InputStream in = new BoundedXml(new ByteArrayInputStream(bytes))) {
            in.transferTo(OutputStream.nullOutputStream());
            return "";
        } catch (BoundedXml.Exceeded exceeded) {
            return English.of(exceeded.what);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String fault(String xml) {
        return fault(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String attributes(int count, String name) {
        return IntStream.range(0, count)
                .mapToObj(k -> " " + name + k + "='" + k + "'")
                .collect(Collectors.joining("", "<a", "/>"));
    }

    @ParameterizedTest
    @CsvSource({"256, k, ''", "257, k, attributes", "257, xmlns:k, attributes"})
    void anElementHasSoManyAttributes(int count, String name, String says) {
        assertThat(fault("<b>" + attributes(count, name) + "</b>")).contains(says);
        assertThat(fault(attributes(count, name)).isEmpty()).isEqualTo(says.isEmpty());
        // Each on its own.
        assertThat(fault(attributes(200, name) + attributes(200, name))).isEmpty();
    }

    @Test
    void anElementHasSoManyCharacters() {
        assertThat(fault("<a k='" + "x".repeat(65_000) + "'/>")).isEmpty();
        assertThat(fault("<a k='" + "x".repeat(65_536) + "'/>")).contains("65,536");
        assertThat(fault("<" + "x".repeat(65_540))).contains("65,536");
        assertThat(fault("<a" + " ".repeat(65_540))).contains("65,536");
        assertThat(fault("</" + "x".repeat(65_540))).contains("65,536");
    }

    @Test
    void elementsNestSoDeep() {
        assertThat(fault("<a>".repeat(256) + "</a>".repeat(256) + "<b/>".repeat(300))).isEmpty();
        assertThat(fault("<a>".repeat(257))).contains("256");
        assertThat(fault("<a>".repeat(255) + "<b/>" + "</a><a>".repeat(300))).isEmpty();
    }

    static Stream<Arguments> betweens() {
        return Stream.of(
                Arguments.of("<a>", ""),
                Arguments.of("<!--", "-->"),
                Arguments.of("<![CDATA[", "]]>"),
                Arguments.of("<?x ", "?>"));
    }

    @ParameterizedTest
    @MethodSource("betweens")
    void soMuchStandsBetweenElements(String begin, String end) {
        String most = "x".repeat(BoundedXml.MOST_BETWEEN - 10);
        assertThat(fault(begin + most + end)).isEmpty();
        assertThat(fault(begin + most + "x".repeat(11) + end)).contains("16,777,216");
    }

    /// What looks like an element and is none is not counted.
    @ParameterizedTest
    @MethodSource("betweens")
    void whatIsNoElementIsNotTakenForOne(String begin, String end) {
        String inside = begin.equals("<a>") ? "&lt;b c='1'" : "<b c='1' --  ] ? > ]> ";
        String close = begin.equals("<a>") ? "</a>" : "";
        assertThat(fault((begin + inside + end + close).repeat(1000))).isEmpty();
        // Nor does it hide one.
        assertThat(fault(begin + inside + end + close + attributes(257, "k")))
                .contains("attributes");
    }

    @Test
    void aValueMayHoldAnySign() {
        assertThat(fault("<a k='>\"/>' l=\"'/>\">".repeat(200) + "</a>".repeat(200))).isEmpty();
        assertThat(fault("<a k='/>'>".repeat(257))).contains("256");
    }

    @Test
    void otherEncodingsAreBoundedToo() {
        for (Charset each :
                new Charset[] {
                    StandardCharsets.UTF_16,
                    StandardCharsets.UTF_16LE,
                    StandardCharsets.UTF_16BE,
                    Charset.forName("x-UTF-16LE-BOM")
                }) {
            assertThat(fault(attributes(257, "k").getBytes(each))).as("%s", each).isNotEmpty();
            assertThat(fault("<a>".repeat(257).getBytes(each))).as("%s", each).isNotEmpty();
            assertThat(fault("<!DOCTYPE a><a/>".getBytes(each))).as("%s", each).isNotEmpty();
            // The halves of these signs look like < and ".
            assertThat(fault(("<a>" + "\u3c3c\u2222".repeat(70_000) + "</a>").getBytes(each)))
                    .as("%s", each)
                    .isEmpty();
        }
        assertThat(fault("<a>".repeat(257).getBytes(Charset.forName("UTF-32BE")))).isNotEmpty();
    }

    /// 2.7 MB of it took minutes.
    @ParameterizedTest
    @CsvSource({"k", "xmlns:k"})
    void aMillionAttributesAreRefusedAtOnce(String name) {
        String row = attributes(1_200_000, name).replaceFirst("<a", "<row r='2'");
        assertTimeout(
                Duration.ofSeconds(5),
                () -> {
                    Read read = new RawWorkbook(ROW + row).read(folder);
                    assertThat(read.faults())
                            .singleElement()
                            .satisfies(
                                    fault ->
                                            assertThat(English.of(fault.message()))
                                                    .contains("sheet \"facts\"", "256 attributes"));
                });
    }

    @Test
    void noPartMayDeclareADoctype() {
        String laughs = "<!DOCTYPE x [<!ENTITY l \"ha\">]>";
        RawWorkbook inSheet =
                new RawWorkbook("")
                        .with("xl/sheet.xml", laughs + "<worksheet><sheetData/></worksheet>");
        RawWorkbook inTexts = new RawWorkbook(ROW).with("xl/texts.xml", laughs + "<sst/>");
        RawWorkbook inStyles = new RawWorkbook(ROW).with("xl/styles.xml", laughs + "<styleSheet/>");
        RawWorkbook inMain = new RawWorkbook(ROW).with("xl/workbook.xml", laughs + "<workbook/>");
        for (RawWorkbook each : new RawWorkbook[] {inSheet, inTexts, inStyles, inMain}) {
            assertThat(each.read(folder).faults())
                    .singleElement()
                    .satisfies(
                            fault -> assertThat(English.of(fault.message())).contains("DOCTYPE"));
        }
    }

    @Test
    void aSheetHasNoMoreRowsAndCellsThanOneMayHave() {
        Read rows = new RawWorkbook(ROW + "<row/>".repeat(1_048_576)).read(folder);
        assertThat(English.of(rows.faults().getLast().message())).contains("1,048,576 rows");
        Read cells = new RawWorkbook(ROW + "<row>" + "<c/>".repeat(16_385) + "</row>").read(folder);
        assertThat(English.of(cells.faults().getLast().message()))
                .contains("row 2 has more than 16,384 cells");
        assertThat(new RawWorkbook(ROW + "<row>" + "<c/>".repeat(16_384) + "</row>").read(folder))
                .satisfies(read -> assertThat(read.faults()).isEmpty());
    }

    @Test
    void aWorkbookNamesSoManySheetsAndParts() {
        String sheet = "<sheet name=\"facts\" id=\"id1\"/>";
        assertThat(
                        new RawWorkbook(ROW)
                                .with(
                                        "xl/workbook.xml",
                                        "<workbook>" + sheet.repeat(1000) + "</workbook>")
                                .read(folder)
                                .faults())
                .isEmpty();
        assertThat(
                        new RawWorkbook(ROW)
                                .with(
                                        "xl/workbook.xml",
                                        "<workbook>" + sheet.repeat(1001) + "</workbook>")
                                .read(folder)
                                .faults())
                .singleElement()
                .satisfies(f -> assertThat(English.of(f.message())).contains("1,000 rows, sheets"));
        assertThat(
                        new RawWorkbook(ROW)
                                .with(
                                        "xl/_rels/workbook.xml.rels",
                                        "<Relationships>"
                                                + "<Relationship/>".repeat(2001)
                                                + "</Relationships>")
                                .read(folder)
                                .faults())
                .singleElement()
                .satisfies(f -> assertThat(English.of(f.message())).contains("2,000 rows"));
    }
}
