package org.shanhai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The workbench in a real browser, on a real server.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(WorkbenchSession.class)
class WorkbenchPageTest {
    private static final List<String> VIEWS =
            List.of(
                    "/",
                    "/project/QZ01",
                    "/project/QZ03",
                    "/p/longyou",
                    "/leap/longyou",
                    "/pair",
                    "/pair/longyou",
                    "/pair/longyou/zhenhai",
                    "/recruit/longyou",
                    "/industry/040",
                    "/data");

    /// Script and style of the first view, packed.
    private static final int BUDGET = 130_000;

<<<<<<< HEAD
    private final WorkbenchServer server;
    private final Chromium chromium;
=======
    private static final LocatorAssertions.ContainsTextOptions WHOLE =
            new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);

    private WorkbenchServer server;
    private Chromium chromium;
>>>>>>> 9c62376a (Hold a dozen figures to one list in every writer; find entries seen in registers once; say where the work of the server lives)

    WorkbenchPageTest(WorkbenchSession.Open open) {
        server = open.server();
        chromium = open.chromium();
    }

    private Page open(BrowserContext window, String path) {
        Page page = window.newPage();
        page.navigate(server.at(path));
        return page;
    }

    /// Nothing is waited for any more.
    private static void settle(Page page) {
        assertThat(page.locator("h1").first()).isVisible();
        page.waitForFunction("() => !document.querySelector('[aria-busy=true], progress')");
    }

    /// Every view loads whole and fits its window; two windows are judged by rules of
    /// accessibility.
    @ParameterizedTest
    @CsvSource({
        "en, 1280, false, true",
        "zh, 1280, true, false",
        "en, 390, true, true",
        "zh, 390, false, false"
    })
    void everyViewLoadsFitsAndCanBeUsedByAll(
            String language, int width, boolean dark, boolean judged) {
        try (BrowserContext window = dark ? chromium.dark(width) : chromium.window(width)) {
            for (String view : VIEWS) {
                List<String> wrong = new ArrayList<>();
                Page page = window.newPage();
                page.onConsoleMessage(
                        message -> {
                            if (message.type().equals("error")) {
                                wrong.add(message.text());
                            }
                        });
                page.onPageError(wrong::add);
                page.navigate(server.at(view + "?lang=" + language));
                settle(page);

                String where = view + " " + language + " " + width;
                assertThat(wrong).as(where).isEmpty();
                assertThat(page.locator("h1").count()).as(where).isOne();
                assertThat(page.getAttribute("html", "lang")).as(where).startsWith(language);
                assertThat(page.innerText("body"))
                        .as(where)
                        .doesNotContain("undefined", "[object", "NaN");
                assertThat(
                                (Boolean)
                                        page.evaluate(
                                                "() => document.documentElement.scrollWidth <= innerWidth"))
                        .as(where)
                        .isTrue();
                assertThat(
                                judged
                                        ? new AxeBuilder(page).analyze().getViolations()
                                        : List.<Rule>of())
                        .as(where)
                        .filteredOn(
                                rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .extracting(Rule::getHelp)
                        .isEmpty();
                page.close();
            }
        }
    }

    private static String verdict(Page page) {
        settle(page);
        return page.locator("#verdict h2").innerText();
    }

    private static double chance(Page page) {
        Matcher chance =
                Pattern.compile("(\\d+) %").matcher(page.locator("#verdict .parts").innerText());
        assertThat(chance.find()).isTrue();
        return Double.parseDouble(chance.group(1));
    }

    /// More land for the same tax turns the verdict; the address follows, back and reload work.
    @Test
    void aFigureTurnsTheVerdict() {
        try (BrowserContext window = chromium.window(1280)) {
            Page page = open(window, "/project/QZ01?lang=en");
            String asStated = verdict(page);
            String onThirty = onLand(page, "30 mu");
            String onSixty = onLand(page, "60 mu");
            double atSixty = chance(page);
            String onEightHundred = onLand(page, "800 mu");

            assertThat(asStated).contains("Ask first");
            assertThat(onThirty).contains("Ask first");
            assertThat(onSixty).contains("Negotiate");
            assertThat(onEightHundred).contains("Negotiate");
            assertThat(chance(page)).isGreaterThan(atSixty);
            assertThat(page.url()).contains("land=800");

            page.reload();
            assertThat(verdict(page)).isEqualTo(onEightHundred);
            assertThat(page.locator("#figure-land").inputValue()).contains("800");

            // Changes of one figure after another are one step.
            page.goBack();
            page.waitForURL(url -> !url.contains("land="));
            assertThat(page.locator("#verdict h2")).containsText("Ask first");
            page.goForward();
            page.waitForURL(url -> url.contains("land=800"));
            assertThat(page.locator("#verdict h2")).containsText("Negotiate");
        }
    }

    private static String onLand(Page page, String land) {
        Locator field = page.locator("#figure-land");
        field.fill(land);
        field.press("Enter");
        String number = land.replaceAll("\\D", "");
        page.waitForURL(url -> url.contains("land=" + number));
        page.waitForFunction("() => document.querySelector('#verdict:not(.waiting)')");
        page.waitForFunction(
                "number => [...document.querySelectorAll('code')]"
                        + ".some(code => code.textContent.includes('land=' + number))",
                number);
        return verdict(page);
    }

    /// What the page says is what the command line says.
    @Test
    void theVerdictIsThatOfTheCommandLine() throws IOException, InterruptedException {
        String json =
                new String(server.get("/api/admit/QZ01?set=land=60mu"), StandardCharsets.UTF_8);
        assertThat(json).contains("\"verdict\" : \"negotiate\"");
        try (BrowserContext window = chromium.window(1280)) {
            Page page = open(window, "/project/QZ01?lang=en&land=60mu");
            assertThat(verdict(page)).contains("Negotiate");
            assertThat(page.locator("code").first().innerText())
                    .contains("./shanhai admit", "land=60mu", "QZ01");
        }
    }

    /// An answered question turns the verdict, and turns it back.
    @Test
    void anAnswerTurnsTheVerdict() {
        try (BrowserContext window = chromium.window(1280)) {
            Page page = open(window, "/project/QZ01?lang=en&land=60mu");
            assertThat(verdict(page)).contains("Negotiate");
            page.locator("fieldset")
                    .filter(
                            new Locator.FilterOptions()
                                    .setHasText("first-grade drinking-water area"))
                    .locator("input[value=yes]")
                    .click();
            page.waitForURL(url -> url.contains("found="));
            assertThat(page.locator("#verdict h2")).containsText("Refuse");

            page.goBack();
            assertThat(page.locator("#verdict h2")).containsText("Negotiate");
        }
    }

    /// A slide is one step back, however far it went.
    @Test
    void aFigureCanBeDragged() {
        try (BrowserContext window = chromium.window(1280)) {
            Page page = open(window, "/project/QZ01?lang=en&land=60mu");
            settle(page);
            Locator slider = page.locator("input[type=range]").first();
            slider.focus();
            for (int k = 0; k < 5; k++) {
                page.keyboard().press("ArrowRight");
            }
            page.waitForURL(url -> url.contains("land=") && !url.contains("land=60mu"));
            settle(page);
            assertThat(page.locator("#figure-land").inputValue()).doesNotContain("60 mu");
            page.goBack();
            page.waitForURL(url -> url.contains("land=60mu"));
        }
    }

    /// Up to three scenarios stand side by side.
    @Test
    void scenariosAreKeptInTheAddress() {
        try (BrowserContext window = chromium.window(1280)) {
            Page page = open(window, "/project/QZ01?lang=en&land=30mu");
            settle(page);
            page.getByText("Keep as scenario").click();
            page.waitForURL(url -> url.contains("keep="));
            onLand(page, "60 mu");
            Locator kept =
                    page.locator("section", new Page.LocatorOptions().setHasText("Scenario"));
            assertThat(kept.first()).containsText("Ask first");
            assertThat(kept.first()).containsText("Negotiate");
        }
    }

    /// Places are found by what they are called in either language, by pinyin or its first letters.
    @ParameterizedTest
    @CsvSource({
        "longyou, /p/longyou",
        "龙游, /p/longyou",
        "lyx, /p/longyou",
        "zaozhi, /industry/037",
        "QZ01, /project/QZ01"
    })
    void searchLeadsThere(String asked, String path) {
        try (BrowserContext window = chromium.window(1280)) {
            Page page = open(window, "/?lang=en");
            settle(page);
            page.keyboard().press("/");
            page.keyboard().type(asked);
            assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains(path));
            settle(page);
        }
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
            settle(page);
            assertThat(page.locator("h1")).containsText("Longyou", WHOLE);
        }
    }

    /// A dozen figures that `SameFiguresTest` holds against all other writers.
    @Test
    void pagesSayTheSameFigures() throws IOException {
        JsonNode figures =
                new JsonMapper()
                        .readTree(
                                Path.of("..", "app", "src", "test", "resources", "same-figures.json")
                                        .toFile());
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
                    settle(page);
                    assertThat(page.locator("main code").first()).isVisible();
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

    /// The work ends on the server too: what is asked next is there at once.
    @Test
    void aLongAnswerIsCancelledOnTheServer() throws IOException, InterruptedException {
        try (BrowserContext window = chromium.window(1280)) {
            Page page = open(window, "/?lang=en");
            settle(page);
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
            Page page = open(window, "/project/QZ01?lang=en&land=60mu");
            settle(page);
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
            Page page = open(window, "/data?lang=en");
            settle(page);
            page.locator("input[type=file]")
                    .first()
                    .setInputFiles(
                            new FilePayload(
                                    "mine.xlsx",
                                    "application/octet-stream",
                                    "no workbook".getBytes(StandardCharsets.UTF_8)));
            assertThat(page.locator("main")).containsText("mine.xlsx cannot be used as it is");
            assertThat(page.locator("main table").first()).containsText("mine.xlsx");
            page.getByText("中文", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator("main")).containsText("mine.xlsx 还不能用");
            assertThat(
                            (Boolean)
                                    page.evaluate(
                                            "() => document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
        }
    }

    /// By keyboard alone: it opens, keeps the focus, closes, and gives the focus back.
    @ParameterizedTest
    @CsvSource({"en, How known, Nobody publishes it", "zh, 怎样知道的, 无人公布"})
    void howAFigureIsKnownCanBeRead(String language, String title, String how) {
        boolean english = language.equals("en");
        try (BrowserContext window = english ? chromium.window(1280) : chromium.dark(390)) {
            Page page = open(window, "/p/longyou?lang=" + language);
            settle(page);
            Locator mark = page.locator("#part-largest_industries button.basis").first();
            mark.focus();
            page.keyboard().press("Enter");
            Locator dialog = page.locator("dialog[open]");
            assertThat(dialog.locator("h2").first()).hasText(title);
            assertThat(dialog).containsText(how);
            for (int k = 0; k < 40; k++) {
                page.keyboard().press("Tab");
            }
            assertThat(
                            (Boolean)
                                    page.evaluate(
                                            "() => document.activeElement === document.body"
                                                + " || !!document.activeElement.closest('dialog')"))
                    .isTrue();
            assertThat(new AxeBuilder(page).include("dialog").analyze().getViolations())
                    .filteredOn(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                    .extracting(Rule::getHelp)
                    .isEmpty();
            page.keyboard().press("Escape");
            assertThat(dialog).hasCount(0);
            assertThat((Boolean) mark.evaluate("mark => mark === document.activeElement")).isTrue();
        }
    }

    /// Who comes for the first time is led through three things, once.
    @Test
    void whoComesFirstIsShownAround() {
        try (BrowserContext window = chromium.fresh(1280)) {
            Page page = open(window, "/?lang=en");
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
            settle(page);
            assertThat(page.url()).doesNotContain("QZ01");
            assertThat(card).hasCount(0);
        }
        try (BrowserContext window = chromium.fresh(390)) {
            Page page = open(window, "/p/longyou?lang=zh");
            settle(page);
            assertThat(page.locator("section.first")).hasCount(0);
            page.navigate(server.at("/?lang=zh"));
            assertThat(page.locator("section.first")).isVisible();
            page.keyboard().press("Escape");
            assertThat(page.locator("section.first")).hasCount(0);
        }
    }

    /// Of somebody who types an address wrong.
    @Test
    void whatIsNotThereIsSaidInWords() {
        try (BrowserContext window = chromium.window(1280)) {
            Page page = open(window, "/p/nowhere?lang=en");
            settle(page);
            assertThat(page.locator("main")).containsText("Nothing is called 'nowhere'");
        }
    }

    @Test
    void theFirstViewIsSmall() throws IOException, InterruptedException {
        String index = new String(server.get("/"), StandardCharsets.UTF_8);
        Matcher assets = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"").matcher(index);
        int size = 0;
        int count = 0;
        while (assets.find()) {
            size += packed(server.get(assets.group(1)));
            count++;
        }
        assertThat(count).isGreaterThanOrEqualTo(2);
        assertThat(size).isLessThan(BUDGET);
        assertThat(index).doesNotContain("<style", "style=").doesNotContainPattern("<script>");
    }

    private static int packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.size();
    }

    /// Ready to be used within a second and a half, once the server has read its pack.
    @Test
    void theFirstViewIsThereAtOnce() {
        try (BrowserContext window = chromium.window(1280)) {
            open(window, "/?lang=en").close();
            Page page = open(window, "/project/QZ01?lang=en");
            page.locator("header input").first().waitFor();
            double ready = ((Number) page.evaluate("() => performance.now()")).doubleValue();
            assertThat(ready).isLessThan(1500);
        }
    }
}
