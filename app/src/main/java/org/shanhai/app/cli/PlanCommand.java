package org.shanhai.app.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shanhai.admit.Admissions;
import org.shanhai.admit.Positioning.Fit;
import org.shanhai.admit.Proposal;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.plan.ClashSheet;
import org.shanhai.app.plan.PlanSheet;
import org.shanhai.app.plan.Shaping;
import org.shanhai.app.plan.ShownPlan;
import org.shanhai.app.text.Words;
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
import org.shanhai.plan.Redrawn;
import org.shanhai.plan.Scouting;
import org.shanhai.plan.Trade;
import org.shanhai.programme.Effort;
import org.shanhai.programme.Solver;
import org.shanhai.programme.solver.SolverLibrary;
import org.shanhai.programme.solver.SolverProcess;
import org.shanhai.region.Limit;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectEntry;
import org.shanhai.region.Region;
import org.shanhai.region.Zone;
import org.shanhai.supply.fitted.Economy;
import org.shanhai.supply.fitted.SupplyChains;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Where should all these projects go?
@Command(name = "plan", description = "${bundle:plan.about}", footer = "${bundle:plan.examples}")
final class PlanCommand implements Callable<Integer> {
    private static final String NONE = "none";

    private final Shanhai shanhai;

    @Spec private @Nullable CommandSpec spec;

    @Option(
            names = "--projects",
            paramLabel = "FILE",
            description = "${bundle:plan.projects.about}")
    private @Nullable String projects;

    @Option(names = "--aim", paramLabel = "AIM", description = "${bundle:plan.aim.about}")
    private List<String> aims = new ArrayList<>();

    @Option(names = "--limit", paramLabel = "LIMIT", description = "${bundle:plan.limit.about}")
    private List<String> limits = new ArrayList<>();

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            description = "${bundle:plan.scenario.about}")
    private @Nullable String scenario;

    @Option(names = "--pin", paramLabel = "PROJECT=ZONE", description = "${bundle:plan.pin.about}")
    private List<String> pins = new ArrayList<>();

    @Option(names = "--together", paramLabel = "P,P", description = "${bundle:plan.together.about}")
    private List<String> together = new ArrayList<>();

    @Option(names = "--apart", paramLabel = "P,P", description = "${bundle:plan.apart.about}")
    private List<String> apart = new ArrayList<>();

    @Option(names = "--any-fit", description = "${bundle:plan.any_fit.about}")
    private boolean anyFit;

    @Option(
            names = "--max-gap",
            paramLabel = "PERCENT",
            description = "${bundle:plan.max_gap.about}")
    private String maxGap = "0.5%";

    @Option(names = "--time", paramLabel = "SECONDS", description = "${bundle:plan.time.about}")
    private String time = "60s";

    @Option(names = "--rules", paramLabel = "RULES", description = "${bundle:admit.rules.about}")
    private @Nullable String rules;

    @Option(names = "--csv", paramLabel = "FILE", description = "${bundle:plan.csv.about}")
    private @Nullable Path csv;

    @Mixin private PlanSteps steps = new PlanSteps();
    @Mixin private AroundOptions around = new AroundOptions();
    @Mixin private ForceOption force = new ForceOption();
    @Mixin private ExcelOption excel = new ExcelOption();

    PlanCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() throws IOException {
        Context context = shanhai.context();
        Words words = context.words();
        CommandLine command = requireNonNull(spec).commandLine();
        Effort effort = effort(command, words);
        Path library =
                SolverLibrary.find()
                        .orElseThrow(
                                () -> Refusal.saying("no_answer", words.get("plan.no_solver")));
        Reading.Sound sound = context.getSound(shanhai.pack());
        Region region = sound.region();
        Refusal.throwAny(RecruitCommand.findSurvey(region, words));
        PlanAsked asked = new PlanAsked(region, sound.rates(), command, words);
        Proposals proposals = new Proposals(sound, context.options().decimal(), words);
        List<ProjectEntry> entries =
                projects == null ? proposals.listAll() : proposals.find(projects);
        String trial = scenario(region, words);
        List<Limit> counted =
                region.all(Limit.class).stream()
                        .filter(one -> !one.isCeiling())
                        .filter(one -> one.scenario().isEmpty() || one.scenario().equals(trial))
                        .toList();
        List<ProjectEntry> free =
                entries.stream()
                        .filter(one -> !one.project().isStanding())
                        .filter(one -> projects != null || isInside(region, one))
                        .toList();
        List<Bound> bounds = new ArrayList<>(counted.stream().map(Bound::of).toList());
        bounds.addAll(asked.bounds(limits));
        Optional<Horizon> horizon = steps.horizon(asked);
        steps.requireYears(bounds, horizon, asked);
        List<Trade> trades = steps.trades(new TradeAsked(region, asked), bounds);
        Optional<String> fair = steps.fair(asked);
        double giveUp = steps.giveUp(asked);
        List<List<Aim>> later = steps.later(asked);
        PlanQuestion question =
                new PlanQuestion(
                        asked.aims(aims),
                        Trade.widen(bounds, trades),
                        asked.ties(together, apart),
                        asked.pins(pins));
        requireKnown(question, free, region, asked);
        around.check(asked, later, steps.delivered(), words, force.given());
        SupplyChains chains = Chains.of(context, region, Economy.TRADE_TOLERANCE);
        Pipeline scouted = pipeline(context, chains, proposals, free, counted);
        Pipeline pipeline = horizon.map(years -> years.over(scouted)).orElse(scouted);
        if (pipeline.sites().isEmpty()) {
            throw Refusal.saying("no_answer", words.get("plan.no_sites"));
        }
        requireSites(question, pipeline, words);
        try (Solver solver = new SolverProcess(library);
                Interruption interruption = new Interruption()) {
            Planning planning = new Planning(pipeline, solver);
            InTurn.Asked last =
                    solve(
                            context,
                            effort,
                            interruption,
                            listener ->
                                    new InTurn(planning, solver, effort, listener)
                                            .plan(question, fair, later, giveUp));
            Answer answer =
                    switch (last.planned()) {
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
                                                trouble.isEmpty()
                                                        ? "plan.none_in_time"
                                                        : "plan.solver_failed",
                                                trouble));
                        case Planned.Found found ->
                                PlanSheet.of(
                                        region,
                                        new ShownPlan(
                                                pipeline,
                                                last.question(),
                                                trial,
                                                found,
                                                list(entries, Project::isStanding),
                                                outside(region, entries),
                                                new Shaping(
                                                        horizon,
                                                        Trade.made(
                                                                pipeline,
                                                                bounds,
                                                                trades,
                                                                found.plan()),
                                                        last.reached(),
                                                        Doubts.of(pipeline, question),
                                                        steps.delivered()),
                                                around.explore(
                                                        context,
                                                        new Exploring(
                                                                pipeline,
                                                                solver,
                                                                last.question(),
                                                                found),
                                                        () -> likely(pipeline, chains, free),
                                                        effort,
                                                        interruption)),
                                        words);
                    };
            if (csv != null) {
                AnswerCsv.save(
                        answer,
                        PlanSheet.TABLE,
                        new AnswerFile(csv, force.given(), excel.form()),
                        words);
            }
            around.draw(region, words, force.given());
            context.print(answer, shanhai.json());
            return ExitCodes.DONE;
        }
    }

    private InTurn.Asked solve(
            Context context,
            Effort effort,
            Interruption interruption,
            Function<Solver.Listener, InTurn.Asked> planned) {
        Words words = context.words();
        long start = System.nanoTime();
        try (ReadingProgress progress = ReadingProgress.ofSteps(context)) {
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

    private Pipeline pipeline(
            Context context,
            SupplyChains chains,
            Proposals proposals,
            List<ProjectEntry> free,
            List<Limit> counted) {
        Set<Fit> fits =
                anyFit
                        ? EnumSet.allOf(Fit.class)
                        : EnumSet.complementOf(EnumSet.of(Fit.NONE, Fit.UNKNOWN));
        try (Waiting waiting = new Waiting(context, context.words().get("admit.fitting"))) {
            return waiting.until(
                    () -> {
                        Scouting promised =
                                new Scouting(
                                        chains,
                                        Admissions.of(chains),
                                        one -> proposals.ruleset(Optional.ofNullable(rules), one),
                                        fits);
                        return (steps.delivered() ? promised.delivering() : promised)
                                .pipeline(free, counted);
                    });
        }
    }

    private static Redrawn likely(
            Pipeline pipeline, SupplyChains chains, List<ProjectEntry> entries) {
        return LikelyFigures.of(pipeline, Admissions.of(chains), entries);
    }

    private static boolean isInside(Region region, ProjectEntry entry) {
        return Proposal.of(region, entry.project()).isPresent();
    }

    private static List<Project> list(List<ProjectEntry> entries, Predicate<Project> which) {
        return entries.stream().map(ProjectEntry::project).filter(which).toList();
    }

    private List<Project> outside(Region region, List<ProjectEntry> entries) {
        return projects != null
                ? List.of()
                : entries.stream()
                        .filter(one -> !isInside(region, one))
                        .map(ProjectEntry::project)
                        .filter(one -> !one.isStanding())
                        .toList();
    }

    /// The trial whose limits count: the one asked for, else the only one there is.
    private String scenario(Region region, Words words) {
        Set<String> known =
                region.all(Limit.class).stream()
                        .map(Limit::scenario)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new));
        if (scenario == null) {
            return known.size() == 1 ? known.iterator().next() : "";
        }
        if (scenario.equals(NONE)) {
            return "";
        }
        if (!known.contains(scenario)) {
            throw new ParameterException(
                    requireNonNull(spec).commandLine(),
                    words.get("plan.scenario_unknown", scenario, String.join(", ", known)));
        }
        return scenario;
    }

    private static void requireKnown(
            PlanQuestion question, List<ProjectEntry> free, Region region, PlanAsked asked) {
        Set<String> keys =
                free.stream()
                        .map(one -> one.project().key())
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> zones =
                region.zones().stream()
                        .map(Zone::key)
                        .collect(Collectors.toCollection(TreeSet::new));
        List<String> named = new ArrayList<>(question.pins().keySet());
        question.ties().forEach(tie -> named.addAll(tie.projects()));
        for (String key : named) {
            if (!keys.contains(key)) {
                throw asked.wrong("plan.project_unknown", key, String.join(", ", keys));
            }
        }
        for (String zone : question.pins().values()) {
            if (!zones.contains(zone)) {
                throw asked.wrong("plan.zone_unknown", zone, String.join(", ", zones));
            }
        }
    }

    private static void requireSites(PlanQuestion question, Pipeline pipeline, Words words) {
        question.pins()
                .forEach(
                        (project, zone) -> {
                            Optional<Integer> p = pipeline.findCandidate(project);
                            Optional<Integer> s = pipeline.findSite(zone);
                            boolean may =
                                    p.isPresent()
                                            && pipeline.listOptions(p.get()).stream()
                                                    .anyMatch(
                                                            one ->
                                                                    pipeline.sites()
                                                                            .get(one.site())
                                                                            .zone()
                                                                            .key()
                                                                            .equals(zone));
                            if (!may) {
                                throw Refusal.saying(
                                        "no_answer",
                                        words.get(
                                                s.isPresent()
                                                        ? "plan.pin_refused"
                                                        : "plan.pin_no_land",
                                                project,
                                                zone));
                            }
                        });
    }

    private Effort effort(CommandLine command, Words words) {
        double seconds = OptionNumber.orNaN(time.strip().replaceFirst("(s|秒)$", ""));
        if (!(seconds > 0) || seconds > 1e6) {
            throw new ParameterException(command, words.get("plan.time_wrong", time));
        }
        String bare = maxGap.strip();
        boolean isPercent = bare.endsWith("%");
        double gap = OptionNumber.orNaN(isPercent ? bare.substring(0, bare.length() - 1) : bare);
        if (!(gap >= 0)) {
            throw new ParameterException(command, words.get("plan.max_gap_wrong", maxGap));
        }
        return new Effort(seconds, 0, gap / 100);
    }
}
