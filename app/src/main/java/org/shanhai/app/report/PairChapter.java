package org.shanhai.app.report;

import java.util.List;
import java.util.Optional;
import org.shanhai.app.output.Markup;
import org.shanhai.app.pair.AssignmentSheet;
import org.shanhai.app.pair.PairSkill;
import org.shanhai.app.report.chart.Bars;
import org.shanhai.app.report.chart.MapChart;
import org.shanhai.app.report.chart.PairMap;
import org.shanhai.app.report.chart.PairSlope;
import org.shanhai.app.report.study.PairStudy;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.text.Numbers;
import org.shanhai.pair.Assignment.Assigned;
import org.shanhai.pair.Assignment.Infeasible;
import org.shanhai.pair.PairProspect;
import org.shanhai.pair.PairTrade;
import org.shanhai.pair.Paired;
import org.shanhai.region.Basis;

/// Who would come anyway, and what pairs of the mountain places would be worth: partners given to
/// all at once, on the map and as a table.
final class PairChapter implements Chapter {
    @Override
    public String key() {
        return "pair";
    }

    @Override
    public List<String> findings(Study study) {
        return study.findPairs().flatMap(PairStudy::assigned).stream()
                .map(
                        assigned ->
                                study.say(
                                        "pair.finding",
                                        assigned.couples().size(),
                                        money(study, assigned.total().valueAdded()),
                                        assigned.today().places(),
                                        money(study, assigned.today().paired().valueAdded()),
                                        money(study, assigned.today().assigned().valueAdded())))
                .toList();
    }

    private static String money(Study study, double amount) {
        return study.figures().money(Numbers.twoDigits(amount));
    }

    @Override
    public void open(Study study, Markup page) {
        study.findPairs().ifPresent(pairs -> writeSlope(study, pairs, page));
    }

    private static void writeSlope(Study study, PairStudy pairs, Markup page) {
        PairSlope slope = new PairSlope(study, pairs);
        if (slope.canBeDrawn()) {
            page.open("figure");
            slope.write(page);
            page.element(
                    "figcaption",
                    study.say(
                            "pair.slope_caption", pairs.assigned().map(Assigned::most).orElse(0)));
            page.close();
        }
    }

    @Override
    public void render(Study study, Markup page) {
        if (study.findPairs().isEmpty()) {
            Notices.nothing(study, "pair.none", page);
            return;
        }
        PairStudy pairs = study.findPairs().get();
        page.element("p", study.say("pair.lead", money(study, pairs.pairing().plantSales())));
        page.element(
                "p", PairSkill.statement(study.words(), pairs.pairing()).text(), "class", "small");
        if (pairs.assignment() instanceof Infeasible none) {
            page.element("p", AssignmentSheet.why(none, study.words()));
        }
        writeMap(study, pairs, page);
        page.element("h3", study.say("pair.partners"));
        writeTable(study, pairs, page);
        page.element("p", study.say("pair.files"), "class", "small");
    }

    private static void writeMap(Study study, PairStudy pairs, Markup page) {
        MapChart land = new MapChart(study);
        if (!land.canBeDrawn()) {
            return;
        }
        PairMap map = new PairMap(study, pairs, land.projection());
        if (map.canBeDrawn()) {
            page.element("h3", study.say("pair.map_head"));
            page.open("figure", "class", "map-figure");
            page.open("ul", "class", "legend");
            for (String style : List.of("arc-mixed", "arc-other")) {
                page.open("li");
                Bars.swatch(page, style);
                page.text(study.say("pair.legend." + style)).close();
            }
            page.close();
            map.write(page);
            page.element(
                    "figcaption",
                    study.say("pair.map_caption", pairs.assigned().map(Assigned::most).orElse(0)));
            page.close();
        }
    }

    private static void writeTable(Study study, PairStudy pairs, Markup page) {
        page.open("table", "class", "linked stacked");
        page.open("thead").open("tr");
        for (String head : List.of("place", "likely", "assigned", "today")) {
            page.element("th", study.say("pair.head." + head), "scope", "col");
        }
        page.close().close().open("tbody");
        for (int k = 0; k < pairs.lines().size(); k++) {
            PairStudy.Line line = pairs.lines().get(k);
            page.open("tr");
            page.element("th", study.name(line.place()), "scope", "row");
            page.open("td", "data-label", study.say("pair.head.likely"));
            line.likeliest().ifPresent(each -> likely(study, page, each));
            page.close().open("td", "data-label", study.say("pair.head.assigned"));
            if (pairs.assigned().isPresent()) {
                PairTrade best = pairs.assigned().get().couples().get(k).best();
                worth(study, page, study.name(best.owner()), best);
            }
            page.close().open("td", "data-label", study.say("pair.head.today"));
            boolean first = true;
            for (Paired paired : pairs.pairing().paired(line.place())) {
                page.text(first ? "" : study.say("comma"));
                today(study, page, line, paired);
                first = false;
            }
            page.close().close();
        }
        page.close().close();
    }

    private static void likely(Study study, Markup page, PairProspect each) {
        page.text(study.name(each.partner()) + " ");
        BasisTag.write(
                page, study, Numbers.wholePercent(each.chance().orElseThrow()), Basis.ESTIMATED);
    }

    /// A partner with its best trade and what that is worth.
    private static void worth(Study study, Markup page, String name, PairTrade best) {
        page.text(study.say("pair.with_trade", name, study.name(best.trade())) + " ");
        BasisTag.write(page, study, money(study, best.both().valueAdded()), Basis.ASSUMED);
    }

    private static void today(Study study, Markup page, PairStudy.Line line, Paired paired) {
        var places = study.region().places();
        String name =
                places.contains(paired.key()) ? study.name(places.get(paired.key())) : paired.key();
        Optional<PairTrade> best = paired.unit().flatMap(line::find).flatMap(PairProspect::best);
        if (best.isPresent()) {
            worth(study, page, name, best.get());
        } else {
            page.text(name);
        }
    }
}
