package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.message.English;
import org.shanhai.pack.Problem.Severity;

/// What is wrong with packs that are ZIP files, workbooks or have Parquet tables.
class BrokenArchiveTest {
    @TempDir Path folder;

    private static List<Problem> problems(Path pack) {
        return PackReader.read(pack.toString(), Progress.SILENT).problems();
    }

    private Path zip(String entry, int length) throws Exception {
        Path zip = folder.resolve("bad.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry(entry));
            out.write(new byte[length]);
        }
        return zip;
    }

    @Test
    void anEntryThatLeadsOutOfTheArchive() throws Exception {
        assertThat(problems(zip("../places.csv", 1)))
                .singleElement()
                .satisfies(
                        p -> {
                            assertThat(p.file()).isEqualTo("bad.zip");
                            assertThat(p.value()).isEqualTo("../places.csv");
                            assertThat(English.of(p.message())).contains("leads out of the pack");
                        });
    }

    @Test
    void anEntryThatWouldGrowBeyondMeasure() throws Exception {
        assertThat(problems(zip("facts.csv", 60_000_000)))
                .singleElement()
                .satisfies(p -> assertThat(English.of(p.message())).contains("to 60000000 bytes"));
    }

    @Test
    void aFileThatIsNoZip() throws Exception {
        Path file = Files.writeString(folder.resolve("bad.zip"), "no zip");
        assertThat(problems(file))
                .singleElement()
                .satisfies(p -> assertThat(English.of(p.message())).contains("no ZIP file"));
    }

    @Test
    void aFileThatIsNoWorkbook() throws Exception {
        Path file = Files.writeString(folder.resolve("bad.xlsx"), "no workbook");
        assertThat(problems(file))
                .singleElement()
                .satisfies(p -> assertThat(English.of(p.message())).contains("no XLSX file"));
    }

    @Test
    void aFormulaNamesItsCell() {
        Path file =
                TinyWorkbook.of(
                        TinyPack.sound(),
                        folder.resolve("formula.xlsx"),
                        Map.of("facts", sheet -> sheet.formula(1, 3, "SUM(1,2)")));

        assertThat(problems(file))
                .anySatisfy(
                        p -> {
                            assertThat(p.severity()).isEqualTo(Severity.ERROR);
                            assertThat(p.file()).isEqualTo("facts");
                            assertThat(p.line()).isEqualTo(2);
                            assertThat(English.of(p.message()))
                                    .isEqualTo("is a formula, in cell D2.");
                        });
    }

    @Test
    void anUnknownSheetIsNamedButNoError() {
        Path file =
                TinyWorkbook.of(
                        TinyPack.sound().with("factz.csv", "a,b\n1,2\n"),
                        folder.resolve("sheet.xlsx"));

        assertThat(PackReader.read(file.toString(), Progress.SILENT))
                .isInstanceOf(Reading.Sound.class);
        assertThat(problems(file))
                .singleElement()
                .satisfies(
                        p -> {
                            assertThat(p.value()).isEqualTo("factz");
                            assertThat(English.remedy(p.message()))
                                    .contains("Did you mean \"facts\"?");
                        });
    }

    @Test
    void aMissingSheetIsAMissingTable() {
        Path file =
                TinyWorkbook.of(
                        TinyPack.sound().without("places.csv"), folder.resolve("sheet.xlsx"));
        assertThat(problems(file))
                .anySatisfy(
                        p -> assertThat(English.of(p.message())).contains("no table \"places\""));
    }

    @Test
    void parquetOfTheWrongType() throws Exception {
        Path pack = TinyPack.sound().folder(folder);
        Files.delete(pack.resolve("industries.csv"));
        TinyParquet.write(
                pack.resolve("industries.parquet"),
                "SELECT 1 AS industry, 'Farming' AS name, 'primary' AS broad");
        Path description = pack.resolve("datapackage.json");
        Files.writeString(
                description,
                Files.readString(description).replace("industries.csv", "industries.parquet"));

        assertThat(problems(pack))
                .anySatisfy(
                        p -> {
                            assertThat(p.file()).isEqualTo("industries.parquet");
                            assertThat(p.column()).isEqualTo("industry");
                            assertThat(English.of(p.message()))
                                    .contains("is INTEGER; it must be VARCHAR");
                        });
    }

    @Test
    void aFileThatIsNoParquet() throws Exception {
        Path pack = TinyPack.sound().folder(folder);
        Files.move(pack.resolve("zones.csv"), pack.resolve("zones.parquet"));
        Path description = pack.resolve("datapackage.json");
        Files.writeString(
                description, Files.readString(description).replace("zones.csv", "zones.parquet"));

        assertThat(problems(pack))
                .anySatisfy(
                        p -> {
                            assertThat(p.file()).isEqualTo("zones.parquet");
                            assertThat(English.of(p.message())).contains("no Parquet file");
                        });
    }
}
