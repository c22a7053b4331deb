package org.shanhai.app.chains;

import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Groups;
import org.shanhai.supply.survey.SurveyChains;
import org.shanhai.supply.survey.SurveyEconomy;
import org.shanhai.supply.survey.SurveyEffects;
import org.shanhai.supply.survey.SurveyExtension;

/// What output in one place sets off, and where, by the surveyed flows of a pack: the parts and
/// names of [EffectsSheet], each range a single value.
public final class SurveyEffectsSheet {
    private SurveyEffectsSheet() {}

    /// @param top how many places and industries of the chain to name
    public static Answer of(
            SurveyChains chains,
            SurveyEffects effects,
            Place place,
            Industry industry,
            Closure closure,
            int top,
            Words words) {
        Region region = chains.region();
        Sheet sheet = new Sheet(region, words, "effects.");
        Groups groups = effects.groups();
        double output = effects.output();
        EffectTables.addAsked(
                sheet,
                groups,
                place,
                industry,
                output,
                closure,
                WagesSpent.ofSurvey(sheet, closure, chains));
        sheet.state("assumed_total", "assumed_surveyed");
        if (closure == Closure.TYPE_II) {
            sheet.state("assumed_households", "assumed_households");
        }
        sheet.state("assumed_net", "assumed_net");
        Settled settled = new Settled(SurveyEconomy.SOLVE_TOLERANCE);
        ChainTables chain =
                new ChainTables(
                        region,
                        effects.outputs(closure),
                        place,
                        industry,
                        output,
                        Basis.DERIVED,
                        sheet);
        new EffectFindings(
                        sheet,
                        effects.rows(),
                        place,
                        output,
                        settled,
                        each -> each.basis().and(Basis.DERIVED))
                .add(industry, chain);
        WagesSpent.findOfSurvey(sheet, closure, chains);
        EffectTables tables =
                new EffectTables(
                        sheet,
                        effects.rows(),
                        groups,
                        closure,
                        output,
                        settled,
                        each -> each.basis().and(Basis.DERIVED));
        tables.addAmounts();
        chain.add(top);
        SurveyExtension money = chains.survey().indicators().getFirst();
        // The project itself is one path more.
        PathRows.add(
                sheet,
                effects.paths(
                        money,
                        closure,
                        (int) Math.min((long) top + 1, Integer.MAX_VALUE),
                        PathRows.LEAST_SHARE),
                top);
        tables.addBases(
                each -> SurveySources.cell(sheet, chains.findIndicator(each.key()).orElseThrow()),
                sheet.say("rests_on_flows"));
        sheet.add(Solution.ofSurvey(sheet, effects.steps(), effects.residual()));
        return sheet.cited(
                sheet.say(
                        "title",
                        sheet.pick(industry.name(), industry.nameLocal()),
                        sheet.place(place).text(),
                        sheet.money(output).text()));
    }
}
