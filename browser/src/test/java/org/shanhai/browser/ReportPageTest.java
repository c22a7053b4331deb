package org.shanhai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanhai.app.text.Language;

/// The report as people see it, on a wide page and on a telephone, with all that is folded opened.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(WorkbenchSession.class)
class ReportPageTest extends ReportWindows {
    private static final int COUNTIES = 89;

    /// Pages that are looked at and not changed, by language and width.
    private final Map<String, Page> looked = new HashMap<>();

    ReportPageTest(WorkbenchSession.Open session, Reports reports) {
        super(session, reports);
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
                    // The largest links, and the largest paths of the project.
                    assertThat(rows(page, 0)).isEqualTo(12);
                    assertThat(rows(page, 1)).isEqualTo(8);
                    assertThat(page.locator("#chains").textContent())
                            .contains("QZ01", "350")
                            .doesNotContain("NaN");
                });
    }

    private static int rows(Page page, int table) {
        return page.locator("#chains table.answer").nth(table).locator("tbody tr").count();
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
                            .isEqualTo(9);
                    for (String chapter : List.of("diagnose", "pair", "leap", "recruit", "admit")) {
                        assertThat(page.locator("#" + chapter).textContent())
                                .doesNotContain("NaN", "null", "Infinity");
                    }
                });
    }

    @AfterAll
    void close() {
        looked.values().forEach(page -> page.context().close());
    }

    /// What looks leaves the page as it is.
    private void see(Language language, int width, Consumer<Page> look) {
        look.accept(
                looked.computeIfAbsent(
                        language.key() + width,
                        key -> unfolded(opened(chromium.window(width), language))));
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
}
