package org.shanhai.app.chains;

import java.util.List;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.supply.Closure;
import org.shanhai.supply.fitted.Effects;

/// The same for the output that is stated, as everywhere here, and for a new final demand of that
/// size, as multipliers have it.
///
/// @param key of its words
/// @param demand new final demand, money a year, as all others
/// @param own output of the project
/// @param all output set off, the project's own included
record EffectConventions(String key, double demand, double own, double all) {
    static void add(Sheet sheet, Effects effects, Closure closure) {
        double output = effects.output();
        double demand = effects.newFinalDemand(closure);
        double all = effects.outputs(closure).sum();
        double up = output / demand;
        sheet.columns(
                        List.of(
                                new EffectConventions("given_output", demand, output, all),
                                new EffectConventions(
                                        "given_demand", output, output * up, all * up)))
                .cell("convention", each -> Cell.of(sheet.say(each.key()), each.key()))
                .money("new_final_demand", EffectConventions::demand)
                .money("own_output", EffectConventions::own)
                .column("own_feedback", Kind.SHARE, EffectConventions::feedback)
                .money("all_output", EffectConventions::all)
                .add("conventions", sheet.say("conventions_remark"));
    }

    private Cell feedback() {
        return Cell.of(Numbers.percent(own / demand - 1), own / demand - 1);
    }
}
