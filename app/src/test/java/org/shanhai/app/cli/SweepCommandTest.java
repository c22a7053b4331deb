package org.shanhai.app.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.app.sweep.ScenarioTable;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Engines;
import org.shanhai.pack.PackOptions;
import org.shanhai.pack.unit.DecimalMark;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Many questions side by side on this machine.
class SweepCommandTest {
    private static final String SCENARIOS =
            """
            name,question,subject,zone,set
            stated,admit,QZ01,,
            less land,admit,QZ01,,land=35mu; tax=700万元
            elsewhere,admit,CP01,longyou-zone,
            nobody,admit,NONE,,
            place,diagnose,Yunhe,,
            """;

    @TempDir Path folder;

    private Run run(String line) {
        String[] args = ("sweep " + line).replace("DIR", folder.toString()).split(" ", -1);
        return Run.with(ChainRuns.engines(), Run.PLAIN, args);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<String> cells(String file, String column) throws Exception {
        List<String> cells = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "SELECT %s FROM read_parquet('%s')"
                                        .formatted(column, folder.resolve(file)))) {
            while (rows.next()) {
                cells.add(String.valueOf(rows.getString(1)));
            }
        }
        return cells;
    }

    /// And the same however many are worked out at once, in text and in JSON.
    @Test
    void answersEachAsItsCommandDoes() throws Exception {
        write("scenarios.csv", SCENARIOS);
        Run run = run("DIR/scenarios.csv --threads 1 --out DIR/all.parquet");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("5 scenarios asked; 1 has no answer.", "nobody: exit code 1");
        assertThat(cells("all.parquet", "name"))
                .containsExactly("stated", "less land", "elsewhere", "nobody", "place");
        assertThat(cells("all.parquet", "exit_code")).containsExactly("0", "0", "0", "1", "0");
        assertThat(cells("all.parquet", "verdict"))
                .startsWith("ask_first")
                .endsWith("null", "null");
        assertThat(cells("all.parquet", "\"set\"").get(1)).isEqualTo("land=35mu; tax=700万元");
        Run alone =
                Run.with(
                        ChainRuns.engines(),
                        Run.PLAIN,
                        "admit",
                        "QZ01",
                        "--set",
                        "land=35mu",
                        "--set",
                        "tax=700万元",
                        "--json");
        assertThat(cells("all.parquet", "answer").get(1)).isEqualTo(alone.out().strip());
        assertThat(alone.out()).contains(cells("all.parquet", "headline").get(1));

        JsonNode json = run("DIR/scenarios.csv --threads 3 --json --out DIR/three.parquet").json();
        assertThat(json.at("/summary/scenarios").asInt()).isEqualTo(5);
        assertThat(json.at("/summary/answered").asInt()).isEqualTo(4);
        assertThat(json.at("/unanswered/0/name").asString()).isEqualTo("nobody");
        assertThat(json.at("/counts/0/question").asString()).isEqualTo("admit");
        assertThat(folder.resolve("three.parquet"))
                .hasSameBinaryContentAs(folder.resolve("all.parquet"));
    }

    @Test
    void readsAWorkbook() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("scenarios.xlsx"))) {
            XSSFSheet sheet = book.createSheet("情景");
            String[][] lines = {
                {"name", "question", "subject"}, {"甲", "diagnose", "云和"}, {"乙", "diagnose", "龙游"}
            };
            for (int k = 0; k < lines.length; k++) {
                XSSFRow row = sheet.createRow(k);
                for (int c = 0; c < lines[k].length; c++) {
                    row.createCell(c).setCellValue(lines[k][c]);
                }
            }
            book.write(out);
        }
        assertThat(run("DIR/scenarios.xlsx --out DIR/all.parquet --lang zh").out())
                .contains("共 2 个情景；其中 0 个没有答案。");
        assertThat(cells("all.parquet", "name")).containsExactly("甲", "乙");
    }

    /// A file that a scenario names is read when the scenarios are, and sent to who answers.
    @Test
    void takesFilesAlong() throws Exception {
        write("project.csv", "field,value\nname,X\nindustry,040\nland,35亩\n");
        write(
                "scenarios.csv",
                "name,question,subject,zone\na,admit,DIR/project.csv,longyou-zone\n"
                        .replace("DIR", folder.toString()));
        assertThat(run("DIR/scenarios.csv --out DIR/all.parquet").exitCode()).isZero();
        Run alone =
                Run.with(
                        ChainRuns.engines(),
                        Run.PLAIN,
                        "admit",
                        folder.resolve("project.csv").toString(),
                        "--zone",
                        "longyou-zone",
                        "--json");
        assertThat(alone.exitCode()).isZero();
        assertThat(cells("all.parquet", "answer")).containsExactly(alone.out().strip());
    }

    /// Files are laid elsewhere meanwhile, which nobody is told: an answer names them as the table
    /// does.
    @Test
    void tellsFilesByTheirNamesInTheTable() throws Exception {
        write("broken.csv", "field,value\nname,\"toys\n");
        write(
                "scenarios.csv",
                "name,question,subject\na,admit,DIR/broken.csv\n"
                        .replace("DIR", folder.toString()));
        assertThat(run("DIR/scenarios.csv --out DIR/one.parquet").exitCode()).isZero();
        assertThat(cells("one.parquet", "answer").getFirst())
                .contains(folder.resolve("broken.csv").toString())
                .doesNotContain(".part");
        assertThat(run("DIR/scenarios.csv --out DIR/two.parquet").exitCode()).isZero();
        assertThat(folder.resolve("two.parquet"))
                .hasSameBinaryContentAs(folder.resolve("one.parquet"));
    }

    /// Plans side by side, each by a solver of its own.
    @Test
    void answersPlansAsTheirCommandDoes() throws Exception {
        write("mine.csv", "name,industry,land\nX,037,35亩\nY,040,35亩\nZ,Education,35亩\n");
        String mine = "--projects=" + folder.resolve("mine.csv");
        String tight = "land:region<=40mu";
        write(
                "scenarios.csv",
                "name,question,limit,projects\na,plan,,FILE\nb,plan,%s,FILE\nc,plan,,FILE\n"
                        .formatted(tight)
                        .replace("FILE", folder.resolve("mine.csv").toString()));
        assertThat(run("DIR/scenarios.csv --threads 2 --out DIR/all.parquet").exitCode()).isZero();
        List<String> answers = cells("all.parquet", "answer");
        String free = plan(mine);
        assertThat(answers).isEqualTo(List.of(free, plan(mine, "--limit", tight), free));
        assertThat(gains(answers.get(0))).isNotEmpty().isNotEqualTo(gains(answers.get(1)));
        assertThat(cells("all.parquet", "headline")).doesNotContain("null");
    }

    private static JsonNode gains(String answer) {
        return new JsonMapper().readTree(answer).at("/gains");
    }

    private static String plan(String... options) {
        Run run =
                ChainRuns.zhejiang(
                        Stream.concat(Stream.of("plan", "--json"), Stream.of(options))
                                .toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out().strip();
    }

    /// How packs are read is said once, of all.
    @Test
    void readsPacksAsTheWholeIsTold() throws Exception {
        write("scenarios.csv", "name,question,subject\na,diagnose,Yunhe\n");
        List<PackOptions> read = new CopyOnWriteArrayList<>();
        Engines engines = ChainRuns.engines();
        Engines listening =
                new Engines(
                        (pack, options, progress) -> {
                            read.add(options);
                            return engines.reader().read(pack, options, progress);
                        },
                        engines.estimator(),
                        engines.reporter());
        String[] args =
                "sweep DIR/scenarios.csv --follow-links --decimal comma --list 2021 --out DIR/all.parquet"
                        .replace("DIR", folder.toString())
                        .split(" ", -1);
        assertThat(Run.with(listening, Run.PLAIN, args).exitCode()).isZero();
        assertThat(read)
                .containsExactly(new PackOptions(true, Optional.of(DecimalMark.COMMA)).of(2021));
    }

    /// A new option that writes a file or is of all commands is refused, or is known here to do
    /// neither.
    @Test
    void noColumnWritesOrPrints() throws IOException {
        Set<String> reads =
                Set.of("--pack", "--answers", "--incentives", "--companies", "--projects");
        List<String> refused = new ArrayList<>();
        for (String question : ScenarioTable.QUESTIONS) {
            for (OptionSpec option : command(question).options()) {
                String name = option.longestName();
                boolean isAsked =
                        option.inherited()
                                || option.type() == Path.class
                                || Set.of("FILE", "DIR", "FOLDER").contains(option.paramLabel());
                if (!isAsked || reads.contains(name)) {
                    continue;
                }
                write("s.csv", "name,question,%s\na,%s,x\n".formatted(name.substring(2), question));
                assertThat(run("DIR/s.csv --out DIR/all.parquet").err())
                        .as(question + " " + name)
                        .contains("the column \"" + name.substring(2) + "\" is no option");
                refused.add(name);
            }
        }
        assertThat(refused)
                .contains(
                        "--csv", "--curve-csv", "--svg", "--out", "--template", "--json", "--full");
    }

    private static CommandSpec command(String question) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        Words words = Words.in(Language.EN);
        Shanhai shanhai =
                new Shanhai(Context.of(ChainRuns.engines(), Run.PLAIN, words, nowhere, nowhere));
        return requireNonNull(
                        CommandLines.build(shanhai, words, List.of(question))
                                .getSubcommands()
                                .get(question))
                .getCommandSpec();
    }

    @Test
    void theTemplateRunsAsItIs() throws Exception {
        assertThat(run("--template DIR/mine.csv").out())
                .contains("shanhai sweep")
                .doesNotContain("admit");
        assertThat(run("--template").out()).startsWith("name,question,subject,zone,set,limit\n");
        Run run = run("DIR/mine.csv --out DIR/all.parquet");
        assertThat(run.out()).contains("3 scenarios asked; 0 have no answer.");
        assertThat(run("--template DIR/mine.csv").err()).contains("may be filled in");
        assertThat(run("--template DIR/mine.xlsx").exitCode()).isZero();
        assertThat(scenarios("mine.xlsx")).hasSize(3).isEqualTo(scenarios("mine.csv"));
    }

    private List<ScenarioTable.Row> scenarios(String file) throws IOException {
        ScenarioTable table =
                new ScenarioTable(
                        folder.resolve(file), "zhejiang", List.of(), Words.in(Language.EN));
        table.read();
        return table.rows();
    }

    /// Every mistake is told, with its line, before anything is answered.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name,question,subjekt;a,leap,Longyou | s.csv:2: There is no parameter 'subjekt' here",
                "name,question,subject;a,leep,Longyou | s.csv:2, column \"question\": \"leep\" is none of",
                "name,question,subject;a,leap,Longyou;a,leap,Yunhe | s.csv:3, column \"name\": \"a\"",
                "name,question,subject;,leap,Longyou | s.csv:2, column \"name\": \"\" is empty",
                "name,subject;a,Longyou | no column is called \"question\"",
                "name,question,out;a,leap,x | the column \"out\" is no option of a scenario",
                "name,question,set,Set;a,admit,x,y | two columns are called \"Set\"",
                "name,question,out=x;a,leap,y | the column \"out=x\" is no option of a scenario",
                "name,question,Verdict;a,leap, | the column \"Verdict\" is no option of a scenario",
                "name,question,;a,leap, | column 3 has no heading",
                "name,question,subject;合计,leap,Longyou | \"合计\" sums up others",
                "name,question | holds no scenario",
                "name,question;\"a,leap | A quote that opens in field 1"
            })
    void refuses(String text, String said) throws IOException {
        write("s.csv", text.replace(';', '\n') + "\n");
        Run run = run("DIR/s.csv --out DIR/all.parquet");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(run.err()).contains(said);
        assertThat(folder.resolve("all.parquet")).doesNotExist();
    }

    @Test
    void tellsAllMistakesAtOnce() throws IOException {
        write("s.csv", "name,question,subject,top\na,leep,x,\nb,leap,Longyou,many\nc,admit,,\n");
        assertThat(run("DIR/s.csv").err()).contains("s.csv:2", "s.csv:3");
    }

    @Test
    void leavesStrangersAlone() throws IOException {
        write("scenarios.csv", "name,question,subject\na,diagnose,Yunhe\n");
        write("all.parquet", "my notes");
        Run run = run("DIR/scenarios.csv --out DIR/all.parquet");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(Files.readString(folder.resolve("all.parquet"))).isEqualTo("my notes");
        assertThat(run("DIR/scenarios.csv --out DIR/all.parquet --force").exitCode()).isZero();
        assertThat(run("DIR/scenarios.csv --out DIR/all.parquet").exitCode()).isZero();
    }

    @Test
    void saysHowAClusterIsHad() throws IOException {
        write("scenarios.csv", "name,question,subject\na,diagnose,Yunhe\n");
        for (String line :
                List.of(
                        "sweep DIR/scenarios.csv --engine spark --out DIR/all.parquet",
                        "import register DIR/in --engine spark --into DIR/pack --base zhejiang")) {
            String[] args = line.replace("DIR", folder.toString()).split(" ", -1);
            Run run = Run.with(RealEngines.REAL, Run.PLAIN, args);
            assertThat(run.exitCode()).as(line).isEqualTo(ExitCodes.NO);
            assertThat(run.err()).contains("needs the optional module for Apache Spark");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sweep DIR/s.csv --master yarn, say --engine spark too",
        "sweep DIR/s.csv --conf a=b, say --engine spark too",
        "sweep DIR/s.csv --threads 0, --threads 0",
        "sweep DIR/s.csv --threads 2 --engine spark, --threads 2",
        "sweep, Give a file of scenarios",
        "import register DIR/s.csv --into DIR/p --scratch DIR/x, say --engine spark too",
        "import register DIR/s.csv --into DIR/p --engine spark --encoding gbk, a register is Parquet",
        "'sweep DIR/s.csv --engine flink', 'flink'"
    })
    void refusesWrongUse(String line, String said) {
        String[] args = line.replace("DIR", folder.toString()).split(" ", -1);
        Run run = Run.with(ChainRuns.engines(), Run.PLAIN, args);
        assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(run.err()).contains(said);
    }
}
