package org.shanhai.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The system's Chromium, driven by Playwright. Nothing is downloaded.
final class Chromium implements AutoCloseable {
    private static final String VARIABLE = "SHANHAI_CHROMIUM";

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        Path executable =
                Path.of(Objects.requireNonNullElse(System.getenv(VARIABLE), "/usr/bin/chromium"));
        if (!Files.isExecutable(executable)) {
            throw new IllegalStateException(
                    "There is no Chromium at %s. Install it, or set %s to where it is."
                            .formatted(executable, VARIABLE));
        }
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(executable)
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-background-networking",
                                                        "--disable-component-update",
                                                        "--disable-sync",
                                                        "--no-first-run")));
    }

    /// A fresh window of a width.
    BrowserContext window(int width) {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
