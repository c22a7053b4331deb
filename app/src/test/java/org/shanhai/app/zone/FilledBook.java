package org.shanhai.app.zone;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.shanhai.app.text.Words;

/// A form as somebody fills it in.
public final class FilledBook {
    /// Industries of the embedded pack that zones of its counties have.
    private static final List<String> INDUSTRIES =
            IntStream.rangeClosed(13, 98).mapToObj("%03d"::formatted).toList();

    private static final Map<List<Object>, byte[]> FORMS = new ConcurrentHashMap<>();

    private final XSSFWorkbook workbook;
    /// The last row that was filled in, by sheet.
    private final Map<String, Integer> next = new HashMap<>();

    private FilledBook(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /// The form as the program writes it, which is the same each time.
    public static FilledBook of(Map<String, String> filled, Words words) throws IOException {
        List<Object> asked = List.of(filled, words.language());
        byte[] form = FORMS.get(asked);
        if (form == null) {
            form = write(filled, words);
            FORMS.put(asked, form);
        }
        return new FilledBook(new XSSFWorkbook(new ByteArrayInputStream(form)));
    }

    private static byte[] write(Map<String, String> filled, Words words) throws IOException {
        Path form = Files.createTempFile("form", ".xlsx");
        new BookForm("CNY", filled, words).write(form);
        try {
            return Files.readAllBytes(form);
        } finally {
            Files.delete(form);
        }
    }

    public static FilledBook open(Path form) throws IOException {
        try (InputStream in = Files.newInputStream(form)) {
            return new FilledBook(new XSSFWorkbook(in));
        }
    }

    /// Fills in one cell: a text, or a number.
    public FilledBook set(String sheet, String cell, Object value) {
        CellReference at = new CellReference(cell);
        XSSFSheet there = workbook.getSheet(sheet);
        put(row(there, at.getRow()).createCell(at.getCol()), value);
        return this;
    }

    private static XSSFRow row(XSSFSheet sheet, int line) {
        return sheet.getRow(line) == null ? sheet.createRow(line) : sheet.getRow(line);
    }

    private static void put(Cell cell, Object value) {
        switch (value) {
            case Number number -> cell.setCellValue(number.doubleValue());
            default -> cell.setCellValue(value.toString());
        }
    }

    /// Adds a row below those there are, from its first cell on; empty texts leave cells empty.
    public FilledBook row(String sheet, Object... values) {
        XSSFSheet there = workbook.getSheet(sheet);
        int line = next.merge(sheet, 1, Integer::sum);
        XSSFRow row = row(there, line);
        for (int k = 0; k < values.length; k++) {
            if (!values[k].equals("")) {
                put(row.createCell(k), values[k]);
            }
        }
        return this;
    }

    /// @param result what it last came to, kept in the file; nothing where it is not a number
    public FilledBook formula(String sheet, String cell, String formula, double result) {
        CellReference at = new CellReference(cell);
        XSSFRow row = workbook.getSheet(sheet).getRow(at.getRow());
        XSSFCell there = row.createCell(at.getCol());
        there.setCellFormula(formula);
        if (!Double.isNaN(result)) {
            there.setCellValue(result);
        } else if (there.getCTCell().isSetV()) {
            there.getCTCell().unsetV();
        }
        return this;
    }

    /// A cell that shows an error, as a division by nothing does.
    public FilledBook error(String sheet, String cell) {
        CellReference at = new CellReference(cell);
        XSSFRow row = workbook.getSheet(sheet).getRow(at.getRow());
        row.createCell(at.getCol()).setCellErrorValue(FormulaError.DIV0);
        return this;
    }

    public FilledBook rename(String sheet, String name) {
        workbook.setSheetName(workbook.getSheetIndex(sheet), name);
        return this;
    }

    public FilledBook remove(String sheet) {
        workbook.removeSheetAt(workbook.getSheetIndex(sheet));
        return this;
    }

    public FilledBook protect(String sheet) {
        workbook.getSheet(sheet).protectSheet("secret");
        return this;
    }

    /// Enterprises of a made-up zone, in two years each.
    public FilledBook enterprises(int count) {
        Random random = new Random(11);
        for (int year : List.of(2020, 2021)) {
            for (int k = 0; k < count; k++) {
                double valueAdded = 2 + random.nextInt(80) / 10.0;
                row(
                        "Enterprises",
                        "Firm %03d".formatted(k + 1),
                        INDUSTRIES.get(k * 7 % INDUSTRIES.size()),
                        year,
                        5 + random.nextInt(60),
                        valueAdded / 8,
                        valueAdded,
                        valueAdded * 4,
                        "",
                        50 + random.nextInt(900),
                        random.nextInt(30) / 10.0,
                        "",
                        "",
                        "",
                        "",
                        valueAdded / 10,
                        20 + random.nextInt(200),
                        List.of("A", "B", "C", "D").get(k % 4));
            }
        }
        return this;
    }

    /// Enterprises of a made-up zone that tell all that a rating asks, in two years each; of the
    /// last the sales are missing.
    public FilledBook rated(int count) {
        for (int year : List.of(2020, 2021)) {
            for (int k = 1; k <= count; k++) {
                double sales = 10 + 7 * k % 23 + (year == 2021 ? 2 : 0);
                row(
                        "Enterprises",
                        "Firm %03d".formatted(k),
                        INDUSTRIES.get(k * 7 % INDUSTRIES.size()),
                        year,
                        8 + 5 * k % 31,
                        k == 4 ? 0.5 : sales / 6,
                        sales / 4,
                        sales,
                        sales / 10,
                        40 * k,
                        k == 2 ? "" : 2.0 + k,
                        k == 2 ? "" : 0.2 * k,
                        k == 2 ? "" : 1.0 + k,
                        k == 2 ? "" : 0.5 * k,
                        "",
                        sales * k / 500,
                        30 + 10 * k,
                        "",
                        k == count ? "" : sales,
                        20_000 * k);
            }
        }
        return this;
    }

    /// Whose book it is, in the lines the form leaves open.
    public FilledBook head(int year, String office) {
        return set("Zone", "B9", year).set("Zone", "B11", office);
    }

    /// A few rows on every other sheet.
    public FilledBook others() {
        return row(
                        "Parcels",
                        "A-01",
                        120,
                        "toys",
                        "free",
                        "ZH33082520001",
                        "key control",
                        "East plant")
                .row("Parcels", "A-02", 45.5, "paper", "let", "", "", "")
                .row("Parcels", "A-03", 30, "", "free", "", "general", "")
                .row("Quotas", "energy", 12000, "tce", "until 2025")
                .row("Quotas", "COD", 8.5, "t", "")
                .row("Quotas", "land indicator", 100, "mu", "")
                .row("Utilities", "East plant", "sewage", 20000, 14500, "t/day")
                .row("Utilities", "Heat station", "steam", 80, "", "t/h")
                .row(
                        "Projects",
                        "Puzzle plant",
                        "040",
                        "negotiating",
                        2026,
                        ">=50",
                        35,
                        80,
                        7,
                        "local tax",
                        "",
                        350,
                        900,
                        "")
                .row("Vacancies", "Firm 001", "fitters", 12, 2026)
                .row("Terms", "Firm 002", "tax refund", "half of the local part", 1.2, 2027);
    }

    public Path save(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }
}
