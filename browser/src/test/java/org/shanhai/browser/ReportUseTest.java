package org.shanhai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanhai.app.text.Language;

/// The report as people use it, from a first look to paper. The screenshots are left in
/// `target/screenshots`, to be looked at.
@ExtendWith(WorkbenchSession.class)
class ReportUseTest extends ReportWindows {
    private static final int SCREEN = 800;

    ReportUseTest(WorkbenchSession.Open session, Reports reports) {
        super(session, reports);
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "en, 390", "zh, 1280", "zh, 390"})
    void opensWithoutErrorsAndFetchesNothing(Language language, int width) {
        List<String> troubles = new ArrayList<>();
        List<String> requests = new ArrayList<>();
        try (BrowserContext window = chromium.window(width)) {
            Page page = window.newPage();
            page.onConsoleMessage(message -> troubles.add(message.text()));
            page.onPageError(troubles::add);
            page.onRequest(request -> requests.add(request.url()));
            page.navigate(reports.page(language));
            page.locator("footer").scrollIntoViewIfNeeded();
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(SHOTS.resolve(language.key() + "-" + width + ".png")));
            // One script of the product, let in by its hash alone.
            assertThat(page.locator("script").count()).isEqualTo(1);
        }
        assertThat(troubles).isEmpty();
        assertThat(requests).containsExactly(reports.page(language));
    }

    @ParameterizedTest
    @MethodSource("org.shanhai.app.text.Language#list")
    void printsOnSeveralPages(Language language) {
        seeFolded(
                language,
                1280,
                page -> {
                    byte[] pdf =
                            page.pdf(
                                    new Page.PdfOptions()
                                            .setPreferCSSPageSize(true)
                                            .setPrintBackground(true)
                                            .setPath(SHOTS.resolve(language.key() + ".pdf")));
                    String text = new String(pdf, StandardCharsets.ISO_8859_1);
                    long pages = Pattern.compile("/Type /Page\\b").matcher(text).results().count();
                    assertThat(pages).isBetween(3L, 12L);
                    // Patterns would be turned into pictures, tens of millions of bytes of them.
                    assertThat(pdf).hasSizeLessThan(9_000_000);
                });
    }

    private void seeFolded(Language language, int width, Consumer<Page> look) {
        try (BrowserContext window = chromium.window(width)) {
            look.accept(opened(window, language));
        }
    }

    /// Six screens of 800, with three findings in large letters on the first of them.
    @ParameterizedTest
    @MethodSource("org.shanhai.app.text.Language#list")
    void thePageOpensWithFindingsAndIsSixScreens(Language language) {
        seeFolded(
                language,
                1280,
                page -> {
                    Number height =
                            (Number) page.evaluate("document.scrollingElement.scrollHeight");
                    assertThat(height.intValue()).isLessThanOrEqualTo(6 * SCREEN);
                    assertThat(page.locator(".findings li").count()).isEqualTo(3);
                    BoundingBox last = page.locator(".findings li").last().boundingBox();
                    assertThat(last.y + last.height).isLessThan(SCREEN);
                    Number size =
                            (Number)
                                    page.evaluate(
                                            "parseFloat(getComputedStyle(document.querySelector("
                                                    + "'.findings li')).fontSize)");
                    assertThat(size.doubleValue()).isGreaterThanOrEqualTo(20);
                    assertThat(page.locator("table.handicaps tbody tr").count())
                            .isEqualTo(MOUNTAIN);
                    assertThat(page.locator("table.handicaps thead th").count()).isEqualTo(1 + 5);
                    // It leads to its chapter, and contents stay in view.
                    page.locator(".findings a").nth(1).click();
                    assertThat(page.url()).endsWith("#pair");
                    assertThat(page.locator("nav").boundingBox().y).isLessThan(1);
                });
    }

    @Test
    void longTablesAreFilteredAndSorted() {
        seeFolded(
                Language.EN,
                1280,
                page -> {
                    Locator rows = page.locator("table.handicaps tbody tr:visible");
                    assertThat(rows.count()).isEqualTo(MOUNTAIN);
                    Locator filter = page.locator("p.filter:has(+ table.handicaps) input");
                    filter.fill("longyou");
                    assertThat(rows.allTextContents())
                            .singleElement()
                            .asString()
                            .contains("Longyou");
                    filter.fill("");
                    Locator head = page.locator("table.handicaps thead th").last();
                    head.click();
                    List<Integer> up = numbers(rows);
                    assertThat(up).hasSizeGreaterThan(10).isSorted();
                    head.press("Enter");
                    assertThat(numbers(rows)).isEqualTo(up.reversed());
                    assertThat(head.getAttribute("aria-sort")).isEqualTo("descending");
                });
    }

    /// The last column, without what is not known.
    private static List<Integer> numbers(Locator rows) {
        return rows.locator("td:last-child").allTextContents().stream()
                .filter(text -> !text.contains("?"))
                .map(text -> Integer.valueOf(text.strip()))
                .toList();
    }

    @Test
    void withoutItsScriptThePageIsWhole() {
        try (BrowserContext window = chromium.withoutScripts()) {
            Page page = opened(window, Language.EN);
            assertThat(page.locator("p.filter").count()).isZero();
            assertThat(page.locator(".findings li").count()).isEqualTo(3);
            page.locator("#admit summary").click();
            assertThat(page.locator("table.admissions tbody tr:visible").count())
                    .isEqualTo(PROJECTS);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "zh, 390"})
    void inTheDarkTextStandsOutToo(Language language, int width) {
        try (BrowserContext window = chromium.dark(width)) {
            Page page = opened(window, language);
            assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(18, 25, 29)");
            assertThat(texts(page, Scripts.FAINT)).isEmpty();
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(SHOTS.resolve(language.key() + "-" + width + "-dark.png")));
        }
    }

    /// Cited where it is used, told in full on a page of its own.
    @ParameterizedTest
    @MethodSource("org.shanhai.app.text.Language#list")
    void sourcesStandOnAPageOfTheirOwn(Language language) {
        seeFolded(
                language,
                1280,
                page -> {
                    unfolded(page);
                    Locator cite = page.locator("a.cite").first();
                    assertThat(cite.getAttribute("title")).hasSizeGreaterThan(10);
                    cite.click();
                    assertThat(page.url()).contains("/sources.html#source-");
                    page.waitForLoadState();
                    assertThat(page.locator("ol.sources li:target").count()).isEqualTo(1);
                    assertThat(page.locator("ol.sources li").count()).isGreaterThan(100);
                    page.locator("header a").click();
                    assertThat(page.url()).endsWith("/index.html");
                });
    }
}
