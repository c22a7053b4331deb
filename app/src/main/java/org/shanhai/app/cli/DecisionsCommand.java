package org.shanhai.app.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.AnswerCsv;
import org.shanhai.app.answer.AnswerFile;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.decisions.Chain;
import org.shanhai.app.decisions.Decision;
import org.shanhai.app.decisions.DecisionRegister;
import org.shanhai.app.decisions.DecisionsSheet;
import org.shanhai.app.decisions.Differences;
import org.shanhai.app.decisions.RegisterTrouble;
import org.shanhai.app.output.FileForm;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.text.Words;
import org.shanhai.ask.project.Registers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The register of decisions: what was decided, whether it still says so, and why.
@Command(
        name = "decisions",
        description = "${bundle:decisions.about}",
        footer = "${bundle:decisions.examples}")
final class DecisionsCommand implements Callable<Integer> {
    /// So many differences are shown of two answers.
    private static final int SHOWN = 20;

    private final Shanhai shanhai;

    @Spec private @Nullable CommandSpec spec;

    DecisionsCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() {
        CommandLine commandLine = requireNonNull(spec).commandLine();
        commandLine.usage(commandLine.getOut());
        return ExitCodes.DONE;
    }

    @Command(name = "list", description = "${bundle:decisions.list.about}")
    int list(@Mixin RegisterOption option) {
        DecisionRegister register = open(option);
        print(sheet().list(register.name(), asked(register::list)));
        return ExitCodes.DONE;
    }

    @Command(name = "show", description = "${bundle:decisions.show.about}")
    int show(
            @Parameters(paramLabel = "NUMBER", description = "${bundle:decisions.number.about}")
                    long number,
            @Mixin RegisterOption option) {
        DecisionRegister register = open(option);
        Decision decision = asked(() -> register.get(number));
        print(sheet().show(decision, asked(register::list)));
        return ExitCodes.DONE;
    }

    @Command(name = "verify", description = "${bundle:decisions.verify.about}")
    int verify(
            @Option(
                            names = "--holds",
                            paramLabel = "HASH",
                            description = "${bundle:decisions.holds.about}")
                    @Nullable String holds,
            @Mixin RegisterOption option) {
        DecisionRegister register = open(option);
        Chain chain = asked(register::verify);
        Answer answer = sheet().verified(register.name(), chain, Optional.ofNullable(holds));
        print(answer);
        boolean held = holds == null || chain.hashes().contains(holds);
        return chain.flaws().isEmpty() && held ? ExitCodes.DONE : ExitCodes.NO;
    }

    @Command(name = "why", description = "${bundle:decisions.why.about}")
    int why(
            @Parameters(paramLabel = "NUMBER", description = "${bundle:decisions.number.about}")
                    long number,
            @Mixin RegisterOption option)
            throws IOException {
        DecisionRegister register = open(option);
        Decision decision = asked(() -> register.get(number));
        Recomputation again;
        try {
            again = Recomputation.of(decision, register, shanhai.context());
        } catch (RegisterTrouble damaged) {
            throw Registers.refusal(damaged, words());
        }
        List<Answer.Part> parts = new ArrayList<>();
        parts.add(recomputed(again));
        parts.add(
                new Answer.Items(
                        "reasons",
                        words().get(
                                        "decisions.reasons",
                                        decision.text("by"),
                                        decision.text("because")),
                        again.reasons().stream()
                                .map(text -> new Answer.Item(text, text))
                                .toList()));
        parts.add(differences(again));
        parts.add(inputs(again));
        print(sheet().show(decision, asked(register::list)), parts);
        return again.isSame() ? ExitCodes.DONE : ExitCodes.NO;
    }

    private void print(Answer shown, List<Answer.Part> parts) {
        List<Answer.Part> all = new ArrayList<>(parts);
        all.addAll(shown.parts());
        print(new Answer(shown.title(), all));
    }

    private Answer.Statement recomputed(Recomputation again) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("same", again.isSame());
        json.put("program_then", again.program());
        json.put("program_now", again.programNow());
        json.put("differing", again.differingParts());
        String key =
                again.isSame()
                        ? again.isSameProgram() ? "same" : "same_by_another"
                        : again.now().isEmpty()
                                ? "no_answer"
                                : again.isSameProgram() ? "differs" : "differs_by_version";
        return new Answer.Statement(
                "recomputed",
                words().get(
                                "decisions.recomputed." + key,
                                again.program(),
                                again.programNow(),
                                again.now().isEmpty()
                                        ? again.refusal()
                                        : String.join(", ", again.differingParts())),
                json);
    }

    private Answer.Table differences(Recomputation again) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Differences.Difference each : again.differences()) {
            rows.add(List.of(Cell.of(each.at()), Cell.of(each.then()), Cell.of(each.now())));
        }
        return new Answer.Table(
                "differences",
                rows.isEmpty() ? "" : words().get("decisions.differences", rows.size()),
                List.of(column("where"), column("then"), column("now")),
                rows.stream().limit(SHOWN).toList(),
                "");
    }

    private Answer.Table inputs(Recomputation again) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Recomputation.Input input : again.inputs()) {
            rows.add(
                    List.of(
                            Cell.of(input.name()),
                            Cell.of(
                                    words().get("decisions.input." + input.state().key()),
                                    input.state().key()),
                            Cell.of(String.join(", ", input.files()), input.files())));
        }
        return new Answer.Table(
                "inputs",
                words().get("decisions.inputs"),
                List.of(column("input"), column("state"), column("files")),
                rows,
                "");
    }

    @Command(name = "export", description = "${bundle:decisions.export.about}")
    int export(
            @Parameters(paramLabel = "FILE", description = "${bundle:decisions.file.about}")
                    Path file,
            @Mixin RegisterOption option,
            @Mixin ForceOption force,
            @Mixin ExcelOption excel)
            throws IOException {
        DecisionRegister register = open(option);
        List<Decision> decisions = asked(register::list);
        if (FileForm.JSON.isNamed(file)) {
            OutputFile.write(file, new Exported(decisions), force.given(), words());
        } else {
            AnswerCsv.save(
                    sheet().list(register.name(), decisions),
                    DecisionsSheet.LIST,
                    key -> words().get("decisions.column." + key),
                    new AnswerFile(file, force.given(), excel.form()),
                    words());
        }
        String said = words().get("decisions.exported", file, decisions.size());
        Map<String, Object> json = written(file, decisions.size());
        print(new Answer("", List.of(new Answer.Statement("exported", said, json))));
        return ExitCodes.DONE;
    }

    /// All entries to the letter, with their hashes: enough to check the chain without Shanhai.
    private record Exported(List<Decision> decisions) implements OutputFile.Kind {
        private static final JsonMapper JSON = new JsonMapper();

        @Override
        public FileForm holds() {
            return FileForm.JSON;
        }

        @Override
        public void write(Path path) throws IOException {
            ArrayNode all = JSON.createArrayNode();
            for (Decision decision : decisions) {
                ObjectNode one = all.addObject();
                one.put("number", decision.number());
                one.put("previous", decision.previous());
                one.put("hash", decision.hash());
                one.put("entry", decision.entry());
                one.set("said", decision.said());
            }
            Files.writeString(
                    path,
                    JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n",
                    StandardCharsets.UTF_8);
        }

        @Override
        public boolean isEarlier(Path path) throws IOException {
            return Files.readString(path).startsWith("[ {\n  \"number\" : 1,\n  \"previous\"");
        }
    }

    @Command(name = "backup", description = "${bundle:decisions.backup.about}")
    int backup(
            @Parameters(paramLabel = "FILE", description = "${bundle:decisions.file.about}")
                    Path file,
            @Mixin RegisterOption option,
            @Mixin ForceOption force)
            throws IOException {
        DecisionRegister register = open(option);
        Copied copied = new Copied(register);
        Chain chain =
                asked(
                        () -> {
                            try {
                                OutputFile.write(file, copied, force.given(), words());
                            } catch (IOException failed) {
                                throw new UncheckedIOException(failed);
                            }
                            return copied.chain.orElseThrow();
                        });
        Map<String, Object> json = written(file, chain.entries());
        json.put("sound", chain.flaws().isEmpty());
        json.put("flaws", chain.flaws().size());
        String key = chain.flaws().isEmpty() ? "backed_up" : "backed_up_altered";
        String said = words().get("decisions." + key, file, chain.entries(), chain.flaws().size());
        print(new Answer("", List.of(new Answer.Statement("backed_up", said, json))));
        return chain.flaws().isEmpty() ? ExitCodes.DONE : ExitCodes.NO;
    }

    private static final class Copied implements OutputFile.Kind {
        private final DecisionRegister register;
        private Optional<Chain> chain = Optional.empty();

        Copied(DecisionRegister register) {
            this.register = register;
        }

        @Override
        public FileForm holds() {
            return FileForm.REGISTER;
        }

        @Override
        public void write(Path path) {
            chain = Optional.of(register.copyTo(path));
        }

        /// A copy is never written over unasked: it may hold what the register has lost.
        @Override
        public boolean isEarlier(Path path) {
            return false;
        }
    }

    private static Map<String, Object> written(Path file, long count) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file.toString());
        json.put("decisions", count);
        return json;
    }

    private DecisionRegister open(RegisterOption option) {
        return Registers.open(option.named(), shanhai.context().session());
    }

    private <T> T asked(Supplier<T> task) {
        return Registers.asked(words(), task);
    }

    private void print(Answer answer) {
        shanhai.context().whole().print(answer, shanhai.json());
    }

    private Answer.Column column(String key) {
        return new Answer.Column(key, words().get("decisions.column." + key), false);
    }

    private DecisionsSheet sheet() {
        return new DecisionsSheet(words());
    }

    private Words words() {
        return shanhai.context().words();
    }
}
