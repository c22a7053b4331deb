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

    /// Name of a part, then what is in it; parts stand apart by an empty line.
    private static final String PARTS =
            """
            [Content_Types].xml
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
            <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
            <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
            </Types>

            _rels/.rels
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="w" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>
            </Relationships>

            xl/workbook.xml
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <sheets><sheet name="data" sheetId="1" r:id="d"/></sheets></workbook>

            xl/_rels/workbook.xml.rels
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
            <Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>
            <Relationship Id="f" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
            </Relationships>

            xl/sharedStrings.xml
            <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1" uniqueCount="1"><si><t>shared</t></si></sst>

            xl/styles.xml
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>
            """;

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[1]);
        List<String> rest = Arrays.asList(arguments).subList(2, arguments.length);
        switch (arguments[0]) {
            case "parquet" -> parquet(file, rest.get(0));
            case "zip" -> zip(file, rest);
            case "bomb" -> bomb(file, rest.get(0), Long.parseLong(rest.get(1)));
            case "workbook" -> workbook(file, rest.get(0), rest.get(1));
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
    private static void workbook(Path file, String rows, String prolog) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            begin(out);
            put(out, "xl/worksheets/sheet1.xml", SHEET.formatted(prolog, HEADER + rows));
        }
    }

    /// So many rows of 100 places, each its own industry.
    private static void bigWorkbook(Path file, int rows) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            begin(out);
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

    /// All parts of a workbook but its sheet.
    private static void begin(ZipOutputStream out) throws IOException {
        for (String part : PARTS.strip().split("\n\n")) {
            int end = part.indexOf('\n');
            put(out, part.substring(0, end), part.substring(end + 1).replace("\n", ""));
        }
    }

    private static void put(ZipOutputStream out, String name, String content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        print(out, content);
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
