package org.shanhai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Plans and agreements in the workbench.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(WorkbenchSession.class)
class WorkbenchPlanTest {
    private static final LocatorAssertions.ContainsTextOptions WHOLE =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    private static final String HATCHED =
            """
            [...document.querySelectorAll('[data-drawing^=plan-price-] svg')].every(svg => {
              const steps = [...svg.querySelectorAll('[data-step]')];
              const tops = [...svg.querySelectorAll('rect[fill^=url]')]
                .map(one => Number(one.getAttribute('y')));
              return steps.slice(1).every(
                (step, n) => tops[n] <= Number(step.getAttribute('y1')) + 0.01);
            })
            """;

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
            WorkbenchSession.assertNoFault(page);

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep this plan"))
                    .click();
            limit(page, "projects", "longyou-zone", false, "0");
            assertThat(page.locator("caption").first()).containsText("Plans compared", WHOLE);
            assertThat(page.locator("ul.chips li"))
                    .containsText("projects in Longyou development zone: at most 0");
            assertThat(page.locator("ul.chips li")).not().containsText("longyou-zone");
            WorkbenchSession.settle(page);
            Locator compared = page.locator("table:has(caption)").first();
            assertThat(compared).containsText("Longyou development zone", WHOLE);
            assertThat(page.locator("main [data-drawing=plan]")).isVisible();
            assertThat(page.url()).contains("limit=").contains("keep=");

            limit(page, "jobs", "mountain", true, "9000000");
            assertThat(page.locator("main")).containsText("No plan keeps to all of this", WHOLE);
        }
    }

    /// Asks a limit by the form, where nobody writes one.
    private static void limit(
            Page page, String what, String where, boolean isFloor, String amount) {
        Locator form =
                page.locator("form.row")
                        .filter(new Locator.FilterOptions().setHasText("Limit or floor"));
        form.getByLabel("What is limited").selectOption(what);
        form.getByLabel("Where").selectOption(where);
        form.getByLabel("At most or at least").selectOption(Boolean.toString(isFloor));
        form.locator("input").fill(amount);
        form.locator("input").press("Enter");
    }

    @Test
    void aPlanIsReadInChineseOnAPhone() {
        try (BrowserContext window = chromium.dark(390)) {
            Page page = session.open(window, "/plan?lang=zh&aim=jobs:mountain&without=QZ01");
            assertThat(page.locator("main")).containsText("放在哪里", WHOLE);
            assertThat(page.locator("ul.chips")).containsText("不规划 QZ01");
            WorkbenchSession.assertFits(page);
            WorkbenchSession.assertNoFault(page);
        }
    }

    /// A point of the curve shows its own plan; another question has another curve.
    @Test
    void aCurveIsClickedAlong() {
        try (BrowserContext window = chromium.window(1280)) {
            Page page = session.open(window, "/plan?lang=en");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Trace the curve"))
                    .click(new Locator.ClickOptions().setTimeout(60_000));
            Locator points = page.locator("[data-drawing=plan-curve] [data-point]");
            points.first().waitFor(new Locator.WaitForOptions().setTimeout(60_000));
            assertThat(page.url()).contains("tradeoff=jobs%2Cco2");
            assertThat(points.count()).isBetween(5, 11);
            for (int k : new int[] {points.count() - 2, 1}) {
                points.nth(k).focus();
                page.keyboard().press("Enter");
                Locator shown = page.locator("section.shown");
                assertThat(shown).containsText("Point %d of the curve".formatted(k + 1));
                assertThat(points.nth(k).getAttribute("aria-current")).isEqualTo("true");
                Locator placed = shown.locator("tbody tr").first().locator("td").last();
                assertThat(points.nth(k).getAttribute("aria-label"))
                        .endsWith("; " + placed.textContent() + " projects");
                assertThat(shown.locator("[data-drawing=plan-shown] svg.places-map")).isVisible();
                assertThat(shown.locator("[data-drawing=plan-shown-gains] [data-bar]")).hasCount(4);
            }
            WorkbenchSession.assertNoFault(page);
            limit(page, "projects", "longyou-zone", false, "0");
            assertThat(points).hasCount(0);
            assertThat(page.url()).doesNotContain("tradeoff", "shown");
        }
    }

    /// Others nearly as good are looked for when somebody asks, and one of them can be shown; how
    /// far that is can be seen, and it can be stopped.
    @Test
    void othersAreLookedForAndShown() {
        try (BrowserContext window = chromium.window(1280)) {
            Page page =
                    session.open(
                            window,
                            "/plan?lang=zh&move=true&shown=alternative-1&limit=energy:liandu%3C%3D40000tce");
            page.route(
                    url -> url.matches(".*/api/.*alternatives=.*"),
                    route -> {
                        // Never answered, however fast the machine.
                    });
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("寻找十个其他方案"))
                    .click(new Locator.ClickOptions().setTimeout(60_000));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("取消")).click();
            assertThat(page.locator("[data-other]")).hasCount(0);
            page.unrouteAll();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("重试")).click();
            page.locator("[data-other]")
                    .first()
                    .waitFor(new Locator.WaitForOptions().setTimeout(60_000));
            int others = page.locator("[data-other]").count();
            assertThat(others).isBetween(1, 10);
            assertThat(page.locator("[data-other] .changes li").count())
                    .isGreaterThanOrEqualTo(others);
            // The address said which to show.
            Locator shown = page.locator("section.shown");
            assertThat(shown).containsText("方案 1");
            assertThat(page.locator("[data-drawing=plan-worth] [data-bar]"))
                    .hasCount(
                            Integer.parseInt(
                                    shown.locator("tbody tr")
                                            .first()
                                            .locator("td")
                                            .first()
                                            .textContent()));
            // A step for each plan that was solved anew, and where nothing is changed.
            int limits = page.locator("[data-drawing^=plan-price-]").count();
            assertThat(limits).isPositive();
            assertThat(page.locator("[data-drawing^=plan-price-] [data-step]"))
                    .hasCount(5 * limits);
            // Between two steps up to what the next brings is not proven away.
            assertThat((Boolean) page.evaluate(HATCHED)).isTrue();
            assertThat(page.locator("section:has(#others)")).containsText("在最优方案的 2 % 以内");
            WorkbenchSession.assertNoFault(page);
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
}
