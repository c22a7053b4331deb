package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.ask.Engines;
import org.shanhai.estimate.Estimator;
import org.shanhai.pack.PackOptions;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Progress;
import org.shanhai.pack.Reading;
import org.shanhai.region.Region;
import tools.jackson.databind.JsonNode;

/// Registers as offices have them, sound and broken, through the command.
class ImportRegisterCommandTest {
    private static final Reading ZHEJIANG =
            PackReader.read("zhejiang", PackOptions.PLAIN.withImports(), Progress.SILENT);
    private static final Engines ENGINES =
            new Engines(
                    (pack, options, progress) ->
                            pack.equals("zhejiang")
                                    ? ZHEJIANG
                                    : PackReader.read(pack, options, progress),
                    Estimator::estimate,
                    (a, b, c, d, e, f) -> {});
    private static final Charset GBK = Charset.forName("GBK");
    private static final String HEADER = "统一社会信用代码,企业名称,成立日期,注册资本,住所,登记状态,经营范围";
    private static final String TOYS =
            "91331125MA00000013,云和县木童玩具厂,2010-05-01,50万人民币,云和县城东路1号,存续,\"木制玩具制造、销售\"";
    private static final String SWITCHES =
            "91330382MA0000002M,乐清市正大电器有限公司,2003-01-01,10万美元,浙江省乐清市柳市镇,存续,高低压电器制造";
    private static final String BAMBOO =
            "91330523MA0000003L,安吉县竹海竹制品厂,2012-01-01,100,安吉县孝丰镇,存续,\"竹地板、竹凉席生产\"";
    private static final String SOUND = String.join("\n", HEADER, TOYS, SWITCHES, BAMBOO, "");

    private static final String ON_THE_SAMPLE =
            "{\"name\": \"zone\", \"shanhai\": {\"base\": \"zhejiang-register\"},"
                    + " \"resources\": []}";

    @TempDir Path folder;

    private Run run(String line) {
        return Run.with(
                ENGINES,
                Run.PLAIN,
                ("import register " + line).replace("DIR", folder.toString()).split(" ", -1));
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private String leftOut() throws IOException {
        return Files.readString(folder.resolve("left-out.csv"));
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        folder.relativize(file).toString(),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    /// Refused with exit code 1, and all is as it was.
    private void assertRefused(String line, String... said) throws IOException {
        Map<String, String> before = contents();
        Run run = run(line);
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(ExitCodes.NO);
        assertThat(run.out() + run.err()).contains(said);
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void countsFirmsIntoAPackAndKeepsThemBesideIt() throws IOException {
        write("firms.csv", SOUND);
        Run run = run("DIR/firms.csv --into DIR/pack");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("3 firms counted in 3 places");
        assertThat(run.lineWith("capital in USD")).contains("1 firm ");
        assertThat(run.lineWith("capital that has no unit")).contains("1 firm ");
        assertThat(folder.resolve("firms.parquet")).exists();
        assertThat(leftOut()).isEqualTo("file,line,reason,value\n");
        assertThat(Files.readString(folder.resolve("pack/register/firm_counts.csv")))
                .contains("yunhe,040,2007,2013,1,0,50,万元,1,register")
                .doesNotContain("木童");
        Region region = PackReader.read(folder.resolve("pack").toString()).orElseThrow();
        assertThat(region.firmCounts().sampleSize(region.place("yunhe"))).isEqualTo(1);
    }

    @Test
    void saysTheSameInJson() throws IOException {
        write("firms.csv", SOUND + TOYS + "\n");
        JsonNode json = run("DIR/firms.csv --into DIR/pack --json").json();
        assertThat(json.at("/summary/firms").asInt()).isEqualTo(3);
        assertThat(json.at("/left_out/0/reason").asString()).isEqualTo("twice");
        assertThat(json.at("/notices/0/currency").asString()).isEqualTo("USD");
        assertThat(json.at("/columns/scope").asString()).isEqualTo("经营范围");
    }

    /// A pack of a zone's book stands on the public sample, which holds the same firms.
    @Test
    void countsOfAPlaceStandForThoseOfTheBase() throws IOException {
        write("firms.csv", HEADER + "\n" + TOYS + "\n");
        write("pack/datapackage.json", ON_THE_SAMPLE);
        assertThat(run("DIR/firms.csv --into DIR/pack").exitCode()).isZero();
        Region sample = PackReader.read("zhejiang-register").orElseThrow();
        Region region = PackReader.read(folder.resolve("pack").toString()).orElseThrow();
        assertThat(sample.firmCounts().sampleSize(sample.place("yunhe"))).isGreaterThan(100);
        assertThat(region.firmCounts().sampleSize(region.place("yunhe"))).isEqualTo(1);
        assertThat(region.firmCounts().in(region.place("anji")))
                .isNotEmpty()
                .isEqualTo(sample.firmCounts().in(sample.place("anji")));
    }

    @Test
    void aBaseIsAPathFromWhereTheCommandIsGiven() throws IOException {
        write("firms.csv", SOUND);
        write(
                "bases/mine/datapackage.json",
                "{\"name\": \"mine\", \"shanhai\": {\"base\": \"zhejiang\"}, \"resources\": []}");
        Run run = run("DIR/firms.csv --into DIR/made/pack --base DIR/bases/mine");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Files.readString(folder.resolve("made/pack/datapackage.json")))
                .contains("../../bases/mine");
        assertThat(PackReader.read(folder.resolve("made/pack").toString()).problems()).isEmpty();
    }

    @Test
    void anotherImportReplacesTheFirst() throws IOException {
        write("firms.csv", SOUND);
        assertThat(run("DIR/firms.csv --into DIR/pack").exitCode()).isZero();
        write("fewer.csv", HEADER + "\n" + TOYS + "\n");
        assertThat(run("DIR/fewer.csv --into DIR/pack").exitCode()).isZero();
        assertThat(Files.readString(folder.resolve("pack/register/firm_counts.csv")))
                .contains("yunhe")
                .doesNotContain("anji");
    }

    @Test
    void readsEveryEncodingByItself() throws IOException {
        Files.writeString(folder.resolve("firms.csv"), SOUND, GBK);
        assertThat(run("DIR/firms.csv --into DIR/pack").out()).contains("3 firms counted");
        Files.writeString(folder.resolve("firms.csv"), SOUND, StandardCharsets.UTF_16);
        assertThat(run("DIR/firms.csv --into DIR/pack").out()).contains("3 firms counted");
        String marked = "\uFEFF" + SOUND;
        Files.writeString(folder.resolve("firms.csv"), marked, StandardCharsets.UTF_16LE);
        assertThat(run("DIR/firms.csv --into DIR/pack").out()).contains("3 firms counted");
    }

    @Test
    void refusesAnEncodingThatTheFileHasNot() throws IOException {
        write("firms.csv", SOUND);
        assertRefused(
                "DIR/firms.csv --into DIR/pack --encoding gbk",
                "The file is UTF-8 by what it holds; --encoding says GB18030",
                "Errors: 1. Nothing was written.");
        Files.writeString(folder.resolve("firms.csv"), SOUND, GBK);
        assertRefused(
                "DIR/firms.csv --into DIR/pack --encoding utf-8",
                "The file is GB18030 by what it holds; --encoding says UTF-8");
    }

    /// The second half of a character is gone.
    @Test
    void setsTheRowOfABrokenByteAside() throws IOException {
        byte[] bytes = SOUND.getBytes(GBK);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("\u00D6\u00F1"); // 竹
        byte[] cut = new byte[bytes.length - 1];
        System.arraycopy(bytes, 0, cut, 0, at + 1);
        System.arraycopy(bytes, at + 2, cut, at + 1, bytes.length - at - 2);
        Files.write(folder.resolve("firms.csv"), cut);
        assertThat(run("DIR/firms.csv --into DIR/pack").out()).contains("2 firms counted");
        assertThat(leftOut()).contains("firms.csv,4,unreadable,");
    }

    @Test
    void setsTornRowsAside() throws IOException {
        String long_ = BAMBOO.replace("003X", "004X").replace("\"", "").replace("、", ",");
        String cut = "91330523MA0000005T,安吉县乙厂,2012-01-01,100万,安吉县孝丰镇\n竹席,存续,竹凉席生产";
        write("firms.csv", String.join("\n", SOUND.strip(), long_, cut, ""));
        assertThat(run("DIR/firms.csv --into DIR/pack").out()).contains("3 firms counted");
        assertThat(leftOut()).contains("5,unreadable,8/7", "6,unreadable,5/7", "7,unreadable,3/7");
    }

    /// Commas at the end of a line are what spreadsheets leave.
    @Test
    void takesEmptyCellsTooMany() throws IOException {
        write("firms.csv", HEADER + "\n" + TOYS + ",,\n");
        assertThat(run("DIR/firms.csv --into DIR/pack").out()).contains("1 firm counted");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "企业名称,注册资本;甲厂,5 | firms.csv:1, column \"place\": No column tells the place",
                "企业名称;甲厂 | The columns are: 企业名称.",
                "住所,成立日期;云和县,2001 | firms.csv:1, column \"scope\": No column tells the name",
                "名称,县市区,行业代码;甲厂,云和县,4700 | firms.csv:2, column \"industry_code\": \"4700\" 1 codes",
                "名称,县市区;厂,苏州市;厂, | No row of the register could be counted.",
                "名称,县市区;\"甲\"厂,云和县 | firms.csv:2: After a closing quote in field 1",
                "名称,县市区;\"甲厂,云和县 | firms.csv:2: A quote that opens in field 1",
                "'' | The table is empty: it has no header line."
            },
            quoteCharacter = '\'')
    void refuses(String text, String said) throws IOException {
        write("firms.csv", text.isEmpty() ? "" : text.replace(';', '\n') + "\n");
        assertRefused("DIR/firms.csv --into DIR/pack", said);
    }

    @Test
    void namesTheFileThatIsWrong() throws IOException {
        write("firms.csv", SOUND);
        write("more.csv", "name,county,scope\n龙游特种纸厂,龙游县,特种纸制造\n");
        assertThat(run("DIR/firms.csv DIR/more.csv --into DIR/pack").out())
                .contains("4 firms counted");
        write("other.csv", "name,scope\n龙游特种纸厂,特种纸制造\n");
        assertRefused(
                "DIR/firms.csv DIR/other.csv --into DIR/pack",
                "error other.csv:1, column \"place\"");
        assertRefused("DIR/firms.csv DIR/none.csv --into DIR/pack", "none.csv: There is no such");
        assertRefused("DIR/firms.csv DIR/firms.csv --into DIR/pack", "The file is given twice.");
        assertRefused("DIR --into DIR/pack", "Give a CSV, Parquet, XLSX or JSON file");
    }

    @Test
    void namesTheCodeOfTheFileItStandsIn() throws IOException {
        write("firms.csv", SOUND);
        write("codes.csv", "名称,县市区,行业代码\n甲厂,云和县,4700\n");
        assertRefused("DIR/firms.csv DIR/codes.csv --into DIR/pack", "error codes.csv:2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "field,column;county,住所 | map.csv:2, column \"field\": \"county\" is not known here.",
                "字段,列;place,住所 | map.csv:1, column \"field\": \"字段,列\"",
                "field,column;place,没有 | firms.csv:1, column \"place\": \"没有\" is not known here"
            })
    void refusesAMappingThatDoesNotFit(String text, String said) throws IOException {
        write("firms.csv", SOUND);
        write("map.csv", text.replace(';', '\n') + "\n");
        assertRefused("DIR/firms.csv --into DIR/pack --columns DIR/map.csv", said);
    }

    @Test
    void leavesWhatIsNoPackOfItsBaseAlone() throws IOException {
        write("firms.csv", SOUND);
        Files.createDirectories(folder.resolve("pack"));
        write("pack/notes.txt", "mine");
        assertRefused("DIR/firms.csv --into DIR/pack", "did not write");
        Files.delete(folder.resolve("pack/notes.txt"));
        write("pack/datapackage.json", "{\"shanhai\": {\"base\": \"else\"}, \"resources\": []}");
        assertRefused("DIR/firms.csv --into DIR/pack", "\"else\": There is no such folder");
        write("pack/datapackage.json", ON_THE_SAMPLE);
        assertRefused(
                "DIR/firms.csv --into DIR/pack --base zhejiang",
                "stands on zhejiang-register, not on zhejiang");
        write("left-out.csv", "my notes\n");
        assertRefused("DIR/firms.csv --into DIR/new", "left-out.csv");
    }

    /// Before gigabytes are read, not after: the register is not even opened.
    @Test
    void looksAtThePackFirst() throws IOException {
        Files.createDirectories(folder.resolve("pack"));
        write("pack/notes.txt", "mine");
        assertRefused("DIR/none.csv --into DIR/pack", "that this command did not write");
    }

    private static void put(XSSFSheet sheet, int line, String csv) {
        XSSFRow row = sheet.createRow(line);
        List<String> cells = List.of(csv.replace("\"", "").split(",", -1));
        for (int k = 0; k < cells.size(); k++) {
            row.createCell(k).setCellValue(cells.get(k));
        }
    }

    /// An empty sheet first, sheets locked, a formula with its result, one that is an error.
    @Test
    void readsAWorkbookAsItIsShown() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("firms.xlsx"))) {
            book.createSheet("empty");
            XSSFSheet sheet = book.createSheet("名录");
            sheet.protectSheet("secret");
            book.lockStructure();
            put(sheet, 0, HEADER);
            put(sheet, 1, TOYS);
            put(sheet, 2, SWITCHES);
            put(sheet, 3, BAMBOO);
            sheet.getRow(1).getCell(4).setCellFormula("\"云和县\"&\"城东路\"");
            sheet.getRow(2).getCell(3).setCellFormula("1/0");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(out);
        }
        Run run = run("DIR/firms.xlsx --into DIR/pack");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("2 firms counted in 2 places");
        assertThat(leftOut()).contains("firms.xlsx,3,unreadable,#DIV/0!");
    }

    @Test
    void saysThatOldAndLockedWorkbooksCannotBeRead() throws IOException {
        Files.write(
                folder.resolve("firms.xls"),
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        assertRefused(
                "DIR/firms.xls --into DIR/pack", "an old workbook (.xls) or one with a password");
    }

    /// Only lines of text may be blank between others: a row of Parquet is a row.
    @Test
    void setsARowOfParquetAsideInWhichNothingStands() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "COPY (SELECT * FROM (VALUES ('木童玩具厂', '云和县'), (NULL, NULL)) AS t(名称, 县市区)) TO '%s' (FORMAT parquet)"
                            .formatted(folder.resolve("in.parquet")));
        }
        assertThat(run("DIR/in.parquet --into DIR/pack").out()).contains("1 firm counted");
        assertThat(leftOut()).contains("in.parquet,2,empty,");
        write("firms.csv", SOUND + "\n\n");
        assertThat(run("DIR/firms.csv --into DIR/pack").exitCode()).isZero();
        assertThat(leftOut()).isEqualTo("file,line,reason,value\n");
    }

    @Test
    void readsParquet() throws Exception {
        write("firms.csv", SOUND);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "COPY (SELECT * FROM read_csv('%s')) TO '%s' (FORMAT parquet)"
                            .formatted(folder.resolve("firms.csv"), folder.resolve("in.parquet")));
        }
        assertThat(run("DIR/in.parquet --into DIR/pack").out()).contains("3 firms counted");
    }
}
