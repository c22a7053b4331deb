package org.shanhai.app.report;

import java.util.List;
import java.util.Optional;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.chart.Bars;
import org.shanhai.app.report.chart.MapChart;
import org.shanhai.app.report.chart.PairMap;
import org.shanhai.app.report.chart.PairSlope;
import org.shanhai.app.report.study.PairStudy;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.text.Numbers;
import org.shanhai.pair.Assignment.Assigned;
import org.shanhai.pair.Assignment.Couple;
import org.shanhai.pair.Paired;
import org.shanhai.pair.Ranking;
import org.shanhai.pair.Ranking.Ranked;

/// Which places complement one another: partners of the mountain places, on the map and as a table.
final class PairChapter implements Chapter {
    private static final int BEST = 3;

    @Override
    public String key() {
        return "pair";
    }

    @Override
    public List<String> findings(Study study) {
        return study.findPairs().flatMap(PairStudy::assigned).stream()
                .filter(assigned -> assigned.today().places() > 0)
                .map(
                        assigned ->
                                study.say(
                                        "pair.finding",
                                        assigned.today().places(),
                                        mean(assigned.today().paired(), assigned),
                                        mean(assigned.today().assigned(), assigned)))
                .toList();
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

    /// Points of a place, of a hundred.
    private static String mean(double sum, Assigned assigned) {
        return Long.toString(Math.round(100 * sum / assigned.today().places()));
    }

    @Override
    public void render(Study study, Markup page) {
        if (study.findPairs().isEmpty()) {
            Notices.nothing(study, "pair.none", page);
            return;
        }
        PairStudy pairs = study.findPairs().get();
        page.element("p", study.say("pair.lead"));
        long rankable =
                pairs.rankings().stream()
                        .filter(ranking -> pairs.pairing().isComparable(ranking.place()))
                        .count();
        page.element(
                "p",
                study.say("pair.rankable", rankable, pairs.rankings().size()),
                "class",
                rankable == 0 ? "notice" : "small");
        pairs.assigned().ifPresent(assigned -> writeGain(study, assigned, page));
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

    private static void writeGain(Study study, Assigned assigned, Markup page) {
        page.element(
                "p",
                study.say(
                        "pair.gain",
                        Numbers.plain(100 * assigned.total()),
                        Numbers.plain(100 * assigned.greedy()),
                        assigned.placedGreedily(),
                        assigned.couples().size()));
        if (assigned.today().places() > 0) {
            page.element(
                    "p",
                    study.say(
                            "pair.gain_today",
                            assigned.today().places(),
                            Numbers.plain(100 * assigned.today().paired()),
                            Numbers.plain(100 * assigned.today().assigned())));
        }
    }

    private static void writeTable(Study study, PairStudy pairs, Markup page) {
        page.open("table", "class", "linked stacked");
        page.open("thead").open("tr");
        for (String head : List.of("place", "assigned", "best", "today")) {
            page.element("th", study.say("pair.head." + head), "scope", "col");
        }
        page.close().close().open("tbody");
        for (int k = 0; k < pairs.rankings().size(); k++) {
            Ranking ranking = pairs.rankings().get(k);
            page.open("tr");
            page.element("th", study.name(ranking.place()), "scope", "row");
            page.open("td", "data-label", study.say("pair.head.assigned"));
            if (pairs.assigned().isPresent()) {
                Couple couple = pairs.assigned().get().couples().get(k);
                partner(study, page, ranking, ranking.find(couple.partner()).orElseThrow());
            }
            page.close().open("td", "data-label", study.say("pair.head.best"));
            for (int best = 0; best < Math.min(BEST, ranking.scored()); best++) {
                page.text(best == 0 ? "" : study.say("comma"));
                partner(study, page, ranking, ranking.partners().get(best));
            }
            page.close().open("td", "data-label", study.say("pair.head.today"));
            boolean first = true;
            for (Paired paired : pairs.pairing().paired(ranking.place())) {
                page.text(first ? "" : study.say("comma"));
                today(study, page, ranking, paired);
                first = false;
            }
            page.close().close();
        }
        page.close().close();
    }

    /// A partner with its score and what that rests on.
    private static void partner(Study study, Markup page, Ranking ranking, Ranked ranked) {
        page.text(study.name(ranked.partner()) + " ");
        ranked.score()
                .ifPresent(
                        score ->
                                ranking.basis(ranked)
                                        .ifPresent(
                                                basis ->
                                                        BasisTag.write(
                                                                page,
                                                                study,
                                                                Numbers.plain(100 * score),
                                                                basis)));
    }

    private static void today(Study study, Markup page, Ranking ranking, Paired paired) {
        var places = study.region().places();
        String name =
                places.contains(paired.key()) ? study.name(places.get(paired.key())) : paired.key();
        Optional<Ranked> ranked =
                paired.unit().flatMap(ranking::find).filter(each -> each.rank().isPresent());
        page.text(
                ranked.map(each -> study.say("pair.rank", name, each.rank().getAsInt()))
                        .orElse(study.say("pair.no_rank", name)));
    }
}
