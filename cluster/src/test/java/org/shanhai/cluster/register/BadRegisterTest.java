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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.app.cluster.ClusterTrouble;
import org.shanhai.app.cluster.ClusterTrouble.Kind;
import org.shanhai.app.kept.ProgramPrint;
import org.shanhai.kept.Fingerprint;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.Progress;
import org.shanhai.pack.register.RegisterReader;

/// Registers that are not what they should be, runs that are stopped, and places that are taken.
class BadRegisterTest {
    @TempDir Path outer;

    /// Inside of another, so that what lies above is of this test too, whatever it does there.
    private Path folder = Path.of("");

    private Registers registers;
    private List<Path> files = List.of();

    @BeforeEach
    void makeUp() throws Exception {
        folder = Files.createDirectories(outer.resolve("work"));
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
        FileReading<RegisterReader.Counted> many =
                registers.onACluster("many", "codes", Progress.SILENT);
        FileReading<RegisterReader.Counted> one =
                registers.onOneMachine("one", List.of(folder.resolve("codes/a.parquet")));
        assertThat(many.problems()).isEqualTo(one.problems()).hasSize(1);
        assertThat(folder.resolve("many-firms.parquet")).doesNotExist();
    }

    /// A folder that bears no mark of ours is never removed, a file where that is asked for.
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void leavesStrangersAlone(boolean force) throws Exception {
        ThrowingCallable run =
                () -> registers.onACluster("many", "in", "scratch", force, Progress.SILENT);
        Path notes = folder.resolve("many-firms.parquet/notes.txt");
        Files.createDirectories(notes.getParent());
        Files.writeString(notes, "mine");
        assertTrouble(Kind.STRANGER, "many-firms.parquet", run);
        Files.move(notes.getParent(), folder.resolve("scratch"));
        assertTrouble(Kind.STRANGER, "scratch", run);
        assertThat(folder.resolve("scratch/notes.txt")).exists();
        Files.move(folder.resolve("scratch"), folder.resolve("notes"));
        Files.writeString(folder.resolve("many-left-out.parquet"), "mine");
        if (force) {
            registers.onACluster("many", "in", "scratch", true, Progress.SILENT);
            assertThat(folder.resolve("many-left-out.parquet")).isDirectory();
            // Now an earlier result, replaced unasked.
            registers.onACluster("many", "in", Progress.SILENT);
        } else {
            assertTrouble(Kind.TAKEN, "many-left-out.parquet", run);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "in/province=c, in",
        "many-firms.parquet, in",
        "many-firms.parquet/x/, in",
        ".//many-left-out.parquet/, in",
        "scratch, many-firms.parquet",
        "scratch, 'in,in/province=b 2'",
        "scratch, 'in/province=b 2/a.parquet,in/province=b 2/a.parquet'",
        ".., in"
    })
    void namesPlacesThatLieInOneAnother(String scratch, String input) throws Exception {
        Files.createDirectories(folder.resolve("in/province=c"));
        assertTrouble(
                Kind.NESTED,
                "",
                () -> registers.onACluster("many", input, scratch, true, Progress.SILENT));
        assertThat(folder.resolve("in/province=浙江/a.parquet")).exists();
    }

    /// Of a part that was whole a file goes, as where a disk of a cluster fails: rows that are not
    /// there are not taken for a register with fewer. What was read is read again.
    @Test
    void refusesAResultWithFewerRowsThanTheFilesHave() throws Exception {
        assertThatThrownBy(() -> registers.onACluster("many", "in", stoppingAt(1)))
                .isInstanceOf(ClusterTrouble.class);
        for (String file : registers.files("scratch/read/province=b 2")) {
            Files.delete(folder.resolve(file));
        }
        assertTrouble(Kind.ROWS, "9300", "in");
        assertThat(folder.resolve("scratch")).doesNotExist();
        assertThat(registers.onACluster("many", "in", Progress.SILENT))
                .isInstanceOf(FileReading.Sound.class);
    }

    /// The same of firms that were written: counts alone would not tell.
    @Test
    void refusesFewerFirmsThanWereCounted() throws Exception {
        // Two parts read, codes, counts, and the first part written.
        assertThatThrownBy(() -> registers.onACluster("many", "in", stoppingAt(5)))
                .isInstanceOf(ClusterTrouble.class);
        List<String> written = registers.files("scratch/firms/province=b 2");
        assertThat(written).isNotEmpty();
        for (String file : written) {
            Files.delete(folder.resolve(file));
        }
        assertTrouble(Kind.ROWS, "10000", "in");
    }

    private static Progress stoppingAt(int step) {
        return (part, done, total) -> {
            if (done == step) {
                throw new IllegalStateException("stopped");
            }
        };
    }

    /// What another program read, other words of it may read otherwise.
    @Test
    void whatAnotherProgramLeftIsNotUsed() throws Exception {
        assertThatThrownBy(() -> registers.onACluster("many", "in", stoppingAt(2)))
                .isInstanceOf(ClusterTrouble.class);
        Path mark = folder.resolve("scratch/_shanhai-scratch");
        List<String> asked = Files.readAllLines(mark);
        assertThat(asked.get(1)).isEqualTo(ProgramPrint.find().map(Fingerprint::hex).orElse(""));
        Path kept = folder.resolve(registers.files("scratch/read/province=b 2").getFirst());
        Files.writeString(mark, Files.readString(mark).replaceFirst("\n.*\n", "\nanother\n"));
        // The sum that Hadoop keeps of it.
        Files.delete(folder.resolve("scratch/._shanhai-scratch.crc"));
        assertThatThrownBy(() -> registers.onACluster("many", "in", stoppingAt(0)))
                .isInstanceOf(ClusterTrouble.class);
        assertThat(kept).doesNotExist();
    }

    /// Once the first part is read it is not read again, and the result is that of a run that was
    /// not stopped. A run on other files begins anew.
    @Test
    void aStoppedRunGoesOn() throws Exception {
        assertThatThrownBy(() -> registers.onACluster("many", "in", stoppingAt(1)))
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
        assertThatThrownBy(() -> registers.onACluster("many", "in", stoppingAt(2)))
                .isInstanceOf(ClusterTrouble.class);
        registers.part("in/province=浙江/b.parquet", "LIMIT 3 OFFSET 9997");
        registers.onACluster("many", "in", Progress.SILENT);
        registers.onOneMachine("one", files);
        assertThat(registers.counts("many")).isEqualTo(registers.counts("one"));
    }
}
