package org.shanhai.app.plan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Verdict;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.ask.ShownPlan;
import org.shanhai.plan.Alternative;
import org.shanhai.plan.Alternatives;
import org.shanhai.plan.Counted;
import org.shanhai.plan.Evaluation;
import org.shanhai.plan.LeftOutProject;
import org.shanhai.plan.Option;
import org.shanhai.plan.PlacementSteadiness;
import org.shanhai.plan.PriceStep;
import org.shanhai.plan.Unplannable;
import org.shanhai.plan.Where;
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
        aside();
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
                zones,
                count(taken, Verdict.ADMIT),
                count(taken, Verdict.ASK_FIRST),
                count(taken, Verdict.ADMIT_ON_CONDITIONS),
                count(taken, Verdict.NEGOTIATE));
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
            whose(taken);
        }
    }

    /// Whose value added that is, and what remains of it where nobody buys more than before.
    private void whose(List<Option> taken) {
        String of = Counted.VALUE_ADDED;
        double all = Evaluation.sum(pipeline, plan, new Counted(of, Where.region()));
        double own = taken.stream().mapToDouble(one -> cells.ownAmount(one, of)).sum();
        double net = all - cells.displaced(taken, of, Where.INSIDE);
        sheet.find(
                "whose",
                Basis.ESTIMATED,
                net,
                "gains",
                cells.amount(of, all).text(),
                cells.amount(of, own).text(),
                cells.amount(of, net).text());
    }

    /// What `admit` refuses wherever it may stand, and what is no pipeline.
    private void aside() {
        List<Admission> refused =
                shown.found().leftOut().stream()
                        .filter(one -> one.why() instanceof LeftOutProject.Nowhere)
                        .flatMap(one -> PlanWords.findRefused(pipeline, one.candidate()).stream())
                        .toList();
        if (!refused.isEmpty()) {
            int unless =
                    (int)
                            refused.stream()
                                    .filter(one -> one.verdict() == Verdict.REFUSE_UNLESS)
                                    .count();
            sheet.find(
                    unless == refused.size() ? "refused_unless" : "refused",
                    Basis.DERIVED,
                    refused.size(),
                    "left_out",
                    refused.size(),
                    unless);
        }
        if (!shown.aside().isEmpty()) {
            sheet.find(
                    "aside",
                    aside(Unplannable.Why.PAST).isPresent() ? Basis.ASSUMED : Basis.DERIVED,
                    shown.aside().size(),
                    "aside",
                    shown.aside().size(),
                    words.list(
                            Arrays.stream(Unplannable.Why.values())
                                    .map(this::aside)
                                    .flatMap(Optional::stream)
                                    .toList()));
        }
    }

    private Optional<String> aside(Unplannable.Why why) {
        long many = shown.aside().stream().filter(one -> one.why() == why).count();
        return many == 0
                ? Optional.empty()
                : Optional.of(words.say("aside.of", many, words.aside(why)));
    }

    private static long count(List<Option> taken, Verdict verdict) {
        return taken.stream()
                .flatMap(one -> one.terms().stream())
                .filter(one -> one.admission().verdict() == verdict)
                .count();
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
                        words.say(
                                "finding." + proof,
                                Numbers.percent(gap),
                                words.aims(shown.question().aims())),
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
