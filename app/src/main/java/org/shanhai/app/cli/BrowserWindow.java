package org.shanhai.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// Opens a page in the browser of who sits here, where there is one.
final class BrowserWindow {
    private BrowserWindow() {}

    /// Without a browser nothing happens: the address was said.
    static void open(String url) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean windowed =
                System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
        List<String> command =
                system.contains("win")
                        ? List.of("rundll32", "url.dll,FileProtocolHandler", url)
                        : system.contains("mac")
                                ? List.of("open", url)
                                : windowed ? List.of("xdg-open", url) : List.of();
        if (!command.isEmpty()) {
            try {
                new ProcessBuilder()
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
            } catch (IOException none) {
                // There is none.
            }
        }
    }
}
