package org.shanhai.app.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.cluster.ClusterTrouble;
import org.shanhai.app.cluster.RegisterTask;
import org.shanhai.app.packs.PackBase;
import org.shanhai.app.register.ClusterImport;
import org.shanhai.app.register.RegisterImport;
import org.shanhai.app.register.RegisterSheet;
import org.shanhai.app.register.RegisterSource;
import org.shanhai.app.register.RegisterTarget;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Problems;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.Waiter;
import org.shanhai.ask.WrongUse;
import org.shanhai.pack.EmbeddedPacks;
import org.shanhai.pack.PackCopy;
import org.shanhai.pack.Problem;
import org.shanhai.pack.register.ColumnNames;
import org.shanhai.pack.register.LabelledFirms;
import org.shanhai.pack.register.RegisterReader;
import org.shanhai.region.IndustryCode;
import org.shanhai.region.IndustryCodes;
import org.shanhai.region.ReadingPrecision;
import org.shanhai.region.Region;
import org.shanhai.region.Word;
import org.shanhai.register.Classifier;
import org.shanhai.register.Cohorts;
import org.shanhai.register.LabelledFirm;
import org.shanhai.register.Precision;
import org.shanhai.register.RegisterField;
import org.shanhai.register.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Which industries are seen where, by a register of firms?
@Command(
        name = "register",
        description = "${bundle:register.about}",
        footer = "${bundle:register.examples}")
final class ImportRegisterCommand implements Callable<Integer> {
    private static final int SCREENFUL = 10;
    private static final String FIRMS = "firms.parquet";
    private static final String LEFT_OUT = "left-out.csv";

    /// Of a cluster a folder of Parquet, as of a nation they are millions.
    private static final String LEFT_OUT_ROWS = "left-out.parquet";

    private static final String SCRATCH = ".scratch";

    private final Shanhai shanhai;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "${bundle:register.files.about}")
    private List<String> files = List.of();

    @Option(
            names = "--into",
            required = true,
            paramLabel = "FOLDER",
            description = "${bundle:register.into.about}")
    private @Nullable Path into;

    @Option(names = "--base", paramLabel = "PACK", description = "${bundle:register.base}")
    private @Nullable String base;

    @Option(names = "--columns", paramLabel = "FILE", description = "${bundle:register.columns}")
    private @Nullable Path columns;

    @Option(
            names = "--encoding",
            paramLabel = "utf-8|gbk",
            description = "${bundle:register.encoding}")
    private @Nullable String encoding;

    @Option(names = "--codes", paramLabel = "VINTAGE", description = "${bundle:register.codes}")
    private @Nullable String codes;

    @Option(
            names = "--cohorts",
            paramLabel = "YEAR",
            split = ",",
            defaultValue = "2000,2007,2014",
            description = "${bundle:register.cohorts}")
    private List<Integer> cohorts = List.of();

    @Option(names = "--firms", paramLabel = "FILE", description = "${bundle:register.firms}")
    private @Nullable String firms;

    @Option(names = "--left-out", paramLabel = "FILE", description = "${bundle:register.aside}")
    private @Nullable String leftOut;

    @Option(
            names = "--source",
            paramLabel = "KEY",
            defaultValue = "register",
            description = "${bundle:register.source}")
    private String source = "";

    @Option(names = "--title", paramLabel = "TEXT", description = "${bundle:register.title}")
    private @Nullable String title;

    @Option(
            names = "--publisher",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "${bundle:register.publisher}")
    private String publisher = "";

    @Option(
            names = "--date",
            paramLabel = "DATE",
            defaultValue = "",
            description = "${bundle:register.date}")
    private String date = "";

    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "",
            description = "${bundle:register.url}")
    private String url = "";

    @Option(
            names = "--licence",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "${bundle:register.licence}")
    private String licence = "";

    @Option(names = "--labels", paramLabel = "FILE", description = "${bundle:register.labels}")
    private @Nullable Path labels;

    @Option(names = "--top", paramLabel = "N", description = "${bundle:chains.top}")
    private int top = SCREENFUL;

    @Option(
            names = "--scratch",
            paramLabel = "FOLDER",
            description = "${bundle:register.scratch.about}")
    private @Nullable String scratch;

    @Mixin private EngineOptions engine = new EngineOptions();
    @Mixin private ForceOption force = new ForceOption();

    ImportRegisterCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() throws IOException {
        Context context = shanhai.context().forImports();
        Words words = context.words();
        // Not the default of other commands: a register of one's own stands for the public sample.
        checkEngine(words);
        PackBase standing =
                PackBase.of(requireNonNull(into), Optional.ofNullable(base), EmbeddedPacks.BASE);
        Region region = context.getSound(standing.read()).region();
        IndustryCodes known = new IndustryCodes(region.all(IndustryCode.class));
        String vintage = vintage(known, words);
        RegisterReader.Question question =
                new RegisterReader.Question(names(words), charset(words), cohorts(words));
        RegisterTarget target = target(standing, words);
        List<ReadingPrecision> precision =
                labels == null
                        ? region.all(ReadingPrecision.class)
                        : measured(labels, region, words);
        RegisterReader.Result result =
                engine.isCluster()
                        ? onCluster(question, vintage, target, context)
                        : onThisMachine(question, vintage, target, region, context);
        switch (result) {
            case RegisterReader.Broken broken ->
                    throw new Refusal(
                            Problems.answer(
                                    String.join(", ", files),
                                    broken.problems(),
                                    "register.broken",
                                    words));
            case RegisterReader.Sound sound ->
                    context.whole()
                            .print(
                                    new RegisterSheet(region, words, top)
                                            .answer(target, sound, precision),
                                    shanhai.json());
        }
        return ExitCodes.DONE;
    }

    private void checkEngine(Words words) {
        engine.check(words);
        if (scratch != null && !engine.isCluster()) {
            throw wrong(words.get("cluster.not_asked"));
        }
        if (encoding != null && engine.isCluster()) {
            throw wrong(words.get("register.encoding.cluster"));
        }
    }

    private RegisterReader.Result onThisMachine(
            RegisterReader.Question question,
            String vintage,
            RegisterTarget target,
            Region region,
            Context context)
            throws IOException {
        RegisterImport run =
                new RegisterImport(
                        files.stream().map(Path::of).toList(), question, vintage, target);
        try (Waiter.Counted progress = context.session().waiter().counting(1_000_000)) {
            return run.run(region, context.words(), progress);
        }
    }

    private RegisterReader.Result onCluster(
            RegisterReader.Question question,
            String vintage,
            RegisterTarget target,
            Context context)
            throws IOException {
        Words words = context.words();
        RegisterTask task =
                new RegisterTask(
                        engine.address(),
                        files,
                        question,
                        vintage,
                        PackCopy.of(target.base().read()),
                        target.firms(),
                        target.leftOut(),
                        // Behind a slash at the end it would lie in what it is to become.
                        scratch != null
                                ? scratch
                                : target.firms().replaceFirst("/+$", "") + SCRATCH,
                        target.force());
        ClusterImport run = new ClusterImport(EngineOptions.cluster(words), task, target);
        try (Waiter.Counted progress = context.session().waiter().counting(1)) {
            return run.run(words, progress);
        } catch (ClusterTrouble trouble) {
            throw EngineOptions.explained(trouble, true, words);
        }
    }

    private RegisterTarget target(PackBase standing, Words words) {
        Path folder = requireNonNull(into);
        String first = files.getFirst();
        String called =
                title != null
                        ? title
                        : words.get(
                                "register.title.default",
                                first.substring(first.lastIndexOf('/') + 1));
        return new RegisterTarget(
                folder,
                standing,
                firms != null ? firms : beside(folder, FIRMS).toString(),
                leftOut != null
                        ? leftOut
                        : beside(folder, engine.isCluster() ? LEFT_OUT_ROWS : LEFT_OUT).toString(),
                new RegisterSource(source, called, publisher, date, url, licence),
                force.given());
    }

    private static Path beside(Path folder, String name) {
        return folder.toAbsolutePath().normalize().resolveSibling(name);
    }

    private String vintage(IndustryCodes known, Words words) {
        String wanted = codes == null ? known.vintages().stream().findFirst().orElse("") : codes;
        if (codes != null && !known.vintages().contains(codes)) {
            throw wrong(words.get("register.codes.wrong", codes, known.vintages()));
        }
        return wanted;
    }

    private Map<RegisterField, String> names(Words words) {
        Map<RegisterField, String> names = new EnumMap<>(RegisterField.class);
        if (columns != null) {
            refuseAny(ColumnNames.read(columns, names), columns, words);
        }
        return names;
    }

    private List<ReadingPrecision> measured(Path file, Region region, Words words) {
        List<LabelledFirm> labelled = new ArrayList<>();
        refuseAny(LabelledFirms.read(file, labelled), file, words);
        Classifier classifier = new Classifier(new Vocabulary(region.all(Word.class)));
        Precision precision = new Precision();
        labelled.forEach(
                firm ->
                        precision.add(
                                classifier.classify(firm.name(), firm.scope()),
                                firm.label(),
                                firm.second()));
        return precision.strata("");
    }

    private static void refuseAny(List<Problem> problems, Path file, Words words) {
        if (!problems.isEmpty()) {
            throw new Refusal(Problems.answer(file.toString(), problems, "register.broken", words));
        }
    }

    private Optional<Charset> charset(Words words) {
        if (encoding == null) {
            return Optional.empty();
        }
        return switch (encoding.toLowerCase(Locale.ROOT)) {
            case "utf-8", "utf8" -> Optional.of(StandardCharsets.UTF_8);
            case "gbk", "gb2312", "gb18030" -> Optional.of(Charset.forName("GB18030"));
            default -> throw wrong(words.get("register.encoding.wrong", encoding));
        };
    }

    private Cohorts cohorts(Words words) {
        try {
            return new Cohorts(cohorts);
        } catch (IllegalArgumentException wrong) {
            throw wrong(words.get("register.cohorts.wrong", cohorts));
        }
    }

    private WrongUse wrong(String message) {
        return new WrongUse(message);
    }
}
