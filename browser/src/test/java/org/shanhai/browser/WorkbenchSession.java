package org.shanhai.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// One server, one browser and one pair of reports for all tests of pages, made for the first that
/// asks and closed after the last.
final class WorkbenchSession implements ParameterResolver {
    private static final ExtensionContext.Namespace OWN =
            ExtensionContext.Namespace.create(WorkbenchSession.class);

    /// To look at every frame has each be drawn, which keeps the server from its answer.
    private static final Page.WaitForFunctionOptions NOW_AND_THEN =
            new Page.WaitForFunctionOptions().setPollingInterval(50);

    /// What is open.
    record Open(WorkbenchServer server, Chromium chromium) implements AutoCloseable {
        static Open start() {
            try {
                return new Open(new WorkbenchServer(), new Chromium());
            } catch (IOException | InterruptedException failed) {
                throw new IllegalStateException(failed);
            }
        }

        /// A page of the workbench.
        Page open(BrowserContext window, String path) {
            Page page = window.newPage();
            page.navigate(server.at(path));
            return page;
        }

        @Override
        public void close() {
            chromium.close();
            server.close();
        }
    }

    /// Waits until nothing is waited for any more.
    static void settle(Page page) {
        assertThat(page.locator("h1").first()).isVisible();
        page.waitForFunction(
                "() => !document.querySelector('[aria-busy=true], progress')", null, NOW_AND_THEN);
    }

    /// All that is asked of any page once it is there.
    static void assertNoFault(Page page) {
        settle(page);
        assertWorded(page);
        assertThat(Axe.faults(page, "html")).as(page.url()).isEmpty();
    }

    /// No value of the program's own stands where words should.
    static void assertWorded(Page page) {
        assertThat(page.innerText("body"))
                .as(page.url())
                .doesNotContain("undefined", "[object", "NaN");
    }

    /// Nothing of it stands beyond the right edge.
    static void assertFits(Page page) {
        Object beyond =
                page.evaluate(
                        """
                        () => document.documentElement.scrollWidth <= innerWidth ? '' :
                            [...document.querySelectorAll('body *')]
                                .filter(one => one.getBoundingClientRect().right > innerWidth)
                                .map(one => one.tagName + ' ' + one.textContent.slice(0, 40))
                                .slice(0, 9).join('; ') || 'something'
                        """);
        assertThat(beyond).as(page.url()).isEqualTo("");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> asked = parameter.getParameter().getType();
        return asked == Open.class || asked == Reports.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext.Store store = context.getRoot().getStore(OWN);
        return parameter.getParameter().getType() == Reports.class
                ? store.computeIfAbsent(Reports.class, key -> write(), Reports.class)
                : store.computeIfAbsent(Open.class, key -> Open.start(), Open.class);
    }

    private static Reports write() {
        try {
            return new Reports();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
