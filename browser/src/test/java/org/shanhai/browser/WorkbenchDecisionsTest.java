package org.shanhai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Decisions in the workbench: recorded on the page of a project, listed and read again.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(WorkbenchSession.class)
class WorkbenchDecisionsTest {
    private static final LocatorAssertions.ContainsTextOptions WHOLE =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    private final WorkbenchSession.Open session;

    WorkbenchDecisionsTest(WorkbenchSession.Open session) {
        this.session = session;
    }

    /// One without a name is refused in words; with one it is recorded on the figures that are
    /// shown, and reads so afterwards, in both languages, on a phone too.
    @Test
    void aDecisionIsRecordedAndReadAgain() throws IOException, InterruptedException {
        try (BrowserContext window = session.chromium().window(1280)) {
            Page page = session.open(window, "/decisions?lang=en");
            assertThat(page.locator("main"))
                    .containsText("There is no register of decisions", WHOLE);

            page.navigate(session.server().at("/project/QZ01?lang=en&land=60mu"));
            Locator form = page.locator("section:has(#record)");
            assertThat(form).containsText("Record this decision", WHOLE);
            WorkbenchSession.settle(page);
            Locator record = form.getByRole(AriaRole.BUTTON);
            form.getByLabel("Why").fill("fits the positioning");
            record.click();
            assertThat(form.getByRole(AriaRole.ALERT)).containsText("Say who decides and why");

            form.getByLabel("Who decides").fill("Zone committee");
            form.getByText("Dates agreed for conditions (0 of").click();
            form.locator("input[name=completion]").fill("2027-06-30");
            assertThat(form).containsText("Dates agreed for conditions (1 of");
            record.click();
            assertThat(form.getByRole(AriaRole.STATUS)).containsText("Recorded as No. 1", WHOLE);
            assertThat(form.getByRole(AriaRole.ALERT)).hasCount(0);
            assertThat(page.locator("section:has(#followed) #part-due_dates"))
                    .containsText("2027-06-30", WHOLE);
            JsonNode told =
                    new JsonMapper()
                            .readTree(
                                    new String(
                                            session.server().get("/api/decisions/1"),
                                            StandardCharsets.UTF_8));
            String hash = told.at("/decision/hash").asString();
            assertThat(hash).hasSize(64);
            assertThat(form.getByRole(AriaRole.STATUS)).containsText(hash);
            WorkbenchSession.assertNoFault(page);

            record.click();
            assertThat(form.getByRole(AriaRole.ALERT)).containsText("decided on already", WHOLE);

            // Who changes a figure while it is recorded is told the number too.
            page.route(
                    Pattern.compile("/api/decisions/record/"),
                    route -> {
                        page.locator("#figure-land").fill("61mu");
                        page.locator("#figure-land").press("Enter");
                        page.waitForURL(url -> url.contains("land=61mu"));
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setBody("{\"number\":7,\"hash\":\"0\"}"));
                    });
            record.click();
            assertThat(form.getByRole(AriaRole.STATUS)).containsText("Recorded as No. 7", WHOLE);
            page.unrouteAll();
            page.route(
                    Pattern.compile("/api/follow"),
                    route ->
                            route.fulfill(
                                    new Route.FulfillOptions()
                                            .setStatus(400)
                                            .setBody("{\"error\":\"The register is locked.\"}")));
            page.reload();
            assertThat(page.locator("section:has(#followed)").getByRole(AriaRole.ALERT))
                    .containsText("The register is locked.", WHOLE);
            page.unrouteAll();

            page.getByRole(AriaRole.NAVIGATION)
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Decisions"))
                    .click();
            assertThat(page.locator("main tbody tr")).hasCount(1);
            assertThat(page.locator("main tbody tr")).containsText("Zone committee");
            assertThat(page.locator("main tbody tr")).containsText("fits the positioning");
            assertThat(page.locator("main tbody tr")).containsText("Longyou development zone");
            assertThat(page.locator("section:has(#chain)")).containsText("all as recorded", WHOLE);
            WorkbenchSession.assertNoFault(page);
            page.locator("main tbody")
                    .getByRole(
                            AriaRole.LINK,
                            new Locator.GetByRoleOptions().setName("1").setExact(true))
                    .click();
            assertThat(page.locator("main")).containsText(hash, WHOLE);
            assertThat(page).hasURL(Pattern.compile("/decisions/1\\?lang=en$"));
            assertThat(page.locator("#part-figures")).containsText("60 mu");
            assertThat(page.locator("#part-conditions")).containsText("no date agreed");
            assertThat(page.locator("#part-conditions")).containsText("2027-06-30");
            // What is due is watched; nothing has come yet.
            assertThat(page.locator("#part-due_dates")).containsText("ahead", WHOLE);
            assertThat(page.locator("#part-due_dates")).containsText("2027-06-30");
            Locator why = page.locator("section:has(#why)");
            why.getByRole(AriaRole.BUTTON).first().click();
            assertThat(why.locator(".outcome"))
                    .containsText("the same memo, every number to nine digits", WHOLE);
            assertThat(why.locator("#part-reasons")).containsText("Decided by Zone committee");
            assertThat(why.locator("#part-inputs")).containsText("unchanged");
            WorkbenchSession.assertNoFault(page);
        }
        try (BrowserContext window = session.chromium().dark(390)) {
            for (String path : List.of("/decisions", "/decisions/1", "/project/QZ01")) {
                Page page = session.open(window, path + "?lang=zh");
                assertThat(page.locator("main"))
                        .containsText(path.startsWith("/p") ? "记录这项决定" : "Zone committee", WHOLE);
                assertThat(page.locator("main"))
                        .containsText(path.equals("/decisions") ? "全部与记录时一致" : "合同到期条件", WHOLE);
                WorkbenchSession.assertNoFault(page);
                WorkbenchSession.assertFits(page);
            }
        }
    }
}
