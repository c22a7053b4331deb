package org.shanhai.app.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.chart.Bars;
import org.shanhai.app.report.chart.Palette;
import org.shanhai.app.report.chart.Patterns;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.report.table.TableFiles;
import org.shanhai.region.Basis;

/// The page around the chapters: head, title, legend of bases, contents.
final class Page {
    /// Chapters whose first finding opens the page.
    private static final int OPENING = 3;

    private Page() {}

    static String render(Study study) {
        List<Chapter> chapters = Chapters.list(study);
        Map<Chapter, List<String>> findings = new LinkedHashMap<>();
        chapters.forEach(chapter -> findings.put(chapter, chapter.findings(study)));
        Markup page = Frame.open(study, study.say("page_title", study.regionName()));
        Patterns.write(page);
        writeHeader(study, findings, page);
        Frame.main(study, page);
        writeBases(study, page);
        for (Chapter chapter : chapters) {
            writeChapter(study, chapter, findings.getOrDefault(chapter, List.of()), page);
        }
        page.close();
        writeFooter(study, page);
        return Frame.close(page);
    }

    /// What was drawn from what, and the tables to open in other tools.
    private static void writeFooter(Study study, Markup page) {
        page.open("footer").element("p", study.say("footer"));
        page.element("p", study.say("paper_note"), "class", "on-paper");
        page.open("p", "class", "files");
        for (String file : TableFiles.list()) {
            page.element("a", file, "href", "tables/" + file).text(" ");
        }
        page.close().close();
    }

    /// The findings in view, all else folded; it opens without any script.
    private static void writeChapter(
            Study study, Chapter chapter, List<String> findings, Markup page) {
        String title = study.say(chapter.key() + ".title");
        page.open("section", "id", chapter.key(), "class", "chapter");
        if (findings.isEmpty()) {
            page.open("details").open("summary").element("h2", title).close();
        } else {
            page.element("p", title, "class", "topic").element("h2", findings.getFirst());
            findings.stream().skip(1).forEach(more -> page.element("p", more, "class", "finding"));
            chapter.open(study, page);
            page.open("details").element("summary", study.say("details"));
        }
        chapter.render(study, page);
        page.close().close();
    }

    private static void writeHeader(Study study, Map<Chapter, List<String>> findings, Markup page) {
        page.open("header");
        page.element("p", study.say("brand"), "class", "brand");
        page.element("h1", study.regionName());
        page.element(
                "p",
                study.say("subtitle", Integer.toString(study.region().baseYear())),
                "class",
                "subtitle");
        page.open("ol", "class", "findings");
        findings.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .limit(OPENING)
                .forEach(
                        each ->
                                page.open("li")
                                        .element(
                                                "a",
                                                each.getValue().getFirst(),
                                                "href",
                                                "#" + each.getKey().key())
                                        .close());
        page.close().close();
        writeContents(study, List.copyOf(findings.keySet()), page);
    }

    private static void writeContents(Study study, List<Chapter> chapters, Markup page) {
        page.open("nav", "aria-label", study.say("contents")).open("ol");
        for (Chapter chapter : chapters) {
            page.open("li")
                    .element("a", study.say(chapter.key() + ".title"), "href", "#" + chapter.key())
                    .close();
        }
        page.open("li").element("a", study.say("sources.title"), "href", SourcesPage.NAME).close();
        page.close().close();
    }

    /// How to read what bases figures have.
    private static void writeBases(Study study, Markup page) {
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
    }
}
