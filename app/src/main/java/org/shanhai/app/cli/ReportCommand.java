package org.shanhai.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.brief.Brief;
import org.shanhai.app.memo.WrittenMemo;
import org.shanhai.app.text.Figures;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Chains;
import org.shanhai.ask.Edition;
import org.shanhai.ask.Named;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.ShownPlan;
import org.shanhai.ask.WrongUse;
import org.shanhai.ask.place.LeapRequest;
import org.shanhai.ask.plan.PlanRequest;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Estimation;
import org.shanhai.estimate.Infeasible;
import org.shanhai.estimate.Portion;
import org.shanhai.pack.Reading;
import org.shanhai.region.Basis;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.fitted.SupplyChains;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// All of it on one page: writes the report and says where it is.
@Command(
        name = "report",
        description = "${bundle:cli.report.about}",
        footer = "${bundle:cli.report.examples}")
final class ReportCommand implements Callable<Integer> {
    private static final Path DEFAULT_OUT = Path.of("shanhai-report");
    private static final Path BRIEF_OUT = Path.of("shanhai-brief");

    private final Shanhai shanhai;

    @Option(names = "--out", paramLabel = "DIR", description = "${bundle:cli.report.out}")
    private @Nullable Path out;

    @Option(names = "--place", paramLabel = "PLACE", description = "${bundle:cli.report.place}")
    private @Nullable String place;

    @Option(
            names = "--pair",
            paramLabel = "PLACE",
            arity = "2",
            description = "${bundle:cli.report.pair}")
    private List<String> pair = List.of();

    @Option(names = "--plan", description = "${bundle:cli.report.plan}")
    private boolean plan;

    @Option(names = "--print", description = "${bundle:cli.report.print}")
    private boolean print;

    @Mixin private ExcelOption excel = new ExcelOption();

    ReportCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() throws IOException {
        Context context = shanhai.context();
        boolean isBrief = place != null || !pair.isEmpty();
        if (place != null && !pair.isEmpty() || pair.size() > 2) {
            throw new WrongUse(context.words().get("cli.report.one_brief"));
        }
        Words words = context.words();
        if (isBrief && (print || plan)) {
            throw new WrongUse(
                    words.get(print ? "cli.report.print_brief" : "cli.report.plan_brief"));
        }
        Optional<Function<Reading.Sound, ShownPlan>> search =
                plan ? Optional.of(PlanRequest.standard(context.session())) : Optional.empty();
        Reading.Sound sound = context.getSound();
        Region region = sound.region();
        Refusal.throwAny(Chains.findNoReport(region, words));
        if (isBrief) {
            return brief(context, region);
        }
        Path out = this.out == null ? DEFAULT_OUT : this.out;
        Optional<ShownPlan> shown = search.map(asked -> asked.apply(sound));
        Estimation estimation = context.engines().estimator().apply(region);
        Optional<Brief> paper = print ? paper(context, region, estimation) : Optional.empty();
        Optional<ShownPlan> told = shown;
        context.session()
                .untilWritten(
                        "cli.report.working",
                        () ->
                                context.engines()
                                        .reporter()
                                        .write(
                                                region,
                                                estimation,
                                                sound.problems(),
                                                told,
                                                edition(words.language()),
                                                out));
        Answer answer = answer(region, estimation, told, out, words);
        if (print) {
            List<Answer.Part> parts = new ArrayList<>(answer.parts());
            parts.addAll(
                    WrittenMemo.print(
                            paper.map(each -> each.memo(words)),
                            out,
                            context.surroundings().printer().get(),
                            words));
            answer = new Answer(answer.title(), answer.findings(), parts);
        }
        context.print(answer, shanhai.json());
        return ExitCodes.DONE;
    }

    /// What keeps a document from being made does not keep the page.
    private static Optional<Brief> paper(Context context, Region region, Estimation estimation) {
        return estimation instanceof Estimate estimate
                        && LeapRequest.findSurvey(region, context.words()).isEmpty()
                ? BriefQuestions.find(context, region, estimate)
                        .toOptional()
                        .map(BriefQuestions::ofRegion)
                : Optional.empty();
    }

    private Edition edition(Language language) {
        Path pack = Path.of(shanhai.pack()).normalize();
        // The root of a file system has no name.
        String name = Objects.requireNonNullElse(pack.getFileName(), pack).toString();
        return new Edition(language, excel.form(), name, new Version().getVersion()[0]);
    }

    private int brief(Context context, Region region) throws IOException {
        Words words = context.words();
        Named named = new Named(region, words);
        List<Place> asked =
                Stream.concat(Stream.ofNullable(place), pair.stream())
                        .map(name -> LeapRequest.inside(region, named.unit(name), words))
                        .toList();
        Refusal.throwAny(LeapRequest.findSurvey(region, words));
        // A technology without an answer is told before facts it may contradict.
        SupplyChains.findTechnology(region).orElseThrow();
        BriefQuestions questions =
                BriefQuestions.find(context, region, Chains.estimate(context.session(), region))
                        .orElseThrow();
        Brief brief;
        brief =
                context.session()
                        .until(
                                "cli.report.working_brief",
                                () ->
                                        place == null
                                                ? questions.ofPair(
                                                        asked.getFirst(), asked.getLast())
                                                : questions.ofPlace(asked.getFirst()));
        Answer answer = brief.answer(words);
        List<Answer.Part> parts = new ArrayList<>(answer.parts());
        parts.addAll(
                WrittenMemo.write(
                        "brief",
                        brief.memo(words),
                        answer,
                        out == null ? BRIEF_OUT : out,
                        context.surroundings().printer().get(),
                        words));
        context.print(new Answer(answer.title(), answer.findings(), parts), shanhai.json());
        return ExitCodes.DONE;
    }

    private static Answer answer(
            Region region, Estimation estimation, Optional<ShownPlan> plan, Path out, Words words) {
        String page = out.resolve("index.html").toString();
        List<Answer.Part> parts = new ArrayList<>();
        parts.add(new Answer.Statement("report", page, page));
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("places", region.insideUnits().length);
        known.put("industries", region.industries().count());
        known.put("facts", region.facts().size());
        parts.add(
                new Answer.Statement(
                        "region",
                        words.get(
                                "cli.report.region",
                                words.pick(region.name(), region.nameLocal()),
                                region.insideUnits().length,
                                region.industries().count(),
                                region.facts().size()),
                        known));
        parts.add(
                switch (estimation) {
                    case Estimate estimate -> estimated(region, estimate, words);
                    case Infeasible infeasible ->
                            new Answer.Statement(
                                    "conflicts",
                                    words.get(
                                            "cli.report.infeasible", infeasible.conflicts().size()),
                                    infeasible.conflicts().size());
                });
        plan.map(shown -> planned(shown, words)).ifPresent(parts::add);
        return new Answer("", parts);
    }

    private static Answer.Statement planned(ShownPlan shown, Words words) {
        int placed = shown.found().plan().placed();
        int asked = shown.pipeline().candidates().size();
        return new Answer.Statement(
                "plan",
                words.get("cli.report.planned", placed, asked),
                JsonObject.of("placed", placed, "asked", asked));
    }

    private static Answer.Statement estimated(Region region, Estimate estimate, Words words) {
        Portion area = Portion.of(estimate, region.insideUnits());
        double total = area.valueAdded();
        double share = area.observedShare();
        Basis basis = estimate.knowledge().totalOf(region.areaPlace());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("base_year", region.baseYear());
        json.put("value_added", Cell.number(total));
        json.put("unit", region.currency());
        json.put("basis", basis.key());
        json.put("observed_share", Cell.number(share));
        return new Answer.Statement(
                "estimate",
                words.get(
                        "cli.report.estimate",
                        Integer.toString(region.baseYear()),
                        new Figures(words, region.currency()).money(total),
                        words.get("basis." + basis.key()),
                        Numbers.percent(share)),
                json);
    }
}
