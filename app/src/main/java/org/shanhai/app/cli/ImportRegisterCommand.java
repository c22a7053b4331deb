package org.shanhai.app.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
import org.shanhai.app.register.RegisterRequest;
import org.shanhai.app.register.RegisterSheet;
import org.shanhai.app.register.RegisterSource;
import org.shanhai.app.register.RegisterTarget;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Session;
import org.shanhai.ask.Waiter;
import org.shanhai.ask.WrongUse;
import org.shanhai.pack.EmbeddedPacks;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.PackCopy;
import org.shanhai.pack.register.RegisterReader;
import org.shanhai.pack.register.SmallTable;
import org.shanhai.register.Cohorts;
import org.shanhai.register.RegisterField;
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
    private int top = RegisterSheet.SCREENFUL;

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
        Context context = shanhai.context();
        Words words = context.words();
        checkEngine(words);
        RegisterReader.Question question =
                new RegisterReader.Question(names(words), charset(words), cohorts(words));
        RegisterRequest asked =
                new RegisterRequest(
                        files,
                        Optional.ofNullable(codes),
                        Optional.ofNullable(labels),
                        target(words),
                        engine.isCluster()
                                ? (request, vintage, region, in) ->
                                        onCluster(question, vintage, request.target(), in)
                                : RegisterRequest.By.thisMachine(question));
        RegisterRequest.Imported imported = asked.answer(context.session());
        context.whole()
                .print(
                        new RegisterSheet(imported.region(), words, top)
                                .answer(asked.target(), imported.sound(), imported.precision()),
                        shanhai.json());
        return ExitCodes.DONE;
    }

    private void checkEngine(Words words) {
        engine.check(words);
        if (scratch != null && !engine.isCluster()) {
            throw new WrongUse(words.get("cluster.not_asked"));
        }
        if (encoding != null && engine.isCluster()) {
            throw new WrongUse(words.get("register.encoding.cluster"));
        }
    }

    private FileReading<RegisterReader.Counted> onCluster(
            RegisterReader.Question question,
            String vintage,
            RegisterTarget target,
            Session session)
            throws IOException {
        Words words = session.words();
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
        try (Waiter.Counted progress = session.waiter().counting(1)) {
            return run.run(words, progress);
        } catch (ClusterTrouble trouble) {
            throw EngineOptions.explained(trouble, true, words);
        }
    }

    private RegisterTarget target(Words words) {
        Path folder = requireNonNull(into);
        String first = files.getFirst();
        String called =
                title != null
                        ? title
                        : RegisterSource.title(first.substring(first.lastIndexOf('/') + 1), words);
        return new RegisterTarget(
                folder,
                PackBase.of(folder, Optional.ofNullable(base), EmbeddedPacks.BASE),
                firms != null ? firms : RegisterTarget.beside(folder, RegisterTarget.FIRMS),
                leftOut != null
                        ? leftOut
                        : RegisterTarget.beside(
                                folder,
                                engine.isCluster() ? LEFT_OUT_ROWS : RegisterTarget.LEFT_OUT),
                new RegisterSource(source, called, publisher, date, url, licence),
                force.given());
    }

    private Map<RegisterField, String> names(Words words) {
        Map<RegisterField, String> names = new EnumMap<>(RegisterField.class);
        if (columns != null) {
            RegisterRequest.requireNone(SmallTable.columnNames(columns, names), columns, words);
        }
        return names;
    }

    private Optional<Charset> charset(Words words) {
        if (encoding == null) {
            return Optional.empty();
        }
        return switch (encoding.toLowerCase(Locale.ROOT)) {
            case "utf-8", "utf8" -> Optional.of(StandardCharsets.UTF_8);
            case "gbk", "gb2312", "gb18030" -> Optional.of(Charset.forName("GB18030"));
            default -> throw new WrongUse(words.get("register.encoding.wrong", encoding));
        };
    }

    private Cohorts cohorts(Words words) {
        try {
            return new Cohorts(cohorts);
        } catch (IllegalArgumentException wrong) {
            throw new WrongUse(words.get("register.cohorts.wrong", cohorts));
        }
    }
}
