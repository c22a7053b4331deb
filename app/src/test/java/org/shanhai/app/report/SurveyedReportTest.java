package org.shanhai.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanhai.app.text.Language;
import org.shanhai.region.Region;

/// The chapter on supply chains of a region with surveyed flows estimates no trade.
class SurveyedReportTest {
    @TempDir private Path folder;
    private final Region region = TestRegions.builder().surveyed().build();
    private Path out = Path.of("");

    @BeforeEach
    void write() throws IOException {
        write(Language.EN);
    }

    private void write(Language language) throws IOException {
        out = folder.resolve(language.key());
        ReportWriter.write(
                region, TestRegions.estimate(region), List.of(), TestEditions.of(language), out);
    }

    private String chapter() throws IOException {
        String page = Files.readString(out.resolve("index.html"));
        int start = page.indexOf("<section id=\"chains\"");
        return page.substring(start, page.indexOf("</section>", start));
    }

    /// Each cell sells 3 × .1 to .4 to the industries of another place, and 1 to households there.
    @Test
    void linksAreTheSumsOfTheFlows() throws IOException {
        List<String> lines = Files.readAllLines(out.resolve("tables/links.csv"));
        assertThat(lines).hasSize(1 + 5 * 5);
        double sum = 0;
        for (int from = 0; from < 3; from++) {
            for (int to = 3; to < 6; to++) {
                sum += 1e8 * (1 + (from + to) % 4);
            }
        }
        String amount = String.valueOf((long) (sum + 3e9));
        assertThat(lines)
                .contains("bay,plain,2020,CNY,%s,%s,%s,derived".formatted(amount, amount, amount));
        assertThat(lines).noneMatch(line -> line.contains("estimated"));
    }

    @Test
    void multipliersAreThoseOfEveryIndustryInEveryPlace() throws IOException {
        List<String> lines = Files.readAllLines(out.resolve("tables/multipliers.csv"));
        assertThat(lines.getFirst()).startsWith("place,industry,indicator");
        assertThat(lines.stream().filter(line -> line.contains(",output,CNY,CNY,1,")))
                .hasSize(15)
                .allMatch(
                        line -> line.matches("[a-z]+,\\d+,output,CNY,CNY,1,1,1\\.\\d+,1,derived"));
        assertThat(lines).anyMatch(line -> line.startsWith("upland,040,jobs,persons,CNY,1,"));
    }

    @Test
    void theChapterSaysSo() throws IOException {
        String chapter = chapter();
        assertThat(chapter)
                .contains("was surveyed", "no trade is estimated", "Toys (Upland)")
                .contains(
                        "A project worked through", "output per job of its industry in that place")
                .doesNotContain("fade", "class=\"whisker\"", "class=\"range\"", "NaN");
        // Places beyond the study area are in no row of it.
        assertThat(chapter).doesNotContain("<th scope=\"row\">Toys (Beyond)");
        // What is worked through rests on an output that is estimated itself.
        String trade = chapter.substring(0, chapter.indexOf("A project worked through"));
        assertThat(Pattern.compile("tag-estimated").matcher(trade).results().count())
                .as("only what rests on the estimated jobs")
                .isLessThan(10);
    }

    @ParameterizedTest
    @MethodSource("org.shanhai.app.text.Language#list")
    void nothingUnknownIsPrintedAsANumber(Language language) throws IOException {
        write(language);
        assertThat(chapter())
                .doesNotContain("NaN")
                .doesNotContain("Infinity")
                .doesNotContainPattern("\\{\\d");
    }
}
