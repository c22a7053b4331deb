package org.shanhai.app.chains;

import java.util.List;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Extension;
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
        EffectTables.addAsked(sheet, effects.groups(), place, industry, effects.output(), closure);
        for (String assumed : List.of("assumed_total", "assumed_net")) {
            sheet.add(new Answer.Statement(assumed, sheet.say(assumed), sheet.say(assumed)));
        }
        EffectTables tables =
                new EffectTables(
                        sheet,
                        effects.rows(),
                        effects.groups(),
                        closure,
                        effects.output(),
                        chains.solveTolerance(),
                        EffectsSheet::splitBasis);
        tables.addAmounts();
        new ChainTables(region, effects.outputs(closure), place, industry, effects.output(), sheet)
                .add(top);
        // The project itself is one path more.
        PathRows.add(
                sheet,
                effects.paths(
                        chains.findIndicator("output").orElseThrow(),
                        closure,
                        (int) Math.min((long) top + 1, Integer.MAX_VALUE),
                        PathRows.LEAST_SHARE),
                top);
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

    /// Where a part falls is the outcome of a model, however well its intensity is known.
    private static Basis splitBasis(Extension indicator) {
        return indicator.basis().and(Basis.ESTIMATED);
    }
}
