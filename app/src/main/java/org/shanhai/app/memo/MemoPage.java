package org.shanhai.app.memo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.shanhai.app.memo.Memo.Block;
import org.shanhai.app.memo.Memo.Entry;
import org.shanhai.app.memo.Memo.Grid;
import org.shanhai.app.memo.Memo.Head;
import org.shanhai.app.memo.Memo.Section;
import org.shanhai.app.output.Markup;
import org.shanhai.app.text.Visible;

/// A memo as a page that needs no network and no script, and prints on A4.
final class MemoPage {
    static final String MARK = "shanhai-memo";
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final Memo memo;
    private final Markup page = new Markup();
    private final CiteNumbers cites = new CiteNumbers();

    private MemoPage(Memo memo) {
        this.memo = memo;
    }

    static String render(Memo memo) {
        return new MemoPage(memo).render();
    }

    private String render() {
        page.doctype();
        page.open("html", "lang", memo.tag());
        page.open("head");
        page.empty("meta", "charset", "utf-8");
        page.empty("meta", "name", "generator", "content", MARK);
        page.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.element("title", memo.title() + " – " + memo.kind());
        page.style(style() + running(memo.running()));
        page.close();
        page.open("body").open("main");
        head();
        memo.opening().forEach(section -> section(section, "opening"));
        facts();
        memo.sections().forEach(section -> section(section, "part"));
        sources();
        page.element("p", memo.footer(), "class", "foot");
        return page.close().close().close().finish();
    }

    /// The head of each printed page; any sign of it is written as its number, so that no text
    /// leaves the string it stands in.
    private static String running(String text) {
        StringBuilder escaped = new StringBuilder();
        Visible.line(text).codePoints().forEach(sign -> escaped.append("\\%06x".formatted(sign)));
        return "@page { @top-left { content: \"" + escaped + "\"; } }\n";
    }

    private void head() {
        page.open("header");
        page.element("p", memo.kind(), "class", "kind");
        page.element("h1", memo.title());
        page.close();
        if (memo.meaning().isEmpty()) {
            return;
        }
        page.open("div", "class", "verdict " + tone(memo.tone()), "role", "note");
        if (!memo.verdict().isEmpty()) {
            page.element("p", memo.verdict(), "class", "word");
        }
        page.element("p", memo.meaning(), "class", "meaning");
        page.close();
    }

    private void facts() {
        page.open("dl");
        for (Memo.Labelled fact : memo.facts()) {
            page.open("div").element("dt", fact.label());
            if (fact.value().isEmpty()) {
                page.element("dd", "", "class", "blank");
            } else {
                page.open("dd").text(fact.value());
                cite(fact.cites());
                page.close();
            }
            page.close();
        }
        page.close();
    }

    private void section(Section section, String kind) {
        page.open("section", "class", kind);
        page.element("h2", section.title());
        for (Block block : section.blocks()) {
            switch (block) {
                case Memo.Paragraph paragraph -> {
                    if (paragraph.small()) {
                        page.element("p", paragraph.text(), "class", "small");
                    } else {
                        page.element("p", paragraph.text());
                    }
                }
                case Memo.Lead lead -> page.element("h3", lead.text());
                case Memo.Points points -> points(points);
                case Memo.Lines lines -> lines(lines);
                case Grid grid -> grid(grid);
            }
        }
        page.close();
    }

    private void points(Memo.Points points) {
        if (points.isNumbered()) {
            page.open("ol", "start", Integer.toString(points.first()));
        } else {
            page.open("ul");
        }
        for (Memo.Point point : points.items()) {
            page.open("li").text(point.text());
            cite(point.cites());
            page.close();
        }
        page.close();
    }

    private void lines(Memo.Lines lines) {
        page.open("div", "class", "lines");
        for (String label : lines.labels()) {
            page.open("p").element("span", label).element("span", "", "class", "blank").close();
        }
        page.close();
    }

    private void grid(Grid grid) {
        page.open("table").open("thead").open("tr");
        for (Head column : grid.columns()) {
            page.element(
                    "th",
                    column.label(),
                    "scope",
                    "col",
                    "style",
                    "width:" + column.share() + "%",
                    "class",
                    column.number() ? "number" : "text");
        }
        page.close().close().open("tbody");
        for (List<Entry> row : grid.rows()) {
            page.open("tr");
            for (int k = 0; k < row.size(); k++) {
                Entry entry = row.get(k);
                String align = grid.columns().get(k).number() ? "number" : "text";
                page.open("td", "class", align + " " + tone(entry.tone())).text(entry.text());
                cite(entry.cites());
                page.close();
            }
            page.close();
        }
        page.close().close();
    }

    private void cite(List<String> sources) {
        for (String source : sources) {
            String number = Integer.toString(cites.number(source));
            page.open("sup").element("a", number, "href", "#source-" + number).close();
        }
    }

    private void sources() {
        List<String> all = cites.list();
        if (all.isEmpty()) {
            return;
        }
        page.open("section", "class", "sources").element("h2", memo.sources()).open("ol");
        for (String source : all) {
            page.element("li", source, "id", "source-" + cites.number(source));
        }
        page.close().close();
    }

    private static String tone(Memo.Tone tone) {
        return "tone-" + tone.name().toLowerCase(Locale.ROOT);
    }

    private static String style() {
        try (InputStream in = MemoPage.class.getResourceAsStream("memo.css")) {
            return new String(
                    Objects.requireNonNull(in, "memo.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
