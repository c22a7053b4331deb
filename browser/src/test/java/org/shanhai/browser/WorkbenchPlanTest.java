package org.shanhai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Plans and agreements in the workbench.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(WorkbenchSession.class)
class WorkbenchPlanTest {
    private static final LocatorAssertions.ContainsTextOptions WHOLE =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    private final WorkbenchSession.Open session;
    private final WorkbenchServer server;
    private final Chromium chromium;

    WorkbenchPlanTest(WorkbenchSession.Open session) {
        this.session = session;
        server = session.server();
        chromium = session.chromium();
    }

    /// The plan is that of the interface; a limit of one's own turns it, and both stand side by
    /// side.
    @Test
    void aPlanIsLimitedAndCompared() throws IOException, InterruptedException {
        JsonNode plan =
                new JsonMapper()
                        .readTree(new String(server.get("/api/plan"), StandardCharsets.UTF_8))
                        .at("/plan");
        long inLongyou =
                plan.valueStream()
                        .filter(row -> row.at("/zone").asString().equals("longyou-zone"))
                        .count();
        assertThat(inLongyou).isPositive();
        try (BrowserContext window = chromium.window(1280)) {
            Page page = session.open(window, "/plan?lang=en");
            assertThat(page.locator("main")).containsText(plan.size() + " projects in ", WHOLE);
            assertNoFault(page);

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep this plan"))
                    .click();
            page.getByPlaceholder("co2<=200000t").fill("projects:longyou-zone<=0");
            page.getByPlaceholder("co2<=200000t").press("Enter");
            assertThat(page.locator("caption").first()).containsText("Plans compared", WHOLE);
            assertThat(page.locator("ul.chips code")).containsText("projects:longyou-zone<=0");
            WorkbenchSession.settle(page);
            Locator compared = page.locator("table:has(caption)").first();
            assertThat(compared).containsText("Longyou development zone", WHOLE);
            assertThat(page.locator("main [data-drawing=plan]")).isVisible();
            assertThat(page.url()).contains("limit=").contains("keep=");

            page.getByPlaceholder("co2<=200000t").fill("jobs:mountain>=9000000");
            page.getByPlaceholder("co2<=200000t").press("Enter");
            assertThat(page.locator("main")).containsText("No plan keeps to all of this", WHOLE);
        }
    }

    @Test
    void aPlanIsReadInChineseOnAPhone() {
        try (BrowserContext window = chromium.dark(390)) {
            Page page = session.open(window, "/plan?lang=zh&aim=jobs:mountain&alternatives=10");
            assertThat(page.locator("main")).containsText("放在哪里", WHOLE);
            assertThat(
                            (Boolean)
                                    page.evaluate(
                                            "() => document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
            assertNoFault(page);
        }
    }

    /// A point of the curve shows its own plan; the server's are the same.
    @ParameterizedTest
    @CsvSource({"en, What more of one costs, Trace the curve", "zh, 多要一个目标的代价, 计算曲线"})
    void aCurveIsClickedAlong(String language, String title, String trace)
            throws IOException, InterruptedException {
        try (BrowserContext window = chromium.window(1280)) {
            Page page = session.open(window, "/plan?lang=" + language);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(trace))
                    .click(new Locator.ClickOptions().setTimeout(60_000));
            Locator points = page.locator("[data-drawing=plan-curve] [data-point]");
            points.first().waitFor(new Locator.WaitForOptions().setTimeout(60_000));
            assertThat(page.url()).contains("tradeoff=jobs%2Cco2");

            JsonNode curve =
                    new JsonMapper()
                            .readTree(
                                    new String(
                                            server.get(
                                                    "/api/plan?tradeoff=jobs,co2&points=11&lang="
                                                            + language),
                                            StandardCharsets.UTF_8));
            assertThat(points.count()).isEqualTo(curve.at("/curve").size()).isGreaterThan(4);
            int last = points.count() - 2;
            points.nth(last).focus();
            page.keyboard().press("Enter");
            Locator shown = page.locator("section.shown");
            shown.waitFor();
            assertThat(points.nth(last).getAttribute("aria-current")).isEqualTo("true");
            int placed = curve.at("/curve_plans").path(last).path("placements").size();
            assertThat(shown.locator("tbody tr").first().locator("td").last())
                    .hasText(String.valueOf(placed));
            assertThat(shown.locator("[data-drawing=plan-shown] svg.places-map")).isVisible();
            assertThat(shown.locator("[data-drawing=plan-shown-gains] [data-bar]")).hasCount(4);
            assertThat(page.locator("main")).containsText(title);
            // Another question has another curve.
            page.getByPlaceholder("co2<=200000t").fill("projects:longyou-zone<=0");
            page.getByPlaceholder("co2<=200000t").press("Enter");
            assertThat(points).hasCount(0);
            assertThat(page.url()).doesNotContain("tradeoff", "shown");
        }
    }

    /// Others nearly as good are looked for when somebody asks, and one of them can be shown; how
    /// far that is can be seen, and it can be stopped.
    @Test
    void othersAreLookedForAndShown() throws IOException, InterruptedException {
        JsonNode answer =
                new JsonMapper()
                        .readTree(
                                new String(
                                        server.get("/api/plan?alternatives=10"),
                                        StandardCharsets.UTF_8));
        int others = answer.at("/alternatives").size();
        assertThat(others).isBetween(1, 10);
        try (BrowserContext window = chromium.window(1280)) {
            Page page = session.open(window, "/plan?lang=en&shown=alternative-1");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Look for ten others"))
                    .click(new Locator.ClickOptions().setTimeout(60_000));
            Locator cancel =
                    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cancel"));
            cancel.click();
            assertThat(page.locator("[data-other]")).hasCount(0);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Try again"))
                    .click();
            page.locator("[data-other]")
                    .first()
                    .waitFor(new Locator.WaitForOptions().setTimeout(60_000));
            assertThat(page.locator("[data-other]")).hasCount(others);
            // The address said which to show.
            assertThat(page.locator("section.shown")).containsText("Plan 1");
            long placed =
                    answer.at("/replacement")
                            .valueStream()
                            .filter(one -> one.at("/placed").asBoolean())
                            .count();
            assertThat(page.locator("[data-drawing=plan-worth] [data-bar]"))
                    .hasCount(Math.toIntExact(placed));
            long limits =
                    answer.at("/prices")
                            .valueStream()
                            .map(one -> one.at("/limit").asString())
                            .distinct()
                            .count();
            assertThat(page.locator("[data-drawing^=plan-price-]"))
                    .hasCount(Math.toIntExact(Math.min(6, limits)));
            assertThat(page.locator("[data-drawing^=plan-price-] [data-step]").first()).isVisible();
            assertNoFault(page);
            page.setViewportSize(320, 800);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        }
    }

    /// A term that is dragged is a step of the address, and turns who gains; the partner breaks
    /// even where its mark stands.
    @Test
    void aTermIsDraggedUntilAllGain() {
        try (BrowserContext window = chromium.window(1280)) {
            Page page = session.open(window, "/split/qingtian-pinghu?lang=en");
            WorkbenchSession.settle(page);
            assertThat(page.locator("main")).containsText("Not every partner gains");
            assertThat(page.locator("[data-gain=qingtian] circle.loss")).hasCount(1);

            Locator slider = page.locator("[data-term=fixed_return] input[type=range]");
            int ten = Integer.parseInt(slider.inputValue());
            slider.fill(String.valueOf(Math.round(ten * 1.3)));

            assertThat(page.locator("main")).containsText("Every partner gains", WHOLE);
            assertThat(page.locator("[data-gain=qingtian] circle.gain")).hasCount(1);
            assertThat(page.url()).contains("fixed_return=13");
            page.goBack();
            assertThat(page.locator("main")).containsText("Not every partner gains", WHOLE);
            page.locator("#term-fixed_return").fill("a lot");
            page.locator("#term-fixed_return").press("Enter");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("a lot", WHOLE);
            assertThat(slider).isVisible();
        }
    }

    private static void assertNoFault(Page page) {
        WorkbenchSession.settle(page);
        assertThat(page.innerText("body")).doesNotContain("undefined", "[object", "NaN");
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .filteredOn(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                .extracting(Rule::getHelp)
                .isEmpty();
    }
}
