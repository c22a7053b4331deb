package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanhai.key.Keyed;
import org.shanhai.message.MessageKey;
import org.shanhai.pack.book.BookSheet;
import org.shanhai.pack.book.SmallBook;
import org.shanhai.pack.panel.PanelMessage;
import org.shanhai.pack.panel.PanelReader;
import org.shanhai.pack.panel.PlainQuestion;
import org.shanhai.pack.project.ProjectFile;
import org.shanhai.pack.register.RegisterReader;
import org.shanhai.pack.sense.SenseMessage;
import org.shanhai.pack.terms.TermsFile;
import org.shanhai.pack.unit.UnitMessage;
import org.shanhai.region.IndustryCodes;
import org.shanhai.region.Region;
import org.shanhai.register.Classifier;
import org.shanhai.register.Cohorts;
import org.shanhai.register.Firm;
import org.shanhai.register.FirmReader;
import org.shanhai.register.FirmRow;
import org.shanhai.register.LeftOut;
import org.shanhai.register.PlaceFinder;
import org.shanhai.register.RegisterField;
import org.shanhai.register.Vocabulary;

/// What one reader refuses, none takes for a firm: rows of totals, amounts without a unit, and what
/// is there twice.
class EveryReaderTest {
    private static final Map<String, String> KEYS =
            Map.of("Toys", "91330825MA28F00010", "Tin", "91330825MA28F00023");

    @TempDir private Path folder;

    /// A table of some reader.
    ///
    /// @param row with `$` for its key, `@` for what it is of, and `#` for an amount of money
    record Table(String reader, String name, String head, String row) {
        @Override
        public String toString() {
            return reader + " " + name;
        }

        String row(String label, String amount) {
            String key = KEYS.getOrDefault(label, "91330825MA28F00036");
            return row.replace("$", reader.equals("register") ? key : "k" + key.substring(16))
                            .replace("@", label)
                            .replace("#", amount)
                    + "\n";
        }

        String sound() {
            return head + "\n" + row("Toys", amount());
        }

        /// Of the row behind a sound one.
        long next() {
            return head.lines().count() + 2;
        }

        String amount() {
            return reader.equals("panel") ? "7" : name.equals("parcels") ? "20亩" : "700万元";
        }

        boolean hasMoney() {
            return row.contains("#") && !reader.equals("panel");
        }

        /// Whether a row twice is one too many, and not two vacancies or promises.
        boolean tellsApart() {
            return row.contains("$") || !List.of("vacancies", "terms").contains(name);
        }

        List<String> cells(String line) {
            return List.of(line.split(",", -1));
        }
    }

    private static final List<Table> TABLES =
            List.of(
                    new Table(
                            "pack",
                            "enterprises",
                            "enterprise,name,industry,zone,year,tax,basis,source",
                            "$,@,040,lyz,2019,#,reported,press"),
                    new Table(
                            "pack",
                            "parcels",
                            "parcel,zone,name,land,status,basis,source",
                            "$,lyz,@,#,free,reported,press"),
                    new Table(
                            "pack",
                            "utilities",
                            "utility,zone,name,kind,capacity,unit,basis,source",
                            "$,lyz,@,steam,5,t/h,reported,press"),
                    new Table(
                            "pack",
                            "vacancies",
                            "vacancy,zone,firm,trade,persons,basis,source",
                            "$,lyz,@,fitter,5,reported,press"),
                    new Table(
                            "pack",
                            "terms",
                            "term,zone,firm,kind,amount,basis,source",
                            "$,lyz,@,subsidy,#,reported,press"),
                    new Table(
                            "pack",
                            "projects",
                            "project,name,tax,basis,source",
                            "$,@,#,reported,press"),
                    new Table("file", "projects", "project,name,tax", "$,@,#"),
                    new Table("panel", "long", "place,industry,value", "@,$,#"),
                    new Table("book", "enterprises", "name,industry,tax", "@,040,#"),
                    new Table("book", "parcels", "parcel,land,status", "@,#,free"),
                    new Table("book", "utilities", "plant,kind,capacity,unit", "@,steam,5,t/h"),
                    new Table("book", "pipeline", "project,status,tax", "@,planned,#"),
                    new Table("book", "vacancies", "firm,trade,persons", "@,fitter,5"),
                    new Table("book", "terms", "firm,kind,amount", "@,subsidy,#"),
                    new Table(
                            "agreement",
                            "investments",
                            """
                            what,party,partner,years,value,basis,note
                            years,,,2026,,,
                            party,Toys,,,host,,
                            party,Tin,,,partner,,
                            discount_rate,Toys,,,5%,,
                            discount_rate,Tin,,,5%,,
                            outside,Toys,,,0,,
                            outside,Tin,,,0,,
                            local_tax,,,2026,9万元/年,,\
                            """
                                    .strip(),
                            "investment,@,,2026,#,,"),
                    new Table(
                            "register",
                            "firms",
                            "name,place,credit_code,capital",
                            "@,longyou,$,#"));

    /// What is said of a row.
    ///
    /// @param line 0 where it is said of no row
    private record Said(long line, String value, String message) {
        /// The row of a workbook stands behind its cell: `enterprises!D3`.
        static Said of(Problem problem) {
            String cell = problem.file().replaceFirst(".*![A-Z]+", "");
            return new Said(
                    cell.matches("[0-9]+") ? Long.parseLong(cell) : problem.line(),
                    problem.value(),
                    problem.message().toString());
        }

        static Said of(FirmRow row, String value, MessageKey message) {
            return new Said(row.line(), value, message.key());
        }

        boolean isOf(MessageKey... keys) {
            return Stream.of(keys).anyMatch(key -> message.contains(key.key()));
        }
    }

    private List<Said> read(Table table, String text) {
        try {
            return read(table, text, Files.writeString(folder.resolve("table.csv"), text));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<Said> read(Table table, String text, Path file) {
        try {
            TinyPack pack = TinyPack.sound();
            Reading.Sound sound =
                    (Reading.Sound) PackReader.read(pack.folder(folder, "pack").toString());
            Region region = sound.region();
            return switch (table.reader()) {
                case "panel" ->
                        said(PanelReader.read(file, PlainQuestion.plain(), Progress.SILENT));
                case "file" ->
                        said(ProjectFile.read(file, region, sound.rates(), Optional.empty()));
                case "agreement" ->
                        said(
                                TermsFile.read(
                                        file, region.places(), sound.rates(), Optional.empty()));
                case "book" ->
                        said(
                                SmallBook.problems(
                                        folder,
                                        Keyed.find(BookSheet.class, table.name()).orElseThrow(),
                                        table.cells(table.head()),
                                        text.lines().skip(1).map(table::cells).toList()));
                case "register" -> firms(file, region);
                default -> {
                    String last = "{\"name\": \"projects\", \"path\": \"projects.csv\"}";
                    if (!table.name().equals("projects")) {
                        pack.change(
                                "datapackage.json",
                                last,
                                last + ", " + last.replace("projects", table.name()));
                    }
                    yield said(
                            PackReader.read(
                                            pack.with(table.name() + ".csv", text)
                                                    .folder(folder, "more")
                                                    .toString())
                                    .problems());
                }
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Said> said(FileReading<?> reading) {
        return said(reading.problems());
    }

    private static List<Said> said(List<Problem> problems) {
        return problems.stream().filter(Problem::isError).map(Said::of).toList();
    }

    /// A register sets rows aside, and counts firms without what it cannot read of them.
    private static List<Said> firms(Path file, Region region) throws IOException {
        List<Said> said = new ArrayList<>();
        FileReading<RegisterReader.Counted> result =
                new RegisterReader(
                                new RegisterReader.Question(
                                        Map.of(), Optional.empty(), Cohorts.STANDARD),
                                columns ->
                                        new FirmReader(
                                                new PlaceFinder(
                                                        region.places(), region.areaPlace()),
                                                new Classifier(new Vocabulary(List.of())),
                                                new IndustryCodes(List.of()),
                                                "2017",
                                                columns.heading(RegisterField.CAPITAL)),
                                new RegisterReader.Taker() {
                                    @Override
                                    public void firm(FirmRow row, Firm firm) {
                                        String capital = row.get(RegisterField.CAPITAL);
                                        if (firm.capital().isEmpty()) {
                                            said.add(Said.of(row, capital, UnitMessage.NO_UNIT));
                                        }
                                    }

                                    @Override
                                    public void leftOut(FirmRow row, LeftOut reason, String value) {
                                        said.add(
                                                Said.of(
                                                        row,
                                                        value,
                                                        reason == LeftOut.TOTAL
                                                                ? SenseMessage.TOTAL_ROW
                                                                : PackMessage.ROW_TWICE));
                                    }
                                })
                        .read(List.of(file), Progress.SILENT);
        said.addAll(said(result.problems()));
        return said;
    }

    private static Stream<Arguments> totals() {
        return TABLES.stream()
                .flatMap(
                        table ->
                                Stream.of("合计", "小计：", "Total", "Sum of all firms", "平均")
                                        .map(label -> Arguments.of(table, label)));
    }

    @ParameterizedTest
    @MethodSource("totals")
    void aRowOfTotalsIsNoFirm(Table table, String label) {
        assertThat(read(table, table.sound())).isEmpty();
        assertThat(read(table, table.sound() + table.row(label, table.amount())))
                .anyMatch(said -> said.line() == table.next() && said.isOf(SenseMessage.TOTAL_ROW));
    }

    private static Stream<Table> withMoney() {
        return TABLES.stream().filter(Table::hasMoney);
    }

    @ParameterizedTest
    @MethodSource("withMoney")
    void anAmountWithoutItsUnitIsAskedForIt(Table table) {
        assertThat(read(table, table.sound() + table.row("Tin", "7")))
                .anyMatch(
                        said ->
                                said.line() == table.next()
                                        && said.value().equals("7")
                                        && said.isOf(UnitMessage.NO_UNIT));
    }

    private static Stream<Table> withKeys() {
        return TABLES.stream().filter(Table::tellsApart);
    }

    @ParameterizedTest
    @MethodSource("withKeys")
    void whatIsThereTwiceIsTold(Table table) {
        isToldTwice(table, table.row("Toys", another(table)));
    }

    private static String another(Table table) {
        return table.reader().equals("panel") ? "8" : table.amount();
    }

    private void isToldTwice(Table table, String row) {
        assertThat(read(table, table.sound() + row)).anyMatch(said -> isTwice(said, table, 0));
    }

    private static Stream<Table> ofOneFile() {
        return TABLES.stream()
                .filter(
                        table ->
                                List.of("file", "panel", "agreement", "register")
                                        .contains(table.reader()));
    }

    /// What a file is, its first bytes tell, whoever reads it. In JSON a row is a line, below that
    /// of the bracket.
    @ParameterizedTest
    @MethodSource("ofOneFile")
    void aFileOfParquetOrJsonIsReadAsOneOfText(Table table) throws Exception {
        String twice = table.sound() + table.row("Toys", another(table));
        assertThat(read(table, table.sound(), parquet(table.sound()))).isEmpty();
        assertThat(read(table, twice, parquet(twice))).anyMatch(said -> isTwice(said, table, 1));
        assertThat(read(table, table.sound(), json(table.sound()))).isEmpty();
        assertThat(read(table, twice, json(twice))).anyMatch(said -> isTwice(said, table, 0));
    }

    private static boolean isTwice(Said said, Table table, int before) {
        return said.line() == table.next() - before
                && said.isOf(PackMessage.ROW_TWICE, PackMessage.ALREADY, PanelMessage.TWICE);
    }

    private Path json(String text) throws IOException {
        return Files.writeString(folder.resolve("table.bin"), TinyJson.of(text));
    }

    private Path parquet(String text) throws IOException, SQLException {
        Path csv = Files.writeString(folder.resolve("plain.csv"), text);
        Path file = folder.resolve("table.bin");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "COPY (SELECT * FROM read_csv('%s', all_varchar = true, header = true)) TO '%s' (FORMAT parquet)"
                            .formatted(csv, file));
        }
        return file;
    }

    /// As files have them that were copied off a page: a space that does not break, and an
    /// ideographic one.
    private static String spaced(String text) {
        return text.replaceAll("(?<=^|[,\n])([^,\n]+)", "\u00A0\u3000$1\u00A0");
    }

    private static Stream<Table> all() {
        return TABLES.stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void blanksOfAnyKindAroundHeadingsAndCellsAreNone(Table table) {
        assertThat(read(table, spaced(table.sound()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("withKeys")
    void aKeyBetweenBlanksIsTheSame(Table table) {
        isToldTwice(table, spaced(table.row("Toys", another(table))));
    }
}
