package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.app.answer.Screen;
import org.shanhai.app.text.Language;

/// What a person sees of a cluster on the command line.
class ClusterCommandsTest {
    @TempDir Path folder;

    private record Told(int exitCode, String out, String err) {}

    private Told run(String line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode =
                Main.run(
                        line.replace("DIR", folder.toString()).split(" ", -1),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        RealEngines.REAL,
                        new Surroundings(
                                Language.EN,
                                new Screen(OptionalInt.empty(), OptionalInt.empty(), false, false),
                                false));
        return new Told(
                exitCode,
                out.toString(StandardCharsets.UTF_8),
                err.toString(StandardCharsets.UTF_8));
    }

    private void sql(String statement) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = connection.createStatement()) {
            sql.execute(statement.replace("DIR", folder.toString()));
        }
    }

    /// Packs that lie in folders and files go to the workers, a broken pack refuses its own
    /// scenario alone, plans are solved there, and nothing tells where anything lay.
    @Test
    void aSweepIsTheSameByEveryEngine() throws Exception {
        Files.createDirectories(folder.resolve("mine"));
        Files.writeString(
                folder.resolve("mine/datapackage.json"),
                "{\"name\": \"mine\", \"shanhai\": {\"base\": \"zhejiang\"}, \"resources\":"
                        + " [{\"name\": \"projects\", \"path\": \"projects.csv\"}]}");
        Files.writeString(
                folder.resolve("mine/projects.csv"),
                """
                project,name,name_local,industry,place,zone,status,year,investment,land,basis,source,note
                MY01,Toys of mine,玩具,040,,longyou-zone,planned,2025,30000万元,70亩,assumed,,
                """);
        Files.createDirectories(folder.resolve("broken"));
        Files.writeString(folder.resolve("broken/datapackage.json"), "{\"name\": }");
        Files.writeString(folder.resolve("project.csv"), "field,value\nname,\"toys\n");
        Files.writeString(
                folder.resolve("scenarios.csv"),
                """
                name,question,subject,zone,set,limit,pack
                stated,admit,QZ01,,,,
                broken,admit,QZ01,,,,DIR/broken
                less land,admit,QZ01,,land=35mu; tax=700万元,,
                mine,admit,MY01,longyou-zone,,,DIR/mine
                file,admit,DIR/project.csv,,,,
                nobody,admit,NONE,,,,
                plan,plan,,,,projects:region<=3,
                place,diagnose,Yunhe,,,,DIR/mine
                """
                        .replace("DIR", folder.toString()));
        String asked = "sweep DIR/scenarios.csv --pack zhejiang ";
        Told local = run(asked + "--threads 2 --out DIR/local.parquet");
        assertThat(local.exitCode()).as(local.err()).isZero();
        assertThat(local.out()).contains("8 scenarios asked; 3 have no answer.");
        Told spark = run(asked + "--engine spark --master local[2] --out DIR/spark.parquet");
        assertThat(spark.exitCode()).as(spark.err()).isZero();
        assertThat(spark.out().replace("spark.parquet", "local.parquet")).isEqualTo(local.out());
        assertThat(folder.resolve("spark.parquet"))
                .hasSameBinaryContentAs(folder.resolve("local.parquet"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "spark://nowhere", "local[x]"})
    void namesAnAddressThatIsNone(String master) throws Exception {
        Files.writeString(
                folder.resolve("scenarios.csv"), "name,question,subject\na,diagnose,Yunhe\n");
        Told told = run("sweep DIR/scenarios.csv --engine spark --master " + master);
        assertThat(told.exitCode()).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(told.err()).contains("--master " + master + " is no address");
    }

    @Test
    void tellsAllThatSparkSaysWhereThatIsAsked() throws Exception {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/x.parquet"), "cut short");
        String asked = "import register DIR/in --engine spark --master local[1] --into DIR/pack";
        assertThat(run(asked).err().lines()).hasSize(1);
        assertThat(run(asked + " --verbose").err())
                .contains("ClusterTrouble", "Caused by: ", "is not a Parquet file");
    }

    @Test
    void aWrongPartIsOneSentenceInBothLanguages() throws Exception {
        Files.createDirectories(folder.resolve("in/province=a"));
        Files.createDirectories(folder.resolve("in/province=b"));
        sql(
                "COPY (SELECT '甲厂' AS 名称, '云和县' AS 县市区) TO 'DIR/in/province=a/x.parquet' (FORMAT parquet)");
        sql("COPY (SELECT '甲厂' AS 名称, 3 AS 县市区) TO 'DIR/in/province=b/x.parquet' (FORMAT parquet)");
        String asked = "import register DIR/in --engine spark --master local[2] --into DIR/pack";
        Told told = run(asked);
        assertThat(told.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(told.err().lines().toList())
                .isEqualTo(
                        List.of(
                                "province=b/x.parquet: the column \"县市区\" is INT32 INTEGER(32,true)"
                                        + " there; in province=a/x.parquet it is BINARY STRING."
                                        + " All files of a register have the same columns of the"
                                        + " same types. Nothing was written."));
        assertThat(run(asked + " --lang zh").err()).contains("一份名录的所有文件须有相同的列和类型");
        assertThat(folder.resolve("pack")).doesNotExist();
    }
}
