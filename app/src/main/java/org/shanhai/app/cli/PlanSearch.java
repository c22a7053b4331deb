package org.shanhai.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.shanhai.admit.Admissions;
import org.shanhai.app.plan.ClashSheet;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Chains;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.Shaping;
import org.shanhai.ask.ShownPlan;
import org.shanhai.ask.Waiter;
import org.shanhai.ask.place.RecruitRequest;
import org.shanhai.ask.project.Proposals;
import org.shanhai.pack.Reading;
import org.shanhai.plan.Aim;
import org.shanhai.plan.Bound;
import org.shanhai.plan.Doubts;
import org.shanhai.plan.Exploring;
import org.shanhai.plan.Horizon;
import org.shanhai.plan.InTurn;
import org.shanhai.plan.LikelyFigures;
import org.shanhai.plan.Pipeline;
import org.shanhai.plan.PlanQuestion;
import org.shanhai.plan.Planned;
import org.shanhai.plan.Planning;
import org.shanhai.plan.Scouting;
import org.shanhai.plan.Trade;
import org.shanhai.programme.Effort;
import org.shanhai.programme.Solver;
import org.shanhai.programme.solver.SolverLibrary;
import org.shanhai.programme.solver.SolverProcess;
import org.shanhai.region.Limit;
import org.shanhai.region.ProjectEntry;
import org.shanhai.region.Region;
import org.shanhai.supply.fitted.Economy;
import org.shanhai.supply.fitted.SupplyChains;

/// Finds the plan that is asked for, and what lies around it.
final class PlanSearch {
    private final Context context;
    private final Words words;
    private final PlanWanted wanted;
    private final PlanSteps steps;
    private final AroundOptions around;
    private final Effort effort;
    private final Path library;

    /// @param command to which what is wrong with its options is put down
    /// @throws Refusal where the solver is missing, with what to do
    PlanSearch(Context context, PlanWanted wanted, PlanSteps steps, AroundOptions around) {
        this.context = context;
        words = context.words();
        this.wanted = wanted;
        this.steps = steps;
        this.around = around;
        effort = wanted.effort(words);
        library =
                SolverLibrary.find()
                        .orElseThrow(
                                () ->
                                        Refusal.saying(
                                                "no_answer",
                                                words.get(
                                                        SolverLibrary.isUsable()
                                                                ? "plan.no_solver"
                                                                : "plan.not_packaged")));
    }

    /// Of the standard question, with what a report tells of it.
    static PlanSearch standard(Context context) {
        return new PlanSearch(
                context, new PlanWanted(), new PlanSteps(), AroundOptions.forReport());
    }

    ShownPlan find(Reading.Sound sound) throws IOException {
        return find(sound, () -> {});
    }

    /// Looks whether what is to be written can be.
    @FunctionalInterface
    interface Check {
        void requireFree() throws IOException;
    }

    /// @param files asked once all that is wrong with the question was told, before it is solved
    /// @throws Refusal where there is no plan, with what clashes
    ShownPlan find(Reading.Sound sound, Check files) throws IOException {
        Region region = sound.region();
        Refusal.throwAny(RecruitRequest.findSurvey(region, words));
        PlanAsked asked = new PlanAsked(region, sound.rates(), words);
        Proposals proposals = new Proposals(sound, context.options().decimal(), words);
        PlanProjects projects =
                PlanProjects.of(region, proposals, wanted.projects())
                        .without(wanted.without(), asked);
        String trial = wanted.scenario(region, asked);
        List<Limit> counted =
                region.all(Limit.class).stream()
                        .filter(one -> !one.isCeiling())
                        .filter(one -> one.scenario().isEmpty() || one.scenario().equals(trial))
                        .toList();
        List<Bound> bounds = wanted.bounds(counted, asked);
        Optional<Horizon> horizon = steps.horizon(asked);
        steps.requireYears(bounds, horizon, asked);
        List<Trade> trades = steps.trades(new TradeAsked(region, asked), bounds);
        Optional<String> fair = steps.fair(asked);
        double giveUp = steps.giveUp(asked);
        List<List<Aim>> later = steps.later(asked);
        PlanQuestion question = wanted.question(Trade.widen(bounds, trades), asked);
        projects.requireKnown(question, asked);
        around.check(asked, later, steps.delivered());
        files.requireFree();
        List<ProjectEntry> free = projects.free();
        SupplyChains chains = Chains.of(context.session(), region, Economy.TRADE_TOLERANCE);
        Admissions admissions = Chains.admissions(context.session(), chains);
        Pipeline scouted = scout(chains, admissions, proposals, free, counted);
        Pipeline pipeline = horizon.map(years -> years.over(scouted)).orElse(scouted);
        PlanProjects.requireSites(question, pipeline, words);
        try (Solver solver = new SolverProcess(library);
                Interruption interruption = new Interruption()) {
            Planning planning = new Planning(pipeline, solver);
            InTurn.Asked last =
                    solve(
                            interruption,
                            listener ->
                                    new InTurn(planning, solver, effort, listener)
                                            .plan(question, fair, later, giveUp));
            Planned.Found found = found(region, pipeline, last);
            return new ShownPlan(
                    pipeline,
                    last.question(),
                    trial,
                    found,
                    projects.standing(),
                    projects.outside(),
                    new Shaping(
                            horizon,
                            Trade.made(pipeline, bounds, trades, found.plan()),
                            last.reached(),
                            Doubts.of(pipeline, question),
                            steps.delivered()),
                    around.explore(
                            context,
                            new Exploring(pipeline, solver, last.question(), found),
                            () -> LikelyFigures.of(pipeline, admissions, free),
                            effort,
                            interruption));
        }
    }

    private Planned.Found found(Region region, Pipeline pipeline, InTurn.Asked last) {
        return switch (last.planned()) {
            case Planned.Infeasible none ->
                    throw new Refusal(
                            ClashSheet.of(
                                    region,
                                    pipeline,
                                    none,
                                    Doubts.of(pipeline, last.question()),
                                    words));
            case Planned.NotFound(String trouble) ->
                    throw Refusal.saying(
                            "no_answer",
                            words.get(
                                    trouble.isEmpty() ? "plan.none_in_time" : "plan.solver_failed",
                                    trouble));
            case Planned.Found found -> found;
        };
    }

    private InTurn.Asked solve(
            Interruption interruption, Function<Solver.Listener, InTurn.Asked> planned) {
        long start = System.nanoTime();
        try (Waiter.Counted progress = context.session().waiter().counting(1)) {
            return planned.apply(
                    (value, bound) -> {
                        long spent = (System.nanoTime() - start) / 1_000_000_000;
                        progress.at(
                                words.get("plan.solving"),
                                Math.min(spent, (long) effort.seconds()),
                                (long) effort.seconds());
                        return !interruption.isAsked();
                    });
        }
    }

    private Pipeline scout(
            SupplyChains chains,
            Admissions admissions,
            Proposals proposals,
            List<ProjectEntry> free,
            List<Limit> counted) {
        return context.session()
                .until(
                        "admit.fitting",
                        () -> {
                            Scouting promised =
                                    new Scouting(
                                            chains,
                                            admissions,
                                            one -> proposals.ruleset(wanted.rules(), one),
                                            wanted.fits());
                            return (steps.delivered() ? promised.delivering() : promised)
                                    .pipeline(free, counted);
                        });
    }
}
