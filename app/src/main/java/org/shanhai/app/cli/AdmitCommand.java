package org.shanhai.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.admit.ProjectTemplate;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.enquiry.Enquiries;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.text.Words;
import org.shanhai.ask.WrongUse;
import org.shanhai.region.Region;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/// Should this project come in here? It also writes the file to fill in that says what a project
/// is, which is no question.
final class AdmitCommand extends EnquiryCommand {
    private static final String PRINTED = "-";

    private final Shanhai shanhai;
    private final Template template = new Template();

    private AdmitCommand(Shanhai shanhai) {
        super(shanhai, Enquiries.find("admit").orElseThrow());
        this.shanhai = shanhai;
    }

    static CommandLine of(Shanhai shanhai) {
        AdmitCommand command = new AdmitCommand(shanhai);
        CommandLine line = command.line();
        line.getCommandSpec()
                .addMixin("template", CommandSpec.forAnnotatedObject(command.template));
        return line;
    }

    /// Which file to fill in is wanted.
    private static final class Template {
        @Option(
                names = "--template",
                arity = "0..1",
                fallbackValue = PRINTED,
                paramLabel = "FILE",
                description = "${bundle:admit.template.about}")
        private @Nullable String file;
    }

    @Override
    public Integer call() throws IOException {
        if (template.file == null) {
            return super.call();
        }
        if (isGiven("--record") || isGiven("--form")) {
            throw new WrongUse(shanhai.context().words().get("admit.record_one"));
        }
        write(template.file, shanhai.context().getSound().region());
        return ExitCodes.DONE;
    }

    private void write(String file, Region region) throws IOException {
        Context context = shanhai.context();
        Words words = context.words();
        ProjectTemplate form = new ProjectTemplate(region, words);
        if (file.equals(PRINTED)) {
            context.out().print(shanhai.json() ? form.json() : form.csv());
            return;
        }
        Path path = Path.of(file);
        OutputFile.write(path, form.as(ProjectTemplate.Format.of(path)), isForced(), words);
        String said = words.get("admit.template.written", file);
        context.print(
                new Answer("", List.of(new Answer.Statement("template", said, file))),
                shanhai.json());
    }
}
