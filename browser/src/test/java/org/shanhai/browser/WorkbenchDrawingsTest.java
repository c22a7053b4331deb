package org.shanhai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The drawings of the workbench show what its answers say, mark by mark.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(WorkbenchSession.class)
class WorkbenchDrawingsTest {
    /// Of a drawing that was taken along: the sheet's, then where on it the drawing lies.
    private static final String SIZES =
            """
            text => {
              const sheet = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
              const of = (one, names) => names.map(name => Number(one.getAttribute(name)));
              return [...of(sheet, ['width', 'height']),
                  ...of(sheet.querySelector('svg'), ['x', 'y', 'width', 'height'])];
            }
            """;

    /// Script and style of a view, packed.
    private static final int BUDGET = 130_000;

    private static final int MOST_NAMES = 12;

    private static final JsonMapper JSON = new JsonMapper();

    private final WorkbenchServer server;
    private final Chromium chromium;

    WorkbenchDrawingsTest(WorkbenchSession.Open open) {
        server = open.server();
        chromium = open.chromium();
    }

    private JsonNode answer(String path) throws IOException, InterruptedException {
        return JSON.readTree(new String(server.get("/api/" + path), StandardCharsets.UTF_8));
    }

    private static List<JsonNode> rows(JsonNode answer, String table) {
        return StreamSupport.stream(answer.path(table).spliterator(), false).toList();
    }

    private Page open(BrowserContext window, String path, String mark) {
        Page page = window.newPage();
        page.navigate(server.at(path));
        page.locator(mark).first().waitFor();
        return page;
    }

    /// Of the chosen place alone, each of the places once, and few names that do not meet.
    @Test
    void theMapDrawsTheTradeOfOnePlace() throws IOException, InterruptedException {
        int places = answer("places").at("/places").size();
        try (BrowserContext window = chromium.window(1280)) {
            Page page = open(window, "/p/longyou?lang=en", "[data-arc]");
            Locator map = page.locator("[data-drawing=trade-longyou] svg.places-map");
            assertThat(map.locator("a[data-place]")).hasCount(places);
            List<String> arcs = attributes(map.locator("[data-arc]"), "data-arc");
            assertThat(arcs).hasSize(8).allMatch(arc -> arc.startsWith("longyou:"));
            assertThat((List<?>) page.evaluate(Scripts.MAP_NAMES_MEETING)).isEmpty();
            assertThat(map.locator("text.name").count()).isBetween(5, MOST_NAMES);

            page.getByText("buys from", new Page.GetByTextOptions().setExact(true)).click();
            page.locator("[data-arc$=':longyou']").first().waitFor();
            assertThat(attributes(map.locator("[data-arc]"), "data-arc"))
                    .allMatch(arc -> arc.endsWith(":longyou"));

            // By keyboard: in by the chosen place, on by arrows.
            map.locator("a[data-place=longyou]").focus();
            page.keyboard().press("ArrowRight");
            assertThat(page.evaluate("() => document.activeElement.dataset.place"))
                    .isNotNull()
                    .isNotEqualTo("longyou");
        }
    }

    private static List<String> attributes(Locator marks, String name) {
        return marks.all().stream().map(mark -> mark.getAttribute(name)).toList();
    }

    /// Every pair is a cell; the pacts of today are ringed, and partners given are marked.
    @Test
    void theMatrixRingsThePactsOfToday() throws IOException, InterruptedException {
        JsonNode pair = answer("pair");
        List<JsonNode> pairs = rows(pair, "pairs");
        List<String> pacts =
                pairs.stream()
                        .filter(row -> row.at("/today").asBoolean())
                        .map(
                                row ->
                                        row.at("/place").asString()
                                                + ":"
                                                + row.at("/partner").asString())
                        .toList();
        try (BrowserContext window = chromium.window(1280)) {
            Page page = open(window, "/pair?lang=en", "[data-pact]");
            assertThat(page.locator("a[data-cell]")).hasCount(pairs.size());
            assertThat(attributes(page.locator("[data-pact]"), "data-pact"))
                    .containsExactlyInAnyOrderElementsOf(pacts)
                    .contains("longyou:zhenhai");
            assertThat(page.locator("[data-given]")).hasCount(rows(pair, "assignment").size());
            assertThat(page.locator("[data-drawing=pacts-kept] [data-bar]"))
                    .hasCount(rows(pair, "kept").size());

            page.locator("a[data-cell][href*='/pair/longyou/zhenhai']").click();
            page.waitForURL(url -> url.contains("/pair/longyou/zhenhai"));
            page.locator("[data-drawing=pair-longyou-zhenhai] svg.places-map").waitFor();
        }
    }

    private static double width(Locator rectangle) {
        return Double.parseDouble(rectangle.getAttribute("width"));
    }

    /// The chain is the server's drawing, and each of its boxes leads to its industry.
    @Test
    void theChainIsTheServersAndTheListCanBeTaken() throws IOException, InterruptedException {
        JsonNode recruit = answer("recruit/longyou");
        try (BrowserContext window = chromium.window(1280)) {
            Page page = open(window, "/recruit/longyou?lang=en", ".chain svg");
            assertThat(page.locator(".chain a > g[data-industry]"))
                    .hasCount(rows(recruit, "nodes").size());
            Download taken = page.waitForDownload(() -> page.getByText("Call list as CSV").click());
            assertThat(Files.readString(taken.path())).startsWith("target,place,industry");
            page.locator(".chain a").first().click();
            page.waitForURL(url -> url.contains("/industry/"));
            page.locator("[data-drawing^=places-] svg.places-map").first().waitFor();
        }
    }

    /// Bars of what an industry buys are as long as its shares; data that do not agree are listed.
    @Test
    void inputsAndDisagreementsAreThere() throws IOException, InterruptedException {
        List<JsonNode> inputs = rows(answer("show/040"), "inputs");
        JsonNode apart = rows(answer("check"), "disagreements").getFirst();
        try (BrowserContext window = chromium.window(1280)) {
            Page page = open(window, "/industry/040?lang=en", "[data-drawing=inputs-040] svg");
            Locator bars = page.locator("[data-drawing=inputs-040] [data-bar]");
            assertThat(bars).hasCount(inputs.size());
            double first = width(bars.nth(0).locator("rect").first());
            double last = width(bars.nth(inputs.size() - 1).locator("rect").first());
            assertThat(last / first)
                    .isCloseTo(
                            inputs.getLast().at("/of_output/value").asDouble()
                                    / inputs.getFirst().at("/of_output/value").asDouble(),
                            offset(0.01));

            page.navigate(server.at("/data?lang=en"));
            assertThat(page.getByText("Figures that do not agree")).isVisible();
            assertThat(page.locator("main")).containsText(apart.at("/facts").get(0).asString());
        }
    }

    @Test
    void tilesAreIndustriesAndDotsArePlaces() throws IOException, InterruptedException {
        long sized =
                rows(answer("show/longyou"), "industries").stream()
                        .filter(row -> row.at("/share/value").asDouble() > 0)
                        .count();
        long standing =
                rows(answer("diagnose"), "places").stream()
                        .filter(row -> !row.at("/place").asString().equals("longyou"))
                        .filter(row -> row.at("/transport_standing").isNumber())
                        .count();
        try (BrowserContext window = chromium.window(1280)) {
            Page page = open(window, "/p/longyou?lang=en", "[data-own=transport]");
            assertThat(page.locator("[data-tile]")).hasCount((int) sized);
            assertThat(page.locator("[data-own=transport]")).hasCount(1);
            assertThat(
                            page.evaluate(
                                    "() => [...document.querySelectorAll('[data-drawing=handicaps-longyou] circle[data-other]')].filter(c => c.getAttribute('cy') === String(3 * 44 + 22)).length"))
                    .isEqualTo((int) standing);
        }
    }

    @Test
    void theGridHasAMarkForEachThatIsKnown() throws IOException, InterruptedException {
        int known = answer("known").at("/known").size();
        try (BrowserContext window = chromium.window(1280)) {
            Page page = open(window, "/data?lang=en", "[data-known]");
            assertThat(page.locator("[data-known]")).hasCount(known);
        }
    }

    /// A drawing taken along looks the same without the page: its style stands in it.
    @Test
    void drawingsCanBeTakenAlong() throws IOException {
        try (BrowserContext window = chromium.window(1280)) {
            Page page = open(window, "/industry/094?lang=en", "svg.places-map");
            Locator map = page.locator("[data-drawing=places-094]");
            Download drawn =
                    page.waitForDownload(
                            () ->
                                    map.getByText(
                                                    "SVG",
                                                    new Locator.GetByTextOptions().setExact(true))
                                            .click());
            String svg = Files.readString(drawn.path());
            assertThat(drawn.suggestedFilename()).isEqualTo("places-094.svg");
            assertThat(svg)
                    .startsWith("<svg")
                    .contains("Where it is", "fill=\"rgb(", "url(#map")
                    .doesNotContain("class=", "style=", "var(--");
            Download dots =
                    page.waitForDownload(
                            () ->
                                    map.getByText(
                                                    "PNG",
                                                    new Locator.GetByTextOptions().setExact(true))
                                            .click());
            byte[] png = Files.readAllBytes(dots.path());
            assertThat(new String(png, 1, 3, StandardCharsets.US_ASCII)).isEqualTo("PNG");
            assertThat(png.length).isGreaterThan(20_000);
            // The drawing between margins of 16, below a head of 28, and as dots twice as large.
            List<?> sizes = (List<?>) page.evaluate(SIZES, svg);
            double wide = ((Number) sizes.get(0)).doubleValue();
            double high = ((Number) sizes.get(1)).doubleValue();
            assertThat(sizes.subList(2, 6).stream().map(each -> ((Number) each).doubleValue()))
                    .containsExactly(16.0, 44.0, wide - 32, high - 60);
            assertThat(ByteBuffer.wrap(png, 16, 4).getInt()).isEqualTo((int) (2 * wide));
            assertThat(ByteBuffer.wrap(png, 20, 4).getInt()).isEqualTo((int) (2 * high));
        }
    }

    /// Views are loaded one by one, and none of them is large.
    @Test
    void everyViewIsSmall() {
        for (String view : List.of("/", "/p/longyou", "/project/QZ01")) {
            List<Integer> sizes = new ArrayList<>();
            try (BrowserContext window = chromium.window(1280)) {
                Page page = window.newPage();
                page.onResponse(
                        response -> {
                            if (response.url().contains("/assets/")) {
                                sizes.add(packed(response.body()));
                            }
                        });
                page.navigate(server.at(view + "?lang=en"));
                page.locator("h1").first().waitFor();
                page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            }
            assertThat(sizes.size()).as(view).isGreaterThan(3);
            assertThat(sizes.stream().mapToInt(Integer::intValue).sum())
                    .as(view)
                    .isLessThan(BUDGET);
        }
    }

    private static int packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return packed.size();
    }
}
