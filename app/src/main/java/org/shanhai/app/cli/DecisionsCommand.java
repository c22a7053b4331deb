package org.shanhai.app.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.decisions.Chain;
import org.shanhai.app.decisions.Decision;
import org.shanhai.app.decisions.DecisionRegister;
import org.shanhai.app.decisions.DecisionsSheet;
import org.shanhai.app.output.FileForm;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.text.Words;
import org.shanhai.ask.project.Registers;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The register of decisions: what is asked of it, and what writes it to files.
@Command(
        name = "decisions",
        description = "${bundle:decisions.about}",
        footer = "${bundle:decisions.examples}")
final class DecisionsCommand implements Callable<Integer> {
    private final Shanhai shanhai;

    @Spec private @Nullable CommandSpec spec;

    private DecisionsCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    /// Questions stand before what is written.
    static CommandLine of(Shanhai shanhai) {
        CommandLine line = new CommandLine(new DecisionsCommand(shanhai));
        Map<String, CommandLine> writing = new LinkedHashMap<>(line.getSubcommands());
        writing.keySet().forEach(line.getCommandSpec()::removeSubcommand);
        EnquiryGroup.addTo(line.getCommandSpec(), shanhai);
        writing.forEach(line::addSubcommand);
        return line;
    }

    @Override
    public Integer call() {
        CommandLine commandLine = requireNonNull(spec).commandLine();
        commandLine.usage(commandLine.getOut());
        return ExitCodes.DONE;
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
        Map<String, @Nullable Object> json = written(file, decisions.size());
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
        Map<String, @Nullable Object> json = written(file, chain.entries());
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
    }

    private static Map<String, @Nullable Object> written(Path file, long count) {
        return JsonObject.of("file", file.toString(), "decisions", count);
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

    private DecisionsSheet sheet() {
        return new DecisionsSheet(words());
    }

    private Words words() {
        return shanhai.context().words();
    }
}
