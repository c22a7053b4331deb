package org.shanhai.ask.plan;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.shanhai.admit.Admissions;
import org.shanhai.admit.Proposal;
import org.shanhai.app.plan.ClashSheet;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Chains;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.Session;
import org.shanhai.ask.Shaping;
import org.shanhai.ask.ShownPlan;
import org.shanhai.ask.Waiter;
import org.shanhai.ask.project.Proposals;
import org.shanhai.pack.Reading;
import org.shanhai.plan.Aim;
import org.shanhai.plan.Allowance;
import org.shanhai.plan.Bound;
import org.shanhai.plan.Counted;
import org.shanhai.plan.Doubts;
import org.shanhai.plan.Exploring;
import org.shanhai.plan.Horizon;
import org.shanhai.plan.InTurn;
import org.shanhai.plan.LikelyFigures;
import org.shanhai.plan.Loss;
import org.shanhai.plan.Pipeline;
import org.shanhai.plan.PlanQuestion;
import org.shanhai.plan.Planned;
import org.shanhai.plan.Planning;
import org.shanhai.plan.QuotaTrade;
import org.shanhai.plan.Scouting;
import org.shanhai.programme.Effort;
import org.shanhai.programme.Solver;
import org.shanhai.programme.solver.SolverLibrary;
import org.shanhai.programme.solver.SolverProcess;
import org.shanhai.region.Limit;
import org.shanhai.region.ProjectEntry;
import org.shanhai.region.Region;
import org.shanhai.region.Ruleset;
import org.shanhai.supply.fitted.Economy;
import org.shanhai.supply.fitted.SupplyChains;

/// Finds the plan that is asked for, and what lies around it.
public final class PlanSearch {
    private final Session session;
    private final Words words;
    private final PlanRequest request;
    private final PlanWanted wanted;
    private final PlanSteps steps;
    private final boolean isForReport;
    private final Effort effort;
    private final Path library;

    /// @throws Refusal where the solver is missing, with what to do
    PlanSearch(Session session, PlanRequest request, boolean isForReport) {
        this.session = session;
        words = session.words();
        this.request = request;
        wanted = request.wanted();
        steps = request.steps();
        this.isForReport = isForReport;
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

    /// @throws Refusal where there is no plan, with what clashes
    ShownPlan find(Reading.Sound sound) {
        Region region = sound.region();
        Refusal.throwAny(Chains.findSurvey(region, words));
        PlanAsked asked = new PlanAsked(region, sound.rates(), words);
        Proposals proposals = new Proposals(sound, session.options().decimal(), words);
        PlanProjects projects =
                PlanProjects.of(region, proposals, wanted.projects())
                        .without(wanted.without(), asked);
        String trial = wanted.trial(region, asked);
        List<Limit> counted =
                region.all(Limit.class).stream()
                        .filter(one -> !one.isCeiling())
                        .filter(one -> one.scenario().isEmpty() || one.scenario().equals(trial))
                        .toList();
        List<Bound> bounds = wanted.bounds(counted, asked);
        Optional<Horizon> horizon = steps.horizon(asked);
        steps.requireYears(bounds, horizon, asked);
        List<QuotaTrade> trades = steps.trades(new TradeAsked(region, asked), bounds);
        Optional<String> fair = steps.shared(asked);
        double giveUp = steps.part(asked);
        List<List<Aim>> later = steps.later(asked);
        PlanQuestion question = wanted.question(QuotaTrade.widen(bounds, trades), asked);
        projects.requireKnown(question, asked);
        List<Aim> varied = request.around().pair(asked, later, steps.delivered());
        List<Aim> pair = isForReport ? asked.standardPair() : varied;
        List<ProjectEntry> free = projects.free();
        SupplyChains chains = Chains.of(session, region, Economy.TRADE_TOLERANCE);
        Admissions admissions = Chains.admissions(session, chains);
        Pipeline scouted =
                scout(chains, admissions, proposals, free, counted, question.pins().keySet());
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
                    Stream.concat(projects.aside().stream(), pipeline.unplannable().stream())
                            .toList(),
                    new Shaping(
                            horizon,
                            QuotaTrade.made(pipeline, bounds, trades, found.plan()),
                            last.reached(),
                            Doubts.of(pipeline, question),
                            wanted.without(),
                            wanted.move(),
                            steps.delivered()),
                    request.around()
                            .explore(
                                    session,
                                    new Exploring(pipeline, solver, last.question(), found),
                                    () -> LikelyFigures.of(pipeline, admissions, free),
                                    pair,
                                    effort,
                                    interruption));
        }
    }

    /// What the aims of a plan lose where others take parts of limits first, each for itself
    /// ([Exploring#lost]).
    List<Optional<Loss>> lost(ShownPlan shown, List<Map<Counted, Double>> taken) {
        try (Solver solver = new SolverProcess(library);
                Interruption interruption = new Interruption()) {
            Exploring exploring =
                    new Exploring(shown.pipeline(), solver, shown.question(), shown.found());
            return taken.stream()
                    .map(
                            each ->
                                    exploring.lost(
                                            each,
                                            new Allowance(
                                                    effort.seconds(),
                                                    () -> !interruption.isAsked())))
                    .toList();
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
        try (Waiter.Counted progress = session.waiter().counting(1)) {
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

    /// By all that is scouted by, for the next question about the same projects.
    private record Scouted(Map<List<Object>, Pipeline> pipelines) {
        private static final int MOST = 4;

        Pipeline find(List<Object> by, Supplier<Pipeline> scout) {
            if (pipelines.size() == MOST && !pipelines.containsKey(by)) {
                pipelines.clear();
            }
            return pipelines.computeIfAbsent(by, one -> scout.get());
        }
    }

    private Pipeline scout(
            SupplyChains chains,
            Admissions admissions,
            Proposals proposals,
            List<ProjectEntry> free,
            List<Limit> counted,
            Set<String> pinned) {
        Function<Proposal, Ruleset> ruleset = one -> proposals.ruleset(wanted.rules(), one);
        FileAnswers answers = new FileAnswers(chains.region(), ruleset, words);
        free.forEach(answers::require);
        Supplier<Pipeline> scout =
                () ->
                        session.until(
                                "admit.fitting",
                                () -> {
                                    Scouting promised =
                                            new Scouting(chains, admissions, ruleset, wanted.fits())
                                                    .moving(
                                                            one ->
                                                                    wanted.move()
                                                                            || pinned.contains(
                                                                                    one.key()))
                                                    .answering(answers::add);
                                    return (steps.delivered() ? promised.delivering() : promised)
                                            .pipeline(free, counted);
                                });
        // A file of rules may say something else the next time.
        return wanted.rules().isPresent()
                ? scout.get()
                : session.engines()
                        .models()
                        .find(chains, Scouted.class, () -> new Scouted(new HashMap<>()))
                        .find(
                                List.of(
                                        free,
                                        counted,
                                        wanted.fits(),
                                        steps.delivered(),
                                        wanted.move(),
                                        pinned),
                                scout);
    }
}
