package org.shanhai.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.AnswerCsv;
import org.shanhai.app.answer.AnswerFile;
import org.shanhai.app.output.CsvForm;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.output.PictureFile;
import org.shanhai.app.plan.CurveParts;
import org.shanhai.app.report.chart.CurvePicture;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Around;
import org.shanhai.ask.OptionNumber;
import org.shanhai.ask.Waiter;
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
    private static final int TEN = 10;

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

    @Option(
            names = "--curve-csv",
            paramLabel = "FILE",
            description = "${bundle:plan.curve_csv.about}")
    private @Nullable Path curveCsv;

    private boolean isForReport;
    private double part;
    private List<Aim> pair = List.of();
    private Optional<TradeOff> traced = Optional.empty();

    /// What a report tells: ten other plans, and the curve that most ask for.
    static AroundOptions forReport() {
        AroundOptions standard = new AroundOptions();
        standard.alternatives = TEN;
        standard.isForReport = true;
        return standard;
    }

    /// Before anything is solved.
    ///
    /// @param later aims in turn, which hold what a curve is to vary
    /// @param delivered whether gains are cut to what is usually delivered, while draws are of
    ///     whole projects
    void check(PlanAsked asked, List<List<Aim>> later, boolean delivered) {
        part = OptionNumber.part(slack);
        if (!(part >= 0 && part < 1)) {
            throw asked.wrong("plan.slack_wrong", slack);
        }
        requireCount("--alternatives", alternatives, 1, asked);
        requireCount("--draws", draws, 1, asked);
        requireCount("--points", points, 2, asked);
        if (draws != null && delivered) {
            throw asked.wrong("plan.draws_delivered");
        }
        if (isForReport) {
            pair = asked.standardPair();
        }
        if (tradeoff != null) {
            if (!later.isEmpty()) {
                throw asked.wrong("plan.tradeoff_then");
            }
            pair = asked.pair(tradeoff);
        }
        for (Path file : Stream.of(svg, curveCsv).filter(Objects::nonNull).toList()) {
            if (tradeoff == null) {
                throw asked.wrong("plan.curve_file_without", file);
            }
        }
        if (svg != null && !PictureFile.isNamed(svg)) {
            throw asked.wrong("recruit.svg.ending", svg);
        }
    }

    /// Whether the table of the curve is to be that file.
    boolean isCurve(Path file) {
        return curveCsv != null
                && curveCsv.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize());
    }

    /// Files of the curve can be written; asked before anything is solved too.
    void requireFree(Region region, Words words, boolean force, CsvForm form) throws IOException {
        if (svg != null) {
            OutputFile.requireFree(svg, new PictureFile("", CurvePicture.KIND), force, words);
        }
        if (curveCsv != null) {
            AnswerCsv.requireFree(
                    CurveParts.COLUMNS,
                    headings(region, words),
                    new AnswerFile(curveCsv, force, form),
                    words);
        }
    }

    private UnaryOperator<String> headings(Region region, Words words) {
        return CurveParts.headings(region, pair.getFirst(), pair.getLast(), words);
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
        try (Waiter.Counted progress = context.session().waiter().counting(1)) {
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

    /// The curve as a picture and as a table, where a person wants them and it has points.
    void save(Answer answer, Region region, Words words, boolean force, CsvForm form)
            throws IOException {
        if (traced.isEmpty() || traced.get().points().isEmpty()) {
            return;
        }
        TradeOff curve = traced.get();
        if (svg != null) {
            String picture = new CurvePicture(CurveParts.drawing(region, curve, words)).document();
            OutputFile.write(svg, new PictureFile(picture, CurvePicture.KIND), force, words);
        }
        if (curveCsv != null) {
            AnswerCsv.save(
                    answer,
                    CurveParts.TABLE,
                    headings(region, words),
                    new AnswerFile(curveCsv, force, form),
                    words);
        }
    }
}
