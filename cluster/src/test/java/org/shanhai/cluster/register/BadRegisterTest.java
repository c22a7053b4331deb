package org.shanhai.cluster.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.app.cluster.ClusterTrouble;
import org.shanhai.app.cluster.ClusterTrouble.Kind;
import org.shanhai.pack.Progress;
import org.shanhai.pack.register.RegisterReader;

/// Registers that are not what they should be, runs that are stopped, and places that are taken.
class BadRegisterTest {
    @TempDir Path folder;

    private Registers registers;
    private List<Path> files = List.of();

    @BeforeEach
    void makeUp() throws Exception {
        registers = new Registers(folder, Map.of("spark.sql.shuffle.partitions", "4"));
        files = registers.makeUp();
    }

    private void assertTrouble(Kind kind, String said, String input) {
        assertTrouble(kind, said, () -> registers.onACluster("many", input, Progress.SILENT));
        assertThat(folder.resolve("many")).doesNotExist();
        assertThat(folder.resolve("many-firms.parquet")).doesNotExist();
    }

    private static void assertTrouble(Kind kind, String said, ThrowingCallable run) {
        assertThatThrownBy(run)
                .isInstanceOfSatisfying(
                        ClusterTrouble.class,
                        trouble -> {
                            assertThat(trouble.kind()).isEqualTo(kind);
                            assertThat(trouble.arguments().toString()).contains(said);
                        });
    }

    @Test
    void namesTheFileWithOtherColumns() throws Exception {
        Files.createDirectories(folder.resolve("in/province=c"));
        registers.part("in/province=c/x.parquet", "LIMIT 5");
        registers.sql(
                "COPY (SELECT * EXCLUDE (住所) FROM read_parquet('FOLDER/in/province=c/x.parquet', hive_partitioning = false)) TO 'FOLDER/in/province=c/y.parquet' (FORMAT parquet)");
        assertTrouble(Kind.COLUMNS, "province=c/y.parquet, 住所, –", "in");
        registers.sql(
                "COPY (SELECT * REPLACE (1::BIGINT AS 住所) FROM read_parquet('FOLDER/in/province=c/x.parquet', hive_partitioning = false)) TO 'FOLDER/in/province=c/y.parquet' (FORMAT parquet)");
        assertTrouble(Kind.COLUMNS, "province=c/y.parquet, 住所, INT64", "in");
    }

    @Test
    void namesWhatLiesWhereItShouldNot() throws Exception {
        assertTrouble(Kind.MISSING, "nowhere", "nowhere");
        assertTrouble(Kind.NOT_PARQUET, "all.csv", "all.csv");
        registers.part("in/stray.parquet", "LIMIT 5");
        assertTrouble(Kind.LAYOUT, "stray.parquet", "in");
        Files.move(folder.resolve("in/stray.parquet"), folder.resolve("stray.parquet"));
        Files.writeString(folder.resolve("in/province=浙江/b.parquet"), "PAR1 cut short");
        assertTrouble(Kind.NOT_PARQUET, "province=浙江/b.parquet", "in");
        Files.createDirectories(folder.resolve("years/year=2020"));
        Files.move(folder.resolve("stray.parquet"), folder.resolve("years/year=2020/a.parquet"));
        assertTrouble(Kind.LAYOUT, "year=2020/a.parquet", "years");
    }

    @Test
    void namesAColumnThatIsNoText() throws Exception {
        Files.createDirectories(folder.resolve("lists"));
        registers.sql(
                "COPY (SELECT ['a'] AS 企业名称, '云和县' AS 住所) TO 'FOLDER/lists/a.parquet' (FORMAT parquet)");
        assertTrouble(Kind.TYPE, "a.parquet, 企业名称, array<string>", "lists");
    }

    @Test
    void saysThatNoColumnTellsThePlace() throws Exception {
        Files.createDirectories(folder.resolve("names"));
        registers.sql("COPY (SELECT '甲厂' AS 企业名称) TO 'FOLDER/names/a.parquet' (FORMAT parquet)");
        assertThat(registers.onACluster("many", "names", Progress.SILENT).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.column()).isEqualTo("place"));
    }

    @Test
    void saysThatCodesAreOfAnotherVintage() throws Exception {
        Files.createDirectories(folder.resolve("codes"));
        registers.sql(
                "COPY (SELECT '甲厂' AS 名称, '云和县' AS 县市区, '4700' AS 行业代码 FROM range(3)) TO 'FOLDER/codes/a.parquet' (FORMAT parquet)");
        RegisterReader.Result many = registers.onACluster("many", "codes", Progress.SILENT);
        RegisterReader.Result one =
                registers.onOneMachine("one", List.of(folder.resolve("codes/a.parquet")));
        assertThat(many.problems()).isEqualTo(one.problems()).hasSize(1);
        assertThat(folder.resolve("many-firms.parquet")).doesNotExist();
    }

    @Test
    void leavesStrangersAlone() throws Exception {
        Files.createDirectories(folder.resolve("many-firms.parquet"));
        Files.writeString(folder.resolve("many-firms.parquet/notes.txt"), "mine");
        assertTrouble(
                Kind.TAKEN,
                "many-firms.parquet",
                () -> registers.onACluster("many", "in", Progress.SILENT));
        Files.delete(folder.resolve("many-firms.parquet/notes.txt"));
        Files.createDirectories(folder.resolve("scratch"));
        Files.writeString(folder.resolve("scratch/notes.txt"), "mine");
        assertTrouble(
                Kind.TAKEN, "scratch", () -> registers.onACluster("many", "in", Progress.SILENT));
        assertThat(folder.resolve("scratch/notes.txt")).exists();
    }

    /// Once the first part is read it is not read again, and the result is that of a run that was
    /// not stopped. A run on other files begins anew.
    @Test
    void aStoppedRunGoesOn() throws Exception {
        Progress stopping =
                (part, done, total) -> {
                    if (done == 1) {
                        throw new IllegalStateException("stopped");
                    }
                };
        assertThatThrownBy(() -> registers.onACluster("many", "in", stopping))
                .isInstanceOf(ClusterTrouble.class);
        List<String> read = registers.files("scratch/read/province=b 2");
        assertThat(read).isNotEmpty();
        assertThat(folder.resolve("scratch/read/province=浙江")).doesNotExist();
        List<String> found = new ArrayList<>();
        Progress listing =
                (part, done, total) -> {
                    if (done == 2) {
                        try {
                            found.addAll(registers.files("scratch/read/province=b 2"));
                        } catch (java.io.IOException failed) {
                            throw new java.io.UncheckedIOException(failed);
                        }
                    }
                };
        registers.onACluster("many", "in", listing);
        assertThat(found).isEqualTo(read);
        registers.onOneMachine("one", files);
        assertThat(registers.counts("many")).isEqualTo(registers.counts("one"));
    }

    @Test
    void whatAnotherRegisterLeftIsNotUsed() throws Exception {
        Progress stopping =
                (part, done, total) -> {
                    if (done == 2) {
                        throw new IllegalStateException("stopped");
                    }
                };
        assertThatThrownBy(() -> registers.onACluster("many", "in", stopping))
                .isInstanceOf(ClusterTrouble.class);
        registers.part("in/province=浙江/b.parquet", "LIMIT 3 OFFSET 9997");
        registers.onACluster("many", "in", Progress.SILENT);
        registers.onOneMachine("one", files);
        assertThat(registers.counts("many")).isEqualTo(registers.counts("one"));
    }
}
