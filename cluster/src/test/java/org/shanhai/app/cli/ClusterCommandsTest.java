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
                        Engines.REAL,
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

    /// A pack that lies in a folder goes to the workers.
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
        Files.writeString(
                folder.resolve("scenarios.csv"),
                """
                name,question,subject,zone,set,pack
                stated,admit,QZ01,,,
                less land,admit,QZ01,,land=35mu; tax=700万元,
                mine,admit,MY01,longyou-zone,,DIR/mine
                nobody,admit,NONE,,,
                place,diagnose,Yunhe,,,DIR/mine
                """
                        .replace("DIR", folder.toString()));
        String asked = "sweep DIR/scenarios.csv --pack zhejiang ";
        Told local = run(asked + "--threads 2 --out DIR/local.parquet");
        assertThat(local.exitCode()).as(local.err()).isZero();
        assertThat(local.out()).contains("5 scenarios asked; 1 has no answer.");
        Told spark = run(asked + "--engine spark --master local[2] --out DIR/spark.parquet");
        assertThat(spark.exitCode()).as(spark.err()).isZero();
        assertThat(spark.out().replace("spark.parquet", "local.parquet")).isEqualTo(local.out());
        assertThat(folder.resolve("spark.parquet"))
                .hasSameBinaryContentAs(folder.resolve("local.parquet"));
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
