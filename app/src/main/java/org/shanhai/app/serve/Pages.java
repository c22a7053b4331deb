package org.shanhai.app.serve;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.shanhai.app.output.Markup;
import org.shanhai.app.text.Words;

/// The pages of the workbench: one for all addresses, which are its state, and what it loads.
final class Pages {
    private static final String ROOT = "workbench/";
    private static final String INDEX = "index.html";
    private static final Pattern ASSET =
            Pattern.compile("assets/[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+");

    /// The first parts of addresses that the page knows.
    private static final Pattern VIEW =
            Pattern.compile(
                    "(|p|project|leap|pair|recruit|industry|plan|split|decisions|follow|data)"
                            + "(/.*)?");

    private static final Map<String, String> TYPES =
            Map.of(
                    "html", "text/html; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "css", "text/css; charset=utf-8",
                    "svg", "image/svg+xml",
                    "json", "application/json; charset=utf-8",
                    "woff2", "font/woff2");

    /// Where the pages are.
    private static final ClassLoader SHELVES = shelves();

    private Pages() {}

    /// The launcher names their jar apart, so that the class path is the same for all commands, as
    /// the archive of classes asks; tests have them on it.
    private static ClassLoader shelves() {
        ClassLoader own = Pages.class.getClassLoader();
        String jar = System.getProperty("shanhai.pages");
        if (jar == null) {
            return own;
        }
        try {
            return new URLClassLoader(new URL[] {Path.of(jar).toUri().toURL()}, own);
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(jar, impossible);
        }
    }

    /// Answers with a page or what it loads; empty where there is nothing of that name.
    static boolean write(Context request, Words words) throws IOException {
        String path = request.path().substring(1);
        Optional<byte[]> asset = ASSET.matcher(path).matches() ? find(path) : Optional.empty();
        if (asset.isPresent()) {
            // Their names change with what they hold.
            request.header("Cache-Control", "max-age=31536000, immutable");
            request.contentType(type(path)).result(asset.get());
            return true;
        }
        if (!VIEW.matcher(path).matches()) {
            return false;
        }
        request.header("Cache-Control", "no-cache");
        request.contentType(type(INDEX));
        Optional<byte[]> index = find(INDEX);
        if (index.isPresent()) {
            request.result(index.get());
        } else {
            request.result(notBuilt(words));
        }
        return true;
    }

    private static String type(String path) {
        return TYPES.getOrDefault(
                path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private static Optional<byte[]> find(String name) throws IOException {
        try (InputStream found = SHELVES.getResourceAsStream(ROOT + name)) {
            return found == null ? Optional.empty() : Optional.of(found.readAllBytes());
        }
    }

    /// Where the program was built without its pages, it answers all the same.
    private static String notBuilt(Words words) {
        Markup page = new Markup();
        page.doctype();
        page.open("html", "lang", words.language().key()).open("head");
        page.empty("meta", "charset", "utf-8");
        page.element("title", "Shanhai").close();
        page.open("body").open("main");
        page.element("h1", words.get("serve.not_built"));
        page.open("p");
        page.element("a", "/api/openapi.yaml", "href", "/api/openapi.yaml");
        return page.close().close().close().close().finish();
    }
}
