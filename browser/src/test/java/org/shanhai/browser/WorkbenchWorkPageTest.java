package org.shanhai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The workbench at work: what takes long, files taken along, data sent, how figures are known, and
/// the first use.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(WorkbenchSession.class)
class WorkbenchWorkPageTest {
    private static final LocatorAssertions.ContainsTextOptions WHOLE =
            new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);

    /// What the server says of data that are sound.
    private static final String SOUND =
            """
            {"name": "a", "data": "b", "views":
              {"en": {"title": "", "command": "", "findings": [], "parts": []}}}
            """;

    private final WorkbenchSession.Open session;
    private final WorkbenchServer server;
    private final Chromium chromium;

    WorkbenchWorkPageTest(WorkbenchSession.Open session) {
        this.session = session;
        server = session.server();
        chromium = session.chromium();
    }

    /// An answer that takes long can be given up.
    @Test
    void whatTakesLongCanBeCancelled() {
        try (BrowserContext window = chromium.window(1280)) {
            Page page = window.newPage();
            page.route(
                    url -> url.contains("/api/leap/"),
                    route -> {
                        // Never answered.
                    });
            page.navigate(server.at("/leap/longyou?lang=en"));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cancel")).click();
            assertThat(page.getByRole(AriaRole.ALERT).or(page.getByRole(AriaRole.STATUS)).first())
                    .isVisible();
            page.unrouteAll();
            page.reload();
            WorkbenchSession.settle(page);
            assertThat(page.locator("h1")).containsText("Longyou", WHOLE);
        }
    }

    /// The work ends on the server too: what is asked next is there at once.
    @Test
    void aLongAnswerIsCancelledOnTheServer() throws IOException, InterruptedException {
        try (BrowserContext window = chromium.window(1280)) {
            Page page = session.open(window, "/?lang=en");
            WorkbenchSession.settle(page);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("The whole report"))
                    .click();
            assertThat(page.locator("progress")).isVisible();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cancel")).click();
            assertThat(page.locator("main")).containsText("Stopped before an answer came");
            Instant asked = Instant.now();
            server.get("/api/check");
            assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void aMemoIsKeptUnderItsName() throws IOException {
        try (BrowserContext window = chromium.window(1280)) {
            Page page = session.open(window, "/project/QZ01?lang=en&land=60mu");
            WorkbenchSession.settle(page);
            Download memo =
                    page.waitForDownload(
                            () ->
                                    page.getByRole(
                                                    AriaRole.BUTTON,
                                                    new Page.GetByRoleOptions()
                                                            .setName("Memo to sign: HTML"))
                                            .click());
            assertThat(memo.suggestedFilename()).isEqualTo("memo-QZ01.html");
            assertThat(Files.readString(memo.path())).contains("60 mu", "Negotiate");
        }
    }

    /// A workbook that is none of a pack is told by what is wrong, in both languages; nothing else
    /// answers because of it.
    @Test
    void aBrokenWorkbookIsToldInWords() {
        try (BrowserContext window = chromium.window(390)) {
            Page page = session.open(window, "/data?lang=en");
            WorkbenchSession.settle(page);
            send(page, "mine.xlsx");
            assertThat(page.locator("main"))
                    .containsText("mine.xlsx cannot be used as it is", WHOLE);
            assertThat(page.locator("main table").first()).containsText("mine.xlsx");
            page.getByText("中文", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator("main")).containsText("mine.xlsx 还不能用");
            WorkbenchSession.assertFits(page);
        }
    }

    /// What went wrong with one file is not said of the next.
    @Test
    void anotherFileIsAnotherTry() {
        try (BrowserContext window = chromium.window(1280)) {
            Page page = session.open(window, "/data?lang=en");
            WorkbenchSession.settle(page);
            page.route(
                    url -> url.contains("/api/data/pack"),
                    route -> route.fulfill(new Route.FulfillOptions().setBody(SOUND)));
            send(page, "mine.zip");
            page.getByText("Use my data").click();
            Locator outcome = page.locator("section:has(#own) .outcome");
            assertThat(outcome.first()).containsText("no longer held here");
            assertThat(page.getByText("Use my data")).isVisible();
            page.unrouteAll();
            send(page, "other.zip");
            assertThat(page.locator("main")).containsText("other.zip cannot be used", WHOLE);
            assertThat(outcome).hasCount(1);
        }
    }

    private static void send(Page page, String name) {
        page.locator("input[type=file]")
                .first()
                .setInputFiles(
                        new FilePayload(
                                name,
                                "application/octet-stream",
                                "no pack".getBytes(StandardCharsets.UTF_8)));
    }

    /// By keyboard alone: it opens, keeps the focus, closes, and gives the focus back.
    @ParameterizedTest
    @CsvSource({"en, How known, Nobody publishes it", "zh, 怎样知道的, 无人公布"})
    void howAFigureIsKnownCanBeRead(String language, String title, String how) {
        boolean english = language.equals("en");
        try (BrowserContext window = english ? chromium.window(1280) : chromium.dark(390)) {
            Page page = session.open(window, "/p/longyou?lang=" + language);
            WorkbenchSession.settle(page);
            Locator mark = page.locator("#part-largest_industries button.basis").first();
            mark.focus();
            page.keyboard().press("Enter");
            Locator dialog = page.locator("dialog[open]");
            assertThat(dialog.locator("h2").first()).hasText(title);
            assertThat(dialog).containsText(how, WHOLE);
            for (int k = 0; k < 40; k++) {
                page.keyboard().press("Tab");
            }
            assertThat(
                            (Boolean)
                                    page.evaluate(
                                            "() => document.activeElement === document.body"
                                                    + " || !!document.activeElement.closest('dialog')"))
                    .isTrue();
            assertThat(Axe.faults(page, "dialog")).isEmpty();
            page.keyboard().press("Escape");
            assertThat(dialog).hasCount(0);
            assertThat((Boolean) mark.evaluate("mark => mark === document.activeElement")).isTrue();
        }
    }

    /// Who comes for the first time is led through three things, once.
    @Test
    void whoComesFirstIsShownAround() {
        try (BrowserContext window = chromium.fresh(1280)) {
            Page page = session.open(window, "/?lang=en");
            page.waitForURL(url -> url.contains("/project/QZ01"));
            Locator card = page.locator("section.first");
            assertThat(card).containsText("The verdict");
            assertThat(page.locator(".spoken-of")).hasCount(1);
            card.getByText("Next").click();
            assertThat(card).containsText("Figures to try");
            card.getByText("Next").click();
            assertThat(card).containsText("How it is known");
            card.getByText("Use my data").click();
            page.waitForURL(url -> url.contains("/data"));
            assertThat(card).hasCount(0);
            assertThat(page.locator("#own")).isVisible();

            page.navigate(server.at("/?lang=en"));
            WorkbenchSession.settle(page);
            assertThat(page.url()).doesNotContain("QZ01");
            assertThat(card).hasCount(0);
        }
        try (BrowserContext window = chromium.fresh(390)) {
            Page page = session.open(window, "/p/longyou?lang=zh");
            WorkbenchSession.settle(page);
            assertThat(page.locator("section.first")).hasCount(0);
            page.navigate(server.at("/?lang=zh"));
            assertThat(page.locator("section.first")).isVisible();
            page.keyboard().press("Escape");
            assertThat(page.locator("section.first")).hasCount(0);
        }
    }
}
