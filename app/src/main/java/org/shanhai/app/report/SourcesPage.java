package org.shanhai.app.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.study.Study;
import org.shanhai.region.Source;

/// Where the facts come from, numbered as they are cited: a page of its own, beside the report.
final class SourcesPage {
    static final String NAME = "sources.html";

    private SourcesPage() {}

    static String render(Study study) {
        Markup page = Frame.open(study, study.say("sources.page_title", study.regionName()));
        page.open("header");
        page.element("p", study.say("brand"), "class", "brand");
        page.element("h1", study.say("sources.title"));
        page.open("p").element("a", study.regionName(), "href", "index.html").close().close();
        Frame.main(study, page);
        list(study, page);
        page.close();
        return Frame.close(page);
    }

    private static void list(Study study, Markup page) {
        Map<String, Integer> uses = new LinkedHashMap<>();
        study.region().facts().stream()
                .flatMap(fact -> Source.keysIn(fact.source()).stream())
                .forEach(key -> uses.merge(key, 1, Integer::sum));
        page.element("p", study.say("sources.lead"));
        page.open("ol", "class", "sources");
        int number = 0;
        for (Source source : study.region().sources()) {
            page.open("li", "id", "source-" + ++number);
            writeTitle(page, source);
            String where =
                    String.join(
                            ", ",
                            Stream.of(source.publisher(), source.date())
                                    .filter(text -> !text.isEmpty())
                                    .toList());
            if (!where.isEmpty()) {
                page.text(". " + where);
            }
            page.text(". ");
            List<String> remarks =
                    Stream.of(
                                    source.licence().isEmpty()
                                            ? ""
                                            : study.say("sources.licence", source.licence()),
                                    study.say("sources.facts", uses.getOrDefault(source.key(), 0)))
                            .filter(text -> !text.isEmpty())
                            .toList();
            page.element("span", String.join(" · ", remarks), "class", "small").close();
        }
        page.close();
    }

    /// Only web addresses become links: a pack could hold a script in place of an address.
    private static void writeTitle(Markup page, Source source) {
        String title = source.title().isEmpty() ? source.key() : source.title();
        if (source.url().startsWith("https://") || source.url().startsWith("http://")) {
            page.element("a", title, "href", source.url(), "rel", "noreferrer", "class", "title");
        } else {
            page.element("span", title, "class", "title");
        }
    }
}
