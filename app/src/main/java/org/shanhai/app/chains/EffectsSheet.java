package org.shanhai.app.chains;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.Cause;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Extension;
import org.shanhai.supply.Group;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.Part;
import org.shanhai.supply.fitted.Effects;
import org.shanhai.supply.fitted.SupplyChains;

/// What output in one place sets off, and where.
public final class EffectsSheet {
    private final SupplyChains chains;
    private final Region region;
    private final Effects effects;
    private final Closure closure;
    private final Place place;
    private final Industry industry;
    private final Sheet sheet;

    private EffectsSheet(
            SupplyChains chains,
            Effects effects,
            Place place,
            Industry industry,
            Closure closure,
            Words words) {
        this.chains = chains;
        this.effects = effects;
        this.place = place;
        this.industry = industry;
        this.closure = closure;
        region = chains.region();
        sheet = new Sheet(region, words, "effects.");
    }

    /// @param top how many places and industries of the chain to name
    public static Answer of(
            Effects effects,
            Place place,
            Industry industry,
            Closure closure,
            int top,
            Words words) {
        return new EffectsSheet(effects.chains(), effects, place, industry, closure, words)
                .answer(top);
    }

    private Answer answer(int top) {
        EffectTables.addAsked(
                sheet,
                effects.groups(),
                place,
                industry,
                effects.output(),
                closure,
                WagesSpent.ofNation(sheet, closure, chains.technology()));
        for (String assumed : List.of("assumed_total", "assumed_net")) {
            sheet.add(new Answer.Statement(assumed, sheet.say(assumed), sheet.say(assumed)));
        }
        Settled settled = new Settled(chains.solveTolerance());
        ChainTables chain =
                new ChainTables(
                        region,
                        effects.outputs(closure),
                        place,
                        industry,
                        effects.output(),
                        Basis.ESTIMATED,
                        sheet);
        new EffectFindings(
                        sheet,
                        effects.rows(),
                        place,
                        effects.output(),
                        settled,
                        EffectsSheet::splitBasis)
                .add(industry, chain);
        WagesSpent.find(sheet, closure, chains.technology().householdSpending(), "asked");
        EffectTables tables =
                new EffectTables(
                        sheet,
                        effects.rows(),
                        effects.groups(),
                        closure,
                        effects.output(),
                        settled,
                        EffectsSheet::splitBasis);
        tables.addAmounts();
        addConventions();
        addDrivers();
        chain.add(top);
        // The project itself is one path more.
        PathRows.add(
                sheet,
                effects.paths(
                        chains.findIndicator("output").orElseThrow(),
                        closure,
                        (int) Math.min((long) top + 1, Integer.MAX_VALUE),
                        PathRows.LEAST_SHARE),
                top,
                Numbers::twoDigits);
        tables.addBases(
                each ->
                        new Measured(sheet.words(), region, each.key(), each.unit(), 0)
                                .sources(sheet),
                sheet.say("rests_on_remark", Integer.toString(region.baseYear())));
        sheet.add(Solution.ofChains(sheet, chains, effects.steps(), effects.residual()));
        return sheet.cited(
                sheet.say(
                        "title",
                        sheet.pick(industry.name(), industry.nameLocal()),
                        sheet.place(place).text(),
                        sheet.money(effects.output()).text()));
    }

    /// The same for the output that is stated, as everywhere here, and for a new final demand of
    /// that size, as multipliers have it.
    private void addConventions() {
        double demand = effects.newFinalDemand(closure);
        double all = effects.outputs(closure).sum();
        double up = effects.output() / demand;
        sheet.add(
                "conventions",
                List.of(
                        sheet.left("convention"),
                        sheet.right("new_final_demand"),
                        sheet.right("own_output"),
                        sheet.right("own_feedback"),
                        sheet.right("all_output")),
                List.of(
                        convention("given_output", demand, effects.output(), all),
                        convention(
                                "given_demand", effects.output(), effects.output() * up, all * up)),
                sheet.say("conventions_remark"));
    }

    private List<Cell> convention(String key, double demand, double own, double all) {
        return List.of(
                Cell.of(sheet.say(key), key),
                sheet.money(demand),
                sheet.money(own),
                Cell.of(Numbers.percent(own / demand - 1), own / demand - 1),
                sheet.money(all));
    }

    private void addDrivers() {
        List<Answer.Column> columns = new ArrayList<>();
        columns.add(sheet.left("indicator"));
        columns.add(sheet.left("where"));
        columns.add(sheet.right("own_shares"));
        columns.add(sheet.right("reach"));
        columns.add(sheet.right("kernel"));
        columns.add(sheet.right("jobs_cause"));
        List<List<Cell>> rows = new ArrayList<>();
        for (String key : List.of("output", NationalExtension.JOBS)) {
            chains.findIndicator(key)
                    .ifPresent(
                            indicator -> {
                                for (Group group : Group.values()) {
                                    addDrivers(indicator, group, rows);
                                }
                            });
        }
        sheet.add("drivers", columns, rows, sheet.say("drivers_remark"));
    }

    private void addDrivers(NationalExtension indicator, Group group, List<List<Cell>> rows) {
        Map<Cause, Double> shares = effects.drivers(indicator, Part.TOTAL, group);
        if (!shares.isEmpty()) {
            List<Cell> row = new ArrayList<>();
            row.add(
                    new Measured(sheet.words(), region, indicator.key(), indicator.unit(), 0)
                            .nameCell());
            row.add(Cell.of(sheet.say(group.key()), group.key()));
            for (Cause cause : Cause.values()) {
                double share = shares.getOrDefault(cause, 0.0);
                row.add(Cell.of(Math.round(100 * share) + " %", share));
            }
            rows.add(row);
        }
    }

    /// Where a part falls is the outcome of a model, however well its intensity is known.
    private static Basis splitBasis(Extension indicator) {
        return indicator.basis().and(Basis.ESTIMATED);
    }
}
