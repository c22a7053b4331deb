package org.shanhai.app.report;

import java.util.List;
import org.shanhai.app.chains.Ranges;
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
import org.shanhai.region.Basis;
import org.shanhai.region.Place;
import org.shanhai.supply.Amount;

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
            if (study.isInfeasible()) {
                Notices.infeasible(study, page);
                return;
            }
            page.element("p", study.say("chains.none"));
            return;
        }
        TradeStudy trade = study.findTrade().get();
        page.element("p", study.say("chains.lead" + suffix(trade)));
        writeTrade(study, trade, page);
        page.element("h3", study.say("chains.multipliers"));
        page.element("p", study.say("chains.multipliers_lead" + suffix(trade)));
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
        boolean anyMixed = !mixed.isEmpty();
        page.element("h3", study.say(anyMixed ? "chains.mixed" : "chains.largest"));
        List<Pair> listed = anyMixed ? mixed : pairs.all();
        if (!trade.isSurveyed()) {
            intervals(study, listed, page);
        }
        list(study, trade, listed, page);
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

    private static void list(Study study, TradeStudy trade, List<Pair> pairs, Markup page) {
        MoneyUnit unit = MoneyUnit.of(study);
        page.open("table", "class", "linked");
        page.open("thead").open("tr");
        page.element("th", study.say("chains.head.pair"), "scope", "col");
        for (String head : List.of("there", "back")) {
            page.element(
                    "th",
                    study.say("chains.head." + head, unit.label()),
                    "scope",
                    "col",
                    "class",
                    "number");
        }
        page.close().close().open("tbody");
        for (Pair pair : pairs) {
            page.open("tr").open("th", "scope", "row");
            for (Place place : List.of(pair.first(), pair.second())) {
                page.text(place.equals(pair.second()) ? " – " : "");
                place.role().ifPresent(role -> RoleMark.write(page, study, role));
                page.text(study.name(place));
            }
            page.close();
            amount(study, unit, trade.basis(), pair.there(), page);
            amount(study, unit, trade.basis(), pair.back(), page);
            page.close();
        }
        page.close().close();
    }

    private static void amount(
            Study study, MoneyUnit unit, Basis basis, Amount amount, Markup page) {
        page.open("td", "class", "number");
        BasisTag.write(page, study, unit.plain(amount.value()), basis);
        if (amount.low() < amount.high()) {
            Amount told = Ranges.rough(amount);
            page.element(
                    "span",
                    "%s – %s".formatted(unit.plain(told.low()), unit.plain(told.high())),
                    "class",
                    "range");
        }
        page.close();
    }
}
