package org.shanhai.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.plan.Around;
import org.shanhai.app.plan.CurveFile;
import org.shanhai.app.plan.CurveParts;
import org.shanhai.app.report.chart.CurvePicture;
import org.shanhai.app.text.Words;
import org.shanhai.plan.Aim;
import org.shanhai.plan.Allowance;
import org.shanhai.plan.Alternatives;
import org.shanhai.plan.Exploring;
import org.shanhai.plan.LimitPrice;
import org.shanhai.plan.Redrawn;
import org.shanhai.plan.Replacement;
import org.shanhai.plan.Steadiness;
import org.shanhai.plan.TradeOff;
import org.shanhai.programme.Effort;
import org.shanhai.region.Region;
import org.shanhai.work.Work;
import picocli.CommandLine.Option;

/// What `plan` is asked for beside the best plan, and looks for it.
final class AroundOptions {
    /// Limits of which so much is used up have a price.
    private static final double USED_UP = 0.9;

    private static final List<Double> STEPS = List.of(-0.1, 0.01, 0.1, 0.25);
    private static final double PRICE_SECONDS = 20;

    /// Up to so many options prices are asked unasked: each is a plan of its own.
    private static final int MANY = 2000;

    private static final int MOST = 1000;

    @Option(
            names = "--alternatives",
            paramLabel = "N",
            description = "${bundle:plan.alternatives.about}")
    private @Nullable Integer alternatives;

    @Option(names = "--slack", paramLabel = "PERCENT", description = "${bundle:plan.slack.about}")
    private String slack = "2%";

    @Option(
            names = "--tradeoff",
            paramLabel = "AIM,AIM",
            description = "${bundle:plan.tradeoff.about}")
    private @Nullable String tradeoff;

    @Option(names = "--points", paramLabel = "N", description = "${bundle:plan.points.about}")
    private int points = 11;

    @Option(names = "--draws", paramLabel = "N", description = "${bundle:plan.draws.about}")
    private @Nullable Integer draws;

    @Option(names = "--svg", paramLabel = "FILE", description = "${bundle:plan.svg.about}")
    private @Nullable Path svg;

    private double part;
    private List<Aim> pair = List.of();
    private Optional<TradeOff> traced = Optional.empty();

    /// Before anything is solved.
    ///
    /// @param later aims in turn, which hold what a curve is to vary
    /// @param delivered whether gains are cut to what is usually delivered, while draws are of
    ///     whole projects
    void check(
            PlanAsked asked, List<List<Aim>> later, boolean delivered, Words words, boolean force)
            throws IOException {
        String bare = slack.strip();
        boolean isPercent = bare.endsWith("%");
        part = OptionNumber.orNaN(isPercent ? bare.substring(0, bare.length() - 1) : bare) / 100;
        if (!(part >= 0 && part < 1)) {
            throw asked.wrong("plan.slack_wrong", slack);
        }
        requireCount("--alternatives", alternatives, 1, asked);
        requireCount("--draws", draws, 1, asked);
        requireCount("--points", points, 2, asked);
        if (draws != null && delivered) {
            throw asked.wrong("plan.draws_delivered");
        }
        if (tradeoff != null) {
            if (!later.isEmpty()) {
                throw asked.wrong("plan.tradeoff_then");
            }
            pair = asked.pair(tradeoff);
        }
        if (svg != null) {
            if (tradeoff == null) {
                throw asked.wrong("plan.svg_without", svg);
            }
            if (!CurveFile.isNamed(svg)) {
                throw asked.wrong("recruit.svg.ending", svg);
            }
            OutputFile.requireFree(svg, new CurveFile(""), force, words);
        }
    }

    private static void requireCount(
            String option, @Nullable Integer count, int least, PlanAsked asked) {
        if (count != null && (count < least || count > MOST)) {
            throw asked.wrong("plan.count_wrong", option, count, least, MOST);
        }
    }

    /// @param effort for the plan itself; alternatives, costs, curve and draws have twice its
    ///     seconds each
    Around explore(
            Context context,
            Exploring exploring,
            Supplier<Redrawn> likely,
            Effort effort,
            Interruption interruption) {
        double seconds = 2 * effort.seconds();
        Optional<Alternatives> others = Optional.empty();
        List<Replacement> replacements = List.of();
        if (alternatives != null) {
            int many = alternatives;
            others =
                    Optional.of(
                            step(
                                    context,
                                    "plan.doing.alternatives",
                                    () ->
                                            exploring.alternatives(
                                                    many, part, allowance(seconds, interruption))));
            replacements =
                    step(
                            context,
                            "plan.doing.replacement",
                            () -> exploring.replacements(allowance(seconds, interruption)));
        }
        List<LimitPrice> prices =
                exploring.size() > MANY
                        ? List.of()
                        : step(
                                context,
                                "plan.doing.prices",
                                () ->
                                        exploring.prices(
                                                USED_UP,
                                                STEPS,
                                                allowance(
                                                        Math.min(PRICE_SECONDS, seconds),
                                                        interruption)));
        Optional<Steadiness> steady = Optional.empty();
        if (draws != null) {
            int many = draws;
            steady =
                    Optional.of(
                            step(
                                    context,
                                    "plan.doing.draws",
                                    () ->
                                            exploring.steadiness(
                                                    likely.get(),
                                                    many,
                                                    effort.gap(),
                                                    allowance(seconds, interruption))));
        }
        if (!pair.isEmpty()) {
            traced =
                    Optional.of(
                            step(
                                    context,
                                    "plan.doing.curve",
                                    () ->
                                            exploring.tradeOff(
                                                    pair.getFirst(),
                                                    pair.getLast(),
                                                    points,
                                                    effort.gap(),
                                                    allowance(seconds, interruption))));
        }
        return new Around(others, replacements, prices, steady, traced);
    }

    private static Allowance allowance(double seconds, Interruption interruption) {
        return new Allowance(seconds, () -> !interruption.isAsked());
    }

    private static <T> T step(Context context, String name, Supplier<T> work) {
        String what = context.words().get(name);
        try (ReadingProgress progress = ReadingProgress.ofSteps(context)) {
            return Work.watched(
                    new Work.Watch() {
                        @Override
                        public boolean isWanted() {
                            return context.surroundings().waiter().isWaiting();
                        }

                        @Override
                        public void at(int done, int total) {
                            progress.at(what, done, total);
                        }
                    },
                    work);
        }
    }

    /// The curve as a picture, where a person wants it and it has points.
    void draw(Region region, Words words, boolean force) throws IOException {
        if (svg != null && traced.isPresent() && !traced.get().points().isEmpty()) {
            CurvePicture picture =
                    new CurvePicture(CurveParts.drawing(region, traced.get(), words));
            OutputFile.write(svg, new CurveFile(picture.document()), force, words);
        }
    }
}
