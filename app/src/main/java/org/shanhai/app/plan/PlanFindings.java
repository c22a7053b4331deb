package org.shanhai.app.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.ask.ShownPlan;
import org.shanhai.plan.Alternative;
import org.shanhai.plan.Alternatives;
import org.shanhai.plan.Counted;
import org.shanhai.plan.Option;
import org.shanhai.plan.PlacementSteadiness;
import org.shanhai.plan.PriceStep;
import org.shanhai.region.Basis;
import org.shanhai.region.Role;

/// What was found, in sentences: how many find a place, what that brings whom, how sure it is that
/// none is better, which limit costs most, and what lies around the plan.
final class PlanFindings extends PlanPart {
    /// Below this a gap is rounding.
    private static final double EXACT = 1e-6;

    /// How often a placement must stay to be called steady.
    private static final double STEADY = 0.9;

    PlanFindings(ShownPlan shown, Sheet sheet, PlanWords words, PlanCells cells) {
        super(shown, sheet, words, cells);
    }

    void add() {
        placed();
        proof();
        tightest().ifPresent(this::price);
        int doubts = shown.shaping().doubts().size();
        if (doubts > 0) {
            sheet.find("doubts", Basis.DERIVED, doubts, "doubts", doubts);
        }
        shown.around().alternatives().ifPresent(this::alternatives);
        shown.around().steadiness().filter(steady -> steady.draws() > 0).ifPresent(this::steady);
    }

    private void placed() {
        List<Option> taken = plan.listOptions(pipeline);
        long zones =
                taken.stream()
                        .map(one -> pipeline.sites().get(one.site()).zone().key())
                        .distinct()
                        .count();
        sheet.find(
                "placed",
                Basis.ESTIMATED,
                taken.size(),
                PlanSheet.TABLE,
                taken.size(),
                pipeline.candidates().size(),
                zones);
        if (!taken.isEmpty()) {
            sheet.find(
                    "brings",
                    Basis.ESTIMATED,
                    cells.sum(plan, Counted.VALUE_ADDED, Role.MOUNTAIN),
                    "gains",
                    cells.gain(plan, Counted.VALUE_ADDED, Role.MOUNTAIN).text(),
                    cells.gain(plan, Counted.JOBS, Role.MOUNTAIN).text(),
                    cells.gain(plan, Counted.VALUE_ADDED, Role.COAST).text(),
                    cells.gain(plan, Counted.JOBS, Role.COAST).text());
        }
    }

    private void proof() {
        double gap = shown.found().gap();
        String proof =
                switch (shown.found().end()) {
                    case STOPPED -> "proof.time";
                    case BROKEN_OFF -> "proof.stopped";
                    case PROVEN, INFEASIBLE -> gap <= EXACT ? "proof.best" : "proof.close";
                };
        sheet.find(
                new Finding(
                        proof.substring(proof.indexOf('.') + 1),
                        words.say("finding." + proof, Numbers.percent(gap)),
                        Cell.of("", gap),
                        sheet.sure(sheet.basis(Basis.DERIVED)),
                        "asked"));
    }

    private Optional<PriceStep> tightest() {
        return shown.around()
                .widened()
                .filter(price -> price.atLeast() > 0)
                .max(Comparator.comparingDouble(PriceStep::atLeast));
    }

    private void price(PriceStep price) {
        sheet.find(
                "price",
                Basis.ESTIMATED,
                price.atLeast(),
                "limits",
                words.counted(price.bound().counted()),
                Numbers.percent(price.more()),
                cells.worth(price.atLeast()));
    }

    private void alternatives(Alternatives found) {
        double far = found.plans().stream().mapToDouble(Alternative::exchanged).max().orElse(0);
        sheet.find(
                found.plans().isEmpty() ? "alternatives.none" : "alternatives",
                Basis.ESTIMATED,
                found.plans().size(),
                "alternatives",
                found.plans().size(),
                Numbers.percent(found.slack()),
                Numbers.percent(found.ofBound()),
                Numbers.wholePercent(far));
        if (!shown.around().replacements().isEmpty()) {
            sheet.find(
                    "never",
                    Basis.ESTIMATED,
                    (double) shown.listFixed(true).size(),
                    "replacement",
                    shown.listFixed(true).size(),
                    Numbers.percent(found.slack()),
                    shown.listFixed(false).size());
        }
    }

    private void steady(PlacementSteadiness steady) {
        List<PlacementSteadiness.Placement> placed =
                steady.placements().stream()
                        .filter(one -> plan.findSite(one.candidate()).isPresent())
                        .toList();
        long often = placed.stream().filter(one -> one.same() >= STEADY).count();
        sheet.find(
                "steady",
                Basis.ESTIMATED,
                (double) often,
                "steadiness",
                often,
                placed.size(),
                steady.draws());
    }
}
