package org.shanhai.app.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.app.output.CsvForm;
import org.shanhai.app.report.TestEditions;
import org.shanhai.app.report.TestRegions;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.region.Region;

/// CSV of a report for Excel: a byte order mark, CRLF, headings of the language, the same values.
class ExcelCsvTest {
    private static final Language ZH = new Language("zh");

    @TempDir private Path folder;

    private Path write(CsvForm form) throws IOException {
        Region region = TestRegions.builder().surveyed().build();
        Study study = new Study(region, TestRegions.estimate(region), List.of(), Words.in(ZH));
        Path tables = folder.resolve(form.name());
        TableFiles.write(study, TestEditions.of(ZH, form), tables);
        return tables;
    }

    private static List<List<String>> read(Path file) throws IOException {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }

    @Test
    void beginsWithTheMarkAndReadsBackTheSame() throws IOException {
        Path plain = write(CsvForm.PROGRAMS);
        Path excel = write(CsvForm.EXCEL);

        try (Stream<Path> files = Files.list(excel)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
                List<List<String>> rows = read(file);
                List<List<String>> same = read(plain.resolve(file.getFileName()));
                assertThat(rows.subList(1, rows.size())).isEqualTo(same.subList(1, same.size()));
            }
        }
    }

    @Test
    void hasTheHeadingsOfTheLanguageAndLinesThatEndAsInWindows() throws IOException {
        String places =
                Files.readString(
                        write(CsvForm.EXCEL).resolve("places.csv"), StandardCharsets.UTF_8);

        assertThat(places).startsWith("\uFEFF地方,英文名,当地名称,隶属,层级,角色,货币,增加值,依据：增加值,一产增加值,");
        assertThat(places.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void forProgramsItKeepsKeysInAnyLanguage() throws IOException {
        Path plain = write(CsvForm.PROGRAMS);

        assertThat(Files.readString(plain.resolve("places.csv")))
                .startsWith("place,name,name_local,")
                .doesNotContain("\r");
        assertThat(Files.readAllLines(plain.resolve("dictionary.csv")))
                .contains(
                        "地方,places.csv,within,隶属,上级地方的键,,读自数据包",
                        "地方,places.csv,value_added,增加值," + "增加值，全部产业或本行产业，一年,元,由事实与全国表估算；各数依据见旁列");
    }
}
