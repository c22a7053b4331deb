package org.shanhai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.app.text.Language;

/// The memo as a committee holds it in its hands.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(WorkbenchSession.class)
class MemoPageTest {
    /// A4 between its margins, at 96 dots an inch.
    private static final int WIDTH = 680;

    private static final double HALF_PAGE = (297 / 2.0 - 12) / 25.4 * 96;
    private static final Pattern PAGES = Pattern.compile("/Type\\s*/Page\\b");

    private final Chromium chromium;
    private Memos memos;

    MemoPageTest(WorkbenchSession.Open session) {
        chromium = session.chromium();
    }

    @BeforeAll
    void open(@TempDir Path folder) {
        memos = new Memos(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "QZ01, en",
        "QZ01, zh",
        "QZ02, en",
        "QZ03, en",
        "QZ03, zh",
        "QZ09, en",
        "QZ09, zh",
        "LS07, en"
    })
    void printsOnFourPagesAtMostWithTheVerdictOnTheFirstHalf(String project, Language language)
            throws IOException {
        try (BrowserContext window = chromium.window(WIDTH)) {
            Page page = window.newPage();
            page.navigate(memos.page(project, language));
            byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            long pages =
                    PAGES.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count();
            assertThat(pages).isBetween(1L, 4L);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            var opening = page.locator(".opening").last().boundingBox();
            assertThat(opening.y + opening.height).isLessThan(HALF_PAGE);
            assertThat(page.locator(".opening li").count()).isBetween(1, 3);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "en, 390", "zh, 390"})
    void nothingStandsOutSideways(Language language, int width) throws IOException {
        try (BrowserContext window = chromium.window(width)) {
            Page page = window.newPage();
            page.navigate(memos.page("QZ09", language));
            Object overflow =
                    page.evaluate(
                            "document.documentElement.scrollWidth"
                                    + " - document.documentElement.clientWidth");
            assertThat(((Number) overflow).intValue()).isZero();
        }
    }
}
