package org.shanhai.app.report;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.diagnose.DiagnoseFindings;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.chart.Bars;
import org.shanhai.app.report.chart.Svg;
import org.shanhai.app.report.study.Study;
import org.shanhai.diagnose.Diagnosis;
import org.shanhai.diagnose.Score;
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
        if (study.diagnoses().isEmpty()) {
            return List.of();
        }
        Sheet sheet = new Sheet(study.region(), study.words(), "diagnose.");
        return new DiagnoseFindings(sheet)
                .list(study.diagnoses()).stream().map(Finding::text).toList();
    }

    @Override
    public void open(Study study, Markup page) {
        new HandicapTable(study).write(page);
    }

    @Override
    public void render(Study study, Markup page) {
        study.findEstimate()
                .ifPresentOrElse(
                        estimate -> write(study, page),
                        () -> page.element("p", study.say("diagnose.none")));
    }

    private static void write(Study study, Markup page) {
        List<Diagnosis> places = study.diagnoses();
        page.element("p", study.say("diagnose.lead"));
        page.open("ul", "class", "legend");
        for (String style : List.of("equal", "entropy", "too_little")) {
            page.open("li");
            Bars.swatch(page, style.equals("too_little") ? "score-none hatched" : "score-" + style);
            page.text(study.say("diagnose." + style)).close();
        }
        page.close();
        page.open("div", "class", "panels");
        for (Diagnosis diagnosis : places) {
            panel(study, diagnosis, page);
        }
        page.close();
        page.element("p", study.say("diagnose.caption", places.size()), "class", "small");
    }

    private static void panel(Study study, Diagnosis diagnosis, Markup page) {
        Place place = diagnosis.place();
        page.open("table", "class", "panel").open("caption");
        place.role().ifPresent(role -> RoleMark.write(page, study, role));
        page.text(study.name(place)).close().open("tbody");
        for (Score score : diagnosis.scores()) {
            String name = word(study, score.handicap());
            page.open("tr").element("th", name, "scope", "row").open("td", "class", "bar");
            bar(study, name, score, page);
            page.close();
            page.element("td", score.known() + "/" + score.of(), "class", "number").close();
        }
        page.close().close();
    }

    private static String word(Study study, Handicap handicap) {
        return study.say("diagnose.short." + handicap.key());
    }

    private static void bar(Study study, String name, Score score, Markup page) {
        List<Object> said = new ArrayList<>(List.of(name));
        score.equal().ifPresent(equal -> said.add(Long.toString(Math.round(100 * equal))));
        said.add(score.known());
        said.add(score.of());
        boolean known = score.equal().isPresent();
        String label = study.say("diagnose.label_" + (known ? "score" : "none"), said.toArray());
        page.open("svg", "class", "score", "role", "img", "aria-label", label);
        page.element("title", label);
        Bars.block(page, "0", "100%", known ? "score-track" : "score-none hatched");
        if (known) {
            Bars.block(page, "0", Svg.share(score.equal().getAsDouble()), "score-equal");
            page.empty(
                    "rect",
                    "x",
                    Svg.share(score.entropy().orElseThrow()),
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
