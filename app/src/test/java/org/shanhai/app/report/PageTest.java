package org.shanhai.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.region.Region;

class PageTest {
    @ParameterizedTest
    @MethodSource("org.shanhai.app.text.Language#list")
    void everyChapterIsThere(Language language) {
        Region region = TestRegions.small();
        String page = page(region, language);
        Study study =
                new Study(region, TestRegions.estimate(region), List.of(), Words.in(language));
        assertThat(Chapters.list(study)).hasSizeGreaterThan(10);
        for (Chapter chapter : Chapters.list(study)) {
            assertThat(page).contains("<section id=\"" + chapter.key() + "\"");
            assertThat(page).contains("href=\"#" + chapter.key() + "\"");
        }
    }

    @Test
    void everyFigureCarriesItsBasis() {
        String page = page(TestRegions.small(), Language.EN);
        var figures = Pattern.compile("<span class=\"figure\">(.*?)</span>").matcher(page);
        int count = 0;
        while (figures.find()) {
            assertThat(figures.group(1)).contains("<abbr class=\"tag tag-");
            count++;
        }
        assertThat(count).isGreaterThan(10);
    }

    @Test
    void reportedAndEstimatedTotalsAreToldApart() {
        String page = page(TestRegions.small(), Language.EN);
        assertThat(rowOf(page, "Upland")).contains("40").contains("tag-reported");
        assertThat(rowOf(page, "Ridge")).contains("tag-estimated").contains("hatched");
        assertThat(rowOf(page, "Upland")).contains("Toys");
        assertThat(rowOf(page, "Ridge")).contains("no industry on record");
    }

    @Test
    void theMapHasEveryBorderOnce() {
        String page = page(TestRegions.small(), Language.EN);
        assertThat(page.split("class=\"area\"", -1)).hasSize(5);
        assertThat(page).contains("Beyond ←");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "</title><svg onload='alert(1)'>",
                "{0} ' & \u202Eevil\u0000\u009B31m"
            })
    void namesFromStrangersStayText(String name) {
        Region region = TestRegions.builder().named(name).countyNamed(name).build();
        String page = page(region, Language.EN);
        assertThat(withoutScript(page))
                .doesNotContain("<script")
                .doesNotContain("<img")
                .doesNotContain("<svg onload")
                .doesNotContain("\u202E")
                .doesNotContain("\u0000")
                .doesNotContain("\u009B");
        assertThat(page).containsAnyOf("&lt;", "{0} &#39; &amp; \\u202eevil\\u0000\\u009b31m");
    }

    @Test
    void citesEachSourceOfAFactByItsNumber() {
        assertThat(page(TestRegions.small(), Language.EN))
                .contains(">[1]</a>", ">[2]</a>", "href=\"sources.html#source-2\"")
                .doesNotContain("yearbook;press");
    }

    @Test
    void anAddressThatIsNoneIsNoLink() {
        Region region = TestRegions.builder().sourceAt("javascript:alert(1)").build();
        assertThat(sources(region)).doesNotContain("javascript:");
        assertThat(sources(TestRegions.small())).contains("href=\"https://example.org/yearbook\"");
    }

    @ParameterizedTest
    @MethodSource("org.shanhai.app.text.Language#list")
    void nothingUnknownIsPrintedAsANumber(Language language) {
        assertThat(withoutScript(page(TestRegions.small(), language)))
                .doesNotContain("NaN")
                .doesNotContain("Infinity")
                .doesNotContain("Optional[")
                .doesNotContainPattern("\\{\\d");
    }

    private static String rowOf(String page, String name) {
        var row =
                Pattern.compile(
                                "class=\"who\">(?:(?!</tr>).)*?" + name + ".*?</tr>",
                                Pattern.DOTALL)
                        .matcher(page);
        assertThat(row.find()).isTrue();
        return row.group();
    }

    @Test
    void thePolicyNamesTheScriptByItsHash() throws NoSuchAlgorithmException {
        String page = page(TestRegions.small(), Language.EN);
        int from = page.lastIndexOf("<script>") + "<script>".length();
        String script = page.substring(from, page.indexOf("</script>", from));
        byte[] digest =
                MessageDigest.getInstance("SHA-256")
                        .digest(script.getBytes(StandardCharsets.UTF_8));
        assertThat(page)
                .contains("script-src &#39;sha256-" + Base64.getEncoder().encodeToString(digest));
    }

    /// The one script is the page's own, the last thing in it.
    private static String withoutScript(String page) {
        return page.substring(0, page.lastIndexOf("<script"));
    }

    /// Of a list of sources, which stands on its own page.
    private static String sources(Region region) {
        return SourcesPage.render(
                new Study(region, TestRegions.estimate(region), List.of(), Words.in(Language.EN)));
    }

    private static String page(Region region, Language language) {
        return Page.render(
                new Study(region, TestRegions.estimate(region), List.of(), Words.in(language)));
    }
}
