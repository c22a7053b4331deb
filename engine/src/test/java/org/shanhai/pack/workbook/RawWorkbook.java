package org.shanhai.pack.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.RowBuffer;
import org.shanhai.pack.table.RowSink;

/// A workbook of the sheet `facts` whose XML a test writes by hand, and what is read of it.
final class RawWorkbook {
    private final Map<String, String> parts = new LinkedHashMap<>();

    /// @param rows what stands in `sheetData`
    RawWorkbook(String rows) {
        parts.put("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><workbookPr/><sheets>"
                        + "<sheet name=\"facts\" sheetId=\"1\" r:id=\"id1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(
                        "worksheet",
                        "sheet.xml",
                        "sharedStrings",
                        "texts.xml",
                        "styles",
                        "styles.xml"));
        parts.put("xl/sheet.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    private static String relations(String... typesAndTargets) {
        StringBuilder text = new StringBuilder("<Relationships>");
        for (int k = 0; k < typesAndTargets.length; k += 2) {
            text.append(
                    "<Relationship Id=\"id%d\" Type=\"http://x/%s\" Target=\"%s\"/>"
                            .formatted(k / 2 + 1, typesAndTargets[k], typesAndTargets[k + 1]));
        }
        return text.append("</Relationships>").toString();
    }

    RawWorkbook with(String part, String xml) {
        parts.put(part, xml);
        return this;
    }

    RawWorkbook texts(String items) {
        return with("xl/texts.xml", "<sst>" + items + "</sst>");
    }

    /// @param formats one a style
    RawWorkbook styles(String... formats) {
        StringBuilder own = new StringBuilder();
        StringBuilder styles = new StringBuilder();
        for (int k = 0; k < formats.length; k++) {
            own.append(
                    "<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(200 + k, formats[k]));
            styles.append("<xf numFmtId=\"%d\"/>".formatted(200 + k));
        }
        return with(
                "xl/styles.xml",
                "<styleSheet><numFmts>%s</numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
                                .formatted(own)
                        + "<cellXfs>%s</cellXfs></styleSheet>".formatted(styles));
    }

    Path write(Path folder) {
        Path file = folder.resolve("odd.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            return file;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// What is read of the only sheet.
    ///
    /// @param rows with the number of the row before the cells
    record Read(List<String> rows, List<Fault> faults) {}

    Read read(Path folder) {
        return read(write(folder), Long.MAX_VALUE);
    }

    static Read read(Path file, long mostForTexts) {
        List<String> rows = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        WorkbookFile.open(file, mostForTexts, false, faults::add)
                .ifPresent(
                        workbook -> {
                            try (workbook) {
                                workbook.sheets()
                                        .getFirst()
                                        .read(new Sink(rows, faults), (done, total) -> {});
                            }
                        });
        return new Read(rows, faults);
    }

    private record Sink(List<String> rows, List<Fault> faults) implements RowSink {
        @Override
        public boolean header(List<String> names, long line) {
            return rows.add(line + ":" + String.join("|", names));
        }

        @Override
        public void row(RowBuffer row) {
            List<String> cells = new ArrayList<>();
            for (int k = 0; k < row.count(); k++) {
                cells.add(row.text(k));
            }
            rows.add(row.line() + ":" + String.join("|", cells));
        }

        @Override
        public void fault(Fault fault) {
            faults.add(fault);
        }
    }
}
