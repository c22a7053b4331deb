package org.shanhai.cluster.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.Progress;
import org.shanhai.pack.register.RegisterReader;

/// What a cluster counts is what one machine counts, to the last digit.
class SameCountsTest {
    private static final String FIRMS =
            "SELECT coalesce(name, '') AS n, place, coalesce(industry, ''), year, capital, staff,"
                    + " branch, reason, coalesce(word, '') FROM read_parquet('FOLDER/%s',"
                    + " hive_partitioning = false) ORDER BY ALL";

    @TempDir static Path folder;

    private static Registers registers;

    @BeforeAll
    static void readTenThousandByBoth() throws Exception {
        // Small pieces, so that a file is read by several tasks.
        registers =
                new Registers(
                        folder,
                        Map.of(
                                "spark.sql.files.maxPartitionBytes", "200000",
                                "spark.sql.shuffle.partitions", "5"));
        List<Path> files = registers.makeUp();
        assertThat(registers.onOneMachine("one", files)).isInstanceOf(FileReading.Sound.class);
        assertThat(registers.onACluster("many", "in", Progress.SILENT))
                .isInstanceOf(FileReading.Sound.class);
    }

    @Test
    void countsTheSame() throws Exception {
        assertThat(registers.counts("many")).isEqualTo(registers.counts("one")).contains("twice");
        assertThat(folder.resolve("scratch")).doesNotExist();
    }

    @Test
    void keepsTheSameFirms() throws Exception {
        assertThat(registers.lines(FIRMS.formatted("many-firms.parquet/**/*.parquet")))
                .hasSizeGreaterThan(9_000)
                .isEqualTo(registers.lines(FIRMS.formatted("one-firms.parquet")));
    }

    @Test
    void setsTheSameRowsAside() throws Exception {
        String rows = "SELECT split_part(file, '/', -1), line, reason, value FROM %s ORDER BY ALL";
        List<String> aside =
                registers.lines(
                        rows.formatted(
                                "read_parquet('FOLDER/many-left-out.parquet/**/*.parquet',"
                                        + " hive_partitioning = false)"));
        assertThat(aside)
                .hasSizeGreaterThan(300)
                .isEqualTo(
                        registers.lines(
                                rows.formatted(
                                        "read_csv('FOLDER/one-left-out.csv', all_varchar = true,"
                                                + " types = {'line': 'BIGINT'})")));
        assertThat(
                        registers.lines(
                                "SELECT DISTINCT file FROM read_parquet("
                                        + "'FOLDER/many-left-out.parquet/**/*.parquet') ORDER BY 1"))
                .contains("province=浙江/b.parquet|");
    }

    @Test
    void laysFirmsOutByProvince() throws Exception {
        assertThat(registers.files("many-firms.parquet"))
                .anyMatch(file -> file.startsWith("many-firms.parquet/province=浙江/"))
                .anyMatch(file -> file.startsWith("many-firms.parquet/province=b 2/"));
    }

    /// Columns as programs keep them: numbers, days, and nothing at all.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a | DOUBLE | DATE | INTEGER | 505000.0",
                "b | FLOAT | TIMESTAMP | UINTEGER | 505000.0",
                "c | DECIMAL(18,4) | VARCHAR | BIGINT | 505000.0",
                "d | BIGINT | DATE | INTEGER | 500000.0",
                "e | VARCHAR | TIMESTAMP | DECIMAL(9,0) | 505000.0",
                "g | DOUBLE | DATE | DOUBLE | 505000.0",
                "f | USMALLINT | DATE | VARCHAR | 500000.0"
            })
    void readsColumnsOfEveryType(String name, String capital, String day, String staff, String yuan)
            throws Exception {
        Files.createDirectories(folder.resolve("typed-" + name));
        registers.sql(
                """
                COPY (SELECT 企业名称, 县市区, capital::%s AS "注册资本（万元）", day::%s AS 成立日期,
                    staff::%s AS 从业人数 FROM (VALUES
                    ('云和县木童玩具厂', '云和县', 50.5::DOUBLE, DATE '2010-05-01', 12),
                    ('安吉县竹海竹业有限公司', '安吉县', 12345.0::DOUBLE, NULL, NULL),
                    (NULL, NULL, NULL, NULL, NULL),
                    ('安吉县竹\uFFFD业有限公司', '安吉县', 1, DATE '2015-01-01', 3))
                    AS t(企业名称, 县市区, capital, day, staff))
                TO 'FOLDER/typed-%s/a.parquet' (FORMAT parquet)
                """
                        .formatted(capital, day, staff, name));
        String one = "one-" + name;
        String many = "many-" + name;
        registers.onOneMachine(one, List.of(folder.resolve("typed-" + name + "/a.parquet")));
        registers.onACluster(many, "typed-" + name, Progress.SILENT);
        assertThat(registers.counts(many))
                .isEqualTo(registers.counts(one))
                .contains("12345,万元,1", "made,unreadable,1", "made,empty,1");
        assertThat(registers.lines(FIRMS.formatted(many + "-firms.parquet/*.parquet")))
                .isEqualTo(registers.lines(FIRMS.formatted(one + "-firms.parquet")))
                .anyMatch(firm -> firm.contains("|2010|" + yuan + "|12|"));
    }

    /// The public sample that the embedded pack was counted from.
    @Test
    void countsTheEmbeddedSample() throws Exception {
        String data = System.getenv("SHANHAI_DATA");
        assumeTrue(data != null, "SHANHAI_DATA names no folder");
        Path sample = Path.of(data, "zhejiang", "observed", "firms_reduced.csv.gz");
        Files.createDirectories(folder.resolve("sample"));
        registers.sql(
                "COPY (SELECT * FROM read_csv('%s', all_varchar = true, header = true)) TO 'FOLDER/sample/a.parquet' (FORMAT parquet)"
                        .formatted(sample));
        registers.onACluster("sampled", "sample", Progress.SILENT);
        Path embedded = Path.of("..", "packs", "zhejiang-register", "register");
        assertThat(
                        registers
                                .counts("sampled")
                                .replace(",made\n", ",register-2019\n")
                                .replace("\nmade,", "\nregister-2019,"))
                .isEqualTo(
                        Files.readString(embedded.resolve("firm_counts.csv"))
                                + Files.readString(embedded.resolve("register_left_out.csv")));
    }
}
