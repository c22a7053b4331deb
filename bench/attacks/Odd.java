import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes the files for bench/attack that a shell cannot: Parquet, archives, workbooks as no
/// spreadsheet would save them. Says nothing unless it fails.
class Odd {
    private static final String SHEET =
            """
            <?xml version="1.0" encoding="UTF-8"?>%s
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>\
            %s</sheetData></worksheet>""";

    /// Rows of a table (places and values) that are right, before the odd one.
    private static final String HEADER =
            "<row r=\"1\">" + text("A1", "place") + text("B1", "industry") + text("C1", "value") + "</row>";

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[1]);
        List<String> rest = Arrays.asList(arguments).subList(2, arguments.length);
        switch (arguments[0]) {
            case "parquet" -> parquet(file, rest.get(0));
            case "zip" -> zip(file, rest);
            case "bomb" -> bomb(file, rest.get(0), Long.parseLong(rest.get(1)));
            case "workbook" -> workbook(file, rest.get(0), rest.size() > 1 ? rest.get(1) : "", "");
            case "shared" -> workbook(file, rest.get(0), "", rest.get(1));
            case "big-workbook" -> bigWorkbook(file, Integer.parseInt(rest.get(0)));
            case "nested" -> nested(file, rest.get(0), Integer.parseInt(rest.get(1)), rest.get(2));
            default -> throw new IllegalArgumentException("No such kind: " + arguments[0]);
        }
    }

    /// The rows of a query, as DuckDB writes them.
    private static void parquet(Path file, String query) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            statement.execute("COPY (%s) TO '%s' (FORMAT parquet)".formatted(query, file));
        }
    }

    /// Entries NAME=FILE, under whatever names.
    private static void zip(Path file, List<String> entries) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String entry : entries) {
                int sign = entry.indexOf('=');
                out.putNextEntry(new ZipEntry(entry.substring(0, sign)));
                Files.copy(Path.of(entry.substring(sign + 1)), out);
            }
        }
    }

    /// One entry of so many zeros, which take a thousandth of that in the archive.
    private static void bomb(Path file, String name, long bytes) throws IOException {
        byte[] zeros = new byte[1 << 20];
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry(name));
            for (long written = 0; written < bytes; written += zeros.length) {
                out.write(zeros);
            }
        }
    }

    private static String text(String reference, String text) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(reference, text);
    }

    /// A workbook of one sheet: a header, then these rows as XML, behind this prolog.
    private static void workbook(Path file, String rows, String prolog, String shared)
            throws IOException {
        byte[] sheet = SHEET.formatted(prolog, HEADER + rows).getBytes(StandardCharsets.UTF_8);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            begin(out, !shared.isEmpty());
            put(out, "xl/worksheets/sheet1.xml", sheet);
            if (!shared.isEmpty()) {
                put(out, "xl/sharedStrings.xml", shared.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /// So many rows of 100 places, each its own industry.
    private static void bigWorkbook(Path file, int rows) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            begin(out, false);
            out.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            String[] frame = SHEET.formatted("", "\0").split("\0", -1);
            print(out, frame[0] + HEADER);
            for (int r = 2; r <= rows + 1; r++) {
                print(
                        out,
                        "<row r=\"%d\">%s%s<c r=\"C%d\"><v>%d</v></c></row>"
                                .formatted(
                                        r,
                                        text("A" + r, "place " + r % 100),
                                        text("B" + r, "industry " + r / 100),
                                        r,
                                        r % 977 + 1));
            }
            print(out, frame[1]);
        }
    }

    private static void begin(ZipOutputStream out, boolean shared) throws IOException {
        String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String packages = "http://schemas.openxmlformats.org/package/2006/";
        ByteArrayOutputStream more = new ByteArrayOutputStream();
        if (shared) {
            print(more, "<Relationship Id=\"s\" Type=\"%s/sharedStrings\" Target=\"sharedStrings.xml\"/>".formatted(relations));
        }
        put(
                out,
                "[Content_Types].xml",
                ("<Types xmlns=\"%scontent-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"%ssheet.main+xml\"/>"
                                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"%sworksheet+xml\"/></Types>")
                        .formatted(packages, types, types)
                        .getBytes(StandardCharsets.UTF_8));
        put(
                out,
                "_rels/.rels",
                "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"w\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
                        .formatted(packages, relations)
                        .getBytes(StandardCharsets.UTF_8));
        put(
                out,
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"%s\"><sheets><sheet name=\"data\" sheetId=\"1\" r:id=\"d\"/></sheets></workbook>"
                        .formatted(relations)
                        .getBytes(StandardCharsets.UTF_8));
        put(
                out,
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet1.xml\"/>%s</Relationships>"
                        .formatted(packages, relations, more.toString(StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
    }

    private static void print(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /// A text that opens so many times, and never closes.
    private static void nested(Path file, String start, int depth, String opening)
            throws IOException {
        Files.writeString(file, start + opening.repeat(depth));
    }
}
