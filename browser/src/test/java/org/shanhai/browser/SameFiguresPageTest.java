package org.shanhai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shanhai.app.text.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A dozen figures that `SameFiguresTest` holds against all other writers, as pages say them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(WorkbenchSession.class)
class SameFiguresPageTest {
    private static final Path GOLDEN =
            Path.of("..", "app", "src", "test", "resources", "same-figures.json");

    private final WorkbenchServer server;
    private final Chromium chromium;
    private final Reports reports;
    private final JsonNode figures = new JsonMapper().readTree(GOLDEN.toFile());

    SameFiguresPageTest(WorkbenchSession.Open session, Reports reports) {
        server = session.server();
        chromium = session.chromium();
        this.reports = reports;
    }

    @Test
    void pagesSayTheSameFigures() throws IOException {
        try (BrowserContext window = chromium.window(1280)) {
            Page page = window.newPage();
            String open = "";
            for (JsonNode figure : figures) {
                String path = figure.at("/page").asString();
                if (path.isEmpty()) {
                    continue;
                }
                if (!path.equals(open)) {
                    page.navigate(server.at(path + (path.contains("?") ? "&" : "?") + "lang=en"));
                    WorkbenchSession.settle(page);
                    assertThat(page.locator("main code").first())
                            .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
                    page.evaluate(
                            "() => document.querySelectorAll('details')"
                                    + ".forEach(each => each.open = true)");
                    open = path;
                }
                assertThat(page.innerText("main"))
                        .as(path + " " + figure.at("/path"))
                        .contains(figure.at("/text").asString());
            }
        }
    }

    /// With the letter of its basis, or its word.
    @Test
    void theReportSaysTheSameFigures() {
        try (BrowserContext window = chromium.window(1280)) {
            Page page = window.newPage();
            page.navigate(reports.page(Language.EN));
            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
            String said = page.innerText("body").replace("\u2060", "").replaceAll("\\s+", " ");
            int held = 0;
            for (JsonNode figure : figures) {
                String told = figure.at("/report").asString();
                if (!told.isEmpty()) {
                    assertThat(told).contains(figure.at("/text").asString());
                    assertThat(said).contains(told);
                    held++;
                }
            }
            assertThat(held).isGreaterThanOrEqualTo(3);
        }
    }
}
