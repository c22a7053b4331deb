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

/// A memo as a page that needs no network and no script, and prints on A4.
final class MemoPage {
    static final String MARK = "shanhai-memo";
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private MemoPage() {}

    static String render(Memo memo) {
        Markup page = new Markup();
        page.doctype();
        page.open("html", "lang", memo.tag());
        page.open("head");
        page.empty("meta", "charset", "utf-8");
        page.empty("meta", "name", "generator", "content", MARK);
        page.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.element("title", memo.title() + " – " + memo.kind());
        page.style(style());
        page.close();
        page.open("body").open("main");
        head(memo, page);
        memo.opening().forEach(section -> section(section, page, "opening"));
        memo.sections().forEach(section -> section(section, page, "part"));
        page.element("p", memo.footer(), "class", "foot");
        return page.close().close().close().finish();
    }

    private static void head(Memo memo, Markup page) {
        page.open("header");
        page.element("p", memo.kind(), "class", "kind");
        page.element("h1", memo.title());
        page.open("dl");
        memo.facts()
                .forEach(
                        fact ->
                                page.open("div")
                                        .element("dt", fact.label())
                                        .element("dd", fact.value())
                                        .close());
        page.close().close();
        page.open("div", "class", "verdict " + tone(memo.tone()), "role", "note");
        page.element("p", memo.verdict(), "class", "word");
        page.element("p", memo.meaning(), "class", "meaning");
        page.close();
    }

    private static void section(Section section, Markup page, String kind) {
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
                case Memo.Points points -> {
                    page.open(points.numbered() ? "ol" : "ul");
                    points.items().forEach(item -> page.element("li", item));
                    page.close();
                }
                case Grid grid -> grid(grid, page);
            }
        }
        page.close();
    }

    private static void grid(Grid grid, Markup page) {
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
                if (!entry.note().isEmpty()) {
                    page.element("span", entry.note(), "class", "note");
                }
                page.close();
            }
            page.close();
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
