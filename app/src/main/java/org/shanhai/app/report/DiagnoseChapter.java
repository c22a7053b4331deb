package org.shanhai.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.chart.Bars;
import org.shanhai.app.report.chart.Svg;
import org.shanhai.app.report.study.Study;
import org.shanhai.region.Handicap;
import org.shanhai.region.Place;

/// What holds the later-developed places back: a small panel for each, drawn alike, so that they
/// can be compared at a glance.
final class DiagnoseChapter implements Chapter {
    private static final String TICK = "2";

    @Override
    public String key() {
        return "diagnose";
    }

    @Override
    public List<String> findings(Study study) {
        return study.findOverview().stream()
                .flatMap(overview -> overview.findings().stream())
                .map(Finding::text)
                .toList();
    }

    @Override
    public void open(Study study, Markup page) {
        study.findOverview().ifPresent(overview -> new HandicapTable(study, overview).write(page));
    }

    @Override
    public void render(Study study, Markup page) {
        study.findOverview()
                .ifPresentOrElse(
                        overview -> write(study, overview.table("places").read(), page),
                        () -> page.element("p", study.say("diagnose.none")));
    }

    private static void write(Study study, List<Answer.Row> places, Markup page) {
        page.element("p", study.say("diagnose.lead"));
        page.open("ul", "class", "legend");
        for (String style : List.of("equal", "entropy", "too_little")) {
            page.open("li");
            Bars.swatch(page, style.equals("too_little") ? "score-none hatched" : "score-" + style);
            page.text(study.say("diagnose." + style)).close();
        }
        page.close();
        page.open("div", "class", "panels");
        places.forEach(place -> panel(study, place, page));
        page.close();
        page.element("p", study.say("diagnose.caption", places.size()), "class", "small");
    }

    private static void panel(Study study, Answer.Row row, Markup page) {
        Place place = study.region().places().get(row.key("place"));
        page.open("table", "class", "panel").open("caption");
        place.role().ifPresent(role -> RoleMark.write(page, study, role));
        page.text(row.text("place")).close().open("tbody");
        for (Handicap handicap : Handicap.values()) {
            String key = handicap.key();
            String name = study.say("diagnose.short." + key);
            page.open("tr").element("th", name, "scope", "row").open("td", "class", "bar");
            bar(study, name, row, key, page);
            page.close();
            page.element(
                    "td",
                    row.cell(key + "_known").json() + "/" + row.cell(key + "_of").json(),
                    "class",
                    "number");
            page.close();
        }
        page.close().close();
    }

    private static void bar(
            Study study, String name, Answer.Row row, String handicap, Markup page) {
        OptionalDouble equal = row.number(handicap);
        List<Object> said = new ArrayList<>(List.of(name));
        equal.ifPresent(score -> said.add(Long.toString(Math.round(100 * score))));
        said.add(row.cell(handicap + "_known").json());
        said.add(row.cell(handicap + "_of").json());
        boolean known = equal.isPresent();
        String label = study.say("diagnose.label_" + (known ? "score" : "none"), said.toArray());
        page.open("svg", "class", "score", "role", "img", "aria-label", label);
        page.element("title", label);
        Bars.block(page, "0", "100%", known ? "score-track" : "score-none hatched");
        if (known) {
            Bars.block(page, "0", Svg.share(equal.getAsDouble()), "score-equal");
            page.empty(
                    "rect",
                    "x",
                    Svg.share(row.number(handicap + "_entropy").orElseThrow()),
                    "y",
                    "0",
                    "width",
                    TICK,
                    "height",
                    "100%",
                    "transform",
                    "translate(-1)",
                    "class",
                    "score-entropy");
        }
        page.close();
    }
}
