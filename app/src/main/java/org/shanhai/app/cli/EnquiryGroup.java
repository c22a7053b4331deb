package org.shanhai.app.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.enquiry.Enquiries;
import org.shanhai.app.enquiry.Enquiry;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// Several questions behind one word. The word alone asks one of them, or explains them all.
final class EnquiryGroup implements Callable<Integer> {
    private final Shanhai shanhai;
    private final Optional<Enquiry<?>> alone;
    private @Nullable CommandSpec spec;

    private EnquiryGroup(Shanhai shanhai, Optional<Enquiry<?>> alone) {
        this.shanhai = shanhai;
        this.alone = alone;
    }

    /// @param alone the question the word alone asks; empty for none
    static CommandLine of(String word, String alone, Shanhai shanhai) {
        List<Enquiry<?>> all =
                Enquiries.list().stream()
                        .filter(each -> each.name().startsWith(word + " "))
                        .toList();
        EnquiryGroup group =
                new EnquiryGroup(
                        shanhai, Enquiries.find(alone));
        CommandSpec spec = CommandSpec.wrapWithoutInspection(group);
        group.spec = spec;
        spec.name(word);
        spec.usageMessage().description("${bundle:%s.about}".formatted(word));
        spec.usageMessage().footer("${bundle:%s.examples}".formatted(word));
        for (Enquiry<?> each : all) {
            spec.addSubcommand(
                    each.name().substring(word.length() + 1), EnquiryCommand.of(each, shanhai));
        }
        return new CommandLine(spec);
    }

    @Override
    public Integer call() throws IOException {
        if (alone.isPresent()) {
            return new EnquiryCommand(shanhai, alone.get())
                    .ask(Map.of(), Map.of(), Optional.empty());
        }
        CommandLine commandLine = requireNonNull(spec).commandLine();
        commandLine.usage(commandLine.getOut());
        return ExitCodes.DONE;
    }
}
