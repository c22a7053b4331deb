package org.shanhai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/// What came about, sent to the workbench: what is wrong with it, promised against actual, firms in
/// classes, and the sheet of one.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(WorkbenchSession.class)
class WorkbenchFollowPageTest {
    private static final LocatorAssertions.ContainsTextOptions WHOLE =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    private static final String ACTUALS =
            """
            project,year,land,output,tax,value_added,energy,pollutants,jobs,rd_share
            QZ02,2024,24亩,1000万元,20万元,200万元,100tce,1t,20,1%
            QZ02,2025,26亩,6000万元,300万元,1500万元,300tce,2t,60,2%
            CP10,2025,40亩,9000万元,650万元,2500万元,500tce,5t,120,3%
            EN02,2025,10亩,1900万元,150万元,900万元,100tce,1t,50,1%
            EN03,2025,12亩,900万元,20万元,300万元,90tce,3t,30,0%
            EN04,2025,15亩,900万元,30万元,300万元,90tce,3t,30,
            """;

    private final WorkbenchSession.Open session;

    WorkbenchFollowPageTest(WorkbenchSession.Open session) {
        this.session = session;
    }

    private static void send(Page page, String text) {
        page.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload(
                                "actuals.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aTableIsSentAndBecomesAListOfClasses() {
        String address;
        try (BrowserContext window = session.chromium().window(1280)) {
            Page page = session.open(window, "/follow?lang=en");
            assertThat(page.locator("section:has(#send)"))
                    .containsText("The book of the zone, or a table", WHOLE);
            WorkbenchSession.settle(page);
            send(page, ACTUALS.replace("20万元,200万元", "20吨,200万元").replace("CP10", "P99"));
            Locator wrong = page.locator("section:has(#send) table");
            assertThat(wrong).containsText("actuals.csv", WHOLE);
            assertThat(wrong).containsText("20吨");
            assertThat(wrong).containsText("P99");
            WorkbenchSession.assertNoFault(page);

            send(page, ACTUALS);
            assertThat(page.locator("#part-classes tbody tr")).hasCount(4, COUNTED);
            assertThat(page).hasURL(Pattern.compile("/follow/[0-9a-f-]{36}\\?lang=en$"));
            address = page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
            assertThat(page.locator("#part-not_rated tbody tr")).hasCount(1);
            assertThat(page.locator("#part-not_rated tbody tr")).containsText("Welded assemblies");
            assertThat(page.locator("#part-watched tbody tr")).hasCount(2);
            assertThat(page.locator("#part-watched tbody")).not().containsText("Universal joints");
            assertThat(page.locator("#part-promises tbody tr:has-text('far behind')")).hasCount(3);
            Locator drawing = page.locator("[data-drawing=followed]");
            assertThat(drawing.locator("[data-panel='QZ02 output'] rect")).hasCount(2);
            assertThat(drawing.locator("[data-panel='QZ02 land'] rect.off")).hasCount(1);
            assertThat(drawing).containsText("30.0 %");
            WorkbenchSession.assertNoFault(page);

            page.getByLabel("Rated by").selectOption("huaian-2024");
            assertThat(page).hasURL(Pattern.compile("rules=huaian-2024"));
            assertThat(page.locator("#part-not_rated tbody tr")).hasCount(5, COUNTED);
            page.goBack();
            page.locator("#part-classes")
                    .getByRole(AriaRole.LINK)
                    .filter(new Locator.FilterOptions().setHasText("Universal joints"))
                    .click();
            assertThat(page.locator("#part-lifts")).isVisible(SEEN);
            assertThat(page.locator("h1")).containsText("class");
            assertThat(page.locator("#part-lines")).containsText("R&D share of sales");
            WorkbenchSession.assertNoFault(page);
        }
        try (BrowserContext window = session.chromium().dark(390)) {
            for (String path : List.of("/follow", address)) {
                Page page = session.open(window, path + "?lang=zh");
                assertThat(page.locator("main"))
                        .containsText(path.equals("/follow") ? "开发区台账或表格" : "企业等级", WHOLE);
                WorkbenchSession.assertNoFault(page);
                WorkbenchSession.assertFits(page);
            }
            List<String> asked = new ArrayList<>();
            Page gone = window.newPage();
            gone.onRequest(request -> asked.add(request.url()));
            gone.navigate(session.server().at("/follow/none?lang=zh"));
            assertThat(gone.getByRole(AriaRole.ALERT)).containsText("请重新上传", WHOLE);
            WorkbenchSession.settle(gone);
            // Nothing else is gone, and so nothing else is asked again.
            gone.waitForTimeout(500);
            assertThat(asked).filteredOn(url -> url.endsWith("/api/places")).hasSize(1);
        }
    }

    /// A figure that is below zero hangs from the ground, above the years.
    @Test
    void aLossIsDrawnAsOne() {
        try (BrowserContext window = session.chromium().window(1280)) {
            Page page = session.open(window, "/follow?lang=en");
            WorkbenchSession.settle(page);
            page.route(
                    Pattern.compile("/api/follow/"),
                    route -> {
                        APIResponse answer = route.fetch();
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setResponse(answer)
                                        .setBody(
                                                answer.text()
                                                        .replaceAll(
                                                                "(\"30\\.0 %\\W+value\\W+)0\\.3\\b",
                                                                "$1-0.3")));
                    });
            send(page, ACTUALS);
            Locator panel = page.locator("[data-panel='QZ02 output']");
            assertThat(panel.locator("rect")).hasCount(2, COUNTED);
            double ground = number(panel.locator(".ground"), "y1");
            Locator loss = panel.locator("rect").nth(1);
            assertThat(number(loss, "y")).isEqualTo(ground);
            assertThat(number(loss, "height")).isGreaterThan(10);
            assertThat(ground + number(loss, "height"))
                    .isLessThan(number(panel.locator("text").last(), "y") - 10);
        }
    }

    private static double number(Locator of, String attribute) {
        return Double.parseDouble(of.getAttribute(attribute));
    }

    private static final LocatorAssertions.HasCountOptions COUNTED =
            new LocatorAssertions.HasCountOptions().setTimeout(60_000);
    private static final LocatorAssertions.IsVisibleOptions SEEN =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);
}
