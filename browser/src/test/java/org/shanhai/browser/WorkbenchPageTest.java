package org.shanhai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                    "/plan",
                    "/split/longquan-xiaoshan",
                    "/follow",
                    "/data");

    /// Script and style of the first view, packed.
    private static final int BUDGET = 130_000;

    private final WorkbenchSession.Open session;
    private final WorkbenchServer server;
    private final Chromium chromium;

    WorkbenchPageTest(WorkbenchSession.Open session) {
        this.session = session;
        server = session.server();
        chromium = session.chromium();
    }

    /// Every view loads whole and fits its window, wide or as narrow as one of 1280 points at 400
    /// per cent, light or dark, and when the window changes too. Whether all can use it is judged
    /// in English, and for the other width and light by the rules that know of them.
    @ParameterizedTest
    @CsvSource({"en, 1280, 320", "zh, 390, 1280"})
    void everyViewLoadsAndFits(String language, int width, int otherWidth) {
        try (BrowserContext window = chromium.window(width)) {
            // One page for all: to begin another takes as long as to load a view.
            Page page = window.newPage();
            List<String> wrong = new ArrayList<>();
            page.onConsoleMessage(
                    message -> {
                        if (message.type().equals("error")) {
                            wrong.add(message.text());
                        }
                    });
            page.onPageError(wrong::add);
            for (String view : VIEWS) {
                page.setViewportSize(width, 900);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
                page.navigate(server.at(view + "?lang=" + language));
                requireWhole(page, language);
                if (language.equals("en")) {
                    WorkbenchSession.assertNoFault(page);
                }
                page.setViewportSize(otherWidth, 900);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                requireWhole(page, language);
                if (language.equals("en")) {
                    assertThat(Axe.faultsOfLooks(page, "html")).as(page.url()).isEmpty();
                }
                assertThat(wrong).as(page.url()).isEmpty();
            }
        }
    }

    private static void requireWhole(Page page, String language) {
        WorkbenchSession.settle(page);
        assertThat(page.locator("h1").count()).as(page.url()).isOne();
        assertThat(page.getAttribute("html", "lang")).as(page.url()).startsWith(language);
        WorkbenchSession.assertFits(page);
        WorkbenchSession.assertWorded(page);
    }

    /// The rules find what they are there for.
    @Test
    void aFaultIsFound() {
        try (BrowserContext window = chromium.window(1280)) {
            Page page = session.open(window, "/?lang=en");
            WorkbenchSession.settle(page);
            page.evaluate(
                    """
                    document.querySelector('main').insertAdjacentHTML('beforeend',
                        '<img src="data:,"><p><font color="#bbbbbb">faint</font></p>')
                    """);
            assertThat(Axe.faults(page, "html"))
                    .hasSize(2)
                    .anySatisfy(one -> assertThat((String) one).startsWith("image-alt"))
                    .anySatisfy(one -> assertThat((String) one).startsWith("color-contrast"));

            // Among many of one look the one of another is found.
            page.evaluate(
                    """
                    document.querySelector('main').innerHTML = '<ul>'
                        + '<li><b>plain</b></li>'.repeat(9)
                        + '<li><font color="#bbbbbb">faint</font></li>'
                        + '<li><b>plain</b></li>'.repeat(9) + '</ul>'
                    """);
            assertThat(Axe.faultsOfLooks(page, "html")).hasSize(1);
        }
    }

    private static String verdict(Page page) {
        WorkbenchSession.settle(page);
        return page.locator("#verdict h2").innerText();
    }

    /// That it is negotiated.
    private static double chance(Page page) {
        Matcher chance =
                Pattern.compile("(?i)negotiate\\D*(\\d+) %")
                        .matcher(page.locator("#verdict .parts").innerText());
        assertThat(chance.find()).isTrue();
        return Double.parseDouble(chance.group(1));
    }

    /// More land for the same tax turns the verdict; the address follows, back and reload work.
    @Test
    void aFigureTurnsTheVerdict() {
        try (BrowserContext window = chromium.window(1280)) {
            Page page = session.open(window, "/project/QZ01?lang=en");
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
            Page page = session.open(window, "/project/QZ01?lang=en&land=60mu");
            assertThat(verdict(page)).contains("Negotiate");
            assertThat(page.locator("code").first().innerText())
                    .contains("./shanhai admit", "land=60mu", "QZ01");
        }
    }

    /// An answered question turns the verdict, and turns it back.
    @Test
    void anAnswerTurnsTheVerdict() {
        try (BrowserContext window = chromium.window(1280)) {
            Page page = session.open(window, "/project/QZ01?lang=en&land=60mu");
            assertThat(verdict(page)).contains("Negotiate");
            page.locator("fieldset")
                    .filter(
                            new Locator.FilterOptions()
                                    .setHasText("state list of those to be closed down"))
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
            Page page = session.open(window, "/project/QZ01?lang=en&land=60mu");
            WorkbenchSession.settle(page);
            Locator slider = page.locator("input[type=range]").first();
            slider.focus();
            for (int k = 0; k < 5; k++) {
                page.keyboard().press("ArrowRight");
            }
            page.waitForURL(url -> url.contains("land=") && !url.contains("land=60mu"));
            WorkbenchSession.settle(page);
            assertThat(page.locator("#figure-land").inputValue()).doesNotContain("60 mu");
            page.goBack();
            page.waitForURL(url -> url.contains("land=60mu"));
        }
    }

    /// Up to three scenarios stand side by side.
    @Test
    void scenariosAreKeptInTheAddress() {
        try (BrowserContext window = chromium.window(1280)) {
            Page page = session.open(window, "/project/QZ01?lang=en&land=30mu");
            WorkbenchSession.settle(page);
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
            Page page = session.open(window, "/?lang=en");
            WorkbenchSession.settle(page);
            page.keyboard().press("/");
            page.keyboard().type(asked);
            assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains(path));
            WorkbenchSession.settle(page);
        }
    }

    /// Of somebody who types an address wrong.
    @Test
    void whatIsNotThereIsSaidInWords() {
        try (BrowserContext window = chromium.window(1280)) {
            Page page = session.open(window, "/p/nowhere?lang=en");
            WorkbenchSession.settle(page);
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
    @Tag("at-length")
    @Test
    void theFirstViewIsThereAtOnce() {
        try (BrowserContext window = chromium.window(1280)) {
            session.open(window, "/?lang=en").close();
            Page page = session.open(window, "/project/QZ01?lang=en");
            page.locator("header input").first().waitFor();
            double ready = ((Number) page.evaluate("() => performance.now()")).doubleValue();
            assertThat(ready).isLessThan(1500);
        }
    }
}
