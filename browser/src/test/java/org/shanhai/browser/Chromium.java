package org.shanhai.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The system's Chromium, driven by Playwright. Nothing is downloaded.
final class Chromium implements AutoCloseable {
    private static final String VARIABLE = "SHANHAI_CHROMIUM";

    /// Every window of Chromium 15x loads two pages for the suggestions of an address bar that
    /// nobody sees: a third of a second of CPU each time. Chromium hears the last list alone, so
    /// the one of Playwright stands in ours.
    private static final String WITHOUT =
            "--disable-features="
                    + String.join(
                            ",",
                            "WebUIOmniboxPopup",
                            "WebUIOmniboxAimPopup",
                            "AvoidUnnecessaryBeforeUnloadCheckSync",
                            "BoundaryEventDispatchTracksNodeRemoval",
                            "DestroyProfileOnBrowserClose",
                            "DialMediaRouteProvider",
                            "GlobalMediaControls",
                            "HttpsUpgrades",
                            "LensOverlay",
                            "MediaRouter",
                            "PaintHolding",
                            "ThirdPartyStoragePartitioning",
                            "BlockOriginHeaderModificationOnRedirect",
                            "Translate",
                            "AutoDeElevate",
                            "OptimizationHints");

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
                                                        "--no-first-run",
                                                        WITHOUT)));
    }

    /// A fresh window of a width.
    BrowserContext window(int width) {
        return known(
                browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900)));
    }

    /// One of somebody who never was here.
    BrowserContext fresh(int width) {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
    }

    private static BrowserContext known(BrowserContext window) {
        window.addInitScript("try { localStorage.setItem('shanhai-seen', '1') } catch {}");
        return window;
    }

    /// One in which pages run nothing.
    BrowserContext withoutScripts() {
        return browser.newContext(
                new Browser.NewContextOptions()
                        .setViewportSize(1280, 900)
                        .setJavaScriptEnabled(false));
    }

    /// One of somebody who reads light on dark.
    BrowserContext dark(int width) {
        return known(
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, 900)
                                .setColorScheme(ColorScheme.DARK)));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
