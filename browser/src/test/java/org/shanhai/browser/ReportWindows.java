package org.shanhai.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.shanhai.app.text.Language;

/// The report in windows of the browser.
abstract class ReportWindows {
    static final int MOUNTAIN = 22;

    /// Those that stand in the region; comparators outside are compared, not admitted.
    static final int PROJECTS = 36;

    static final Path SHOTS = Path.of("target", "screenshots");

    final Chromium chromium;
    final Reports reports;

    ReportWindows(WorkbenchSession.Open session, Reports reports) {
        chromium = session.chromium();
        this.reports = reports;
    }

    final Page opened(BrowserContext window, Language language) {
        Page page = window.newPage();
        page.navigate(reports.page(language));
        return page;
    }

    static Page unfolded(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        return page;
    }

    static List<?> texts(Page page, String script) {
        return (List<?>) page.evaluate(script);
    }
}
