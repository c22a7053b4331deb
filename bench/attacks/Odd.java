import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
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
            case "repeated" -> repeated(file, rest);
            case "bombs" -> bombs(file, Integer.parseInt(rest.get(0)), Integer.parseInt(rest.get(1)));
            case "sql" -> sql(file, rest);
            case "book" -> book(file, rest);
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

    /// So many entries of so many zeros.
    private static void bombs(Path file, int count, int bytes) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int k = 0; k < count; k++) {
                out.putNextEntry(new ZipEntry("t" + k + ".csv"));
                out.write(new byte[bytes]);
            }
        }
    }

    /// A workbook of which one part holds something many times over: PART BEGIN UNIT COUNT END, where
    /// `#` of the unit is its number.
    private static void repeated(Path file, List<String> of) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String part : PARTS.strip().split("\n\n")) {
                int end = part.indexOf('\n');
                if (!part.substring(0, end).equals(of.get(0))) {
                    put(out, part.substring(0, end), part.substring(end + 1).replace("\n", ""));
                }
            }
            if (!of.get(0).equals("xl/worksheets/sheet1.xml")) {
                put(out, "xl/worksheets/sheet1.xml", SHEET.formatted("", HEADER));
            }
            out.putNextEntry(new ZipEntry(of.get(0)));
            StringBuilder text = new StringBuilder(of.get(1).replace("HEADER", HEADER));
            for (int k = 0; k < Integer.parseInt(of.get(3)); k++) {
                text.append(of.get(2).replace("#", Integer.toString(k)));
                if (text.length() > 1 << 16) {
                    print(out, text.toString());
                    text.setLength(0);
                }
            }
            print(out, text + of.get(4));
        }
    }

    /// Statements on a database of SQLite, as who has the file may run them.
    private static void sql(Path file, List<String> statements) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    /// A workbook of sheets NAME=FILE from tables of tabs. A cell `n:40` is a number, `f:FORMAT:40` one
    /// that is shown by a format, as spreadsheets keep them; others are texts.
    private static void book(Path file, List<String> sheets) throws IOException {
        List<String> formats = new ArrayList<>();
        StringBuilder names = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int s = 1; s <= sheets.size(); s++) {
                String[] sheet = sheets.get(s - 1).split("=", 2);
                names.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"d%d\"/>".formatted(sheet[0], s, s));
                relations.append(
                        "<Relationship Id=\"d%d\" Type=\"http://x/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                                .formatted(s, s));
                StringBuilder rows = new StringBuilder();
                int number = 0;
                for (String line : Files.readAllLines(Path.of(sheet[1]))) {
                    number++;
                    rows.append("<row r=\"%d\">".formatted(number));
                    String[] cells = line.split("\t", -1);
                    for (int c = 0; c < cells.length; c++) {
                        rows.append(cell((char) ('A' + c) + "" + number, cells[c], formats));
                    }
                    rows.append("</row>");
                }
                put(out, "xl/worksheets/sheet%d.xml".formatted(s), SHEET.formatted("", rows));
            }
            StringBuilder own = new StringBuilder();
            StringBuilder styles = new StringBuilder("<xf numFmtId=\"0\"/>");
            for (int k = 0; k < formats.size(); k++) {
                own.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(200 + k, formats.get(k)));
                styles.append("<xf numFmtId=\"%d\"/>".formatted(200 + k));
            }
            put(out, "xl/styles.xml", "<styleSheet><numFmts>" + own + "</numFmts><cellXfs>" + styles + "</cellXfs></styleSheet>");
            put(out, "_rels/.rels", "<Relationships><Relationship Id=\"w\" Type=\"http://x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            put(out, "xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets>" + names + "</sheets></workbook>");
            put(
                    out,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships>" + relations + "<Relationship Id=\"f\" Type=\"http://x/styles\" Target=\"styles.xml\"/></Relationships>");
        }
    }

    private static String cell(String at, String value, List<String> formats) {
        if (value.startsWith("n:")) {
            return "<c r=\"%s\"><v>%s</v></c>".formatted(at, value.substring(2));
        }
        if (value.startsWith("f:")) {
            int colon = value.lastIndexOf(':');
            formats.add(value.substring(2, colon).replace("\"", "&quot;"));
            return "<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(at, formats.size(), value.substring(colon + 1));
        }
        return value.isEmpty() ? "" : text(at, value);
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
