package org.shanhai.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanhai.app.output.OutputFolder;
import org.shanhai.app.text.Language;
import org.shanhai.estimate.Infeasible;
import org.shanhai.pack.Problem;
import org.shanhai.pack.unit.UnitMessage;
import org.shanhai.region.Region;

class ReportWriterTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @MethodSource("org.shanhai.app.text.Language#list")
    void writesThePageAndTheTablesAndNothingElse(Language language) throws IOException {
        Path out = folder.resolve("report");
        write(TestRegions.small(), language, out);
        assertThat(contents(out).keySet())
                .containsExactly(
                        "index.html",
                        "sources.html",
                        "tables/activity.csv",
                        "tables/admissions.csv",
                        "tables/conflicts.csv",
                        "tables/dictionary.csv",
                        "tables/facts.csv",
                        "tables/firms_seen.csv",
                        "tables/industries.csv",
                        "tables/knowledge.csv",
                        "tables/links.csv",
                        "tables/measures.csv",
                        "tables/multipliers.csv",
                        "tables/pairs.csv",
                        "tables/places.csv",
                        "tables/shanhai.xlsx",
                        "tables/sources.csv",
                        "tables/zones.csv");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @ParameterizedTest
    @MethodSource("org.shanhai.app.text.Language#list")
    void isTheSameByteForByte(Language language) throws IOException {
        write(TestRegions.small(), language, folder.resolve("one"));
        write(TestRegions.small(), language, folder.resolve("two"));
        Map<String, String> one = contents(folder.resolve("one"));
        Map<String, String> two = contents(folder.resolve("two"));
        assertThat(two).isEqualTo(one);
    }

    @Test
    void replacesAnEarlierReport() throws IOException {
        Path out = folder.resolve("report");
        write(TestRegions.builder().named("Firstland").build(), Language.EN, out);
        write(TestRegions.builder().named("Secondland").build(), Language.EN, out);
        assertThat(out.resolve("index.html"))
                .content()
                .contains("Secondland")
                .doesNotContain("Firstland");
        assertThat(names(folder)).containsExactly("report");
    }

    @Test
    void takesAnEmptyFolder() throws IOException {
        Path out = Files.createDirectory(folder.resolve("report"));
        write(TestRegions.small(), Language.EN, out);
        assertThat(out.resolve("index.html")).exists();
    }

    @Test
    void leavesAStrangersFolderAlone() throws IOException {
        Path out = Files.createDirectory(folder.resolve("thesis"));
        Files.writeString(out.resolve("index.html"), "<p>My thesis</p>");
        assertThatThrownBy(() -> write(TestRegions.small(), Language.EN, out))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("thesis")
                .hasMessageContaining("Name another folder");
        assertThat(contents(out)).containsOnly(Map.entry("index.html", "<p>My thesis</p>"));
        assertThat(names(folder)).containsExactly("thesis");
    }

    @Test
    void leavesAReportAloneIntoWhichSomebodyPutAFile() throws IOException {
        Path out = folder.resolve("report");
        write(TestRegions.small(), Language.EN, out);
        Files.writeString(out.resolve("tables/mine.csv"), "1");
        assertThatThrownBy(() -> write(TestRegions.small(), Language.EN, out))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("mine.csv");
        assertThat(out.resolve("tables/mine.csv")).exists();
    }

    @Test
    void leavesAFileAlone() throws IOException {
        Path out = Files.writeString(folder.resolve("report"), "notes");
        assertThatThrownBy(() -> write(TestRegions.small(), new Language("zh"), out))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("请另行指定文件夹");
        assertThat(out).hasContent("notes");
    }

    @Test
    void leavesNothingBehindWhenItFails() throws IOException {
        Path out = folder.resolve("report");
        write(TestRegions.small(), Language.EN, out);
        Map<String, String> before = contents(out);
        assertThatThrownBy(
                        () ->
                                OutputFolder.write(
                                        out,
                                        new ReportFolder(),
                                        org.shanhai.app.text.Words.in(Language.EN),
                                        aside -> {
                                            Files.writeString(aside.resolve("index.html"), "half");
                                            throw new IOException("disk full");
                                        }))
                .hasMessage("disk full");
        assertThat(contents(out)).isEqualTo(before);
        assertThat(names(folder)).containsExactly("report");
    }

    @ParameterizedTest
    @MethodSource("org.shanhai.app.text.Language#list")
    void namesTheFactsInConflictWhereThereIsNoEstimate(Language language) throws IOException {
        Region region = TestRegions.builder().contradictory().build();
        assertThat(TestRegions.estimate(region)).isInstanceOf(Infeasible.class);
        Path out = folder.resolve("report");
        write(region, language, out);
        String page = Files.readString(out.resolve("index.html"));
        assertThat(page).contains("id=\"conflicts\"").contains("facts.csv:3").contains("#source-1");
        assertThat(out.resolve("tables/activity.csv")).content().hasLineCount(1);
        assertThat(out.resolve("tables/places.csv")).content().contains("bay,Bay").contains(",,");
    }

    @Test
    void saysOfEachPlaceHowItsTotalIsKnown() throws IOException {
        Path out = folder.resolve("report");
        write(TestRegions.small(), Language.EN, out);
        assertThat(Files.readAllLines(out.resolve("tables/places.csv")))
                .anySatisfy(
                        row ->
                                assertThat(row)
                                        .startsWith("bay,")
                                        .contains(",CNY,100000000000,reported,"))
                .anySatisfy(row -> assertThat(row).startsWith("ridge,").contains(",estimated,"));
        assertThat(Files.readString(out.resolve("tables/places.csv")))
                .doesNotContainPattern("(?m)^ridge,.*CNY,[0-9.]+,reported");
    }

    private static void write(Region region, Language language, Path out) throws IOException {
        Problem warning =
                new Problem(
                        Problem.Severity.WARNING,
                        "facts",
                        "facts.csv",
                        9,
                        "value",
                        "12x",
                        UnitMessage.NOT_A_NUMBER.of());
        ReportWriter.write(
                region,
                TestRegions.estimate(region),
                List.of(warning),
                TestEditions.of(language),
                out);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                contents.put(
                        folder.relativize(path).toString().replace('\\', '/'),
                        Files.readString(path, java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
