package org.shanhai.app.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.chart.Bars;
import org.shanhai.app.report.chart.Palette;
import org.shanhai.app.report.chart.Patterns;
import org.shanhai.app.report.study.Study;
import org.shanhai.region.Basis;

/// The page around the chapters: head, title, legend of bases, contents.
final class Page {
    /// Nothing may be fetched or run, whatever a pack's texts try.
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private Page() {}

    static String render(Study study) {
        List<Chapter> chapters = Chapters.list();
        Markup page = new Markup();
        page.doctype();
        page.open("html", "lang", study.words().tag());
        writeHead(study, page);
        page.open("body");
        Patterns.write(page);
        writeHeader(study, chapters, page);
        page.open("main");
        for (Chapter chapter : chapters) {
            page.open("section", "id", chapter.key(), "class", "chapter");
            page.element("h2", study.say(chapter.key() + ".title"));
            chapter.render(study, page);
            page.close();
        }
        page.close();
        page.open("footer").element("p", study.say("footer")).close();
        return page.close().close().finish();
    }

    private static void writeHead(Study study, Markup page) {
        page.open("head");
        page.empty("meta", "charset", "utf-8");
        page.empty("meta", "name", "generator", "content", ReportFolder.MARK);
        page.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.element("title", study.say("page_title", study.regionName()));
        page.style(readStyle());
        page.close();
    }

    private static void writeHeader(Study study, List<Chapter> chapters, Markup page) {
        page.open("header");
        page.element("p", study.say("brand"), "class", "brand");
        page.element("h1", study.regionName());
        page.element(
                "p",
                study.say("subtitle", Integer.toString(study.region().baseYear())),
                "class",
                "subtitle");
        page.open("div", "class", "bases", "role", "note");
        page.element("p", study.say("bases.lead"), "class", "bases-lead");
        page.open("ul");
        for (Basis basis : Basis.values()) {
            page.open("li");
            Bars.swatch(page, Palette.basis(basis));
            page.open("span").element("b", study.words().get("basis." + basis.key()));
            BasisTag.write(page, study, basis);
            page.text(study.say("bases." + basis.key())).close();
            page.close();
        }
        page.close().element("p", study.say("bases.counts"), "class", "small").close();
        page.open("nav", "aria-label", study.say("contents")).open("ol");
        for (Chapter chapter : chapters) {
            page.open("li")
                    .element("a", study.say(chapter.key() + ".title"), "href", "#" + chapter.key())
                    .close();
        }
        page.close().close().close();
    }

    private static String readStyle() {
        try (InputStream in = Page.class.getResourceAsStream("report.css")) {
            return new String(
                    Objects.requireNonNull(in, "report.css").readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
