package org.shanhai.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanhai.app.text.Language;

/// The chapter of the report on the plan, as people see it on wide pages, narrow ones and in the
/// dark. The screenshots are left in `target/screenshots`.
@ExtendWith(WorkbenchSession.class)
class ReportPlanTest {
    private static final Path SHOTS = Path.of("target", "screenshots");

    private final WorkbenchServer server;
    private final Chromium chromium;

    ReportPlanTest(WorkbenchSession.Open session) {
        server = session.server();
        chromium = session.chromium();
    }

    @ParameterizedTest
    @MethodSource("org.shanhai.app.text.Language#list")
    void thePlanIsDrawnAndTold(Language language, @TempDir Path folder)
            throws IOException, InterruptedException {
        String address = page(language, folder);
        try (BrowserContext wide = chromium.window(1280)) {
            Page page = opened(wide, address);
            assertThat(page.locator("nav a[href='#plan']").count()).isEqualTo(1);
            Locator chapter = page.locator("#plan");
            int placed = chapter.locator("td.zone").count();
            assertThat(placed).isGreaterThan(5);
            assertThat(chapter.locator("h2").textContent()).contains(String.valueOf(placed));
            assertThat(chapter.locator("svg.map:visible .circles circle").count())
                    .isBetween(3, placed);
            assertThat(chapter.locator("svg.plan-curve:visible circle").count()).isGreaterThan(4);
            assertThat(chapter.locator("svg.stack rect").count()).isGreaterThan(2);
            assertThat(chapter.textContent())
                    .contains(language.equals(Language.EN) ? "What never changes" : "始终不变的")
                    .doesNotContain("NaN", "null", "Infinity");
            assertThat(texts(page, Scripts.NAMES_OVERLAPPING)).isEmpty();
            assertThat(texts(page, Scripts.FAINT)).isEmpty();
            chapter.screenshot(
                    new Locator.ScreenshotOptions()
                            .setPath(SHOTS.resolve("plan-" + language.key() + ".png")));
        }
        try (BrowserContext window = chromium.dark(768)) {
            Page page = opened(window, address);
            for (int width : new int[] {768, 320}) {
                page.setViewportSize(width, 900);
                assertThat(page.evaluate("document.scrollingElement.scrollWidth")).isEqualTo(width);
                assertThat(texts(page, Scripts.OVERFLOWING)).isEmpty();
                assertThat(texts(page, Scripts.FAINT)).isEmpty();
            }
        }
    }

    /// With all that is folded opened.
    private static Page opened(BrowserContext window, String address) {
        Page page = window.newPage();
        page.navigate(address);
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        return page;
    }

    /// The address of the page of a report that the server hands out.
    private String page(Language language, Path folder) throws IOException, InterruptedException {
        byte[] report = server.get("/api/report?as=zip&plan=true&lang=" + language.key());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(report))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("index.html")) {
                    Path page = folder.resolve("index.html");
                    Files.write(page, zip.readAllBytes());
                    return page.toUri().toString();
                }
            }
        }
        throw new IllegalStateException("The report has no page: " + new String(report, UTF_8));
    }

    private static List<?> texts(Page page, String script) {
        return (List<?>) page.evaluate(script);
    }
}
