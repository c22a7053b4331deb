package org.shanhai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanhai.app.text.Language;

/// The report as people see it, on a wide page, on a telephone, and on paper. The screenshots are
/// left in `target/screenshots`, to be looked at.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(WorkbenchSession.class)
class ReportPageTest {
    private static final int COUNTIES = 89;
    private static final int MOUNTAIN = 26;

    /// Those that stand in the region; comparators outside are compared, not admitted.
    private static final int PROJECTS = 36;

    private static final int SCREEN = 800;

    private static final Path SHOTS = Path.of("target", "screenshots");

    private final Chromium chromium;
    private final Reports reports;

    /// Pages that are looked at and not changed, by language and width.
    private final Map<String, Page> looked = new HashMap<>();

    ReportPageTest(WorkbenchSession.Open session, Reports reports) {
        chromium = session.chromium();
        this.reports = reports;
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
    @CsvSource({"en, 1280", "en, 390", "zh, 1280", "zh, 390", "en, 320", "zh, 768"})
    void nothingStandsOutSideways(Language language, int width) {
        see(
                language,
                width,
                page -> {
                    assertThat(page.evaluate("document.scrollingElement.scrollWidth"))
                            .isEqualTo(width);
                    assertThat(texts(page, Scripts.OVERFLOWING)).isEmpty();
                });
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "en, 390", "zh, 1280", "zh, 390"})
    void namesOnTheMapAreWholeAndApart(Language language, int width) {
        see(
                language,
                width,
                page -> {
                    assertThat(texts(page, Scripts.NAMES_CUT)).isEmpty();
                    assertThat(texts(page, Scripts.NAMES_OVERLAPPING)).isEmpty();
                    int names = page.locator("#map svg.map:visible text.name").count();
                    assertThat(names).isBetween(30, COUNTIES);
                });
    }

    @ParameterizedTest
    @MethodSource("org.shanhai.app.text.Language#list")
    void theMapAndTheStructureHaveEveryCounty(Language language) {
        see(
                language,
                1280,
                page -> {
                    assertThat(page.locator("path.area").count()).isEqualTo(COUNTIES);
                    assertThat(page.locator("#map svg.map:visible").count()).isEqualTo(1);
                    assertThat(page.locator("#map svg.map:visible > .circles circle").count())
                            .isEqualTo(COUNTIES);
                    assertThat(page.locator("#map .inset .circles circle").count()).isPositive();
                    assertThat(page.locator("table.places tbody tr").count()).isEqualTo(COUNTIES);
                    assertThat(
                                    page.locator("#structure .bar svg.stack")
                                            .first()
                                            .boundingBox()
                                            .width)
                            .isGreaterThan(100);
                });
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "zh, 390"})
    void theSupplyChainsAreDrawnWithTheirFigures(Language language, int width) {
        see(
                language,
                width,
                page -> {
                    assertThat(page.locator("#chains svg.trade:visible").count()).isEqualTo(1);
                    assertThat(page.locator("#chains svg.trade:visible .arcs path").count())
                            .isEqualTo(12);
                    assertThat(page.locator("#chains svg.trade:visible text.name").count())
                            .isBetween(10, 13);
                    assertThat(page.locator("table.heat tbody tr").count()).isEqualTo(25);
                    assertThat(page.locator("table.heat td span").count()).isEqualTo(25 * 5 * 2);
                    assertThat(page.locator("table.heat td span:empty").count()).isZero();
                    // Four indicators by four groups, each with its range.
                    assertThat(page.locator("table.effects svg .whisker").count())
                            .isEqualTo(4 * 4 * 3);
                    assertThat(page.locator("#chains ol.paths li").count()).isEqualTo(8);
                    assertThat(page.locator("#chains").textContent())
                            .contains("QZ01", "350")
                            .doesNotContain("NaN");
                });
    }

    @Test
    void headingsSayWhatTheChaptersAre() {
        see(
                Language.EN,
                1280,
                page ->
                        assertThat(page.locator("h2").allTextContents())
                                .contains("What the region is", "Places by role and size"));
        see(
                new Language("zh"),
                390,
                page -> {
                    assertThat(page.locator("h1").textContent()).contains("浙江");
                    assertThat(page.locator("h2").allTextContents()).contains("区域概况", "各地的角色与规模");
                });
    }

    @Test
    void chineseIsReallyDrawn() {
        see(
                new Language("zh"),
                1280,
                page -> {
                    assertThat((Boolean) page.evaluate(Scripts.DRAWS, List.of("山", "海"))).isTrue();
                    // The same question about characters no font has: all are the same box.
                    assertThat((Boolean) page.evaluate(Scripts.DRAWS, List.of("\uE0F1", "\uE0F2")))
                            .isFalse();
                });
    }

    @ParameterizedTest
    @MethodSource("org.shanhai.app.text.Language#list")
    void textStandsOutFromItsGround(Language language) {
        see(language, 1280, page -> assertThat(texts(page, Scripts.FAINT)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("org.shanhai.app.text.Language#list")
    void drawingsHaveWords(Language language) {
        see(
                language,
                1280,
                page ->
                        assertThat(page.locator("svg:not([aria-hidden]):not([aria-label])").count())
                                .isZero());
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "zh, 390"})
    void eachQuestionHasItsPicture(Language language, int width) {
        see(
                language,
                width,
                page -> {
                    assertThat(page.locator("#diagnose table.panel").count()).isEqualTo(MOUNTAIN);
                    assertThat(page.locator("#diagnose > h2").count()).isEqualTo(1);
                    assertThat(page.locator("#pair svg:visible .arc-mixed").count())
                            .isGreaterThanOrEqualTo(MOUNTAIN);
                    assertThat(page.locator("#leap svg.scatter:visible").count()).isEqualTo(1);
                    assertThat(page.locator("#leap svg.scatter:visible .leap-trap").count())
                            .isGreaterThan(10);
                    assertThat(page.locator("#admit table.admissions tbody tr").count())
                            .isEqualTo(PROJECTS);
                    assertThat(page.locator("table.admissions .verdict-refuse_unless").count())
                            .isEqualTo(1);
                    for (String chapter : List.of("diagnose", "pair", "leap", "recruit", "admit")) {
                        assertThat(page.locator("#" + chapter).textContent())
                                .doesNotContain("NaN", "null", "Infinity");
                    }
                });
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

    @AfterAll
    void close() {
        looked.values().forEach(page -> page.context().close());
    }

    /// With all that is folded opened; what looks leaves the page as it is.
    private void see(Language language, int width, Consumer<Page> look) {
        look.accept(
                looked.computeIfAbsent(
                        language.key() + width,
                        key -> unfolded(opened(chromium.window(width), language))));
    }

    private static Page unfolded(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        return page;
    }

    private void seeFolded(Language language, int width, Consumer<Page> look) {
        try (BrowserContext window = chromium.window(width)) {
            look.accept(opened(window, language));
        }
    }

    private Page opened(BrowserContext window, Language language) {
        Page page = window.newPage();
        page.navigate(reports.page(language));
        return page;
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
                    // No column of unknowns: nothing is told of investment anywhere.
                    assertThat(page.locator("table.handicaps thead th").count()).isEqualTo(1 + 4);
                    assertThat(page.locator("table.handicaps + p").textContent())
                            .contains(language.equals(Language.EN) ? "investment" : "投资");
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
                    assertThat(page.locator("ol.sources li:target").count()).isEqualTo(1);
                    assertThat(page.locator("ol.sources li").count()).isGreaterThan(100);
                    page.locator("header a").click();
                    assertThat(page.url()).endsWith("/index.html");
                });
    }

    /// The partner of today and the one assigned, a line for each pact, no name over another.
    @ParameterizedTest
    @CsvSource({"en, 1280", "zh, 1280", "en, 390", "zh, 390"})
    void partnersOfTodayStandBesideThoseAssigned(Language language, int width) {
        see(
                language,
                width,
                page -> {
                    assertThat(page.locator("svg.slope:visible").count()).isEqualTo(1);
                    Locator couples = page.locator("svg.slope:visible g.couple");
                    assertThat(couples.count()).isBetween(15, MOUNTAIN);
                    assertThat(page.locator("svg.slope:visible text.label").count())
                            .isEqualTo(2 * couples.count());
                    assertThat(texts(page, Scripts.NAMES_OVERLAPPING)).isEmpty();
                });
    }

    private static List<?> texts(Page page, String script) {
        return (List<?>) page.evaluate(script);
    }
}
