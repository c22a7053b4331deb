package org.shanhai.app.report;

import java.util.List;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.chart.Bars;
import org.shanhai.app.report.chart.IntervalChart;
import org.shanhai.app.report.chart.MapChart;
import org.shanhai.app.report.chart.MoneyUnit;
import org.shanhai.app.report.chart.TradeMap;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.report.study.TradePairs;
import org.shanhai.app.report.study.TradePairs.Pair;
import org.shanhai.app.report.study.TradeStudy;

/// Who trades with whom, what a unit of output sets off, and a project worked through.
final class ChainsChapter implements Chapter {
    private static final int LISTED = 12;

    @Override
    public String key() {
        return "chains";
    }

    @Override
    public void render(Study study, Markup page) {
        if (study.findTrade().isEmpty()) {
            Notices.nothing(study, "chains.none", page);
            return;
        }
        TradeStudy trade = study.findTrade().get();
        page.element("p", study.say("chains.lead" + suffix(trade)));
        writeTrade(study, trade, page);
        page.element("h3", study.say("chains.multipliers"));
        page.element("p", study.say("chains.multipliers_lead", trade.isSurveyed() ? 1 : 0));
        new HeatTable(study, trade).write(page);
        WorkedEffect.find(study, trade)
                .ifPresent(
                        worked -> {
                            page.element("h3", study.say("chains.worked"));
                            worked.write(page);
                        });
    }

    /// Of the words that differ where trade was surveyed.
    static String suffix(TradeStudy trade) {
        return trade.isSurveyed() ? "_surveyed" : "";
    }

    private static void writeTrade(Study study, TradeStudy trade, Markup page) {
        TradePairs pairs = TradePairs.of(study, trade, LISTED);
        if (pairs.all().isEmpty()) {
            return;
        }
        List<Pair> mixed = pairs.mixed();
        MapChart land = new MapChart(study);
        if (land.canBeDrawn()) {
            TradeMap map = new TradeMap(study, land.projection(), pairs);
            if (map.canBeDrawn()) {
                page.open("figure", "class", "map-figure");
                legend(study, page);
                map.write(page);
                page.element("figcaption", map.caption());
                page.close();
            }
        }
        List<Pair> listed = mixed.isEmpty() ? pairs.all() : mixed;
        if (!trade.isSurveyed()) {
            page.element("h3", study.say(mixed.isEmpty() ? "chains.largest" : "chains.mixed"));
            intervals(study, listed, page);
        }
        Answer.Table links = trade.largest(LISTED, study.words()).table("links");
        page.element("h3", links.title());
        new AnswerTable(links, "from", "to", "amount", "mountain_and_coast").write(study, page);
    }

    private static void legend(Study study, Markup page) {
        page.open("ul", "class", "legend");
        for (String style : List.of("arc-mixed", "arc-other")) {
            page.open("li");
            Bars.swatch(page, style);
            page.text(study.say("chains.legend." + style)).close();
        }
        page.close();
    }

    private static void intervals(Study study, List<Pair> pairs, Markup page) {
        MoneyUnit unit = MoneyUnit.of(study);
        page.open("figure");
        new IntervalChart(
                        study.say("chains.intervals_alt", pairs.size()),
                        unit,
                        pairs.stream()
                                .map(
                                        pair ->
                                                new IntervalChart.Row(
                                                        study.say(
                                                                "chains.pair",
                                                                study.name(pair.first()),
                                                                study.name(pair.second())),
                                                        pair.there(),
                                                        pair.back()))
                                .toList())
                .write(page);
        page.element("figcaption", study.say("chains.intervals_caption", unit.label())).close();
    }
}
