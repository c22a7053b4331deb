package org.shanhai.app.report;

import java.util.Arrays;
import java.util.List;
import org.shanhai.app.chains.Measured;
import org.shanhai.app.output.Markup;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.report.study.TradeStudy;
import org.shanhai.region.Basis;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Extension;
import org.shanhai.supply.MultiplierRow;

/// Multipliers of the area's largest industries, by surveyed flows in each place by itself, as a
/// table of shades: one hue, darker for more, each column by itself, and every value printed.
final class HeatTable {
    private static final int ROWS = 25;
    private static final int SHADES = 6;
    private static final List<String> SHOWN =
            List.of("output", "value_added", "jobs", "co2", "energy");

    private final Study study;
    private final TradeStudy trade;
    private final List<Extension> indicators;
    private final List<Closure> closures;

    HeatTable(Study study, TradeStudy trade) {
        this.study = study;
        this.trade = trade;
        indicators =
                trade.multipliers(Closure.TYPE_I).stream()
                        .map(TradeStudy.Measured::indicator)
                        .toList();
        closures =
                Arrays.stream(Closure.values())
                        .filter(closure -> !trade.multipliers(closure).isEmpty())
                        .toList();
    }

    void write(Markup page) {
        List<Integer> industries = trade.listLargest(ROWS);
        List<Integer> shown =
                SHOWN.stream()
                        .flatMap(key -> indicators.stream().filter(each -> each.key().equals(key)))
                        .map(indicators::indexOf)
                        .toList();
        page.open("table", "class", "heat");
        page.open("thead").open("tr");
        page.element("th", study.say("chains.head.industry"), "scope", "col");
        for (int k : shown) {
            head(page, indicators.get(k));
        }
        page.close().close().open("tbody");
        for (int i : industries) {
            page.open("tr")
                    .element(
                            "th",
                            name(trade.multipliers(closures.getFirst()).getFirst().rows().get(i)),
                            "scope",
                            "row");
            for (int k : shown) {
                page.open("td");
                closures.forEach(closure -> cell(page, k, closure, i, industries));
                page.close();
            }
            page.close();
        }
        page.close().close();
    }

    private void head(Markup page, Extension indicator) {
        Measured measured = new Measured(study.words(), study.region(), indicator);
        page.open("th", "scope", "col").text(measured.name());
        BasisTag.write(page, study, indicator.basis().and(Basis.DERIVED));
        page.element("span", measured.multiplierUnit(), "class", "unit");
        page.open("span", "class", "types");
        for (Closure closure : closures) {
            page.element("span", study.say("chains.type." + closure.key()));
        }
        page.close().close();
    }

    private void cell(Markup page, int k, Closure closure, int i, List<Integer> industries) {
        TradeStudy.Measured multipliers = trade.multipliers(closure).get(k);
        MultiplierRow row = multipliers.rows().get(i).ofIndustry();
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (Closure each : closures) {
            for (int other : industries) {
                double total =
                        trade.multipliers(each).get(k).rows().get(other).ofIndustry().total();
                least = Math.min(least, total);
                most = Math.max(most, total);
            }
        }
        double part = most > least ? (row.total() - least) / (most - least) : 0;
        // Square roots spread what a few large values would press together.
        int shade = (int) Math.min(SHADES - 1, Math.floor(Math.sqrt(part) * SHADES));
        Measured measured = new Measured(study.words(), study.region(), multipliers.indicator());
        String bound = row.covered() < 1 - 1e-9 ? "≥ " : "";
        page.element("span", bound + measured.multiplier(row.total()), "class", "shade-" + shade);
    }

    /// With its place, where that makes a difference.
    private String name(TradeStudy.Row row) {
        String industry = study.name(row.ofIndustry().industry());
        return row.place().isPresent()
                ? study.say("chains.step", industry, study.name(row.place().get()))
                : industry;
    }
}
