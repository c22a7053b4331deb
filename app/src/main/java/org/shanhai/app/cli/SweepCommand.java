package org.shanhai.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.cluster.Cluster;
import org.shanhai.app.cluster.ClusterTrouble;
import org.shanhai.app.cluster.SweepTask;
import org.shanhai.app.enquiry.Enquiries;
import org.shanhai.app.enquiry.Enquiry;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.output.WorkingFolder;
import org.shanhai.app.sweep.Scenario;
import org.shanhai.app.sweep.ScenarioAnswer;
import org.shanhai.app.sweep.ScenarioTable;
import org.shanhai.app.sweep.ScenarioTemplate;
import org.shanhai.app.sweep.SweepFile;
import org.shanhai.app.sweep.SweepSheet;
import org.shanhai.app.sweep.SweptFile;
import org.shanhai.app.text.Words;
import org.shanhai.ask.PackProblems;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.Waiter;
import org.shanhai.ask.WrongUse;
import org.shanhai.pack.EmbeddedPacks;
import org.shanhai.pack.PackCopy;
import org.shanhai.pack.PackOptions;
import org.shanhai.pack.Problem;
import org.shanhai.pack.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What comes of many questions, side by side?
@Command(name = "sweep", description = "${bundle:sweep.about}", footer = "${bundle:sweep.examples}")
final class SweepCommand implements Callable<Integer> {
    private static final String PRINTED = "-";

    private final Shanhai shanhai;

    @Parameters(
            arity = "0..1",
            paramLabel = "SCENARIOS",
            description = "${bundle:sweep.scenarios.about}")
    private @Nullable Path scenarios;

    @Option(names = "--out", paramLabel = "FILE", description = "${bundle:sweep.out.about}")
    private Path out = Path.of("sweep.parquet");

    @Option(names = "--threads", paramLabel = "N", description = "${bundle:sweep.threads.about}")
    private @Nullable Integer threads;

    @Option(
            names = "--template",
            arity = "0..1",
            fallbackValue = PRINTED,
            paramLabel = "FILE",
            description = "${bundle:sweep.template.about}")
    private @Nullable String template;

    @Mixin private EngineOptions engine = new EngineOptions();
    @Mixin private ForceOption force = new ForceOption();

    SweepCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    /// Answers in the order of the scenarios.
    @FunctionalInterface
    private interface Taker {
        void take(ScenarioAnswer answer) throws IOException;
    }

    @Override
    public Integer call() throws IOException {
        Context context = shanhai.context();
        Words words = context.words();
        engine.check(words);
        if (threads != null && (engine.isCluster() || threads < 1)) {
            throw new WrongUse(words.get("sweep.threads.wrong", threads));
        }
        if (template != null) {
            ScenarioTemplate form = new ScenarioTemplate(context.getSound().region(), words);
            if (template.equals(PRINTED)) {
                context.out().print(form.csv());
            } else {
                Path file = Path.of(template);
                OutputFile.write(file, form.as(file), force.given(), words);
                context.print(
                        new Answer(
                                "",
                                List.of(
                                        new Answer.Statement(
                                                "template",
                                                words.get("sweep.template.written", template),
                                                template))),
                        shanhai.json());
            }
            return ExitCodes.DONE;
        }
        if (scenarios == null) {
            throw new WrongUse(words.get("sweep.nothing_asked"));
        }
        ScenarioTable table = table(scenarios, words);
        List<ScenarioTable.Row> rows = table.rows();
        SweepSheet sheet = new SweepSheet(words);
        try (WorkingFolder working = WorkingFolder.open("shanhai-sweep");
                SweepFile file = new SweepFile(working.path(), table.columns());
                Waiter.Counted progress = context.session().waiter().counting(1)) {
            OutputFile.requireFree(out, file, force.given(), words);
            int[] done = {0};
            answer(
                    table,
                    working.path(),
                    answer -> {
                        ScenarioTable.Row row = rows.get(done[0]++);
                        file.add(row, answer);
                        sheet.add(row, answer);
                        progress.at(answer.name(), done[0], rows.size());
                    },
                    context);
            OutputFile.write(out, file, force.given(), words);
        }
        context.print(sheet.answer(out.toString()), shanhai.json());
        return ExitCodes.DONE;
    }

    /// Every mistake of every line is told before anything is answered.
    private ScenarioTable table(Path path, Words words) {
        ScenarioTable table = new ScenarioTable(path, shanhai.pack(), reading(), words);
        table.read();
        List<Problem> faults = table.faults();
        if (!faults.isEmpty()) {
            throw new Refusal(PackProblems.answer(path.toString(), faults, "sweep.broken", words));
        }
        List<String> errors = new ArrayList<>(table.errors());
        for (ScenarioTable.Row row : table.rows()) {
            findWrong(row.scenario(), table, words)
                    .ifPresent(
                            wrong ->
                                    errors.add(
                                            words.get(
                                                    "sweep.error.line", path, row.line(), wrong)));
        }
        if (!errors.isEmpty()) {
            throw new Refusal(
                    new Answer(
                            "",
                            List.of(
                                    new Answer.Items(
                                            "scenarios",
                                            words.get("sweep.refused", path),
                                            errors.stream()
                                                    .map(one -> new Answer.Item(one, one))
                                                    .toList()))));
        }
        return table;
    }

    private static Optional<String> findWrong(Scenario scenario, ScenarioTable table, Words words) {
        List<String> files = table.files().stream().map(SweptFile::name).toList();
        Enquiry<?> enquiry = Enquiries.find(scenario.question()).orElseThrow();
        try {
            enquiry.parameters().read(SweptAnswers.handed(scenario.given(files), enquiry), words);
            return Optional.empty();
        } catch (WrongUse wrong) {
            return Optional.of(wrong.said());
        }
    }

    /// How packs are to be read: said once, of all.
    private List<Scenario.Argument> reading() {
        PackOptions said = shanhai.context().options();
        List<Scenario.Argument> reading = new ArrayList<>();
        if (said.followLinks()) {
            reading.add(Scenario.Argument.plain(SweptAnswers.FOLLOW_LINKS, ""));
        }
        said.decimal()
                .map(mark -> mark.name().toLowerCase(Locale.ROOT))
                .ifPresent(
                        mark -> reading.add(Scenario.Argument.plain(SweptAnswers.DECIMAL, mark)));
        if (said.list() > 0) {
            String year = Integer.toString(said.list());
            reading.add(Scenario.Argument.plain(SweptAnswers.LIST, year));
        }
        return reading;
    }

    private void answer(ScenarioTable table, Path working, Taker taker, Context context)
            throws IOException {
        if (engine.isCluster()) {
            onCluster(table, working, taker, context);
        } else {
            onThisMachine(table, working, taker, context);
        }
    }

    private void onThisMachine(ScenarioTable table, Path working, Taker taker, Context context)
            throws IOException {
        int atOnce = threads != null ? threads : Runtime.getRuntime().availableProcessors();
        SweptAnswers answers = here(table, working, atOnce, context);
        List<Future<ScenarioAnswer>> pending = new ArrayList<>();
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (ScenarioTable.Row row : table.rows()) {
                pending.add(workers.submit(() -> answers.answer(row.scenario())));
            }
            try {
                for (Future<ScenarioAnswer> each : pending) {
                    taker.take(each.get());
                }
            } catch (InterruptedException stopped) {
                throw interrupted(stopped);
            } catch (ExecutionException failed) {
                throw new IllegalStateException(failed.getCause());
            } finally {
                workers.shutdownNow();
            }
        }
    }

    private static IllegalStateException interrupted(InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("The sweep was interrupted.", stopped);
    }

    private static SweptAnswers here(ScenarioTable table, Path working, int atOnce, Context context)
            throws IOException {
        return new SweptAnswers(
                Map.of(),
                table.files(),
                Files.createDirectories(working.resolve("files")),
                context.words().language(),
                atOnce,
                context.engines());
    }

    private void onCluster(ScenarioTable table, Path working, Taker taker, Context context)
            throws IOException {
        Words words = context.words();
        Cluster cluster = EngineOptions.cluster(words);
        Map<String, List<PackCopy.Layer>> packs = new TreeMap<>();
        // A broken pack is no affair of a cluster: what is wrong with it is told from here.
        Set<String> broken = new HashSet<>();
        List<Scenario> asked = new ArrayList<>();
        for (ScenarioTable.Row row : table.rows()) {
            String pack = row.scenario().pack();
            boolean isKnown =
                    EmbeddedPacks.names().contains(pack)
                            || packs.containsKey(pack)
                            || broken.contains(pack);
            if (!isKnown && context.read(pack) instanceof Reading.Sound) {
                packs.put(pack, PackCopy.of(pack));
            } else if (!isKnown) {
                broken.add(pack);
            }
            if (!broken.contains(pack)) {
                asked.add(row.scenario());
            }
        }
        try {
            SweepTask task =
                    new SweepTask(engine.address(), asked, packs, table.files(), words.language());
            Iterator<ScenarioAnswer> answers =
                    (asked.isEmpty() ? List.<ScenarioAnswer>of() : cluster.sweep(task)).iterator();
            SweptAnswers here = here(table, working, 1, context);
            for (ScenarioTable.Row row : table.rows()) {
                Scenario scenario = row.scenario();
                taker.take(
                        broken.contains(scenario.pack()) ? here.answer(scenario) : answers.next());
            }
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        } catch (ClusterTrouble trouble) {
            throw EngineOptions.explained(trouble, false, words);
        }
    }
}
