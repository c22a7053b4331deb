package org.shanhai.app.plan;

import org.shanhai.app.answer.Sheet;
import org.shanhai.ask.ShownPlan;
import org.shanhai.plan.Pipeline;
import org.shanhai.plan.Plan;

/// A part of the answer to where projects go: what it tells of, and where it is written.
abstract class PlanPart {
    final ShownPlan shown;
    final Pipeline pipeline;
    final Plan plan;
    final Sheet sheet;
    final PlanWords words;
    final PlanCells cells;

    PlanPart(ShownPlan shown, Sheet sheet, PlanWords words, PlanCells cells) {
        this.shown = shown;
        pipeline = shown.pipeline();
        plan = shown.found().plan();
        this.sheet = sheet;
        this.words = words;
        this.cells = cells;
    }
}
