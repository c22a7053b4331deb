package org.shanhai.app.report;

import java.util.List;
import org.shanhai.app.answer.PlaceRemarks;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.chart.Bars;
import org.shanhai.app.report.chart.MapChart;
import org.shanhai.app.report.chart.Palette;
import org.shanhai.app.report.study.Study;
import org.shanhai.region.Role;

/// The map of places by role and size.
final class MapChapter implements Chapter {
    @Override
    public String key() {
        return "map";
    }

    @Override
    public void render(Study study, Markup page) {
        if (study.isInfeasible()) {
            Notices.infeasible(study, page);
        }
        MapChart chart = new MapChart(study);
        if (!chart.canBeDrawn()) {
            page.element("p", study.say("map.nowhere"));
            return;
        }
        page.element("p", study.say("map.lead"));
        page.open("figure", "class", "map-figure");
        writeLegend(study, page);
        chart.write(page);
        List<String> later = PlaceRemarks.listLater(study.region(), study.words().language());
        String earlier =
                later.isEmpty()
                        ? ""
                        : " " + study.say("map.earlier", String.join(study.say("comma"), later));
        page.element("figcaption", study.say("map.caption") + earlier);
        page.close();
    }

    private static void writeLegend(Study study, Markup page) {
        page.open("ul", "class", "legend");
        for (Role role : List.of(Role.MOUNTAIN, Role.COAST, Role.OTHER)) {
            page.open("li");
            Bars.swatch(page, Palette.role(role));
            page.text(study.say("role." + role.key())).close();
        }
        dot(study, page, "dot key-dot", "map.known");
        dot(study, page, "dot key-dot hollow", "map.estimated");
        page.close();
    }

    private static void dot(Study study, Markup page, String style, String word) {
        page.open("li").open("svg", "class", "swatch", "aria-hidden", "true");
        page.empty("circle", "cx", "9", "cy", "6.5", "r", "5.5", "class", style);
        page.close().text(study.say(word)).close();
    }
}
