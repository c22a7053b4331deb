package org.shanhai.app.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.text.Visible;

/// What the pages of a report have in common: the head, with the looks and the one small script of
/// the product itself. Nothing else may be fetched or run, whatever a pack's texts try: the policy
/// of the page names the script by its hash.
final class Frame {
    private static final String SCRIPT = read("report.js");
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"
                    + hash(SCRIPT)
                    + "'; base-uri 'none'; form-action 'none'";

    private Frame() {}

    /// Opens the page and its body.
    static Markup open(Study study, String title) {
        Markup page = new Markup();
        page.doctype();
        page.open("html", "lang", study.words().tag());
        page.open("head");
        page.empty("meta", "charset", "utf-8");
        page.empty("meta", "name", "generator", "content", ReportFolder.MARK);
        page.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "color-scheme", "content", "light dark");
        page.element("title", title);
        String looks = read("report.css") + (study.findPlan().isPresent() ? read("plan.css") : "");
        page.style(looks + running(study.say("running", study.regionName())));
        page.close();
        return page.open("body");
    }

    /// The main part, with the words the script needs.
    static void main(Study study, Markup page) {
        page.open("main", "data-filter", study.say("filter"));
    }

    static String close(Markup page) {
        return page.script(SCRIPT).close().close().finish();
    }

    /// The head of each printed page; any sign of it is written as its number, so that no text
    /// leaves the string it stands in.
    private static String running(String text) {
        StringBuilder escaped = new StringBuilder();
        Visible.line(text).codePoints().forEach(sign -> escaped.append("\\%06x".formatted(sign)));
        return "@page { @top-left { content: \"" + escaped + "\"; } }\n";
    }

    private static String hash(String script) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static String read(String name) {
        try (InputStream in = Frame.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
